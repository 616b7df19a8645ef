import type { Day } from '#kernel/day.ts'
import type { AnswerKey, Answers } from '../answers/answer.ts'
import type { Definition, Page } from '../definition/definition.ts'
import type { Question } from '../definition/question.ts'
import type { SittingFact } from '../expression/expression.ts'

/** One stop of the journey: a page, a page of one row, or the page that lists the rows of a group. */
export type Stop =
  | { readonly stop: 'page'; readonly page: string; readonly row?: string }
  | { readonly stop: 'rows'; readonly group: string }

/** Everything the journey is worked out from; the same gives the same. */
export interface Sitting {
  readonly definition: Definition
  readonly answers: Answers
  readonly today: Day
  readonly facts: readonly SittingFact[]
}

/** One stop on the path, with what is asked there now. */
export interface Standing {
  readonly at: Stop
  readonly section: string
  readonly page?: Page
  /** The questions that are visible. */
  readonly questions: readonly Question[]
  /** Every blocking question has a readable, valid answer (or one of the answers that stand for it). */
  readonly complete: boolean
}

/** The whole path, re-walked from the first page on every request. */
export interface Walk {
  readonly path: readonly Standing[]
  /** Answers that are no longer asked: kept in the draft, left out of every result, purged when it is sent. */
  readonly offPath: readonly AnswerKey[]
}
