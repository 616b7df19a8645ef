import type { Question } from '../definition/question.ts'
import type { Expression } from '../expression/expression.ts'
import { boxName } from './form-names.ts'

/** When a script shows a question of this very page: one of these is chosen in that box. */
export interface Reveal {
  readonly name: string
  readonly values: readonly string[]
}

/**
 * The condition of a question that a script can follow without asking the server: one answer of the same page, and
 * a few values. Anything else is left to the server, which walks the form again on every request.
 */
export function revealOf({ visible }: Question, onPage: ReadonlySet<string>): Reveal | undefined {
  const chosen = visible && chosenIn(visible)
  return chosen && onPage.has(chosen.question)
    ? { name: boxName(chosen.question), values: chosen.values }
    : undefined
}

interface Chosen {
  readonly question: string
  readonly values: readonly string[]
}

function chosenIn(expression: Expression): Chosen | undefined {
  if (expression.op === 'answer') return { question: expression.question, values: ['yes'] }
  if (expression.op === 'not') return oneOf(expression.of, ['no'])
  if (expression.op === 'equals')
    return equalTo(expression.left, expression.right) ?? equalTo(expression.right, expression.left)
  if (expression.op === 'is-one-of' || expression.op === 'includes-any')
    return oneOf(expression.of, expression.codes)
  if (expression.op === 'includes' && expression.codes.length === 1)
    return oneOf(expression.of, expression.codes)
  return undefined
}

function oneOf(of: Expression, values: readonly string[]): Chosen | undefined {
  return of.op === 'answer' ? { question: of.question, values } : undefined
}

function equalTo(of: Expression, to: Expression): Chosen | undefined {
  if (of.op !== 'answer' || to.op !== 'literal') return undefined
  const { literal } = to
  if (literal.type === 'choice') return { question: of.question, values: [literal.value] }
  if (literal.type === 'boolean') return { question: of.question, values: [literal.value ? 'yes' : 'no'] }
  return undefined
}
