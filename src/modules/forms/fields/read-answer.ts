import type { Answer, Raw } from '../answers/answer.ts'
import type { Question } from '../definition/question.ts'
import type { Read, ReadingField } from './field-kind.ts'
import { kindOf } from './field-kinds.ts'
import { oneLine } from './typed.ts'

/** What she chose instead of answering. */
export type InsteadOfAnswer = 'not-known' | 'told-to-agent'

export interface AnswerToRead {
  readonly question: Pick<Question, 'field' | 'mayNotKnow' | 'mayTellAgent'>
  readonly raw: Raw
  readonly choice?: InsteadOfAnswer | undefined
  readonly reading: ReadingField
}

export type ReadAnswer = Pick<Answer, 'state' | 'raw' | 'value' | 'seen' | 'problem'>

/** Reads what was typed for a question; the raw text is kept whatever comes of it. */
export function readAnswer({ question, raw, choice, reading }: AnswerToRead): ReadAnswer {
  if (choice === 'not-known' && question.mayNotKnow) return { state: 'not-known', raw }
  if (choice === 'told-to-agent' && question.mayTellAgent) return { state: 'told-to-agent', raw }
  const kind = kindOf(question.field)
  const understood = understand({ question, raw, reading })
  if (understood.kind === 'empty') return { state: 'empty', raw }
  if (understood.kind === 'unreadable') return { state: 'unreadable', raw, problem: understood.problem }
  const seen = kind.see?.(understood.value, question.field)
  return { state: 'given', raw, value: understood.value, ...(seen && { seen }) }
}

/** The same with the values of its problem or its doubt, for the page that shows them. */
export function understand({ question, raw, reading }: Omit<AnswerToRead, 'choice'>): Read<unknown> {
  const nothingTyped = Object.values(raw).every((texts) => texts.every((text) => oneLine(text) === ''))
  return nothingTyped ? { kind: 'empty' } : kindOf(question.field).read(raw, question.field, reading)
}
