/**
 * Below this, a count could tell who it is about. The law (loi n° 51-711 du 7 juin 1951, art. 6) forbids it and names no
 * number; five is the usage of public statistics on social benefits (Caf, Drees).
 */
export const smallestShown = 5

/** A count as it may be told: `hidden` stands for one to four, or for what would give one of those away. */
export type Shown = number | 'hidden'

/** Whether a count could tell who it is about. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown
}

/** A count on its own: a total, a row of a table that does not add up. */
export function shown(count: number): Shown {
  return isSmall(count) ? 'hidden' : count
}

/** Which rows of a table that adds up to a known number are hidden: never one alone, nor few together. */
export function hiddenRows(counts: readonly number[]): readonly boolean[] {
  const hidden = new Set(counts.flatMap((count, row) => (isSmall(count) ? [row] : [])))
  if (hidden.size === 0) return counts.map(() => false)
  const others = counts
    .map((count, row) => ({ count, row }))
    .filter(({ count, row }) => count > 0 && !hidden.has(row))
    .toSorted((one, other) => one.count - other.count)
  for (const { row } of others) {
    if (hidden.size > 1 && sumOf(counts, hidden) >= smallestShown) break
    hidden.add(row)
  }
  return counts.map((_, row) => hidden.has(row))
}

function sumOf(counts: readonly number[], rows: ReadonlySet<number>): number {
  return [...rows].reduce((sum, row) => sum + (counts[row] ?? 0), 0)
}
