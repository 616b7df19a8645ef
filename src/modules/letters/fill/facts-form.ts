import type { Form } from '#platform/http/form.ts'
import { boxesWith, readDay } from '#platform/http/typed-day.ts'
import type { Facts } from '../letter.ts'
import type { Problem } from '../messages.fr.ts'
import type { Blank, LetterModel } from '../model/letter-model.ts'
import { readAmount } from '../write/amount.ts'

export interface ReadFacts {
  readonly facts: Facts
  readonly problems: Readonly<Record<string, Problem>>
}

const longest = { line: 200, lines: 3_000, day: 10, amount: 20, tick: 3 } as const

/** The name of a field in the form: apart from those of the sheet itself. */
export function inForm(name: string): string {
  return `fact_${name}`
}

/** What was typed for a model. An empty field is no problem: it leaves a blank to fill by hand. */
export function readFacts(model: LetterModel, form: Form): ReadFacts {
  const facts: Record<string, string> = {}
  const problems: Record<string, Problem> = {}
  for (const [name, blank] of Object.entries(model.fields)) {
    const read = readBlank(blank, form, inForm(name))
    if (read.problem) problems[inForm(name)] = read.problem
    else if (read.value) facts[name] = read.value
  }
  return { facts, problems }
}

interface ReadBlank {
  readonly value?: string | undefined
  readonly problem?: Problem
}

function readBlank({ kind }: Blank, form: Form, field: string): ReadBlank {
  if (kind === 'day') {
    const day = readDay(form, field)
    if (day.ok) return { value: day.value }
    return day.refusal === 'day-missing' ? {} : { problem: day.refusal }
  }
  const typed = form.text(field)
  if (typed === '') return {}
  if (typed.length > longest[kind]) return { problem: 'field-too-long' }
  if (kind !== 'amount') return { value: kind === 'line' ? typed.replaceAll(/\s+/g, ' ') : typed }
  const amount = readAmount(typed)
  return amount === undefined ? { problem: 'amount-unreadable' } : { value: amount }
}

/** Facts as the form shows them. */
export function typedFacts(model: LetterModel, facts: Facts): Readonly<Record<string, string>> {
  const typed = Object.entries(model.fields).map(([name, { kind }]) => {
    const value = facts[name]
    if (value === undefined) return {}
    return kind === 'day' ? boxesWith(inForm(name), value) : { [inForm(name)]: value }
  })
  return Object.assign({}, ...typed) as Readonly<Record<string, string>>
}

/** The free texts of a model's form. */
export function freeTextsOf(model: LetterModel): readonly string[] {
  return Object.entries(model.fields)
    .filter(([, { kind }]) => kind === 'line' || kind === 'lines')
    .map(([name]) => inForm(name))
}
