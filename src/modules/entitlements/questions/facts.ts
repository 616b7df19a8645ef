import type { Day } from '#kernel/day.ts'
import { inputsOf, type Sitting } from '#modules/forms/index.ts'
import { type Month, monthOf } from '../facts/month.ts'

/** A code, a day, euros, yes or no; or the codes that were ticked. */
export type Fact = string | number | boolean | readonly string[]

export interface FactKey {
  readonly question: string
  readonly row?: string | undefined
}

/** What is known of a household, question by question: what is not known, off the path or not sure is undefined. */
export interface Facts {
  readonly today: Day
  /** The month the rights are worked out for. */
  readonly month: Month
  of(question: string, row?: string): Fact | undefined
  rows(group: string): readonly string[]
}

/** What the answers say. A birth date of which only the year is known counts from its first day. */
export function factsOf(sitting: Sitting): Facts {
  const inputs = inputsOf(sitting)
  const known = new Map<string, Fact | undefined>()
  const find = (question: string, row: string | undefined): Fact | undefined => {
    const outcome = inputs.answer(question, row)
    return outcome.kind === 'known' ? factIn(outcome.value) : undefined
  }
  return {
    today: sitting.today,
    month: monthOf(sitting.today),
    // A household is made hundreds of times from the same answers: each is looked up once.
    of: (question, row) => {
      const key = row === undefined ? question : `${question} ${row}`
      if (!known.has(key)) known.set(key, find(question, row))
      return known.get(key)
    },
    rows: (group) => inputs.rows(group) ?? [],
  }
}

type Known = Extract<ReturnType<ReturnType<typeof inputsOf>['answer']>, { kind: 'known' }>['value']

function factIn(value: Known): Fact {
  if (value.type === 'money') return value.value / 100
  return value.type === 'partial-day' ? value.from : value.value
}

/** The same with one more thing supposed. */
export function supposing(facts: Facts, at: FactKey, fact: Fact): Facts {
  return {
    ...facts,
    of: (question, row) => (question === at.question && row === at.row ? fact : facts.of(question, row)),
  }
}

/** The same with these rows in a group. */
export function supposingRows(facts: Facts, group: string, rows: readonly string[]): Facts {
  return { ...facts, rows: (asked) => (asked === group ? rows : facts.rows(asked)) }
}

export function code(facts: Facts, question: string, row?: string): string | undefined {
  const fact = facts.of(question, row)
  return typeof fact === 'string' ? fact : undefined
}

export function codes(facts: Facts, question: string): readonly string[] | undefined {
  const fact = facts.of(question)
  return Array.isArray(fact) ? (fact as readonly string[]) : undefined
}

export function euros(facts: Facts, question: string, row?: string): number | undefined {
  const fact = facts.of(question, row)
  return typeof fact === 'number' ? fact : undefined
}

export function isTrue(facts: Facts, question: string, row?: string): boolean {
  return facts.of(question, row) === true
}

/** The day of a date, the first of a month. */
export function day(facts: Facts, question: string, row?: string): Day | undefined {
  return code(facts, question, row) as Day | undefined
}
