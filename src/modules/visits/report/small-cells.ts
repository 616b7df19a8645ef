import { hiddenRows, type Shown, shown } from '#kernel/small-counts.ts'
import type { Counts } from './figure.ts'

/**
 * The rows of a table as they may leave the house. Where the rows add up to a total that is known, what is hidden must
 * not be found again by subtraction: the next smallest rows are hidden too until enough is.
 */
export function shownCounts(
  counts: Counts,
  { partition }: { readonly partition: boolean },
): Readonly<Record<string, Shown>> {
  const rows = Object.entries(counts)
  const hidden = hiddenRows(rows.map(([, count]) => count))
  return Object.fromEntries(
    rows.map(([code, count], row) => [code, partition && hidden[row] ? 'hidden' : shown(count)]),
  )
}
