import type { Answer } from '../answers/answer.ts'
import type { Need, Question } from '../definition/question.ts'
import type { Text } from '../definition/text.ts'
import type { Fault } from './walk.ts'
import { type SittingInputs, verdictOf } from './inputs-of.ts'

/** How an answer stands. */
export interface Judged {
  readonly need: Need
  readonly answer: Answer | undefined
  /** Nothing was said; it cannot be read; or a rule of the definition says no, in these words. */
  readonly problem?: 'missing' | 'unreadable' | { readonly message: Text }
  /** Whether it keeps the form from being sent. */
  readonly blocks: boolean
}

const lighter: Readonly<Record<Need, number>> = { optional: 0, expected: 1, blocking: 2 }

/** How the answer to a question of this row stands, as things are. */
export function judge(inputs: SittingInputs, question: Question, row?: string): Judged {
  const own = inRowOf(inputs, question, row)
  const faults: Fault[] = []
  const need = needOf(own, question, faults)
  const answer = inputs.answerTo(
    row === undefined ? { question: question.id } : { question: question.id, row },
  )
  if (isSilent(answer, question))
    return {
      need,
      answer,
      ...(need === 'optional' ? {} : { problem: 'missing' }),
      blocks: need === 'blocking',
    }
  if (answer?.state === 'unreadable') return { need, answer, problem: 'unreadable', blocks: true }
  if (answer?.state !== 'given') return { need, answer, blocks: false }
  const broken = question.valid?.find(
    ({ rule }) => verdictOf(faults, own.evaluate(rule), question.id) === 'no',
  )
  if (!broken) return { need, answer, blocks: false }
  return { need, answer, problem: { message: broken.message }, blocks: true }
}

function inRowOf(inputs: SittingInputs, question: Question, row: string | undefined): SittingInputs {
  const group = row === undefined ? undefined : inputs.groupOf(question.id)
  return group === undefined || row === undefined ? inputs : inputs.inRow({ group, row })
}

function needOf(inputs: SittingInputs, { id, need }: Question, faults: Fault[]): Need {
  if (typeof need === 'string') return need
  const verdict = verdictOf(faults, inputs.evaluate(need.when), id)
  if (verdict === 'yes') return need.gives
  if (verdict === 'no') return need.otherwise
  return lighter[need.gives] < lighter[need.otherwise] ? need.gives : need.otherwise
}

// "I do not know" stands for an answer only where the question offers it.
function isSilent(answer: Answer | undefined, question: Question): boolean {
  if (!answer || answer.state === 'empty') return true
  if (answer.state === 'not-known') return question.mayNotKnow !== true
  return answer.state === 'told-to-agent' && question.mayTellAgent !== true
}
