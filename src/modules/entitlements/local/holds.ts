import type { Person } from '../facts/household.ts'
import { ageIn } from '../facts/read-facts.ts'
import { amountOf } from '../rules/rule.ts'
import { taxHomeOf } from '../rules/tax-home.ts'
import type { Leaf, Span, Who } from './local-aid.ts'
import type { LocalCase } from './local-case.ts'
import { familyQuotient, isAlone } from './quotient.ts'

/** Whether a condition holds, and the number it was held against; `undefined` when a fact is not known. */
export interface Held {
  readonly holds: boolean | undefined
  /** What the household has: its quotient, its children, its months in town. */
  readonly found?: number
  /** It was told as such, not worked out by us. */
  readonly told?: boolean
}

type Test<Kind extends Leaf['kind']> = (leaf: Extract<Leaf, { kind: Kind }>, asked: LocalCase) => Held

/** Each condition against a household. */
const tests: { readonly [Kind in Leaf['kind']]: Test<Kind> } = {
  age: ({ who, years }, asked) => ({
    holds: peopleOf(who, asked).some((person) => isWithin(ageIn(person, asked.month), years)),
  }),
  children: (leaf, asked) => within(childrenMeant(leaf, asked).length, leaf.count),
  people: ({ count }, { household }) => within(household.people.length, count),
  quotient: ({ euros }, asked) => ({
    ...within(quotientOf(asked), euros),
    told: asked.told.quotient !== undefined,
  }),
  'reference-income': ({ euros }, asked) => {
    const [applicant] = asked.household.people
    const home = applicant && taxHomeOf(applicant, asked)
    return home?.year === undefined ? { holds: undefined } : within(home.referenceIncome, euros)
  },
  residence: ({ months }, { told }) =>
    told.monthsInTown === undefined ? { holds: undefined } : within(told.monthsInTown, { from: months }),
  activity: ({ who, among }, asked) => ({
    holds: peopleOf(who, asked).some(({ activity }) => among.includes(activity)),
  }),
  housing: ({ among }, { household }) => ({ holds: among.includes(household.housing.status) }),
  receives: ({ among }, { awarded }) => ({ holds: among.some((benefit) => amountOf(awarded, benefit) > 0) }),
  disability: ({ rate }, { household }) => ({
    holds: household.people.some(({ disability }) => (disability?.rate ?? 0) >= rate),
  }),
  pregnancy: (_leaf, { household }) => ({ holds: household.people.some(({ pregnant }) => pregnant) }),
  alone: (_leaf, asked) => ({ holds: isAlone(asked) }),
  asked: ({ id }, { told }) => ({ holds: told.answers?.[id] }),
}

export function held<Kind extends Leaf['kind']>(leaf: Extract<Leaf, { kind: Kind }>, asked: LocalCase): Held {
  const test: Test<Kind> = tests[leaf.kind]
  return test(leaf, asked)
}

/** The quotient the CAF wrote, or ours. */
export function quotientOf(asked: LocalCase): number {
  return asked.told.quotient ?? familyQuotient(asked)
}

/** The children a condition on children is about. */
export function childrenMeant(
  { years, schooling }: Omit<Extract<Leaf, { kind: 'children' }>, 'kind' | 'count'>,
  { household, month }: LocalCase,
): readonly Person[] {
  return household.people.filter(
    (person) =>
      person.role === 'child' &&
      isWithin(ageIn(person, month), { from: 0, ...years }) &&
      (schooling === undefined || (person.schooling !== undefined && schooling.includes(person.schooling))),
  )
}

function peopleOf(who: Who, { household }: LocalCase): readonly Person[] {
  switch (who) {
    case 'applicant':
      return household.people.slice(0, 1)
    case 'adult':
      return household.people.filter(({ role }) => role === 'applicant' || role === 'spouse')
    case 'child':
      return household.people.filter(({ role }) => role === 'child')
    case 'anyone':
      return household.people
  }
}

function within(found: number, span: Span): Held {
  return { holds: isWithin(found, span), found }
}

function isWithin(
  found: number,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Span,
): boolean {
  return found >= from && found <= to
}
