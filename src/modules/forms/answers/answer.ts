import type { Day } from '#kernel/day.ts'
import type { Text } from '../definition/text.ts'
import type { Value } from '../expression/value.ts'

/** What was typed, box by box, as it was typed: `{ value: ['…'] }`, or `{ day: […], month: […], year: […] }`. */
export type Raw = Readonly<Record<string, readonly string[]>>

/** Where an answer stands: a question, and the row where its group repeats. */
export interface AnswerKey {
  readonly question: string
  /** A UUIDv7, so that rows keep the order they were added in. */
  readonly row?: string
}

/** What became of a question. `told-to-agent`: she prefers to say it to somebody. */
export type AnswerState = 'given' | 'unreadable' | 'not-known' | 'told-to-agent' | 'empty'

/** Where something known comes from, and the day it was seen. */
export interface KnownFrom {
  readonly source: Text
  readonly on: Day
}

/** Kept even when it cannot be read: the page is then not complete, and nothing is lost. */
export interface Answer extends AnswerKey {
  readonly state: AnswerState
  readonly raw: Raw
  /** What was understood, in the shape of its field (see `fields`); absent unless `given`. */
  readonly value?: unknown
  /** What expressions see of it, when it is something they can read. */
  readonly seen?: Value
  /** Code of the problem of an unreadable answer. */
  readonly problem?: string
  /** Who filled it in: shown to both. */
  readonly filledBy: 'person' | 'agent'
  /** Not said by anybody: read from her file when the form was begun. What is written in its place is an answer. */
  readonly known?: KnownFrom
  /** Counts the writings of this answer, so that a second tab or a second hand is noticed. */
  readonly revision: number
}

/** A row of a group that repeats. */
export interface Row {
  readonly id: string
  readonly group: string
}

/** Everything answered so far, whether or not it is on the path. */
export interface Answers {
  readonly given: readonly Answer[]
  readonly rows: readonly Row[]
}
