import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import { agents, everyone } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import { type Form, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { sayToResident } from '../say.ts'
import { myPageUrl, myPageUrlFor } from '../urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { MyPage, MyPageDoor } from './my-page.tsx'
import { type MyPageRefusal, openMyPage } from './open-my-page.ts'
import { readReceipt } from './read-receipt.ts'
import { receiptCode, receiptPin } from './receipt-code.ts'
import { ReceiptPage } from './receipt-page.tsx'
import type { PhoneAccess } from './receipt-sheet.tsx'
import { findReceipt, type Receipt } from './receipt-store.ts'

/** The page a person leaves with: printed by an agent, opened on a phone by its code. */
export function addReceiptRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  routes.get('/recu/:visitId', agents(...frontLine), (asked) => showReceipt(asked, options))

  routes.get(myPageUrl, everyone, (asked) => {
    const typed = { code: asked.req.query('code') ?? '' }
    return showPage(asked, <MyPageDoor frame={asked.var.frame} typed={typed} />)
  })

  routes.post(myPageUrl, everyone, async (asked) => {
    const { frame, address, errand } = asked.var
    const form = await readForm(asked)
    const opened = await openMyPage(errand, claimOf(form, address), options.sealingKey)
    if (opened.ok) return showPage(asked, <MyPage frame={frame} content={opened.value} />)
    const problems = problemsOf(asked, opened.refusal)
    const status = opened.refusal === 'too-often' ? 429 : 422
    return showPage(asked, <MyPageDoor {...{ frame, problems }} typed={form.typed} />, status)
  })
}

async function showReceipt(asked: Ask, options: VisitsOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const id = asked.req.param('visitId') ?? ''
  const receipt = isId<'visit'>(id) ? await findReceipt(errand.db, id) : undefined
  const content = receipt && (await readReceipt(errand, receipt))
  if (!receipt || !content) return notThere(asked)
  await writeInJournal(errand, {
    action: 'visits.receipt-shown',
    subject: { kind: 'visit', id },
    personId: content.visit.personId,
  })
  const language = languages.find((each) => each === asked.req.query('pour')) ?? receipt.language
  const largePrint = asked.req.query('caracteres') === 'grands'
  const phone = receipt.expiresAt > errand.now ? phoneAccess(receipt, options) : undefined
  return showPage(asked, <ReceiptPage {...{ frame, content, phone, language, largePrint }} />)
}

function phoneAccess(
  { visitId, pinHash, expiresAt }: Receipt,
  { sealingKey, publicUrl }: VisitsOptions,
): PhoneAccess {
  const code = receiptCode(sealingKey, visitId)
  return {
    code,
    pin: pinHash === undefined ? undefined : receiptPin(sealingKey, visitId),
    url: publicUrl + myPageUrlFor(code),
    address: publicUrl.replace(/^https?:\/\//, '') + myPageUrl,
    until: expiresAt,
  }
}

function claimOf(form: Form, address: string): Parameters<typeof openMyPage>[1] {
  const birth = {
    day: form.text('birth_day'),
    month: form.text('birth_month'),
    year: form.text('birth_year'),
  }
  return { code: form.text('code'), pin: form.text('pin'), birth, address }
}

const places = {
  'no-code': ['code', 'noCode'],
  'unreadable-code': ['code', 'unreadableCode'],
  'no-proof': ['birth', 'noProof'],
  'no-match': ['code', 'noMatch'],
  'too-often': ['code', 'tooOften'],
} as const satisfies Record<MyPageRefusal, readonly [string, string]>

function problemsOf(asked: Ask, refusal: MyPageRefusal): Problems {
  const [field, key] = places[refusal]
  return { [field]: sayToResident(asked.var.language)(key) }
}
