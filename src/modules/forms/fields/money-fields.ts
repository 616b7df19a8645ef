import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { readNumber, type WrittenNumber } from './read-number.ts'
import { say } from './say.ts'
import { box, inBoxes, oneLine } from './typed.ts'

type AmountField = FieldOf<'amount'>
export type Period = AmountField['per']

/** A thousand million euros: beyond, it is a slip. */
const largestCents = 100_000_000_000

export const amount: FieldKind<AmountField, number> = {
  boxes: () => ['value'],
  read: (raw, field) => {
    const typed = withoutPeriod(oneLine(box(raw)), field.per)
    return typed === '' ? empty : readCents(typed, field)
  },
  write: (kept) => inBoxes({ value: plainAmount(kept) }),
  sees: () => 'money',
  see: (kept) => ({ type: 'money', value: kept }),
  say: (kept, field, { language }) => {
    const written = amountInWords(kept, language)
    return field.per === 'once' ? written : say(language, `amount-per-${field.per}`, { amount: written })
  },
}

export interface AmountBounds {
  readonly least?: number
  readonly most?: number
}

/** Integer cents of `1 200 €`, `1200,5`, `12€50`, `1.200,50 EUR`; 0 is an answer. */
export function readCents(typed: string, bounds: AmountBounds = {}): Read<number> {
  const written = readNumber(withoutCurrency(typed))
  if (typeof written === 'string') return unreadable(amountProblems[written])
  const { cents, doubtfulThousands } = centsOf(written)
  if (cents === undefined) return unreadable('amount-too-precise')
  const outside = outOfBounds(cents, bounds)
  if (outside) return outside
  return doubtfulThousands ? doubtful(cents, 'amount-thousands', { amount: plainAmount(cents) }) : read(cents)
}

function outOfBounds(
  cents: number,
  { least = 0, most = largestCents }: AmountBounds,
): Read<never> | undefined {
  if (cents < 0 && least >= 0) return unreadable('amount-negative')
  if (cents < least) return unreadable('amount-too-small', { least: plainAmount(least) })
  return cents > most ? unreadable('amount-too-large', { most: plainAmount(most) }) : undefined
}

/** « 1 234,50 € », without the cents where there are none. */
export function amountInWords(cents: number, language: Language): string {
  const format = new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  })
  return format.format(cents / 100).replaceAll(' ', '\u00A0')
}

/** `1234,50`, as a box shows it again. */
export function plainAmount(cents: number): string {
  const size = String(Math.abs(cents)).padStart(3, '0')
  const after = size.slice(-2) === '00' ? '' : `,${size.slice(-2)}`
  return `${cents < 0 ? '-' : ''}${size.slice(0, -2)}${after}`
}

const amountProblems = {
  'number-in-letters': 'amount-in-letters',
  'not-a-number': 'not-an-amount',
} as const

// An amount has no thousandth: three figures after a dot or a comma are thousands, and we say what we understood.
function centsOf({ negative, whole, decimals, ambiguous }: WrittenNumber): {
  readonly cents?: number
  readonly doubtfulThousands?: boolean
} {
  const sign = negative && /[1-9]/.test(whole + decimals) ? -1 : 1
  if (ambiguous) return { cents: sign * Number(`${whole}${decimals}00`), doubtfulThousands: true }
  const after = decimals.length > 2 ? decimals.replace(/0+$/, '') : decimals
  if (after.length > 2) return {}
  return { cents: sign * Number(`${whole}${after.padEnd(2, '0')}`) }
}

// « 12€50 », « 12 euros 50 », « environ 1 200 € ».
function withoutCurrency(typed: string): string {
  return typed
    .replace(/^\s*(environ|env\.?|à peu près|about|around|[~≈])\s*/i, '')
    .replace(/(?<=\d)\s*(€|euros?|eur|يورو|أورو)\s*(?=\d{1,2}\s*(c|cts?|centimes?|cents?)?\s*$)/i, ',')
    .replaceAll(/€|euros?|eur(?![a-z])|يورو|أورو/gi, '')
    .replace(/(?<=\d)\s*(cts?|centimes?|cents?|c)\s*$/i, '')
}

const periodWords: Readonly<Record<Period, readonly string[]>> = {
  once: [],
  month: [
    'par mois',
    '/mois',
    '/ mois',
    'mensuel',
    'mensuels',
    'per month',
    '/month',
    'a month',
    'شهريا',
    'في الشهر',
  ],
  year: ['par an', '/an', '/ an', 'annuel', 'annuels', 'per year', '/year', 'a year', 'سنويا', 'في السنة'],
}

function withoutPeriod(typed: string, per: Period): string {
  const ending = periodWords[per].find((words) => typed.toLowerCase().endsWith(words))
  return ending === undefined ? typed : typed.slice(0, typed.length - ending.length)
}
