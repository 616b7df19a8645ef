import type { Errand } from '#platform/db/errand.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { mergePlaces } from '../merging/merge-places.ts'
import { type Compared, compareDirectory, type SheetPair, type Step } from './compare-directory.ts'
import { inOrder, standingIn } from './match.ts'
import {
  forgetOthers,
  keepScores,
  listAliases,
  listDecisions,
  type ScoredPlaces,
  waitForOtherSearch,
} from './match-store.ts'
import { listCompared } from './sheet-store.ts'

export interface MatchesFound {
  readonly sheets: number
  /** Pairs of places that somebody has to look at. */
  readonly toReview: number
  /** Places that were made one with another without asking. */
  readonly linked: number
}

/** Looks for duplicates in the whole directory, links those that need no asking, and keeps the others to be looked at. */
export async function findMatches(step: Step): Promise<MatchesFound> {
  return keepMatches(step, await compareDirectory(step))
}

/**
 * Links and keeps what a comparison found, some groups at a time: nobody who corrects a place waits for the whole, and
 * what was linked before a cut stays linked. The next search goes on from there.
 */
export async function keepMatches(
  step: Step,
  { sheets, pairs, groups }: Compared,
  groupsAtOnce = 50,
): Promise<MatchesFound> {
  const alike = ofPlaces(pairs)
  const placesOf = groups
    .map((group) => [...new Set(group.map(({ placeId }) => placeId))])
    .filter(({ length }) => length > 1)
  let linked = 0
  for (let from = 0; from < placesOf.length; from += groupsAtOnce) {
    const some = placesOf.slice(from, from + groupsAtOnce)
    linked += await step((errand) => linkSome(errand, some, alike))
  }
  const toReview = await step((errand) => keepOthers(errand, pairs))
  return { sheets, toReview, linked }
}

type Alike = ReadonlyMap<string, ScoredPlaces>

/** How many places were linked: what was decided, merged or closed since the comparison stays as it is. */
async function linkSome(
  errand: Errand<PlacesTables>,
  groups: readonly (readonly PlaceId[])[],
  alike: Alike,
): Promise<number> {
  const { db } = errand
  await waitForOtherSearch(errand)
  const decisions = await listDecisions(db)
  const parted = new Set(
    decisions.filter(({ decision }) => decision !== 'same').map(({ places }) => keyOf(places)),
  )
  const compared = await listCompared(db, groups.flat())
  const standing = groups
    .filter((group) => !pairsOf(group).some((places) => parted.has(keyOf(places))))
    .map((group) => group.filter((id) => compared.has(id)))
  // Whoever looks at a link later reads how alike its places were.
  await keepScores(
    errand,
    standing.flatMap(pairsOf).flatMap((places) => alike.get(keyOf(places)) ?? []),
  )
  let linked = 0
  for (const group of standing) linked += await link(errand, group)
  return linked
}

function pairsOf(group: readonly PlaceId[]): readonly (readonly [PlaceId, PlaceId])[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other) => inOrder(one, other)))
}

function keyOf(places: readonly PlaceId[]): string {
  return places.join(' ')
}

async function link(errand: Errand<PlacesTables>, [first, ...others]: readonly PlaceId[]): Promise<number> {
  let kept = first
  for (const other of others) {
    if (!kept) break
    const merged = await mergePlaces(errand, [{ id: kept }, { id: other }])
    if (!merged.ok) throw new Error(`places that were just looked at cannot be linked: ${merged.refusal}`)
    kept = merged.value.keptId
  }
  return others.length
}

async function keepOthers(errand: Errand<PlacesTables>, pairs: readonly SheetPair[]): Promise<number> {
  const { db } = errand
  await waitForOtherSearch(errand)
  const scored = [...ofPlaces(pairs, standingIn(await listAliases(db))).values()]
  await keepScores(errand, scored)
  await forgetOthers(db, scored)
  return scored.length
}

// The sheets of two places are compared each with each: the places are as alike as their most alike sheets.
function ofPlaces(pairs: readonly SheetPair[], standing = (id: PlaceId): PlaceId => id): Alike {
  const best = new Map<string, ScoredPlaces>()
  for (const { a, b, score, likeness, penalties } of pairs) {
    const places = inOrder(standing(a.placeId), standing(b.placeId))
    const key = keyOf(places)
    // The most alike come first.
    if (places[0] !== places[1] && !best.has(key)) best.set(key, { places, score, likeness, penalties })
  }
  return best
}
