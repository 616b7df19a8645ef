import type { FollowedProcedure } from './procedure.ts'
import { say } from './say.ts'
import type { NextThing } from './steps/next-thing.ts'
import { actUrl, backTo, newFreeProcedureUrl, procedureUrl } from './urls.ts'

/** Where the next thing is done, if there is one; `returnTo` brings the agent back where she was. */
export function nextThingUrl(
  procedure: FollowedProcedure,
  next: NextThing,
  returnTo?: string,
): string | undefined {
  const { id, personId, title, bodyName } = procedure
  switch (next) {
    case 'send':
      return backTo(actUrl(id, 'sending'), returnTo)
    case 'record-receipt':
      return backTo(actUrl(id, 'receipt'), returnTo)
    case 'prepare-documents':
      return `${procedureUrl(id)}#documents`
    case 'call-back':
      return `${procedureUrl(id)}#rappels`
    case 'contest':
      return newFreeProcedureUrl(personId, { title: say('contestTitle', { title }), bodyName })
    case 'unblock':
    case 'ask-for-news':
      return procedureUrl(id)
    case 'wait':
    case 'nothing':
      return undefined
  }
}
