import type { Id } from '#kernel/ids.ts'
import type { PlaceId } from '../../place.ts'
import type { Likeness, Penalty } from '../score-pair.ts'

export type MatchId = Id<'place-match'>

/** What somebody said of a pair. `unsure` waits for somebody else; none of them is forgotten by an import. */
export type Decision = 'same' | 'different' | 'unsure'

/** What makes two places alike, as it was weighed. */
export interface MatchDetails {
  readonly likeness: Likeness
  readonly penalties: readonly Penalty[]
}

/** Two places of the directory that may be one. */
export interface PlaceMatch extends MatchDetails {
  readonly id: MatchId
  /** The one with the lesser key, then the other. */
  readonly places: readonly [PlaceId, PlaceId]
  readonly score: number
  readonly decision?: Decision
}

/** Two keys in the order a pair is kept. */
export function inOrder(one: PlaceId, other: PlaceId): readonly [PlaceId, PlaceId] {
  return one < other ? [one, other] : [other, one]
}

/** The place that stands for another, however many merges lie between them; itself when it was never merged. */
export function standingIn(aliases: ReadonlyMap<string, PlaceId>): (id: PlaceId) => PlaceId {
  return function standing(id): PlaceId {
    const next = aliases.get(id)
    return next ? standing(next) : id
  }
}
