import { isId } from '#kernel/ids.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { findDraft } from '../draft/draft-store.ts'
import { claimedDraft, type ClaimedDraft, reopenByCode, type ReopenRefusal } from '../draft/reopen-by-code.ts'
import type { Begun } from '../draft/start-draft.ts'
import type { Ask, FormsOptions, Tables } from '../forms-options.ts'
import { bearing, openFor } from './at-draft.ts'
import { carryKey, kioskOf } from './draft-cookie.ts'
import { saveSent, stopOf } from './save-what-is-sent.tsx'
import { sayFilling } from './say.ts'
import { showClosedForm } from './show-closed-form.tsx'
import { carriedPath, carriedPrefix, showResume } from './show-resume.tsx'
import { backField, draftUrl, resumeUrl } from './urls.ts'

/** Going on with a form by its code: she alone, or an agent beside her. */
export function addResumeRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  routes.get(resumeUrl, everyone, (asked) => {
    const back = kioskOf(asked.req.query(backField))
    const problem =
      asked.req.query('ferme') === '1' ? sayFilling(asked.var.frame.language)('resume-closed') : undefined
    return showResume(asked, {
      typed: { code: asked.req.query('code') ?? '' },
      problem,
      carried: back === undefined ? [] : [[backField, back]],
    })
  })
  routes.post(resumeUrl, everyone, (asked) => resume(asked, options))
}

async function resume(asked: Ask, options: FormsOptions): Promise<Response> {
  const form = await readForm(asked)
  const claim = claimOf(asked, form, options)
  const { errand } = asked.var
  if (errand.asker.door === 'agent') {
    const found = await claimedDraft(errand, claim)
    if (!found.ok) return refuseResume(asked, form, found.refusal)
    // What only another trade may read is not there for this agent: the person goes on by herself.
    if (await findDraft(errand.db, found.value.id)) return goTo(asked, draftUrl(found.value.id))
  }
  const begun = await reopenByCode(errand, claim)
  return begun.ok
    ? comeBack(asked, options, { form, begun: begun.value })
    : refuseResume(asked, form, begun.refusal)
}

function claimOf(asked: Ask, form: Form, { sealingKey }: FormsOptions): ClaimedDraft {
  return {
    code: form.text('code'),
    birth: { day: form.text('birth_day'), month: form.text('birth_month'), year: form.text('birth_year') },
    address: asked.var.address,
    back: kioskOf(form.text(backField)),
    sealingKey,
  }
}

function refuseResume(asked: Ask, form: Form, refusal: ReopenRefusal): Response {
  if (refusal === 'ended')
    return showClosedForm(asked, 'expired', { atKiosk: kioskOf(form.text(backField)) !== undefined })
  return showResume(asked, {
    typed: form.typed,
    problem: sayFilling(asked.var.frame.language)(`resume-${refusal}`),
    carried: carriedIn(form),
    status: refusal === 'too-often' ? 429 : 422,
  })
}

// What was carried along goes on being carried, until it can be saved.
function carriedIn(form: Form): readonly (readonly [string, string])[] {
  return Object.keys(form.typed)
    .filter((name) => name.startsWith(carriedPrefix) || name === carriedPath || name === backField)
    .flatMap((name) => form.all(name).map((value) => [name, value] as const))
}

interface ComingBack {
  readonly form: Form
  readonly begun: Begun
}

async function comeBack(asked: Ask, options: FormsOptions, { form, begun }: ComingBack): Promise<Response> {
  const { draft, secret } = begun
  carryKey(asked, { draftId: draft.id, secret, secure: options.secureCookies })
  const sent = carriedForm(form, draftUrl(draft.id))
  const opened = sent && (await bearing(asked.var.errand, draft.id, secret))
  if (!opened) return goTo(asked, draftUrl(draft.id))
  const at = await openFor(asked, options, opened)
  const stop = stopOf(at, sent)
  return stop ? saveSent(at, sent.form, stop) : goTo(asked, draftUrl(draft.id))
}

interface Carried {
  readonly form: Form
  readonly page: string
  readonly row: string | undefined
}

// Only a page of this very draft is saved; anything else that was carried is dropped.
function carriedForm(form: Form, own: string): Carried | undefined {
  const path = form.text(carriedPath)
  if (!path.startsWith(`${own}/page/`)) return undefined
  const [page = '', row] = path.slice(`${own}/page/`.length).split('/')
  if (row !== undefined && !isId(row)) return undefined
  const fields = Object.keys(form.typed)
    .filter((name) => name.startsWith(carriedPrefix))
    .map((name) => [name.slice(carriedPrefix.length), form.all(name)] as const)
  return { form: formOf(fields), page, row }
}
