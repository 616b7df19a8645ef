import type { Day } from '#kernel/day.ts'
import type { BenefitId } from '../benefit.ts'
import type { Activity, HousingStatus, Schooling } from '../facts/household.ts'

/** An aid of a town, a department or an association, told as data: who may have it and what it gives. */
export interface LocalAid {
  readonly id: string
  readonly name: string
  /** Who gives it: « CCAS d’Alpha ». */
  readonly giver: string
  /** INSEE codes of the communes whose people may have it; absent: whoever comes to this giver. */
  readonly communes?: readonly string[]
  readonly from?: Day
  /** Last day. */
  readonly to?: Day
  readonly when: Condition
  readonly gives: Gift
  /** Where to ask, and what to bring. */
  readonly where: string
  readonly bring: readonly string[]
  /** The text that made it: « délibération du 12 mars 2026 ». */
  readonly source: string
}

/** Bounds, both in it; an absent one is no bound. */
export interface Span {
  readonly from?: number
  readonly to?: number
}

export type Who = 'applicant' | 'adult' | 'child' | 'anyone'

export type Condition = Group | Leaf

export interface Group {
  readonly kind: 'all' | 'any' | 'none'
  readonly of: readonly Condition[]
}

export type Leaf =
  | { readonly kind: 'age'; readonly who: Who; readonly years: Span }
  | {
      readonly kind: 'children'
      readonly count: Span
      readonly years?: Span
      readonly schooling?: readonly Schooling[]
    }
  | { readonly kind: 'people'; readonly count: Span }
  | { readonly kind: 'quotient'; readonly euros: Span }
  | { readonly kind: 'reference-income'; readonly euros: Span }
  | { readonly kind: 'residence'; readonly months: number }
  | { readonly kind: 'activity'; readonly who: Who; readonly among: readonly Activity[] }
  | { readonly kind: 'housing'; readonly among: readonly HousingStatus[] }
  | { readonly kind: 'receives'; readonly among: readonly BenefitId[] }
  | { readonly kind: 'disability'; readonly rate: number }
  | { readonly kind: 'pregnancy' }
  | { readonly kind: 'alone' }
  /** A question for the person, that no other fact answers. */
  | { readonly kind: 'asked'; readonly id: string; readonly question: string }

export type Gift =
  | { readonly kind: 'service'; readonly what: string }
  | {
      readonly kind: 'amount'
      readonly euros: number
      readonly each: Each
      readonly per: Per
      readonly most?: number
    }
  /** The line of the first quotient not passed gives the euros; above the last one, nothing. */
  | {
      readonly kind: 'by-quotient'
      readonly lines: readonly QuotientLine[]
      readonly each: Each
      readonly per: Per
      readonly most?: number
    }

export type Each = 'once' | 'month' | 'year' | 'meal' | 'day'

/** Whom an amount is counted for; `child` counts the children that the conditions on children are about. */
export type Per = 'household' | 'person' | 'child'

export interface QuotientLine {
  readonly to: number
  readonly euros: number
}
