import { bytesInACode, makeCode } from '#kernel/code.ts'

/** Every card begins with it: CAC-7F3K-92QX. */
export const cardPrefix = 'CAC'

/** A new code, from seven bytes of chance. */
export function newCardCode(chance: (count: number) => Uint8Array): string {
  return makeCode(cardPrefix, chance(bytesInACode))
}
