import { type BirthDate, readBirthDate } from '#kernel/birth-date.ts'
import { type CodeRefusal, readCode } from '#kernel/code.ts'
import type { Day } from '#kernel/day.ts'
import { fold, tidy, westernDigits } from '#kernel/plain-text.ts'
import { phoneDigits } from '#platform/phone/phone.ts'
import { cardPrefix } from '../card/card-code.ts'

/** What an agent is looking for, understood from one box. */
export type SearchedFor =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'card'; readonly code: string }
  | { readonly kind: 'wrong-card'; readonly refusal: CodeRefusal }
  | { readonly kind: 'phone'; readonly digits: string }
  | { readonly kind: 'person'; readonly words: readonly string[]; readonly birth: BirthDate | undefined }

const fewestPhoneDigits = 4
const figuresOfADate = 8
const mostWords = 6

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const monthNumbers = new Map(months.split('|').map((month, index) => [month, index + 1]))

// Most precise first. Two figures are a year only after strokes: « 06 12 34 » begins a telephone.
const datePatterns: readonly RegExp[] = [
  /\b(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})\b/,
  /\b(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})\b/,
  /\b(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{2})\b/,
  /\b(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})\b/,
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:er)? *(?<month>${months}) *(?<year>\d{4})\b`),
  new RegExp(String.raw`\b(?<month>${months}) *(?<year>\d{4})\b`),
  /\b(?<month>\d{1,2})[-/.](?<year>\d{4})\b/,
  /\b(?<year>(?:19|20)\d{2})\b/,
]

/** Understands the box: a card code, a date of birth, a telephone, else the words of a name, with a date or not. */
export function readSearch(typed: string, today: Day): SearchedFor {
  const text = westernDigits(tidy(typed))
  const card = cardIn(text)
  if (card) return card
  const digits = phoneDigits(text)
  if (digits && digits.length > figuresOfADate) return { kind: 'phone', digits }
  const { birth, rest } = takeBirthDate(withoutAccents(text), today)
  if (!birth && digits && digits.length >= fewestPhoneDigits) return { kind: 'phone', digits }
  const words = fold(rest)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
  return words.length > 0 || birth
    ? { kind: 'person', words: words.slice(0, mostWords), birth }
    : { kind: 'nothing' }
}

/** Eight letters may be a name and eight figures a date; they may also be a card without its prefix: to be looked up. */
export function cardPerhaps(typed: string): string | undefined {
  const bare = westernDigits(tidy(typed)).replaceAll(/[\s-]/g, '')
  if (!/^(?:[a-z]{8}|\d{8})$/i.test(bare)) return undefined
  const read = readCode(cardPrefix, bare)
  return read.ok ? read.value : undefined
}

// Without its prefix, what has letters and figures is nothing but a code.
function cardIn(text: string): SearchedFor | undefined {
  const bare = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const hasPrefix = bare.startsWith(cardPrefix) && (/\d/.test(bare) || /^[A-Z]{3}[\s-]/i.test(text))
  const looksLikeOne = bare.length === 8 && /\d/.test(bare) && /[A-Z]/.test(bare) && !/[^\w\s-]/.test(text)
  if (!hasPrefix && !looksLikeOne) return undefined
  const read = readCode(cardPrefix, text)
  if (read.ok) return { kind: 'card', code: read.value }
  return hasPrefix ? { kind: 'wrong-card', refusal: read.refusal } : undefined
}

function takeBirthDate(
  text: string,
  today: Day,
): { readonly birth: BirthDate | undefined; readonly rest: string } {
  for (const pattern of datePatterns) {
    const found = pattern.exec(text)
    const birth = found?.groups && dateOf(found.groups, today)
    if (found && birth) return { birth, rest: text.replace(found[0], ' ') }
  }
  return { birth: undefined, rest: text }
}

function dateOf(
  { day, month = '', year = '' }: Readonly<Partial<Record<string, string>>>,
  today: Day,
): BirthDate | undefined {
  const read = readBirthDate(
    {
      day: day ?? '',
      month: String(monthNumbers.get(month) ?? month),
      year: year.length === 2 ? centuryOf(Number(year), today) : year,
    },
    today,
  )
  return read.ok ? read.value : undefined
}

function centuryOf(year: number, today: Day): string {
  return String(year > Number(today.slice(2, 4)) ? 1900 + year : 2000 + year)
}

// `fold` would turn dashes and dots into spaces, which a date needs.
function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ')
}
