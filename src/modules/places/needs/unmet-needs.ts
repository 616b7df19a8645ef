import type { Day } from '#kernel/day.ts'
import type { Shown } from '#kernel/small-counts.ts'
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
  /** How many, wherever they are. */
  readonly total: Shown
  /** How many, by the commune of those who have it where that may be told; the empty code where none is known. */
  readonly byCommune: ReadonlyMap<string, number>
}

/** Undefined for whoever may not count them. */
export type FindUnmetNeeds = (errand: Errand<unknown>) => Promise<UnmetNeeds | undefined>

/** A need beside the communes asked for that may be named. */
export interface UnmetThere {
  readonly need: UnmetNeed
  readonly told: readonly { readonly commune: string; readonly count: number }[]
}

/** A need that nobody answered, beside what is offered for it. */
export interface UnmetRow extends UnmetThere {
  /** Places of these communes that offer a service for it; undefined where no service of the directory does. */
  readonly places: number | undefined
}

/**
 * The needs that nobody answered, and which of these communes may be named. Nothing is added up by territory: one less
 * another could tell who it is about.
 */
export function unmetIn(
  { needs }: UnmetNeeds,
  communes: readonly { readonly code: string; readonly name: string }[],
): readonly UnmetThere[] {
  return needs.map((need) => ({ need, told: toldOf(need, communes) }))
}

function toldOf({ byCommune }: UnmetNeed, communes: Parameters<typeof unmetIn>[1]): UnmetThere['told'] {
  return communes
    .flatMap(({ code, name }) => {
      const count = byCommune.get(code)
      return count === undefined ? [] : [{ commune: name, count }]
    })
    .toSorted((one, other) => other.count - one.count)
}

/** How many are of a commune that nobody noted, of those that may be told. */
export function countNowhere({ needs }: UnmetNeeds): number {
  return needs.reduce((sum, { byCommune }) => sum + (byCommune.get('') ?? 0), 0)
}
