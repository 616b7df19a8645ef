import type { OrganisationId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { grant, type Result } from '#kernel/result.ts'
import { continueAs } from '#platform/db/errand.ts'
import type { DraftId } from '../draft/draft.ts'
import { startAlone, type StartRefusal } from '../draft/start-draft.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { carryKey, kioskOf } from './draft-cookie.ts'
import { draftUrl } from './urls.ts'

export interface AloneAt {
  readonly organisationId: OrganisationId
  readonly formId: string
  readonly language: Language
  /** The address of the kiosk she stands at, to come back to. */
  readonly back?: string | undefined
}

/** Begins a form from a page of another module, and gives the screen its key; the answer is where to go on. */
export async function beginAlone<Touched extends Tables>(
  whole: Asked<Touched>,
  { sealingKey, secureCookies }: Pick<FormsOptions, 'sealingKey' | 'secureCookies'>,
  { organisationId, formId, language, back: from }: AloneAt,
): Promise<Result<{ readonly draftId: DraftId; readonly url: string }, StartRefusal>> {
  // The request of a module that touches more tables than forms do.
  const asked = whole as unknown as Ask
  const errand = await continueAs(asked.var.errand, { door: 'site', organisationId })
  const back = kioskOf(from)
  const origin = back === undefined ? 'link' : 'kiosk'
  const begun = await startAlone(errand, { formId, language, sealingKey, origin, back })
  if (!begun.ok) return begun
  const { draft, secret } = begun.value
  carryKey(asked, { draftId: draft.id, secret, secure: secureCookies })
  return grant({ draftId: draft.id, url: `${draftUrl(draft.id)}?langue=${language}` })
}
