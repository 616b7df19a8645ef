import { readBirthDate } from '#kernel/birth-date.ts'
import { dayIn } from '#kernel/day.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { removeKey } from '../draft/key-store.ts'
import { keepBirthDate, renewCode } from '../draft/renew-code.ts'
import { resumeCode } from '../draft/resume-code.ts'
import { whoFilled } from '../draft/who-filled.ts'
import type { FormsOptions, Tables } from '../forms-options.ts'
import { layoutOf } from '../journey/layout.ts'
import { voiceOf } from '../journey/say-text.ts'
import { CodePage } from '../pages/code-page.tsx'
import { WhoPage } from '../pages/who-page.tsx'
import { type AtDraft, atDraft } from './at-draft.ts'
import { dropKey } from './draft-cookie.ts'
import { fillingProps } from './filling-props.ts'
import { draftActUrl, draftUrl, resumeUrl, resumeUrlFor } from './urls.ts'

/** Her code, who filled what in, and the way out. */
export function addCodeRoutes(routes: Routes<Tables>, options: FormsOptions): void {
  const url = (act: Parameters<typeof draftActUrl>[1]): string => draftActUrl(':draftId', act)
  routes.get(url('code'), everyone, atDraft(options, showCode))
  routes.post(url('code'), everyone, atDraft(options, makeAnother))
  routes.get(url('pause'), everyone, atDraft(options, showCode))
  routes.get(url('who'), everyone, atDraft(options, showWho, { alsoWhenSent: true }))
  routes.get(url('leave'), everyone, atDraft(options, leave, { alsoWhenSent: true }))
}

/** The code, on a page to print: her own, or the one an agent hands her. */
export function showCode(at: AtDraft): Response | Promise<Response> {
  const { asked, draft, options, by } = at
  if (draft.identity === 'none') return goTo(asked, draftUrl(draft.id))
  const code = resumeCode(options.sealingKey, draft)
  const props = {
    ...fillingProps(at),
    code,
    withBirthDate: draft.birthHash !== undefined,
    resumeUrl: options.publicUrl + resumeUrl,
    resumeLink: options.publicUrl + resumeUrlFor(code),
    openUntil: dayIn(draft.expiresAt, 'Europe/Paris'),
    continueHref: draftUrl(draft.id),
    ...(by === 'agent' ? { renewAction: draftActUrl(draft.id, 'code') } : {}),
  }
  return showPage(asked, <CodePage {...props} />)
}

// At the counter only: who finds a screen open must not be able to shut out whoever holds the paper.
async function makeAnother(at: AtDraft): Promise<Response> {
  const { asked, draft, errand, options } = at
  if (at.by !== 'agent') return notThere(asked)
  const form = await readForm(asked)
  const birth = readBirthDate(
    { day: form.text('birth_day'), month: form.text('birth_month'), year: form.text('birth_year') },
    errand.today,
  )
  if (birth.ok && birth.value)
    await keepBirthDate(errand, draft, { birth: birth.value, sealingKey: options.sealingKey })
  await renewCode(errand, draft, options.sealingKey)
  return goTo(asked, draftActUrl(draft.id, 'code'))
}

async function showWho(at: AtDraft): Promise<Response> {
  const { asked, draft, kept } = at
  const { places } = layoutOf(at.sitting.definition)
  const voice = voiceOf(at.sitting, asked.var.frame.language)
  const hands = await whoFilled(at.errand, { draftId: draft.id, kept })
  const lines = hands.flatMap(({ question, row, earlier, ...hand }) => {
    const place = places.get(question)
    return place ? [{ label: voice.text(place.question.label, row), hand, earlier }] : []
  })
  const props = {
    ...fillingProps(at, { backHref: draftUrl(draft.id) }),
    lines,
    draftEndsOn: dayIn(draft.expiresAt, 'Europe/Paris'),
  }
  return showPage(asked, <WhoPage {...props} />)
}

/** The screen is left clean for whoever comes next; the answers stay. */
async function leave({ asked, errand, draft, key }: AtDraft): Promise<Response> {
  if (key) await removeKey(errand.db, key.keyHash)
  dropKey(asked, draft.id)
  return goTo(asked, key?.back === undefined ? resumeUrl : `${key.back}/fin`)
}
