import { isDay, toDay } from '#kernel/day.ts'
import type { Answer, Sitting } from '#modules/forms/index.ts'
import type { Fact } from './questions/facts.ts'
import { myRights } from './questions/my-rights.ts'

/** Answers as somebody gives them, question by question; `undefined` is « je ne sais pas ». */
export type Told = Readonly<Record<string, Fact | undefined>>

export interface ToldSitting {
  readonly answers: Told
  /** The children listed, then who else lives there. */
  readonly children?: readonly Told[]
  readonly others?: readonly Told[]
  readonly today?: string
}

/** A form filled so far: nobody’s, for examples of pages and for tests. */
export function sittingOf({ answers, children, others, today = '2026-11-22' }: ToldSitting): Sitting {
  const groups = { children, others }
  const listed = Object.entries(groups).flatMap(([group, rows]) =>
    (rows ?? []).map((row, index) => ({ group, id: `${group}-${index + 1}`, told: row })),
  )
  const done = Object.entries(groups).flatMap(([group, rows]) =>
    rows ? [answerOf(`${group}.rows`, 'done')] : [],
  )
  return {
    definition: myRights,
    answers: {
      given: [
        ...answersOf(answers),
        ...done,
        ...listed.flatMap(({ id, told }) => answersOf(told).map((answer) => ({ ...answer, row: id }))),
      ],
      rows: listed.map(({ id, group }) => ({ id, group })),
    },
    today: toDay(today),
    facts: [],
  }
}

function answersOf(told: Told): readonly Answer[] {
  return Object.entries(told).map(([question, fact]) => answerOf(question, fact))
}

function answerOf(question: string, fact: Fact | undefined): Answer {
  const common = { question, raw: {}, filledBy: 'person' as const, revision: 1 }
  if (fact === undefined) return { ...common, state: 'not-known' }
  return { ...common, state: 'given', value: keptAs(question, fact), seen: seenAs(fact) }
}

// As the field of the question keeps it, for the page that says it in words.
function keptAs(question: string, fact: Fact): unknown {
  if (question === 'home-commune') return { code: fact, name: 'Lens', postalCode: '62300', listYear: 2026 }
  if (typeof fact === 'number') return Math.round(fact * 100)
  if (typeof fact === 'boolean') return fact
  if (typeof fact !== 'string') return { codes: fact }
  if (!isDay(fact)) return { code: fact }
  const [year, month, day] = fact.split('-').map(Number)
  return question.endsWith('-since') ? fact.slice(0, 7) : { year, month, day }
}

function seenAs(fact: Fact): NonNullable<Answer['seen']> {
  if (typeof fact === 'boolean') return { type: 'boolean', value: fact }
  if (typeof fact === 'number') return { type: 'money', value: Math.round(fact * 100) }
  if (typeof fact !== 'string') return { type: 'choices', value: fact }
  return isDay(fact) ? { type: 'partial-day', from: fact, to: fact } : { type: 'choice', value: fact }
}

/** A lone parent on part-time pay, with two children, who rents social housing. */
export const loneParent: ToldSitting = {
  answers: {
    'birth-date': '1991-05-14',
    couple: 'divorced',
    expecting: false,
    'alone-since': '2022-03-01',
    'maintenance-received': 0,
    'home-commune': '62498',
    housing: 'social-tenant',
    'rent-alone': 520,
    'home-kind': 'whole',
    'my-work': 'employed',
    'my-work-since': '2021-09-01',
    'my-incomes': ['salary'],
    'my-pay-same': true,
    'my-salary': 430,
    received: ['none'],
    pending: ['none'],
    'nationality-group': 'french',
    'my-disability': 'none',
    'maintenance-paid': 0,
    'my-taxable': 5200,
    'reference-income': 4680,
    'has-savings': false,
  },
  children: [
    { 'child-birth': '2016-02-10', 'child-home': 'full' },
    { 'child-birth': '2020-07-01', 'child-home': 'full' },
  ],
  others: [],
}
