import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { aCase, aHousehold, type MemberChanges, paid } from '#test/support/a-household.ts'
import { anyHousehold } from '#test/support/any-household.ts'
import { sayRefusal, sayStep } from '../../explanation/say-step.ts'
import { moved, type Step } from '../../explanation/trace.ts'
import type { Household } from '../../facts/household.ts'
import { amountOf, type Case, type Rule } from '../rule.ts'
import { housingRule } from './housing-rule.ts'
import { rlsRule } from './rls-rule.ts'

const rules: readonly Rule[] = [housingRule, rlsRule]

function folded(steps: readonly Step[]): number {
  return steps.reduce((standing, step) => moved(standing, step.move, step.by), 0)
}

/** Steps of which the explanation does not end on their number. */
function unexplained(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => {
    const { because } = step
    if (!because) return []
    const wrong = Math.abs(folded(because) - step.by) > 1e-6 ? [step] : []
    return [...wrong, ...unexplained(because)]
  })
}

/** How far a step that rounds may move the amount; without it, rounding would hide a step that is missing. */
const reach: Readonly<Record<string, number>> = {
  'step-housing-cent': 0.006,
  'step-housing-rent-rounded': 0.51,
  'step-housing-hundred': 100,
  'step-housing-too-small': 10,
}

/** Steps that say they round and do more. */
function overRounded(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, place) => {
    const before = steps[place - 1]?.result ?? 0
    return step.move === 'rounds-to' && Math.abs(step.by - before) > (reach[step.says] ?? 0)
  })
}

function overRoundedIn(steps: readonly Step[]): readonly Step[] {
  return [...overRounded(steps), ...steps.flatMap((step) => overRoundedIn(step.because ?? []))]
}

function everyStep(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...everyStep(step.because ?? [])])
}

function sentencesOf(asked: ReturnType<typeof aCase>, rule: Rule): readonly string[] {
  const { refusal } = rule(asked)
  return languages.flatMap((language) => [
    ...everyStep(asked.trace.steps).map((step) => sayStep(language, step)),
    ...(refusal ? [sayRefusal(language, refusal)] : []),
  ])
}

const everything: readonly MemberChanges[] = [
  {
    activity: 'unemployed',
    savings: 40_000,
    incomes: [
      paid('salary', 900, { to: '2026-01' }),
      paid('unemployment', 500, { from: '2026-02' }),
      paid('self-employment', 100),
      paid('rent-received', 50),
      paid('maintenance-received', 60),
      paid('maintenance-paid', 40),
      paid('pension', 30),
    ],
  },
  { role: 'spouse', activity: 'employed', incomes: [paid('salary', 700)] },
  { birth: '2002-01-01', activity: 'employed', incomes: [paid('salary', 1700)] },
  { birth: '2018-01-01', sharedCustody: true },
]

describe('an explanation', () => {
  test('adds up to the amount, step by step, whatever the household', () => {
    assert(
      property(anyHousehold, (household) => {
        for (const rule of rules) {
          const asked = aCase(household)
          const { amount } = rule(asked)
          expect(folded(asked.trace.steps)).toBeCloseTo(asked.trace.steps.length > 0 ? amount : 0)
          expect(unexplained(asked.trace.steps)).toEqual([])
          expect(overRoundedIn(asked.trace.steps)).toEqual([])
        }
      }),
    )
  })

  test('has its sentences in every language, with all their numbers', () => {
    const housing = { rent: 700, shared: false, room: false }
    for (const status of ['social-tenant', 'tenant', 'furnished-tenant', 'owner'] as const) {
      for (const rule of rules) {
        const asked = aCase(aHousehold({ people: everything, housing: { ...housing, status } }))
        for (const sentence of sentencesOf(asked, rule)) expect(sentence).not.toMatch(/[{}]|NaN|undefined/)
      }
    }
  })

  test('tells of a couple of two earners that the 95 € of R822-7 are not taken off', () => {
    const earner: MemberChanges = { activity: 'employed', incomes: [paid('salary', 700)] }
    const asked = aCase(aHousehold({ people: [earner, { ...earner, role: 'spouse' }] }))
    housingRule(asked)

    expect(everyStep(asked.trace.steps).map((step) => step.says)).toContain('step-housing-two-earners')
  })
})

const raised = (household: Household, euros: number): Household => ({
  ...household,
  people: household.people.map((person, place) =>
    place === 0 ? { ...person, incomes: [...person.incomes, paid('pension', euros)] } : person,
  ),
})

// APL alone goes up where the rent reduction it was lowered by ends.
function aidAndReduction(household: Household): number {
  const asked: Case = aCase(household)
  return amountOf({ housing: housingRule(asked) }, 'housing') + rlsRule(asked).amount
}

test('more income never raises housing aid and rent reduction together', () => {
  assert(
    property(anyHousehold, integer({ min: 1, max: 900 }), (household, euros) => {
      expect(aidAndReduction(raised(household, euros))).toBeLessThanOrEqual(
        aidAndReduction(household) + 0.011,
      )
    }),
  )
})
