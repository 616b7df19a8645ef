import type { Day } from '#kernel/day.ts'

/** What an expression gives. A day not wholly known (`1961-00-00`) is its own kind: its age may be unknown. */
export type Value =
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: number }
  /** Integer cents. */
  | { readonly type: 'money'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'day'; readonly value: Day }
  /** From the first to the last day it may be: a birth date of which only the year is known. */
  | { readonly type: 'partial-day'; readonly from: Day; readonly to: Day }
  /** The code of one option. */
  | { readonly type: 'choice'; readonly value: string }
  | { readonly type: 'choices'; readonly value: readonly string[] }

export type ValueType = Value['type']

/** Why nothing is known: not asked yet, asked and not answered, not readable, or the person does not know. */
export type Unknown = 'not-answered' | 'not-known' | 'off-the-path' | 'unreadable' | 'not-sure'

/** What is wrong with an evaluation: never taken for "no". */
export type Failure =
  | 'divided-by-zero'
  | 'number-too-large'
  | 'day-out-of-range'
  | 'wrong-type'
  | 'no-such-input'
  | 'too-much-work'

/** Three-valued, and a fault apart: an unknown stays unknown, an error stays an error. */
export type Outcome =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly because: Unknown }
  | { readonly kind: 'failed'; readonly why: Failure; readonly at: string }
