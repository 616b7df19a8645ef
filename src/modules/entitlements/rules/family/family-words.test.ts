import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { toDay } from '#kernel/day.ts'
import {
  aCase,
  aHousehold,
  type HouseholdChanges,
  type MemberChanges,
  paid,
} from '#test/support/a-household.ts'
import { sayRefusal, sayStep } from '../../explanation/say-step.ts'
import type { Step } from '../../explanation/trace.ts'
import { energyBenefits } from '../energy/energy-benefits.ts'
import { words as energy } from '../energy/words.ts'
import type { Refusal } from '../rule.ts'
import { schoolBenefits } from '../school/school-benefits.ts'
import { words as school } from '../school/words.ts'
import { familyBenefits } from './family-benefits.ts'
import { words as family } from './words.ts'

const pupil: MemberChanges = { birth: '2013-05-05', activity: 'student', schooling: 'middle' }
const older: MemberChanges = { birth: '2009-05-05', activity: 'student', schooling: 'high' }
const young: MemberChanges = { birth: '2020-05-05' }
const baby: MemberChanges = { birth: '2025-05-05' }
const twenty: MemberChanges = { birth: '2006-01-05' }
const spouse: MemberChanges = { role: 'spouse' }

const pays = [0, 1_200, 2_650, 2_710, 2_720, 2_750, 3_100, 3_450, 3_840, 4_150, 7_500, 8_000, 9_000, 15_000]

/** Families of many kinds, at every pay: together they come across every sentence. */
const kinds: readonly HouseholdChanges[] = [
  { people: [{}, young] },
  { people: [{}, young], commune: '97411' },
  { people: [{}, pupil], commune: '97411' },
  { people: [{}, pupil, pupil, older, older] },
  { people: [{}, twenty, older, { ...young, sharedCustody: true }] },
  { people: [{}, spouse, pupil, older, young], union: 'married' },
  { people: [{}, spouse, pupil, older, young, baby], union: 'married' },
  { people: [{}, baby, baby] },
  { people: [{}, { birth: '2023-08-20' }, { birth: '2017-01-01', adopted: toDay('2026-07-02') }] },
  { people: [{ pregnant: true, due: toDay('2026-10-02') }] },
  { people: [{ pregnant: true }] },
  { people: [{}, { birth: '2027-02-02' }, { birth: '2027-02-02' }] },
  { people: [{}, young, { birth: '2008-11-11', incomes: [paid('salary', 1_400)] }] },
  { people: [{}], housing: { status: 'homeless', rent: 0, shared: false, room: false } },
  { people: [{}], housing: { status: 'hosted-free', rent: 0, shared: false, room: false } },
]

function met(): { readonly steps: readonly Step[]; readonly refusals: readonly Refusal[] } {
  const steps: Step[] = []
  const refusals: Refusal[] = []
  for (const kind of kinds) for (const household of atEveryPay(kind)) ask(household, { steps, refusals })
  return { steps, refusals }
}

function atEveryPay({ people = [], ...kind }: HouseholdChanges) {
  return pays.flatMap((pay) =>
    [0, 120, 190, 300].map((maintenance) => {
      const incomes = [paid('salary', pay), paid('maintenance-received', maintenance)]
      const [applicant = {}, ...others] = people
      const first = { ...applicant, activity: 'unemployed' as const, incomes }
      const taxNotices = (['applicant', 'spouse'] as const).map((home) => ({
        year: 2024,
        home,
        referenceIncome: pay * 5,
      }))
      return aHousehold({ ...kind, people: [first, ...others], taxNotices })
    }),
  )
}

function ask(household: ReturnType<typeof aHousehold>, to: { steps: Step[]; refusals: Refusal[] }): void {
  for (const { rule } of [...familyBenefits, ...schoolBenefits, ...energyBenefits]) {
    const asked = aCase(household)
    const { refusal, amount } = rule(asked)
    if (refusal) to.refusals.push(refusal)
    else expect(asked.trace.total).toBeCloseTo(amount, 2)
    to.steps.push(...asked.trace.steps, ...asked.trace.steps.flatMap((step) => step.because ?? []))
  }
}

test('every sentence of family, school and energy is met, and said whole in each language', () => {
  const { steps, refusals } = met()
  const said = new Set<string>([...steps.map((step) => step.says), ...refusals.map((each) => each.because)])
  const known = [family, school, energy].flatMap((words) => Object.keys(words.fr))
  expect(known.filter((key) => !said.has(key))).toEqual([])
  for (const language of languages) {
    const sentences = [
      ...steps.map((step) => sayStep(language, step)),
      ...refusals.map((refusal) => sayRefusal(language, refusal)),
    ]
    expect(sentences.filter((sentence) => /[{}]|NaN|undefined|\d{5,}/.test(sentence))).toEqual([])
  }
})
