import type { AnswerKey } from '../answers/answer.ts'
import { nameOf, seenThrough } from './answer-keys.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { sameOutcome } from './same-value.ts'
import { triedValues } from './tried-values.ts'
import type { Outcome, Value } from './value.ts'

// Beyond so many trials the answers are all kept: one question too many is better than an answer that never comes.
const mostTrials = 1_000

/**
 * Of these answers, those of which some value changes the outcome, whatever the others are or are not. Tried one way
 * after another where the expression only compares them with what is written in it; else they are all kept.
 */
export function thoseThatCount(
  keys: readonly AnswerKey[],
  expression: Expression,
  inputs: Inputs,
): readonly AnswerKey[] {
  const values = triedValues(expression, inputs)
  const choices = keys.map(({ question }): readonly Outcome[] | undefined => {
    const tried = values.get(question)
    if (tried === undefined || tried === 'any') return undefined
    const some = tried.length > 0 ? tried : [anything]
    return [notAnswered, ...unique(some.map((value): Outcome => ({ kind: 'known', value })))]
  })
  const known = choices.filter((choice) => choice !== undefined)
  const trials = known.reduce((product, choice) => product * choice.length, 1)
  if (known.length < keys.length || trials > mostTrials) return keys
  const outcomes = outcomesOf({ keys, choices: known }, expression, inputs)
  return keys.filter((_, index) => counts(index, outcomes, known))
}

// Where it is only asked whether the answer is known, any will do.
const anything: Value = { type: 'boolean', value: true }

const notAnswered: Outcome = { kind: 'unknown', because: 'not-answered' }

interface Trials {
  readonly keys: readonly AnswerKey[]
  readonly choices: readonly (readonly Outcome[])[]
}

/** The outcome of every combination, the first key changing fastest. */
function outcomesOf({ keys, choices }: Trials, expression: Expression, inputs: Inputs): readonly Outcome[] {
  const trials = choices.reduce((product, choice) => product * choice.length, 1)
  return Array.from({ length: trials }, (_, trial) => {
    const given = new Map<string, Outcome>()
    let rest = trial
    keys.forEach((key, index) => {
      const choice = choices[index] ?? []
      given.set(nameOf(key), choice[rest % choice.length] ?? notAnswered)
      rest = Math.floor(rest / choice.length)
    })
    return evaluate(
      expression,
      seenThrough(inputs, (key, read) => given.get(nameOf(key)) ?? read()),
    )
  })
}

// Compared with the same combination, this answer alone not given.
function counts(index: number, outcomes: readonly Outcome[], choices: Trials['choices']): boolean {
  const stride = choices.slice(0, index).reduce((product, choice) => product * choice.length, 1)
  const width = choices[index]?.length ?? 1
  return outcomes.some((outcome, trial) => {
    const without = outcomes[trial - (Math.floor(trial / stride) % width) * stride]
    return without !== undefined && !sameOutcome(outcome, without)
  })
}

function unique(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((one, index) => outcomes.findIndex((other) => sameOutcome(one, other)) === index)
}
