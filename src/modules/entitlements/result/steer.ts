import type { Sitting } from '#modules/forms/index.ts'
import { type Chosen, endsOf, type FactValue, type OpenFact } from '../estimate/open-fact.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { type AnsweredHousehold, householdFromAnswers } from '../questions/household-from-answers.ts'
import { allBenefits } from '../rules/all-benefits.ts'
import { announcedOf, type Awarded } from '../rules/rule.ts'
import { simulate } from '../simulate/simulate.ts'

/** Asked of everybody: the others are weighed once these are answered, for each decides what counts. */
const alwaysAsked: readonly string[] = [
  'birth-date',
  'couple',
  'partner-birth',
  'children',
  'child-birth',
  'expecting',
  'home-commune',
  'housing',
  'my-work',
  'my-incomes',
  'partner-work',
  'partner-incomes',
]

/**
 * The questions whose answer still changes a result; all of them while the first ones are not answered. What is
 * received is always asked: it is compared with what is due.
 */
export function steer(sitting: Sitting, zoneOf: ZoneOf): readonly string[] | undefined {
  const told = householdFromAnswers(sitting, zoneOf)
  if (told.open.some(({ fact }) => alwaysAsked.includes(fact))) return undefined
  const weighing = told.open.filter((open) => changesSomething(open, told)).map(({ fact }) => fact)
  return [...alwaysAsked, ...aboutReceived(sitting), ...weighing]
}

function aboutReceived({ definition }: Sitting): readonly string[] {
  return definition.sections
    .filter(({ id }) => id === 'received')
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.step === 'page' ? step.nodes.map(({ id }) => id) : []))
}

// Every page of the form asks this: the first difference is enough, and amounts are tried at every third value.
function changesSomething(open: OpenFact, told: AnsweredHousehold): boolean {
  const others = told.open.filter((other) => other !== open)
  const around = [[], endsOf(others, 0), endsOf(others, -1)]
  return around.some((place) => {
    const run = (value: FactValue): Awarded =>
      simulate(told.with(new Map([...place, [open, value]]) satisfies Chosen), told.month).awarded
    const [first, ...rest] = fewValues(open)
    if (first === undefined) return false
    const compared = run(first)
    return rest.some((value) => isOther(run(value), compared))
  })
}

function fewValues({ values, continuous }: OpenFact): readonly FactValue[] {
  return continuous ? values.filter((_, index) => index % 3 === 0 || index === values.length - 1) : values
}

const cent = 0.01

function isOther(one: Awarded, other: Awarded): boolean {
  return allBenefits.some(({ id }) => Math.abs(announcedOf(one, id) - announcedOf(other, id)) >= cent)
}
