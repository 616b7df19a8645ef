import { createHash } from 'node:crypto'
import type { Referral } from '../referral.ts'

/** The field that holds what was read to her. */
export const readField = 'lu'

/**
 * A mark of what she was read before she agreed: the words, whom to, what for. A draft that is rewritten meanwhile has
 * another, and her agreement is not to that one.
 */
export function markOfRead(
  { partner, need, words, welcome, initials }: Referral,
  consentWords: string,
): string {
  const read = [partner, need, words ?? '', welcome ?? '', initials, consentWords]
  return createHash('sha256').update(JSON.stringify(read)).digest('base64url')
}
