import type { Day } from '#kernel/day.ts'
import type { AnswerKey, Answers } from '../answers/answer.ts'
import type { Definition, Page } from '../definition/definition.ts'
import type { Content, Question } from '../definition/question.ts'
import type { SittingFact } from '../expression/expression.ts'
import type { Failure } from '../expression/value.ts'

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
  /** The questions that still change the result, where somebody says so; all of them otherwise. */
  readonly mattering?: ReadonlySet<string>
}

/** One stop on the path, with what is asked there now. */
export interface Standing {
  readonly at: Stop
  readonly section: string
  /** The group whose rows it lists, or one of whose rows it is about. */
  readonly group?: string
  readonly page?: Page
  /** The questions that are visible. */
  readonly questions: readonly Question[]
  /** The same among what the page says without asking, in the order of the page. */
  readonly nodes: readonly (Question | Content)[]
  /** Every blocking question has a readable, valid answer (or one of the answers that stand for it). */
  readonly complete: boolean
  /** It may turn out not to be asked: its condition is not known yet. */
  readonly perhaps: boolean
  /** She has passed here: every question has an answer, be it empty. */
  readonly visited: boolean
  /**
   * Why she is not stopped here, though she may come: every answer is known from her file, or no answer would change
   * the result.
   */
  readonly passed?: 'known' | 'changes-nothing'
}

/** An expression of the definition that could not be worked out: what it decides is shown, and the fault is told. */
export interface Fault {
  readonly at: string
  readonly why: Failure
}

/** The whole path, re-walked from the first page on every request. */
export interface Walk {
  readonly path: readonly Standing[]
  /** Answers that are no longer asked: kept in the draft, left out of every result, purged when it is sent. */
  readonly offPath: readonly AnswerKey[]
  readonly faults: readonly Fault[]
}
