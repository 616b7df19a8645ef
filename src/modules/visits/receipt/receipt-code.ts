import { createHmac } from 'node:crypto'
import { bytesInACode, makeCode } from '#kernel/code.ts'
import type { VisitId } from '../visit.ts'

export const receiptCodePrefix = 'CAC'

/** How many days the page may be read on a phone. */
export const daysOnThePhone = 30

/** The code printed on a receipt: made again from the installation's key, so that it is nowhere kept in clear. */
export function receiptCode(sealingKey: Uint8Array, visitId: VisitId): string {
  return makeCode(receiptCodePrefix, drawn(sealingKey, 'code', visitId).subarray(0, bytesInACode))
}

/** Four figures, printed apart, for those whose date of birth we do not know. */
export function receiptPin(sealingKey: Uint8Array, visitId: VisitId): string {
  const number = drawn(sealingKey, 'pin', visitId).readUInt32BE() % 10_000
  return String(number).padStart(4, '0')
}

function drawn(sealingKey: Uint8Array, what: 'code' | 'pin', visitId: VisitId): Buffer {
  return createHmac('sha256', sealingKey).update(`visits receipt ${what}\0${visitId}`).digest()
}
