import type { Income, IncomeKind } from '../facts/household.ts'
import { januaryOf, type Month, monthOf, yearOf } from '../facts/month.ts'
import type { Adult } from './adult-texts.ts'
import { code, codes, euros, type Facts } from './facts.ts'
import { askedKinds } from './income-kinds.ts'
import { usualIncome, usualPay } from './stand-ins.ts'

/** How many past months of pay are asked, where it changes. */
export const monthsOfPay = 5

/**
 * From what is paid out to what the tax notice counts and to what it was before contributions: for pay, CSG and CRDS
 * that are taxed (2.9 % of 98.25 %) and the employee's contributions of 2026.
 */
const ratios: Readonly<Partial<Record<IncomeKind, { readonly taxable: number; readonly gross: number }>>> = {
  salary: { taxable: 1.0375, gross: 1.2739 },
  pension: { taxable: 1.01, gross: 1.0471 },
  unemployment: { taxable: 1, gross: 1.0309 },
  'solidarity-allowance': { taxable: 1, gross: 1 },
}

/** Not counted by the tax notice. */
const untaxed = new Set<IncomeKind>(['other'])

/** What an adult receives: as told for the months since last year, and by the tax notice two years ago. */
export function incomesOf(facts: Facts, adult: Adult): readonly Income[] {
  const kinds = askedKinds.filter((kind) => codes(facts, `${adult}-incomes`)?.includes(kind))
  const now = kinds.flatMap((kind) =>
    kind === 'salary'
      ? payOf(facts, adult)
      : [sinceLastYear(facts, { kind, net: usualOr(facts, adult, kind) })],
  )
  return [...now, ...twoYearsAgo(facts, adult, now)]
}

function usualOr(facts: Facts, adult: Adult, kind: IncomeKind): number {
  return euros(facts, `${adult}-${kind}`) ?? usualIncome
}

function payOf(facts: Facts, adult: Adult): readonly Income[] {
  const from = Math.max(startOfLastYear(facts), monthAt(facts, `${adult}-work-since`) ?? 0)
  const to = lastMonthOfPay(facts, adult)
  if (to < from) return []
  if (facts.of(`${adult}-pay-same`) !== false)
    return [incomeOf({ kind: 'salary', from, to, net: euros(facts, `${adult}-salary`) ?? usualPay })]
  return monthByMonth(facts, adult, { from, to })
}

// This month's pay counts with last month's; before the five months told, their mean.
function monthByMonth(
  facts: Facts,
  adult: Adult,
  { from, to }: { readonly from: Month; readonly to: Month },
): readonly Income[] {
  const told = Array.from(
    { length: monthsOfPay },
    (_, index) => euros(facts, `${adult}-pay-${index + 1}`) ?? usualPay,
  )
  const mean = told.reduce((sum, net) => sum + net, 0) / monthsOfPay
  const recent = told.map((net, index) => {
    const month = facts.month - index - 1
    return { kind: 'salary' as const, from: month, to: index === 0 ? facts.month : month, net }
  })
  return [...recent, { kind: 'salary' as const, from, to: facts.month - monthsOfPay - 1, net: mean }]
    .map((income) => ({ ...income, from: Math.max(income.from, from), to: Math.min(income.to, to) }))
    .filter((income) => income.from <= income.to)
    .map(incomeOf)
}

// Whoever lost her work was paid until then.
function lastMonthOfPay(facts: Facts, adult: Adult): Month {
  const lost = monthAt(facts, `${adult}-jobless-since`)
  return lost === undefined ? facts.month : Math.min(facts.month, lost - 1)
}

function sinceLastYear(facts: Facts, { kind, net }: { kind: IncomeKind; net: number }): Income {
  return incomeOf({ kind, from: startOfLastYear(facts), to: facts.month, net })
}

/** What the notice counts two years ago; while it is not known, what is earned now, where the work is that old. */
function twoYearsAgo(facts: Facts, adult: Adult, now: readonly Income[]): readonly Income[] {
  const year = yearOf(facts.month) - 2
  const at = { from: januaryOf(year), to: januaryOf(year) + 11 }
  const told = euros(facts, `${adult}-taxable`)
  const kind = isRetired(facts, adult) ? 'pension' : 'salary'
  if (told !== undefined) return told === 0 ? [] : [ofTaxable({ kind, ...at, taxable: told / 12 })]
  const since = monthAt(facts, `${adult}-work-since`) ?? 0
  return now
    .filter((income) => income.from === startOfLastYear(facts) && since <= at.from)
    .map((income) => ({ ...income, ...at }))
}

function isRetired(facts: Facts, adult: Adult): boolean {
  return code(facts, `${adult}-work`) === 'retired'
}

function ofTaxable({ kind, from, to, taxable }: Omit<Income, 'net' | 'gross'>): Income {
  const ratio = ratios[kind] ?? { taxable: 1, gross: 1 }
  const net = taxable / ratio.taxable
  return { kind, from, to, net, taxable, gross: net * ratio.gross }
}

/** An income of so much a month, paid out. */
export function incomeOf({ kind, from, to, net }: Omit<Income, 'taxable' | 'gross'>): Income {
  const ratio = ratios[kind] ?? { taxable: 1, gross: 1 }
  return {
    kind,
    from,
    to,
    net,
    taxable: untaxed.has(kind) ? 0 : net * ratio.taxable,
    gross: net * ratio.gross,
  }
}

function startOfLastYear({ month }: Facts): Month {
  return januaryOf(yearOf(month) - 1)
}

function monthAt(facts: Facts, question: string): Month | undefined {
  const told = code(facts, question)
  return told === undefined ? undefined : monthOf(told)
}

/** Maintenance is told once for the household: the applicant receives and pays it. */
export function maintenanceOf(facts: Facts): readonly Income[] {
  const amounts = [
    { kind: 'maintenance-received', net: euros(facts, 'maintenance-received') },
    { kind: 'maintenance-paid', net: euros(facts, 'maintenance-paid') },
  ] as const
  return amounts.flatMap(({ kind, net }) =>
    net === undefined || net === 0
      ? []
      : [{ ...sinceLastYear(facts, { kind, net }), from: twoYearsBefore(facts) }],
  )
}

function twoYearsBefore({ month }: Facts): Month {
  return januaryOf(yearOf(month) - 2)
}

/** What a child or somebody else of the household earns. */
export function payOfOther(
  facts: Facts,
  { kind, net }: { kind: IncomeKind; net: number },
): readonly Income[] {
  return net === 0 ? [] : [sinceLastYear(facts, { kind, net })]
}
