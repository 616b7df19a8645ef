import { readCode } from '#kernel/code.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { findPerson, matchesBirthDate, type TypedBirthDate, westernDigits } from '#modules/people/index.ts'
import { isKeyedHash, keyedHash } from '#platform/crypto/keyed-hash.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { type ThrottleTables, withinLimit } from '#platform/db/throttle.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findVisit } from '../record/visit-store.ts'
import { codeHashOf, pinPurpose, pinText } from './issue-receipt.ts'
import { type ReceiptTables, readReceipt } from './read-receipt.ts'
import { receiptCodePrefix } from './receipt-code.ts'
import type { ReceiptContent } from './receipt-content.ts'
import { findReceiptByCode, type Receipt } from './receipt-store.ts'

export interface ClaimedPage {
  readonly code: string
  readonly birth: TypedBirthDate
  readonly pin: string
  /** Where the attempt comes from; counted under a keyed hash. */
  readonly address: string
}

export type MyPageRefusal = 'no-code' | 'unreadable-code' | 'no-proof' | 'no-match' | 'too-often'

export type MyPageTables = ReceiptTables & ThrottleTables & JournalTables

// A birth date has some 30,000 possibilities and four figures 10,000: few attempts a code, more for a whole hall.
const perCode = { attempts: 6, minutes: 60 }
const perAddress = { attempts: 60, minutes: 60 }

/**
 * Opens the page of a visit to whoever has its code and knows the date of birth, or the four figures.
 * Not to be undone when it refuses: attempts are counted.
 */
export async function openMyPage(
  errand: Errand<MyPageTables>,
  claim: ClaimedPage,
  sealingKey: Uint8Array,
): Promise<Result<ReceiptContent, MyPageRefusal>> {
  const opened = await openReceipt(errand, claim, sealingKey)
  return opened.ok ? grant(opened.value.content) : opened
}

/** What a code opened, for whom, and whether the birth date proved that it is her. */
export interface OpenedReceipt {
  readonly content: ReceiptContent
  /** Who bears the code. */
  readonly asker: Asker
  readonly provedBy: 'birth' | 'figures'
}

/** The same, for the door of a person's whole page. */
export async function openReceipt(
  errand: Errand<MyPageTables>,
  claim: ClaimedPage,
  sealingKey: Uint8Array,
): Promise<Result<OpenedReceipt, MyPageRefusal>> {
  const asked = readClaim(claim)
  if (!asked.ok) return asked
  const codeHash = codeHashOf(sealingKey, asked.value)
  const attempt = (what: string): string => keyedHash(sealingKey, 'visits.my-page-attempt', what)
  const calm =
    (await withinLimit(errand, attempt(`address ${claim.address}`), perAddress)) &&
    (await withinLimit(errand, attempt(`code ${codeHash}`), perCode))
  if (!calm) return refuse('too-often')
  const bearer = await continueAs(errand, { door: 'person', key: codeHash })
  const receipt = await findReceiptByCode(bearer.db, codeHash)
  if (!receipt || receipt.expiresAt <= errand.now) return refuse('no-match')
  if (!(await isProven(bearer, receipt, { claim, sealingKey }))) return refuse('no-match')
  const known = await continueAs(bearer, { ...bearer.asker, organisationId: receipt.organisationId })
  return show(known, receipt)
}

function readClaim({ code, birth, pin }: ClaimedPage): Result<string, MyPageRefusal> {
  if (code.trim() === '') return refuse('no-code')
  const read = readCode(receiptCodePrefix, code)
  if (!read.ok) return refuse('unreadable-code')
  const saysNothing = [birth.day, birth.month, birth.year, pin].every((typed) => typed.trim() === '')
  return saysNothing ? refuse('no-proof') : read
}

async function isProven(
  errand: Errand<MyPageTables>,
  { visitId, pinHash }: Receipt,
  { claim, sealingKey }: { claim: ClaimedPage; sealingKey: Uint8Array },
): Promise<boolean> {
  if (pinHash !== undefined) {
    const text = pinText(visitId, westernDigits(claim.pin).replaceAll(/\D/g, ''))
    return isKeyedHash(sealingKey, { purpose: pinPurpose, text, hash: pinHash })
  }
  const visit = await findVisit(errand.db, visitId)
  const person = visit?.personId ? await findPerson(errand, visit.personId) : undefined
  return person !== undefined && matchesBirthDate(person, claim.birth)
}

async function show(
  errand: Errand<MyPageTables>,
  receipt: Receipt,
): Promise<Result<OpenedReceipt, MyPageRefusal>> {
  const content = await readReceipt(errand, receipt)
  if (!content) return refuse('no-match')
  await writeInJournal(errand, {
    action: 'visits.receipt-opened',
    subject: { kind: 'visit', id: receipt.visitId },
    personId: content.visit.personId,
  })
  return grant({
    content,
    asker: errand.asker,
    provedBy: receipt.pinHash === undefined ? 'birth' : 'figures',
  })
}
