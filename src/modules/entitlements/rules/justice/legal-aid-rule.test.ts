import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { aCase, aHousehold, paid } from '#test/support/a-household.ts'
import { sayStep } from '../../explanation/say-step.ts'
import { legalAidRule } from './legal-aid-rule.ts'

const child = { birth: '2015-01-01' }
const spouse = { role: 'spouse' as const }

function notice(referenceIncome: number) {
  return { taxNotices: [{ year: 2024, home: 'applicant' as const, referenceIncome }] }
}

test.each([
  [12_862, 100],
  [12_863, 55],
  [15_203, 55],
  [15_204, 25],
  [19_290, 25],
  [19_291, undefined],
])('a single person with a reference income of %s has %s %%', (income, percent) => {
  expect(legalAidRule(aCase(aHousehold(notice(income)))).parts?.['percent']).toBe(percent)
})

// The table of 2021: 13 289, 15 316, 16 596, 17 876 for two, three, four and five people.
test.each([
  [13_289, [child]],
  [15_316, [child, child]],
  [16_596, [child, child, child]],
  [17_876, [child, child, child, child]],
])('whole aid goes up to %s with more people', (income, children) => {
  const people = [{}, ...children]
  const parts = (euros: number) =>
    legalAidRule(aCase(aHousehold({ people, ...notice(euros) }), { month: '2021-06' })).parts

  expect(parts(income)?.['percent']).toBe(100)
  expect(parts(income + 2)?.['percent']).toBe(55)
})

test('people who live together without marriage have each their own tax home', () => {
  const people = [{}, { ...spouse, savings: 50_000 }]

  expect(legalAidRule(aCase(aHousehold({ people, union: 'cohabiting', ...notice(10_000) }))).amount).toBe(1)
  expect(legalAidRule(aCase(aHousehold({ people, union: 'married', ...notice(10_000) }))).amount).toBe(0)
})

test('savings above the ceiling close it, by how much', () => {
  const { refusal } = legalAidRule(aCase(aHousehold({ people: [{ savings: 13_862 }], ...notice(10_000) })))

  expect(refusal?.because).toBe('refusal-legal-aid-savings')
  expect(refusal?.by).toBe(1_000)
})

test('after a job was lost, twice six months of income less 10 % count', () => {
  const people = [{ unemployedSince: toDay('2026-02-01'), incomes: [paid('unemployment', 1_000)] }]
  const asked = aCase(aHousehold({ people, ...notice(40_000) }))

  expect(legalAidRule(asked).parts?.['percent']).toBe(100)
  expect(asked.trace.steps.find((step) => step.says === 'step-legal-aid-income')?.by).toBeCloseTo(10_800)
})

test('its steps fold to the right, and are said in four languages', () => {
  const asked = aCase(aHousehold(notice(14_000)))

  expect(legalAidRule(asked).amount).toBe(asked.trace.total)
  for (const step of asked.trace.steps.flatMap((each) => [each, ...(each.because ?? [])]))
    for (const language of ['fr', 'fr-simple', 'en', 'ar'] as const)
      expect(sayStep(language, step)).not.toContain('{')
})
