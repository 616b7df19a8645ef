import type { ChangeKind } from './change-list.ts'

/** What a change does to drafts under way, from the least to the worst (see `fateOfDraft`). */
export const changeClasses = ['cosmetic', 'compatible', 'attention', 'breaking'] as const

export type ChangeClass = (typeof changeClasses)[number]

/** One difference between two versions of a form. */
export interface Change {
  readonly kind: ChangeKind
  readonly class: ChangeClass
  /** A JSON pointer in the later document; in the earlier one for what was taken away. */
  readonly path: string
  /** Ids and words that its sentence names. */
  readonly values: Readonly<Record<string, string>>
}

export interface Comparison {
  readonly changes: readonly Change[]
  /** The worst of them; `none` when both say and ask the same. */
  readonly class: ChangeClass | 'none'
}

/** The worst of some classes. */
export function worstOf(classes: readonly ChangeClass[]): Comparison['class'] {
  return changeClasses.findLast((one) => classes.includes(one)) ?? 'none'
}
