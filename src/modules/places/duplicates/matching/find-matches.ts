import type { Errand } from '#platform/db/errand.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { mergePlaces } from '../merging/merge-places.ts'
import { type Compared, compareDirectory, type SheetPair } from './compare-directory.ts'
import { inOrder } from './match.ts'
import { forgetOthers, keepScores, type ScoredPlaces, waitForOtherSearch } from './match-store.ts'

export interface MatchesFound {
  readonly sheets: number
  /** Pairs of places that somebody has to look at. */
  readonly toReview: number
  /** Places that were made one with another without asking. */
  readonly linked: number
}

/** Looks for duplicates in the whole directory, links those that need no asking, and keeps the others to be looked at. */
export async function findMatches(errand: Errand<PlacesTables>): Promise<MatchesFound> {
  const { db } = errand
  await waitForOtherSearch(errand)
  const { sheets, pairs, groups } = await compareDirectory(errand)
  const { standing, linked } = await linkAll(errand, { pairs, groups })
  const scored = ofPlaces(pairs, standing)
  await keepScores(errand, scored)
  await forgetOthers(db, scored)
  return { sheets, toReview: scored.length, linked }
}

type Standing = (id: PlaceId) => PlaceId

interface Linked {
  /** The place that stands for each by now. */
  readonly standing: Standing
  readonly linked: number
}

async function linkAll(
  errand: Errand<PlacesTables>,
  { pairs, groups }: Pick<Compared, 'pairs' | 'groups'>,
): Promise<Linked> {
  const placesOf = groups.map((group) => [...new Set(group.map(({ placeId }) => placeId))])
  const groupOf = new Map(placesOf.flatMap((places, rank) => places.map((id) => [id, rank] as const)))
  const isLinked = ({ places: [one, other] }: ScoredPlaces): boolean =>
    groupOf.has(one) && groupOf.get(one) === groupOf.get(other)
  // Whoever looks at a link later reads how alike its places were.
  await keepScores(errand, ofPlaces(pairs).filter(isLinked))
  const keptOf = new Map<PlaceId, PlaceId>()
  let linked = 0
  for (const places of placesOf) {
    const kept = await link(errand, places)
    for (const id of places) keptOf.set(id, kept)
    linked += places.length - 1
  }
  return { standing: (id) => keptOf.get(id) ?? id, linked }
}

async function link(errand: Errand<PlacesTables>, [first, ...others]: readonly PlaceId[]): Promise<PlaceId> {
  if (!first) throw new Error('a group holds a place')
  let kept: PlaceId = first
  for (const other of others) {
    const merged = await mergePlaces(errand, [{ id: kept }, { id: other }])
    if (!merged.ok) throw new Error(`places that were just compared cannot be linked: ${merged.refusal}`)
    kept = merged.value.keptId
  }
  return kept
}

// The sheets of two places are compared each with each: the places are as alike as their most alike sheets.
function ofPlaces(pairs: readonly SheetPair[], standing: Standing = (id) => id): readonly ScoredPlaces[] {
  const best = new Map<string, ScoredPlaces>()
  for (const { a, b, score, likeness, penalties } of pairs) {
    const places = inOrder(standing(a.placeId), standing(b.placeId))
    const key = places.join(' ')
    // The most alike come first.
    if (places[0] !== places[1] && !best.has(key)) best.set(key, { places, score, likeness, penalties })
  }
  return [...best.values()]
}
