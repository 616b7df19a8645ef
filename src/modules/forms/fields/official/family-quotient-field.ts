import { toDay } from '#kernel/day.ts'
import { monthInWords } from '#platform/i18n/format.ts'
import { type CodeOf, codeNamed } from '../built-in-lists.ts'
import { empty, type FieldKind, type FieldOf, type Read, unreadable } from '../field-kind.ts'
import { amountInWords, plainAmount, readCents } from '../money-fields.ts'
import { readMonth, writeMonth } from '../period-fields.ts'
import { say } from '../say.ts'
import { box, inBoxes, oneLine } from '../typed.ts'

/** What it was, in which month, and who says so. */
export interface FamilyQuotient {
  readonly cents: number
  /** `2026-02` */
  readonly month?: string
  readonly source: CodeOf<'source'>
}

export const familyQuotient: FieldKind<FieldOf<'family-quotient'>, FamilyQuotient> = {
  boxes: () => ['value', 'month', 'year', 'source'],
  read: (raw, _field, { today }) => {
    const typed = oneLine(box(raw)).replace(/^(qf|quotient( familial)?)\s*:?\s*/i, '')
    const month = readMonth(only(raw, ['month', 'year']))
    if (typed === '') return month.kind === 'empty' ? empty : unreadable('line-amount-missing')
    const cents = readCents(typed, { most: highest })
    if (cents.kind !== 'read') return cents
    if (month.kind === 'unreadable') return month
    if (month.kind === 'read' && month.value > today.slice(0, 7)) return unreadable('month-in-the-future')
    return { ...cents, value: quotientOf(cents.value, month, box(raw, 'source')) }
  },
  write: ({ cents, month, source }) => ({
    ...inBoxes({ value: plainAmount(cents), source }),
    ...(month && writeMonth(month)),
  }),
  sees: () => 'money',
  see: ({ cents }) => ({ type: 'money', value: cents }),
  say: ({ cents, month }, _field, { language }) => {
    const amount = amountInWords(cents, language)
    if (month === undefined) return amount
    return say(language, 'quotient-of', { amount, month: monthInWords(toDay(`${month}-01`), language) })
  },
}

/** Twenty thousand euros: beyond, it is the income and not the quotient. */
const highest = 2_000_000

function quotientOf(cents: number, month: Read<string>, source: string): FamilyQuotient {
  return {
    cents,
    ...(month.kind === 'read' && { month: month.value }),
    source: codeNamed('source', source) ?? 'declared',
  }
}

function only(raw: Parameters<typeof box>[0], names: readonly string[]): Parameters<typeof box>[0] {
  return Object.fromEntries(names.map((name) => [name, [box(raw, name)]]))
}
