import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { type Facts, type LetterText, longestText, textParts } from '../letter.ts'

export type TextRefusal = 'body-missing' | 'text-too-long' | 'holds-a-secret'

/** What may be kept of a letter: something said, not a book, and none of the numbers that belong to her alone. */
export function mayKeep(text: LetterText, facts: Facts): Result<LetterText, TextRefusal> {
  if (text.body.trim() === '') return refuse('body-missing')
  if (textParts.some((part) => text[part].length > longestText[part])) return refuse('text-too-long')
  const kept = [...textParts.map((part) => text[part]), ...Object.values(facts)]
  return kept.some((one) => findSecrets(one).length > 0) ? refuse('holds-a-secret') : grant(text)
}

/** Whether both say the same. */
export function isSameText(one: LetterText, other: LetterText): boolean {
  return one.writtenOn === other.writtenOn && textParts.every((part) => one[part] === other[part])
}
