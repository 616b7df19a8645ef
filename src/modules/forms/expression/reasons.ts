import type { AnswerKey } from '../answers/answer.ts'
import { onceEach, onlyWith, seenThrough } from './answer-keys.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Inputs } from './inputs.ts'
import { sameOutcome } from './same-value.ts'

/**
 * Answers that alone give the outcome, in the order they are read: with all others not given it is the same, and
 * without any one of them it is not. Where several such sets exist, the one that is read first.
 */
export function reasons(expression: Expression, inputs: Inputs): readonly AnswerKey[] {
  const outcome = evaluate(expression, inputs)
  const suffices = (kept: readonly AnswerKey[]): boolean =>
    sameOutcome(evaluate(expression, onlyWith(inputs, kept)), outcome)
  let kept = answersRead(expression, inputs)
  // What comes to be known can undo what was (`is-known`): so again, until no answer can be left out.
  for (let before = -1; before !== kept.length; ) {
    before = kept.length
    for (const key of kept.toReversed()) {
      const others = kept.filter((other) => other !== key)
      if (suffices(others)) kept = others
    }
  }
  return kept
}

/** The answers given that an evaluation reads, in order: nothing else can have counted. */
export function answersRead(expression: Expression, inputs: Inputs): readonly AnswerKey[] {
  const keys: AnswerKey[] = []
  const watched = seenThrough(inputs, (key, read) => {
    const outcome = read()
    if (outcome.kind === 'known') keys.push(key)
    return outcome
  })
  evaluate(expression, watched)
  return onceEach(keys)
}
