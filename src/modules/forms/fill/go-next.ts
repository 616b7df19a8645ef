import { goTo } from '#platform/http/answer.ts'
import { submit } from '../draft/submit-draft.ts'
import type { Stop } from '../journey/walk.ts'
import type { AtDraft } from './at-draft.ts'
import { showEnd } from './show-end.tsx'
import { draftActUrl, returning, type ReturnTo, stopUrl } from './urls.ts'
import { whereNext } from './where-next.ts'

/** After a change, the next page to look at. */
export async function goNext(
  at: AtDraft,
  { after, returnTo }: { readonly after?: Stop; readonly returnTo?: ReturnTo | undefined } = {},
): Promise<Response> {
  const { asked, draft, version } = at
  const { policies } = version.definition
  const next = whereNext({ walk: at.walked(), policies, after, returnTo, hasResult: hasResult(at) })
  if (next.to === 'stop') return goTo(asked, stopUrl(draft.id, next.stop) + returning(returnTo))
  if (next.to === 'send') return send(at)
  return goTo(asked, draftActUrl(draft.id, next.to))
}

/** Whether its kind shows a result before anything is sent. */
export function hasResult({ options, draft }: Pick<AtDraft, 'options' | 'draft'>): boolean {
  return options.afterwards[draft.kind]?.result !== undefined
}

/** Sends the form, and shows its end; what is missing is asked first. */
export async function send(at: AtDraft): Promise<Response> {
  const { asked, draft, facts, options } = at
  const leadsTo = draft.identity === 'none' ? await whereItLeads(at) : undefined
  const sent = await submit(at.errand, { draft, facts, options })
  if (sent.ok && draft.identity === 'none')
    return leadsTo === undefined ? showEnd(at, sent.value) : goTo(asked, leadsTo)
  return goTo(asked, draftActUrl(draft.id, sent.ok ? 'end' : 'check'))
}

// Nothing will be left to come back to: her kind of form says where it ends, or its end is shown once.
function whereItLeads({ errand, draft, key, options }: AtDraft): Promise<string | undefined> | undefined {
  return options.afterwards[draft.kind]?.leadsTo?.(errand, { draft, back: key?.back })
}
