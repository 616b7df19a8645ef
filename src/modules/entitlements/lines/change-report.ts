import type { Household } from '../facts/household.ts'
import { type Month, monthOf, monthText } from '../facts/month.ts'
import { readHousehold, type Territory } from '../facts/read-household.ts'
import { simulate } from '../simulate/simulate.ts'
import { resultsOf, type ResultValue } from './result-line.ts'

/** What changes between two months for the same households: to be read and signed by somebody before it is served. */
export interface ChangeReport {
  readonly from: string
  readonly to: string
  /** Those compared. */
  readonly households: number
  /** Those left out because their own facts change around these months: the amounts alone are compared. */
  readonly moved: number
  /** Lines that could not be read. */
  readonly failed: number
  /** By name of the exchange format; those of which nothing changes are not named. */
  readonly benefits: Readonly<Record<string, BenefitChange>>
}

interface BenefitChange {
  readonly changed: number
  readonly more: number
  readonly less: number
  /** Households that had nothing and have something, and the reverse. */
  readonly begins: number
  readonly ends: number
  /** The sum over every household, in the unit of the benefit. */
  readonly before: number
  readonly after: number
  /** Of the differences that are not nothing. */
  readonly difference: Distribution
}

interface Distribution {
  readonly least: number
  readonly tenth: number
  readonly median: number
  readonly ninetieth: number
  readonly most: number
}

interface Pair {
  readonly before: number
  readonly after: number
}

/** Collects, line by line, what the same facts give in two months. */
export class Changes {
  private readonly pairs = new Map<string, Pair[]>()
  private households = 0
  private moved = 0
  private failed = 0

  private readonly months: readonly [from: Month, to: Month]
  private readonly territory: Territory

  constructor(months: readonly [from: Month, to: Month], territory: Territory) {
    this.months = months
    this.territory = territory
  }

  /** One line of households; a line that cannot be read is counted. */
  add(line: string): void {
    const given = parsed(line)
    const read = given === undefined ? undefined : readHousehold(given, this.territory)
    if (read === undefined || 'problems' in read) {
      this.failed += 1
      return
    }
    const { household } = read
    if (doFactsMove(household, this.months)) {
      this.moved += 1
      return
    }
    this.households += 1
    const [before, after] = this.months.map((month) =>
      resultsOf({ ...simulate(household, month), household }),
    )
    for (const [name, value] of Object.entries(before ?? {})) {
      const pairs = this.pairs.get(name) ?? []
      pairs.push({ before: amountIn(value), after: amountIn(after?.[name] ?? 0) })
      this.pairs.set(name, pairs)
    }
  }

  report(): ChangeReport {
    const [from, to] = this.months
    const benefits = [...this.pairs].flatMap(([name, pairs]) => {
      const change = changeOf(pairs)
      return change.changed > 0 ? [[name, change] as const] : []
    })
    return {
      from: monthText(from),
      to: monthText(to),
      households: this.households,
      moved: this.moved,
      failed: this.failed,
      benefits: Object.fromEntries(benefits),
    }
  }
}

/** Resources are looked at over the last quarter, the month before it included. */
const monthsOfResources = 4

// A pay that begins, a birthday, a birth: what would change without any change of the amounts.
function doFactsMove({ people }: Household, [from, to]: readonly [Month, Month]): boolean {
  const since = from - monthsOfResources
  const isNear = (month: Month): boolean => month > since && month <= to
  return people.some(
    ({ birth, due, incomes }) =>
      isBirthdayNear(birth, from, to) ||
      (due !== undefined && isNear(monthOf(due))) ||
      incomes.some((income) => isNear(income.from) || isNear(income.to + 1)),
  )
}

function isBirthdayNear(birth: string, from: Month, to: Month): boolean {
  const born = monthOf(birth)
  for (let month = from - 1; month <= to; month += 1) if ((month - born) % 12 === 0) return true
  return false
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function amountIn(value: ResultValue): number {
  if (typeof value !== 'object') return Number(value)
  return Object.values(value).reduce((sum, amount) => sum + amount, 0)
}

/** Below a cent, nothing changes. */
const least = 0.005

function changeOf(pairs: readonly Pair[]): BenefitChange {
  const differences = pairs
    .map(({ before, after }) => toCents(after - before))
    .filter((difference) => Math.abs(difference) >= least)
    .toSorted((one, other) => one - other)
  const at = (part: number): number => differences[Math.round(part * (differences.length - 1))] ?? 0
  const count = (is: (pair: Pair) => boolean): number => pairs.filter(is).length
  return {
    changed: differences.length,
    more: differences.filter((difference) => difference > 0).length,
    less: differences.filter((difference) => difference < 0).length,
    begins: count(({ before, after }) => before === 0 && after > 0),
    ends: count(({ before, after }) => before > 0 && after === 0),
    before: toCents(pairs.reduce((sum, { before }) => sum + before, 0)),
    after: toCents(pairs.reduce((sum, { after }) => sum + after, 0)),
    difference: { least: at(0), tenth: at(0.1), median: at(0.5), ninetieth: at(0.9), most: at(1) },
  }
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100
}
