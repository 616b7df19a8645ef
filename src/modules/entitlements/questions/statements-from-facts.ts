import type { Household, Statements, TaxNotice, TwelveMonths } from '../facts/household.ts'
import { yearOf } from '../facts/month.ts'
import { codes, euros, type Facts } from './facts.ts'
import { incomesOf } from './incomes-from-facts.ts'
import { hasSpouse } from './people-from-facts.ts'
import { type AskedBenefit, receivedQuestion } from './received-questions.ts'

/** Euros received last month: 0 where she said that she has none, nothing where it is not known. */
export function receivedOf(facts: Facts, benefit: AskedBenefit): number | undefined {
  const received = codes(facts, 'received')
  if (!received) return undefined
  return received.includes(benefit) ? euros(facts, receivedQuestion(benefit)) : 0
}

/** What the statements of the past months say, as she told the last one. */
export function statementsOf(facts: Facts): Statements {
  const rsa = receivedOf(facts, 'rsa')
  const housing = receivedOf(facts, 'housing')
  const twelveMonths = twelveMonthsOf(facts)
  return {
    ...(rsa !== undefined && { rsaLastMonth: rsa }),
    ...(housing !== undefined && { housingAid: [housing, housing, housing, housing] }),
    ...(twelveMonths && { twelveMonths }),
  }
}

// One month stands for twelve, where the amount of each benefit is known.
function twelveMonthsOf(facts: Facts): TwelveMonths | undefined {
  const [af, asf, cf, aspa, aah, asi] = (['af', 'asf', 'cf', 'aspa', 'aah', 'asi'] as const).map((benefit) =>
    receivedOf(facts, benefit),
  )
  const isKnown = [af, asf, cf, aspa, aah, asi].every((amount) => amount !== undefined)
  if (!isKnown) return undefined
  const ofYear = (amount: number | undefined): number => (amount ?? 0) * 12
  return {
    af: ofYear(af),
    asf: ofYear(asf),
    cf: ofYear(cf),
    aspa: ofYear(aspa),
    aah: { applicant: ofYear(aah) },
    asi: { applicant: ofYear(asi) },
    caah: {},
    ass: {},
  }
}

/** The tax deduction for work expenses, as it brings a declared amount near the reference income. */
const afterDeduction = 0.9

/** The last notice, taken for the income of last year and of the year before. */
export function taxNoticesOf(facts: Facts, { union }: Pick<Household, 'union'>): readonly TaxNotice[] {
  const last = yearOf(facts.month) - 1
  const own = euros(facts, 'reference-income')
  const isOneHome = union === 'married' || union === 'pacs'
  const theirs = euros(facts, 'partner-reference-income')
  const homes = [
    {
      home: 'applicant' as const,
      referenceIncome: own ?? expected(facts, isOneHome ? ['my', 'partner'] : ['my']),
    },
    ...(hasSpouse(facts) && !isOneHome
      ? [{ home: 'spouse' as const, referenceIncome: theirs ?? expected(facts, ['partner']) }]
      : []),
  ]
  return [last, last - 1].flatMap((year) => homes.map((notice) => ({ year, ...notice })))
}

// What is earned now, a year: while no notice is told.
function expected(facts: Facts, adults: readonly ('my' | 'partner')[]): number {
  const monthly = adults
    .flatMap((adult) => incomesOf(facts, adult))
    .filter(({ from, to }) => from <= facts.month - 1 && facts.month - 1 <= to)
    .reduce((sum, { taxable }) => sum + taxable, 0)
  return monthly * 12 * afterDeduction
}
