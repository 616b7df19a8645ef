import { createHmac, timingSafeEqual } from 'node:crypto'

/** A hash that only this installation can make: short codes and addresses stay unguessable in a stolen table. */
export function keyedHash(key: Uint8Array, purpose: string, text: string): string {
  return createHmac('sha256', key).update(`${purpose}\0${text}`).digest('base64url')
}

/** Whether a keyed hash is the one of this text; takes the same time for both answers. */
export function isKeyedHash(
  key: Uint8Array,
  claim: { purpose: string; text: string; hash: string },
): boolean {
  const expected = Buffer.from(keyedHash(key, claim.purpose, claim.text))
  const given = Buffer.from(claim.hash)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
