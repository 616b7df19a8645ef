import { addMonths, type Day } from '#kernel/day.ts'
import { type Question, type Sitting, walk } from '#modules/forms/index.ts'
import { amountsUpTo, type Chosen, type FactValue, type OpenFact } from '../estimate/open-fact.ts'
import type { ZoneOf } from '../facts/zones.ts'
import { code, type Facts, supposing, supposingRows } from './facts.ts'
import { zoneFact } from './household-of-facts.ts'
import { bornYearsAgo } from './stand-ins.ts'
import { childrenSupposed } from './supposed-rows.ts'

/** What is asked and not known, as the values it may take. */
export function openFactsOf(sitting: Sitting, facts: Facts, zoneOf: ZoneOf): readonly OpenFact[] {
  const { path } = walk(sitting)
  const questions = path.flatMap(({ at, questions: asked }) =>
    asked.map((question) => ({ question, row: at.stop === 'page' ? at.row : undefined })),
  )
  const children = path.find(({ at }) => at.stop === 'rows' && at.group === childrenGroup)
  const isUnlisted = children?.visited === false && facts.rows(childrenGroup).length === 0
  return [
    ...questions
      .filter(({ question, row }) => facts.of(question.id, row) === undefined)
      .flatMap(({ question, row }) => openFact(question, row, facts)),
    ...(isUnlisted ? [oneOf({ fact: childrenGroup }, Object.keys(childrenSupposed))] : []),
    ...unknownZone(facts, zoneOf),
  ]
}

const childrenGroup = 'children'

/** The facts with these values in place of what is not known. */
export function withChosen(facts: Facts, chosen: Chosen): Facts {
  let told = facts
  for (const [open, value] of chosen) told = put(told, open, value)
  return told
}

function put(facts: Facts, { fact, row }: OpenFact, value: FactValue): Facts {
  if (fact === childrenGroup) return supposingRows(facts, fact, childrenSupposed[String(value)] ?? [])
  if (fact === 'home-commune') return supposing(facts, { question: zoneFact }, value)
  return supposing(facts, { question: fact, row }, fact.endsWith('-incomes') ? [String(value)] : value)
}

function openFact(question: Question, row: string | undefined, facts: Facts): readonly OpenFact[] {
  const named = { fact: question.id, ...(row !== undefined && { row }) }
  const { field } = question
  if (field.type === 'amount') {
    const most = mostSensible(question.id, field.per)
    return most === undefined ? [] : [{ ...named, values: amountsUpTo(most), continuous: true }]
  }
  const values = valuesOf(question, facts)
  return values.length < 2 ? [] : [oneOf(named, values)]
}

function oneOf(named: Pick<OpenFact, 'fact' | 'row'>, values: readonly FactValue[]): OpenFact {
  return { ...named, values, continuous: false }
}

/** Euros beyond which no right depends on it; what is received already is compared, and changes no right. */
function mostSensible(question: string, per: 'once' | 'month' | 'year'): number | undefined {
  if (question.startsWith('received-')) return undefined
  if (per === 'once') return 200_000
  if (per === 'year') return 80_000
  return question === 'rent-alone' ? 1500 : 5000
}

function valuesOf({ id, field }: Question, facts: Facts): readonly FactValue[] {
  if (field.type === 'yes-no') return [false, true]
  if (field.type === 'birth-date') return birthsFor(id, facts)
  if (field.type === 'month-year') return monthsBack.map((months) => addMonths(facts.today, -months))
  if (field.type === 'date') return monthsAhead.map((months): Day => addMonths(facts.today, months))
  return codesFor[id] ?? codesFor[id.replace(/^(my|partner)-/, '')] ?? []
}

const monthsBack = [0, 2, 6, 12, 24, 72]
const monthsAhead = [1, 3, 6]

const agesOfAdults = [18, 23, 27, 40, 63, 66]
const agesOfChildren = [1, 4, 8, 12, 16, 19]

function birthsFor(id: string, facts: Facts): readonly Day[] {
  return (id === 'child-birth' ? agesOfChildren : agesOfAdults).map((age) => bornYearsAgo(facts, age))
}

/** The answers that may lead elsewhere; those that would not are left out. */
const codesFor: Readonly<Record<string, readonly string[]>> = {
  couple: ['single', 'cohabiting', 'married'],
  'nationality-group': ['french', 'other'],
  'child-home': ['full', 'shared'],
  'child-school': ['none', 'middle', 'high', 'apprentice'],
  housing: ['homeless', 'hosted-free', 'owner', 'tenant', 'social-tenant'],
  'home-kind': ['whole', 'shared', 'room'],
  work: ['inactive', 'unemployed', 'student', 'employed', 'retired'],
  incomes: ['none', 'salary', 'unemployment', 'pension'],
  disability: ['none', 'from-50', 'from-80'],
}

function unknownZone(facts: Facts, zoneOf: ZoneOf): readonly OpenFact[] {
  const commune = code(facts, 'home-commune')
  if (commune !== undefined && zoneOf(commune) !== undefined) return []
  return [oneOf({ fact: commune === undefined ? 'home-commune' : zoneFact }, [3, 2, 1])]
}
