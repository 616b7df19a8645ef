import type { PlaceColumn } from '../../extension/columns.ts'

/** How one column of a place is filled from the columns of a file. */
export type ColumnRule =
  /** The first of the columns that holds something. */
  | { readonly kind: 'take'; readonly columns: readonly string[] }
  /** All of them, joined; another when they are empty. */
  | {
      readonly kind: 'join'
      readonly columns: readonly string[]
      readonly separator: string
      readonly otherwise?: string
    }
  /** One part of a cell that holds several, from 0. */
  | {
      readonly kind: 'part'
      readonly columns: readonly string[]
      readonly separator: string
      readonly part: number
    }
  /** A term, when one of the columns says one of the words (anything, when there are none), and none of the others. */
  | {
      readonly kind: 'term'
      readonly columns: readonly string[]
      readonly words: readonly string[]
      readonly except: readonly string[]
      readonly term: string
    }
  | { readonly kind: 'fixed'; readonly value: string }
  /** One column a day, Monday 0. */
  | { readonly kind: 'days'; readonly days: readonly DayColumns[] }

export interface DayColumns {
  readonly day: number
  readonly columns: readonly string[]
}

/** What a file of a producer means, column by column of the standard and of what a town adds to it. */
export interface Mapping {
  readonly rules: Readonly<Partial<Record<PlaceColumn, readonly ColumnRule[]>>>
}
