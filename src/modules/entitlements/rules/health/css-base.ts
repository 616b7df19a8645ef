import type { Trace } from '../../explanation/trace.ts'
import type { Income, Person, TwelveMonths } from '../../facts/household.ts'
import type { Month } from '../../facts/month.ts'
import { isPay, monthsPaid } from '../../facts/over-months.ts'
import { amountFor, amountOf, type Case } from '../rule.ts'
import type { Member } from './css-household.ts'
import { healthLaws } from './health-laws.ts'

/** What the members had over the twelve months before, in euros a year, benefits and housing counted (L861-2 CSS). */
export function cssResources(members: readonly Member[], asked: Case, trace?: Trace): number {
  const had = incomeOf(members, asked)
  const benefits = asked.household.statements.twelveMonths ?? workedOut(members, asked)
  const family = benefits.af + benefits.asf + benefits.cf
  const minimum =
    benefits.aspa + sumOf(benefits.aah) + sumOf(benefits.asi) + sumOf(benefits.caah) + sumOf(benefits.ass)
  const housing = housingCounted(members.length, asked)
  if (trace) explain(trace, { had, family, minimum, housing })
  const total = had.pay + had.other - had.maintenancePaid + family + minimum + housing.euros
  return Math.max(0, total)
}

interface Counted {
  readonly had: YearOfIncome
  readonly family: number
  readonly minimum: number
  readonly housing: { readonly euros: number; readonly aided: boolean }
}

function explain(trace: Trace, { had, family, minimum, housing }: Counted): void {
  trace.adds(had.pay, { says: had.cut ? 'step-css-pay-cut' : 'step-css-pay', law: healthLaws.twelveMonths })
  trace.adds(had.other, { says: 'step-css-other', law: healthLaws.counted })
  if (family > 0) trace.adds(family, { says: 'step-css-family', law: healthLaws.notCounted })
  if (minimum > 0) trace.adds(minimum, { says: 'step-css-minimum', law: healthLaws.leftOut })
  if (housing.euros > 0)
    trace.adds(housing.euros, {
      says: housing.aided ? 'step-css-housing-aid' : 'step-css-lodging',
      values: { monthEuros: housing.euros / 12 },
      law: housing.aided ? healthLaws.aided : healthLaws.lodging,
    })
  if (had.maintenancePaid === 0) return
  trace.takesAway(had.maintenancePaid, { says: 'step-css-maintenance-paid', law: healthLaws.maintenance })
  trace.isAtLeast(0, { says: 'step-css-least', law: healthLaws.maintenance })
}

// R861-8 counts the 13th to the 2nd month before since October 2025: we count the last twelve, as the statements that
// are read with them do, and the reference engine (écart connu).
interface YearOfIncome {
  pay: number
  other: number
  maintenancePaid: number
  cut: boolean
}

function incomeOf(members: readonly Member[], asked: Case): YearOfIncome {
  const had = { pay: 0, other: 0, maintenancePaid: 0, cut: false }
  for (const { person } of members) {
    const cut = hasStoppedWork(person, asked.month)
    const share = cut ? 1 - asked.values.health.css.stoppedWork : 1
    for (const income of person.incomes) {
      const euros = monthsPaid(income, asked.month - 12, asked.month - 1) * income.net
      if (euros === 0) continue
      if (isPay(income.kind)) {
        had.pay += euros * share
        had.cut ||= cut
      } else if (income.kind === 'maintenance-paid') had.maintenancePaid += euros
      else if (!isOnStatement(income, person, asked)) had.other += euros
    }
  }
  return had
}

/** ASS is told twice, as an income and on the statements: once is enough. */
function isOnStatement({ kind }: Income, { id }: Person, { household }: Case): boolean {
  return kind === 'solidarity-allowance' && (household.statements.twelveMonths?.ass[id] ?? 0) > 0
}

/** Pay counts for less for who has unemployment benefit, or has been ill for more than six months (R861-8 CSS). */
function hasStoppedWork(person: Person, month: Month): boolean {
  for (const income of person.incomes)
    if (income.net > 0 && monthsPaid(income, month, month) > 0 && tellsOfNoWork(income, person, month))
      return true
  return false
}

function tellsOfNoWork({ kind, from }: Income, { activity }: Person, month: Month): boolean {
  if (kind === 'training') return activity !== 'employed'
  if (kind === 'daily-allowance') return from < month - 6
  return kind === 'unemployment' || kind === 'solidarity-allowance'
}

/** Without statements: what was due last month, twelve times. */
function workedOut(members: readonly Member[], { month, values, earlier, household }: Case): TwelveMonths {
  const { leftOut } = values.health.css
  const last = earlier(month - 1)
  const couple = household.people.some((person) => person.role === 'spouse')
  const aah: Record<string, number> = {}
  const asi: Record<string, number> = {}
  const caah: Record<string, number> = {}
  for (const { person, place } of members) {
    aah[person.id] = 12 * Math.max(0, amountFor(last, 'aah', place) - leftOut.aah)
    asi[person.id] =
      12 * Math.max(0, amountFor(last, 'asi', place) - (couple ? leftOut.asiCouple : leftOut.asiSingle))
    caah[person.id] = 12 * amountFor(last, 'mva', place)
  }
  return {
    af: 12 * amountOf(last, 'af'),
    asf: 12 * amountOf(last, 'asf'),
    cf: 12 * amountOf(last, 'cf'),
    aspa: 12 * Math.max(0, amountOf(last, 'aspa') - (couple ? leftOut.aspaCouple : leftOut.aspaSingle)),
    aah,
    asi,
    caah,
    ass: {},
  }
}

function sumOf(amounts: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const id in amounts) sum += amounts[id] ?? 0
  return sum
}

/** A year of housing aid, or of living without rent, up to a flat share of RSA (R861-5 and R861-7 CSS). */
function housingCounted(
  size: number,
  { household, awarded, values }: Case,
): { euros: number; aided: boolean } {
  const aid = amountOf(awarded, 'housing')
  const { aided, lodging } = values.health.css
  if (aid > 0) return { euros: 12 * Math.min(aid, flat(size, values, aided)), aided: true }
  const { status } = household.housing
  const withoutRent = status === 'owner' || status === 'buying-owner' || status === 'hosted-free'
  return { euros: withoutRent ? 12 * flat(size, values, lodging) : 0, aided: false }
}

function flat(
  size: number,
  { minimumIncome }: Case['values'],
  { one, two, three }: { one: number; two: number; three: number },
): number {
  const { second, next } = minimumIncome.household
  const { base } = minimumIncome.rsa
  if (size === 1) return base * one
  return size === 2 ? base * (1 + second) * two : base * (1 + second + next) * three
}
