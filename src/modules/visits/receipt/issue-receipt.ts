import type { Language } from '#kernel/language.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import { daysOnThePhone, receiptCode, receiptPin } from './receipt-code.ts'
import { insertReceipt } from './receipt-store.ts'

interface ReceiptToIssue {
  readonly visit: { readonly id: VisitId; readonly organisationId: OrganisationId }
  readonly person: { readonly birth: unknown } | undefined
  readonly language: Language
  readonly sealingKey: Uint8Array
}

/** Opens the page of this visit to whoever holds its code, for thirty days. */
export async function issueReceipt(
  errand: Errand<VisitsTables>,
  { visit, person, language, sealingKey }: ReceiptToIssue,
): Promise<void> {
  await insertReceipt(errand.db, {
    visitId: visit.id,
    organisationId: visit.organisationId,
    language,
    codeHash: codeHashOf(sealingKey, receiptCode(sealingKey, visit.id)),
    pinHash: person?.birth ? undefined : pinHashOf(sealingKey, visit.id),
    issuedAt: errand.now,
    expiresAt: new Date(errand.now.getTime() + daysOnThePhone * 86_400_000),
  })
}

/** What is kept of a code. */
export function codeHashOf(sealingKey: Uint8Array, code: string): string {
  return keyedHash(sealingKey, 'visits.receipt-code', code)
}

export const pinPurpose = 'visits.receipt-pin'

/** What is hashed of the four figures: the same ones of two receipts look different. */
export function pinText(visitId: VisitId, pin: string): string {
  return `${visitId} ${pin}`
}

function pinHashOf(sealingKey: Uint8Array, visitId: VisitId): string {
  return keyedHash(sealingKey, pinPurpose, pinText(visitId, receiptPin(sealingKey, visitId)))
}
