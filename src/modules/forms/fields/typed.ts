import { tidy, westernDigits } from '#kernel/plain-text.ts'
import type { Raw } from '../answers/answer.ts'

/** What stands in a box: its first text, or nothing. */
export function box(raw: Raw, name = 'value'): string {
  return raw[name]?.[0] ?? ''
}

/** Everything ticked under one name. */
export function ticks(raw: Raw, name = 'value'): readonly string[] {
  return raw[name]?.map(oneLine).filter(Boolean) ?? []
}

/** What a box shows again. */
export function inBoxes(texts: Readonly<Record<string, string | undefined>>): Raw {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, [text]]])),
  )
}

// What dictation and copying leave in a text without anybody seeing it: U+FFFC where a voice paused, soft hyphens.
const unseen = /[\u00AD\u061C\u180E\uFFF9-\uFFFC]/g

/** A text as it is kept: NFC, without unseen signs, its lines as they are. */
export function lines(typed: string): string {
  return tidy(typed.replaceAll(unseen, '').replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'))
}

/** A text of one line: any run of spaces is one. */
export function oneLine(typed: string): string {
  return lines(typed).replaceAll(/\s+/g, ' ').trim()
}

/** Letters and figures alone, in capitals, with our digits: `fr76-3000…`, `2a 004`. */
export function signs(typed: string): string {
  return westernDigits(typed)
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

const between = /[\s\p{Cf}\p{Z}.,;:·•\-‐-―−_/\\'’"()[\]]/gu

/**
 * Figures alone, however they are spaced or dotted; an O among figures is a 0, an l or an I a 1. What is no figure
 * stays, so that it is seen.
 */
export function figures(typed: string): string {
  const bare = westernDigits(lines(typed)).replaceAll(between, '')
  return /\d/.test(bare) ? bare.replaceAll(/[oO]/g, '0').replaceAll(/[lI|]/g, '1') : bare
}

/** How many characters a person sees: an accent or an emoji of one code point counts once. */
export function countCharacters(text: string): number {
  return [...text].length
}
