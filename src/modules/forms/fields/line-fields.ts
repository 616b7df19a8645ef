import type { Raw } from '../answers/answer.ts'
import { type CodeOf, codeNamed } from './built-in-lists.ts'
import { labelOf, optionNamed, optionsOf } from './choose.ts'
import {
  empty,
  type FieldKind,
  type FieldOf,
  type Read,
  type ReadingField,
  read,
  unreadable,
} from './field-kind.ts'
import { amountInWords, plainAmount, readCents } from './money-fields.ts'
import { known, needed, readTogether } from './read-together.ts'
import { say } from './say.ts'
import { box, countCharacters, inBoxes, oneLine } from './typed.ts'

type LineField = FieldOf<'resource'>

/** One source of money, or one cost, for a period. */
export interface MoneyLine {
  /** The code of the list of the regulation. */
  readonly nature: string
  readonly cents: number
  readonly period: CodeOf<'period'>
  /** What it makes a month, rounded half up; what came once makes nothing a month. */
  readonly monthlyCents: number
}

export interface DebtLine {
  readonly nature: string
  /** What is still owed. */
  readonly cents: number
  readonly creditor?: string
  /** What is paid back each month. */
  readonly monthlyCents?: number
}

export const moneyLine: FieldKind<LineField, MoneyLine> = {
  boxes: () => ['nature', 'amount', 'period'],
  read: (raw, { list }, reading) => {
    if (box(raw, 'nature') === '' && box(raw, 'amount') === '') return empty
    const parts = {
      nature: needed(natureIn(raw, list, reading), 'line-nature-missing'),
      cents: needed(readAmount(box(raw, 'amount')), 'line-amount-missing'),
      period: needed(readPeriod(box(raw, 'period')), 'line-period-missing'),
    }
    return readTogether(parts, (line) => ({ ...line, monthlyCents: monthly(line.cents, line.period) }))
  },
  write: ({ nature, cents, period }) => inBoxes({ nature, amount: plainAmount(cents), period }),
  sees: () => 'money',
  see: ({ monthlyCents }) => ({ type: 'money', value: monthlyCents }),
  say: ({ nature, cents, period }, { list }, reading) =>
    say(reading.language, 'money-line', {
      nature: labelOf(nature, list, reading),
      amount: say(reading.language, `amount-per-${period}`, {
        amount: amountInWords(cents, reading.language),
      }),
    }),
}

export const debtLine: FieldKind<LineField, DebtLine> = {
  boxes: () => debtBoxes,
  read: (raw, { list }, reading) => {
    if (debtBoxes.every((name) => oneLine(box(raw, name)) === '')) return empty
    const parts = {
      nature: needed(natureIn(raw, list, reading), 'line-nature-missing'),
      cents: needed(readAmount(box(raw, 'amount')), 'line-amount-missing'),
      creditor: readShort(box(raw, 'creditor')),
      monthlyCents: readAmount(box(raw, 'monthly')),
    }
    return readTogether(parts, ({ nature, cents, ...others }) => ({ nature, cents, ...known(others) }))
  },
  write: ({ nature, cents, creditor, monthlyCents }) =>
    inBoxes({
      nature,
      amount: plainAmount(cents),
      creditor,
      monthly: monthlyCents === undefined ? undefined : plainAmount(monthlyCents),
    }),
  sees: () => 'money',
  see: ({ cents }) => ({ type: 'money', value: cents }),
  say: ({ nature, cents, creditor }, { list }, reading) =>
    say(reading.language, creditor === undefined ? 'money-line' : 'debt-line', {
      nature: labelOf(nature, list, reading),
      amount: amountInWords(cents, reading.language),
      creditor: creditor ?? '',
    }),
}

const debtBoxes = ['nature', 'amount', 'creditor', 'monthly'] as const
const longestCreditor = 100

/** Integer cents a month. */
export function monthly(cents: number, period: CodeOf<'period'>): number {
  if (period === 'week') return Math.floor((cents * 52) / 12 + 0.5)
  const months = { once: 0, month: 1, quarter: 3, year: 12 }[period]
  return months === 0 ? 0 : Math.floor(cents / months + 0.5)
}

function natureIn(raw: Raw, list: string, reading: ReadingField): Read<string> {
  const typed = oneLine(box(raw, 'nature'))
  if (typed === '') return empty
  const option = optionNamed(typed, optionsOf(list, reading))
  return option ? read(option.code) : unreadable('choice-not-in-list')
}

function readAmount(typed: string): Read<number> {
  const text = oneLine(typed)
  return text === '' ? empty : readCents(text)
}

function readPeriod(typed: string): Read<CodeOf<'period'>> {
  const text = oneLine(typed)
  if (text === '') return empty
  const period = codeNamed('period', text)
  return period === undefined ? unreadable('choice-not-in-list') : read(period)
}

function readShort(typed: string): Read<string> {
  const text = oneLine(typed)
  if (text === '') return empty
  if (countCharacters(text) <= longestCreditor) return read(text)
  return unreadable('name-too-long', { most: longestCreditor })
}
