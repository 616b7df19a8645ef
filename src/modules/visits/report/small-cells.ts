import type { Counts } from './figure.ts'

/**
 * Below this, a count printed or given outside could tell who it is about. The law (loi n° 51-711 du 7 juin 1951, art. 6)
 * forbids it and names no number; five is the usage of public statistics on social benefits (Caf, Drees).
 */
export const smallestShown = 5

/** A count as it may leave the house: `hidden` stands for one to four, or for what would give one of those away. */
export type ShownCount = number | 'hidden'

/** A count on its own: a total, a row of a table that does not add up. */
export function shown(count: number): ShownCount {
  return count > 0 && count < smallestShown ? 'hidden' : count
}

/**
 * The rows of a table as they may leave the house. Where the rows add up to a total that is known, what is hidden must
 * not be found again by subtraction: the next smallest rows are hidden too until enough is.
 */
export function shownCounts(
  counts: Counts,
  { partition }: { readonly partition: boolean },
): Readonly<Record<string, ShownCount>> {
  const hidden = new Set(Object.keys(counts).filter((code) => shown(counts[code] ?? 0) === 'hidden'))
  if (partition && hidden.size > 0) {
    for (const code of fromSmallest(counts)) {
      if (hidden.size > 1 && sumOf(counts, hidden) >= smallestShown) break
      hidden.add(code)
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([code, count]) => [code, hidden.has(code) ? 'hidden' : count]),
  )
}

function fromSmallest(counts: Counts): readonly string[] {
  return Object.keys(counts)
    .filter((code) => (counts[code] ?? 0) > 0)
    .toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))
}

function sumOf(counts: Counts, codes: ReadonlySet<string>): number {
  return [...codes].reduce((sum, code) => sum + (counts[code] ?? 0), 0)
}
