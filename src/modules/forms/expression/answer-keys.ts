import type { AnswerKey } from '../answers/answer.ts'
import { type Inputs, type RowScope, rowOf } from './inputs.ts'
import type { Outcome } from './value.ts'

/** One text for a question and its row. */
export function nameOf({ question, row }: AnswerKey): string {
  return row === undefined ? question : `${question} ${row}`
}

/** The answer that a question stands for where it is named; undefined for one of a group, outside its rows. */
export function keyAt(question: string, inputs: Inputs, scope: RowScope | undefined): AnswerKey | undefined {
  const group = inputs.groupOf(question)
  if (group === undefined) return { question }
  const row = rowOf(group, scope)
  return row === undefined ? undefined : { question, row }
}

/** Each answer once, in the order they come first. */
export function onceEach(keys: readonly AnswerKey[]): readonly AnswerKey[] {
  const named = new Map<string, AnswerKey>()
  for (const key of keys) if (!named.has(nameOf(key))) named.set(nameOf(key), key)
  return [...named.values()]
}

/** The same inputs, all answers but these not given. */
export function onlyWith(inputs: Inputs, kept: readonly AnswerKey[]): Inputs {
  const names = new Set(kept.map(nameOf))
  return seenThrough(inputs, (key, read) =>
    names.has(nameOf(key)) ? read() : { kind: 'unknown', because: 'not-answered' },
  )
}

/** The same inputs, each answer read through something that may look at it or change it. */
export function seenThrough(
  inputs: Inputs,
  through: (key: AnswerKey, read: () => Outcome) => Outcome,
): Inputs {
  const reading =
    (read: Inputs['answer']): Inputs['answer'] =>
    (question, row) =>
      through(row === undefined ? { question } : { question, row }, () => read(question, row))
  return { ...inputs, answer: reading(inputs.answer), score: reading(inputs.score) }
}
