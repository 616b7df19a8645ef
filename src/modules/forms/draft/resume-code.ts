import { createHmac } from 'node:crypto'
import type { BirthDate } from '#kernel/birth-date.ts'
import { bytesInACode, makeCode } from '#kernel/code.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import type { Draft, DraftId } from './draft.ts'

/** Before the signs of a code to go on with a form. */
export const resumePrefix = 'REP'

/** The code of a draft: made again from the installation’s key, so that it is nowhere kept in clear. */
export function resumeCode(sealingKey: Uint8Array, { id, codeSeq }: Pick<Draft, 'id' | 'codeSeq'>): string {
  const drawn = createHmac('sha256', sealingKey).update(`forms resume code\0${id} ${codeSeq}`).digest()
  return makeCode(resumePrefix, drawn.subarray(0, bytesInACode))
}

/** What is kept of a code, and presented at the door. */
export function codeHashOf(sealingKey: Uint8Array, code: string): string {
  return keyedHash(sealingKey, 'forms.resume-code', code)
}

/** What is kept of a date of birth; the same one of two drafts looks different. */
export function birthHashOf(sealingKey: Uint8Array, id: DraftId, birth: BirthDate): string {
  const written = [birth.year, birth.month ?? 0, birth.day ?? 0].join('-')
  return keyedHash(sealingKey, 'forms.birth-date', `${id} ${written}`)
}

/** Whether what she says is the date of the draft; what the draft does not know (a day, a month) is not asked. */
export function matchesBirthHash(
  sealingKey: Uint8Array,
  { id, birthHash }: Pick<Draft, 'id' | 'birthHash'>,
  said: BirthDate,
): boolean {
  const lessKnown: readonly BirthDate[] = [
    said,
    { ...said, day: undefined },
    { year: said.year, month: undefined, day: undefined },
  ]
  return lessKnown.some((birth) => birthHashOf(sealingKey, id, birth) === birthHash)
}
