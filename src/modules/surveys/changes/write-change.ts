import type { Day } from '#kernel/day.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { WrittenText } from '../ideas/consultation.ts'
import type { Tables } from '../surveys-options.ts'
import type { ChangeId, ChangeSource } from './change.ts'
import { insertChange, recordPublication, recordWithdrawal } from './change-store.ts'

export interface ChangeToWrite {
  readonly said: WrittenText
  readonly done: WrittenText
  readonly doneOn: Day
  readonly from: ChangeSource
  readonly requestId: string | undefined
}

export type WriteChangeRefusal = 'said-missing' | 'done-missing' | 'text-too-long'

const longest = 1000

/** Writes a draft of what was changed; an agent publishes it when it is true. */
export async function writeChange(
  errand: Errand<Tables>,
  asked: ChangeToWrite,
): Promise<Result<ChangeId, WriteChangeRefusal>> {
  if (asked.said.fr === '') return refuse('said-missing')
  if (asked.done.fr === '') return refuse('done-missing')
  const texts = [asked.said, asked.done].flatMap((text) => Object.values(text))
  if (texts.some((text) => text.length > longest)) return refuse('text-too-long')
  const { organisationId, agentId } = askingAgent(errand.asker)
  return once(errand, { scope: 'surveys.change', key: asked.requestId }, async () => {
    const id = errand.newId() as ChangeId
    const { said, done, doneOn, from } = asked
    const written = { writtenAt: errand.now, writtenBy: agentId }
    await insertChange(errand.db, { id, organisationId, said, done, doneOn, from, ...written })
    return grant(id)
  })
}

/** Shows it to everybody. */
export async function publishChange(errand: Errand<Tables>, id: ChangeId): Promise<void> {
  const { agentId } = askingAgent(errand.asker)
  await recordPublication(errand.db, id, { at: errand.now, by: agentId })
}

/** Shows it no more; it stays among the agents' own. */
export async function withdrawChange(errand: Errand<Tables>, id: ChangeId): Promise<void> {
  const { agentId } = askingAgent(errand.asker)
  await recordWithdrawal(errand.db, id, { at: errand.now, by: agentId })
}
