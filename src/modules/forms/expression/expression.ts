import type { Value } from './value.ts'

/**
 * A typed question about answers, as a tree; never a text that is run. Evaluated in three values (yes, no,
 * unknown), from left to right, stopping at the first operand that decides.
 */
export type Expression =
  | Literal
  | Reference
  | Logic
  | Comparison
  | Membership
  | Presence
  | Branch
  | Arithmetic
  | Calendar
  | Wording
  | OverRows
  | Scoring

export interface Literal {
  readonly op: 'literal'
  readonly literal: Exclude<Value, { readonly type: 'partial-day' }>
}

/** An answer, a rule of the definition, the day of today, or a fact about the sitting (kiosk, agent beside…). */
export type Reference =
  | { readonly op: 'answer'; readonly question: string }
  | { readonly op: 'rule'; readonly rule: string }
  | { readonly op: 'today' }
  | { readonly op: 'fact'; readonly fact: SittingFact }

/** What is known of the sitting without asking; always known. */
export const sittingFacts = ['at-kiosk', 'agent-beside', 'paper-entry'] as const

export type SittingFact = (typeof sittingFacts)[number]

export type Logic =
  | { readonly op: 'and'; readonly of: readonly Expression[] }
  | { readonly op: 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }

/** Both sides of one type; `equals` on any, the order on numbers, money and days. */
export interface Comparison {
  readonly op: 'equals' | 'differs' | 'less' | 'at-most' | 'more' | 'at-least'
  readonly left: Expression
  readonly right: Expression
}

/** `is-one-of` a choice among codes; `includes…` the chosen codes hold the one, any, or all of these. */
export interface Membership {
  readonly op: 'is-one-of' | 'includes' | 'includes-any' | 'includes-all'
  readonly of: Expression
  readonly codes: readonly string[]
}

/** `is-known` is always known itself; `or-else` gives the first operand that is known. */
export type Presence =
  | { readonly op: 'is-known'; readonly of: Expression }
  | { readonly op: 'or-else'; readonly of: readonly Expression[] }

export type Branch =
  | {
      readonly op: 'if'
      readonly when: Expression
      readonly gives: Expression
      readonly otherwise: Expression
    }
  | {
      readonly op: 'case'
      readonly cases: readonly { readonly when: Expression; readonly gives: Expression }[]
      readonly otherwise: Expression
    }
  /** A scale by bands, as in a regulation: what the first band gives whose `upTo` (included) is not passed. */
  | {
      readonly op: 'band'
      readonly of: Expression
      readonly bands: readonly { readonly upTo: Expression; readonly gives: Expression }[]
      readonly otherwise: Expression
    }

/**
 * Sums of one type; money times or divided by a number is money, rounded half up to the cent; money divided by money
 * is a number. `round.to` is a step: 100 rounds money to the euro. A half goes away from zero.
 */
export type Arithmetic =
  | { readonly op: 'plus' | 'least' | 'greatest'; readonly of: readonly Expression[] }
  | { readonly op: 'minus' | 'times' | 'divided-by'; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'round'
      readonly of: Expression
      readonly to: number
      readonly way: 'down' | 'up' | 'half-up'
    }

/** Whole years, months or days from one day to another; a day some time later (31 January + 1 month: 28 February). */
export type Calendar =
  | {
      readonly op: 'years-between' | 'months-between' | 'days-between'
      readonly from: Expression
      readonly to: Expression
    }
  | {
      readonly op: 'later'
      readonly day: Expression
      readonly count: Expression
      readonly unit: 'day' | 'month' | 'year'
    }
  | { readonly op: 'year-of'; readonly of: Expression }

/** `matches` a pattern run in linear time on the whole text. */
export type Wording =
  | { readonly op: 'length'; readonly of: Expression }
  | { readonly op: 'matches'; readonly of: Expression; readonly pattern: string }

/**
 * Over the rows of a group; inside, an `answer` of that group is the one of the row. Without row, `count` and
 * `sum` are 0, `any` no, `every` yes, the least and the greatest unknown.
 */
export type OverRows =
  | { readonly op: 'count' | 'any' | 'every'; readonly group: string; readonly where?: Expression }
  | {
      readonly op: 'sum' | 'least-of' | 'greatest-of'
      readonly group: string
      readonly each: Expression
      readonly where?: Expression
    }

/** The scores of the options chosen at these questions, added. A question not answered leaves it unknown. */
export interface Scoring {
  readonly op: 'score'
  readonly questions: readonly string[]
}

export type Operator = Expression['op']
