import { isId } from '#kernel/ids.ts'
import { languages } from '#kernel/language.ts'
import { frontLine } from '#kernel/role.ts'
import { askWhy } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { notThere, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { myPageUrl, myPageUrlFor } from '../urls.ts'
import type { Ask, Tables, VisitsOptions } from '../visits-options.ts'
import { readReceipt } from './read-receipt.ts'
import { receiptCode, receiptPin } from './receipt-code.ts'
import { ReceiptPage } from './receipt-page.tsx'
import type { PhoneAccess } from './receipt-sheet.tsx'
import { findReceipt, type Receipt } from './receipt-store.ts'

/** The page a person leaves with, printed by an agent. */
export function addReceiptRoutes(routes: Routes<Tables>, options: VisitsOptions): void {
  routes.get('/recu/:visitId', agents(...frontLine), (asked) => showReceipt(asked, options))
}

async function showReceipt(asked: Ask, options: VisitsOptions): Promise<Response> {
  const { errand, frame } = asked.var
  const id = asked.req.param('visitId') ?? ''
  const receipt = isId<'visit'>(id) ? await findReceipt(errand.db, id) : undefined
  const content = receipt && (await readReceipt(errand, receipt))
  if (!receipt || !content) return notThere(asked)
  const { personId } = content.visit
  const asksWhy = personId && (await askWhy(asked, personId))
  if (asksWhy) return asksWhy
  await writeInJournal(errand, {
    action: 'visits.receipt-shown',
    subject: { kind: 'visit', id },
    personId,
  })
  const language = languages.find((each) => each === asked.req.query('pour')) ?? receipt.language
  const largePrint = asked.req.query('caracteres') === 'grands'
  const phone = receipt.expiresAt > errand.now ? phoneAccess(receipt, options) : undefined
  const offer = await options.receiptOffer(errand, language)
  return showPage(asked, <ReceiptPage {...{ frame, content, phone, language, largePrint, offer }} />)
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
