import { type Day, toDay } from '#kernel/day.ts'
import type { Expression, SittingFact } from '#modules/forms/expression/expression.ts'
import type { Inputs } from '#modules/forms/expression/inputs.ts'
import type { Outcome, Unknown, Value, ValueType } from '#modules/forms/expression/value.ts'

/** An answer written short: yes or no, a number, or what kind of value it is; a word says why it is unknown. */
export type Short =
  | boolean
  | number
  | Unknown
  | { readonly cents: number }
  | { readonly text: string }
  | { readonly day: string }
  | { readonly from: string; readonly to: string }
  | { readonly code: string }
  | { readonly codes: readonly string[] }

export interface Given {
  readonly answers?: Readonly<Record<string, Short>>
  /** Answers row by row, by group; a group `off-the-path` has none to show. */
  readonly rows?: Readonly<
    Record<string, 'off-the-path' | Readonly<Record<string, Readonly<Record<string, Short>>>>>
  >
  /** The questions of each group, where its rows do not show them. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
  readonly types?: Readonly<Record<string, ValueType>>
  readonly scores?: Readonly<Record<string, number | Unknown>>
  readonly rules?: Readonly<Record<string, Expression>>
  readonly facts?: readonly SittingFact[]
  readonly today?: string
}

/** Inputs made by hand. A question called `nowhere` does not exist; any other that is not given is not answered. */
export function inputsFrom(given: Given): Inputs {
  const groups = groupsOf(given)
  const notAnswered: Outcome = { kind: 'unknown', because: 'not-answered' }
  const shortOf = (question: string, row?: string): Short | undefined => {
    if (row === undefined) return given.answers?.[question]
    const rows = given.rows?.[groups.get(question) ?? '']
    return rows === 'off-the-path' ? 'off-the-path' : rows?.[row]?.[question]
  }
  return {
    answer: (question, row) => {
      if (question === 'nowhere') return { kind: 'failed', why: 'no-such-input', at: question }
      const short = shortOf(question, row)
      return short === undefined ? notAnswered : outcomeFrom(short)
    },
    score: (question) => {
      const score = given.scores?.[question]
      return score === undefined ? notAnswered : outcomeFrom(score)
    },
    rows: (group) => {
      const rows = given.rows?.[group]
      return rows === undefined || rows === 'off-the-path' ? undefined : Object.keys(rows)
    },
    groupOf: (question) => groups.get(question),
    seenAs: (question) => given.types?.[question],
    rule: (id) => (given.rules && Object.hasOwn(given.rules, id) ? given.rules[id] : undefined),
    today: toDay(given.today ?? '2026-11-22'),
    facts: given.facts ?? [],
  }
}

export function outcomeFrom(short: Short): Outcome {
  return typeof short === 'string'
    ? { kind: 'unknown', because: short }
    : { kind: 'known', value: valueFrom(short) }
}

export function valueFrom(short: Exclude<Short, string>): Value {
  if (typeof short === 'boolean') return { type: 'boolean', value: short }
  if (typeof short === 'number') return { type: 'number', value: short }
  if ('cents' in short) return { type: 'money', value: short.cents }
  if ('text' in short) return { type: 'text', value: short.text }
  if ('day' in short) return { type: 'day', value: short.day as Day }
  if ('from' in short) return { type: 'partial-day', from: short.from as Day, to: short.to as Day }
  return 'code' in short ? { type: 'choice', value: short.code } : { type: 'choices', value: short.codes }
}

function groupsOf({ rows = {}, groups = {} }: Given): ReadonlyMap<string, string> {
  const declared = Object.entries(groups).flatMap(([group, questions]) =>
    questions.map((question) => [question, group] as const),
  )
  const shown = Object.entries(rows).flatMap(([group, byRow]) =>
    byRow === 'off-the-path'
      ? []
      : Object.values(byRow).flatMap((answers) =>
          Object.keys(answers).map((question) => [question, group] as const),
        ),
  )
  return new Map([...shown, ...declared])
}
