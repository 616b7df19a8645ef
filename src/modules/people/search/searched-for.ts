import { type CodeRefusal, readCode } from '#kernel/code.ts'
import { type Day, isDay } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import type { BirthDate } from '../birth-date.ts'
import { westernDigits } from '../birth-date.ts'
import { cardPrefix } from '../card/card-code.ts'
import { phoneDigits } from '../phone.ts'

/** What an agent is looking for, understood from one box. */
export type SearchedFor =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'card'; readonly code: string }
  | { readonly kind: 'wrong-card'; readonly refusal: CodeRefusal }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'person'; readonly words: readonly string[]; readonly birth: BirthDate | undefined }

const fewestPhoneDigits = 4
const mostWords = 6

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const monthNumbers = new Map(months.split('|').map((month, index) => [month, index + 1]))

// Most precise first; each gives back day, month and year, as far as it knows them.
const datePatterns: readonly (readonly [
  RegExp,
  (found: readonly string[]) => readonly [string, string, string],
])[] = [
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, ([year = '', month = '', day = '']) => [day, month, year]],
  [
    /\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\b/,
    ([day = '', month = '', year = '']) => [day, month, year],
  ],
  [/\b(\d{2})(\d{2})((?:19|20)\d{2})\b/, ([day = '', month = '', year = '']) => [day, month, year]],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:er)? *(${months}) *(\d{4})\b`),
    ([day = '', month = '', year = '']) => [day, month, year],
  ],
  [new RegExp(String.raw`\b(${months}) *(\d{4})\b`), ([month = '', year = '']) => ['', month, year]],
  [/\b(\d{1,2})[-/.](\d{4})\b/, ([month = '', year = '']) => ['', month, year]],
  [/\b((?:19|20)\d{2})\b/, ([year = '']) => ['', '', year]],
]

/** Understands the box: a card code, a date of birth, a telephone, else the words of a name, with a date or not. */
export function readSearch(typed: string, today: Day): SearchedFor {
  const text = westernDigits(typed).trim()
  const card = cardIn(text)
  if (card) return card
  const { birth, rest } = takeBirthDate(withoutAccents(text), today)
  if (!birth) {
    const digits = phoneDigits(text)
    if (digits && digits.replace('+', '').length >= fewestPhoneDigits) return { kind: 'phone', digits }
  }
  const words = fold(rest).split(' ').filter(Boolean).slice(0, mostWords)
  return words.length > 0 || birth ? { kind: 'person', words, birth } : { kind: 'nothing' }
}

// Eight letters may be a name and eight figures a date: without its prefix, a code must have both.
function cardIn(text: string): SearchedFor | undefined {
  const bare = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const hasPrefix = bare.startsWith(cardPrefix) && /\d/.test(bare)
  const looksLikeOne =
    bare.length === 8 && /\d/.test(bare) && /[A-Z]/.test(bare) && !/ {2}|[^\w\s-]/.test(text)
  if (!hasPrefix && !looksLikeOne) return undefined
  const read = readCode(cardPrefix, text)
  if (read.ok) return { kind: 'card', code: read.value }
  return hasPrefix ? { kind: 'wrong-card', refusal: read.refusal } : undefined
}

function takeBirthDate(
  text: string,
  today: Day,
): { readonly birth: BirthDate | undefined; readonly rest: string } {
  for (const [pattern, parts] of datePatterns) {
    const found = pattern.exec(text)
    if (!found) continue
    const birth = dateOf(parts(found.slice(1)), today)
    if (birth) return { birth, rest: text.replace(found[0], ' ') }
  }
  return { birth: undefined, rest: text }
}

function dateOf([day, month, year]: readonly [string, string, string], today: Day): BirthDate | undefined {
  const birth = {
    year: year.length === 2 ? centuryOf(Number(year), today) : Number(year),
    month: monthNumbers.get(month) ?? (Number(month) || undefined),
    day: Number(day) || undefined,
  }
  const written = [birth.year, birth.month ?? 1, birth.day ?? 1]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return isDay(written) && birth.year >= 1900 && written <= today ? birth : undefined
}

function centuryOf(year: number, today: Day): number {
  return year > Number(today.slice(2, 4)) ? 1900 + year : 2000 + year
}

// `fold` would turn dashes and dots into spaces, which a date needs.
function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ')
}
