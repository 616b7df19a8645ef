/** Two ranks and how alike they are. */
export interface Link {
  readonly first: number
  readonly second: number
  readonly score: number
}

export interface Grouping {
  /** Ranks that are one place, by groups of two to eight. */
  readonly groups: readonly (readonly number[])[]
  /** Links that could not be followed without joining places too little alike, or too many of them. */
  readonly leftOver: readonly Link[]
}

const groupAtMost = 8
const alikeEnough = 0.8

/**
 * Joins what `links` say is one, strongest first, only where every pair inside the group is alike
 * (complete linkage): chains of resemblances never end up calling nineteen places one.
 */
export function groupByLinks(
  links: readonly Link[],
  scoreOf: (first: number, second: number) => number,
): Grouping {
  const groupOf = new Map<number, number[]>()
  const leftOver: Link[] = []
  for (const link of links.toSorted(strongestFirst)) {
    const some = groupOf.get(link.first) ?? [link.first]
    const others = groupOf.get(link.second) ?? [link.second]
    if (some === others) continue
    if (!mayJoin(some, others, scoreOf)) leftOver.push(link)
    else join([...some, ...others], groupOf)
  }
  return { groups: [...new Set(groupOf.values())], leftOver }
}

function strongestFirst(one: Link, other: Link): number {
  return other.score - one.score || one.first - other.first || one.second - other.second
}

function mayJoin(
  some: readonly number[],
  others: readonly number[],
  scoreOf: (first: number, second: number) => number,
): boolean {
  if (some.length + others.length > groupAtMost) return false
  return some.every((one) => others.every((other) => scoreOf(one, other) >= alikeEnough))
}

function join(together: number[], groupOf: Map<number, number[]>): void {
  for (const rank of together) groupOf.set(rank, together)
}
