import { goTo } from '#platform/http/answer.ts'
import type { Submission } from '../draft/submission.ts'
import { submit } from '../draft/submit-draft.ts'
import type { Stop } from '../journey/walk.ts'
import type { AtDraft } from './at-draft.ts'
import { showEnd } from './show-end.tsx'
import { draftActUrl, returnField, stopUrl, toCheck } from './urls.ts'
import { whereNext } from './where-next.ts'

/** After a change, the next page to look at. */
export async function goNext(
  at: AtDraft,
  { after, fromCheck = false }: { readonly after?: Stop; readonly fromCheck?: boolean } = {},
): Promise<Response> {
  const { asked, draft, version } = at
  const next = whereNext({ walk: at.walked(), policies: version.definition.policies, after, fromCheck })
  if (next.to === 'stop')
    return goTo(asked, stopUrl(draft.id, next.stop) + (fromCheck ? `?${returnField}=${toCheck}` : ''))
  if (next.to === 'send') return send(at)
  return goTo(asked, draftActUrl(draft.id, next.to))
}

/** Sends the form, and shows its end; what is missing is asked first. */
export async function send(at: AtDraft): Promise<Response> {
  const { asked, draft, facts, options } = at
  const sent = await submit(at.errand, { draft, facts, options })
  if (sent.ok && draft.identity === 'none') return endOfNobody(at, sent.value)
  return goTo(asked, draftActUrl(draft.id, sent.ok ? 'end' : 'check'))
}

// Nothing is left to come back to: her kind of form says where it ends, or its end is shown once.
async function endOfNobody(at: AtDraft, submission: Submission): Promise<Response> {
  const leadsTo = await at.options.afterwards[submission.kind]?.leadsTo?.(at.errand, {
    submission,
    back: at.key?.back,
  })
  return leadsTo === undefined ? showEnd(at, submission) : goTo(at.asked, leadsTo)
}
