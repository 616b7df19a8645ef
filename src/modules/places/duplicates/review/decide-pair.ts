import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import type { Decision, PlaceMatch } from '../matching/match.ts'
import { decide } from '../matching/match-store.ts'
import type { MergeId } from '../merging/merge.ts'
import { mergePlaces, type MergeRefusal } from '../merging/merge-places.ts'
import { type UndoRefusal, undoMerge } from '../merging/undo-merge.ts'
import { mayMerge } from '../merging/who-may-merge.ts'

export type ReviewErrand = Errand<PlacesTables & JournalTables>

export interface PairDecision {
  readonly match: PlaceMatch
  readonly decision: Decision
  /** Each place as it was read by whoever decides. */
  readonly versionOf: (id: PlaceId) => number
}

/** What was made of it: the merge, when they are one. */
export interface Decided {
  readonly mergeId?: MergeId
}

/** Writes what somebody says of a pair she has looked at; places that are one are made one at once. */
export async function decidePair(
  errand: ReviewErrand,
  { match, decision, versionOf }: PairDecision,
): Promise<Result<Decided, MergeRefusal>> {
  if (!mayMerge(errand.asker)) return refuse('not-allowed')
  const [one, other] = match.places
  if (decision !== 'same') {
    await decide(errand, { places: match.places, decision })
    await note(errand, 'places.pair-decided', one)
    return grant({})
  }
  const merged = await mergePlaces(errand, [
    { id: one, version: versionOf(one) },
    { id: other, version: versionOf(other) },
  ])
  if (!merged.ok) return merged
  await note(errand, 'places.places-merged', merged.value.keptId)
  return grant({ mergeId: merged.value.id })
}

/** Parts places that were made one, by a person or by our own job. */
export async function partPlaces(errand: ReviewErrand, id: MergeId): Promise<Result<Decided, UndoRefusal>> {
  const undone = await undoMerge(errand, id)
  if (!undone.ok) return undone
  await note(errand, 'places.places-parted', undone.value.keptId)
  return grant({})
}

async function note(errand: ReviewErrand, action: string, id: PlaceId): Promise<void> {
  await writeInJournal(errand, { action, subject: { kind: 'place', id } })
}
