import type { Day } from '#kernel/day.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Service } from '../standard/terms.ts'

/** Needs for which nobody was found, as the module that notes them tells it. */
export interface UnmetNeeds {
  readonly since: Day
  readonly needs: readonly UnmetNeed[]
}

export interface UnmetNeed {
  /** In words. */
  readonly title: string
  /** The services of the national standard that answer it. */
  readonly services: readonly Service[]
  /** How many, by the commune of those who have it; the empty code where none is known. */
  readonly byCommune: ReadonlyMap<string, number>
}

/** Undefined for whoever may not count them. */
export type FindUnmetNeeds = (errand: Errand<unknown>) => Promise<UnmetNeeds | undefined>

/** Below this, a count in a commune could tell who it is about: the usage of public statistics on social benefits. */
export const smallestTold = 5

/** A need in some communes: those that can be named without telling who it is about, and the rest together. */
export interface UnmetThere {
  readonly need: UnmetNeed
  readonly count: number
  readonly told: readonly { readonly commune: string; readonly count: number }[]
  readonly elsewhere: number
}

/** A need that nobody answered, beside what is offered for it. */
export interface UnmetRow extends UnmetThere {
  /** Places of these communes that offer a service for it; undefined where no service of the directory does. */
  readonly places: number | undefined
}

/** The needs that nobody answered in communes, the most frequent first. */
export function unmetIn(
  { needs }: UnmetNeeds,
  communes: readonly { readonly code: string; readonly name: string }[],
): readonly UnmetThere[] {
  return needs
    .map((need) => ({
      need,
      counts: communes.flatMap(({ code, name }) => {
        const count = need.byCommune.get(code) ?? 0
        return count === 0 ? [] : [{ commune: name, count }]
      }),
    }))
    .filter(({ counts }) => counts.length > 0)
    .map(({ need, counts }) => ({ need, count: sumOf(counts), ...toldOf(counts) }))
    .toSorted((one, other) => other.count - one.count)
}

/** How many are of a commune that nobody noted. */
export function countNowhere({ needs }: UnmetNeeds): number {
  return needs.reduce((sum, { byCommune }) => sum + (byCommune.get('') ?? 0), 0)
}

type Counts = UnmetThere['told']

// The rest may not be few either, or it would be known from the whole: the smallest commune told then goes with it.
function toldOf(counts: Counts): Pick<UnmetThere, 'told' | 'elsewhere'> {
  const told = counts.filter(({ count }) => count >= smallestTold).toSorted((a, b) => b.count - a.count)
  const elsewhere = sumOf(counts) - sumOf(told)
  const isFew = elsewhere > 0 && elsewhere < smallestTold
  const smallest = isFew ? told.pop() : undefined
  return { told, elsewhere: elsewhere + (smallest?.count ?? 0) }
}

function sumOf(counts: Counts): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
