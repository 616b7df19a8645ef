import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { goldenRecord } from '../../apply/golden-record.ts'
import { rowsOfPlaces } from '../../apply/row-store.ts'
import { listPlaces, updatePlace } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlaceId } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { decide } from '../matching/match-store.ts'
import { type MergeId, type PlaceMerge, snapshotOf, toKeep } from './merge.ts'
import { insertAlias, insertMerge, lockPlaces, moveRows, prioritiesOf } from './merge-store.ts'
import { unitedPlace } from './united-place.ts'
import { mayMerge } from './who-may-merge.ts'

/** A place as it was read by whoever says it is another. */
export interface ReadPlace {
  readonly id: PlaceId
  /** Absent for our own job, which reads it in the same transaction. */
  readonly version?: number
}

export type MergeRefusal = 'not-allowed' | 'same-place' | 'not-there' | 'changed-meanwhile'

/** Makes two places one: one keeps its address, the other’s leads to it, and both can be parted again. */
export async function mergePlaces(
  errand: Errand<PlacesTables>,
  [one, other]: readonly [ReadPlace, ReadPlace],
): Promise<Result<PlaceMerge, MergeRefusal>> {
  const { db, asker } = errand
  if (!mayMerge(asker)) return refuse('not-allowed')
  if (one.id === other.id) return refuse('same-place')
  await lockPlaces(db, [one.id, other.id])
  const [first, second] = await listPlaces(db, [one.id, other.id])
  if (!first || !second || !isOurs(first, errand) || !isOurs(second, errand)) return refuse('not-there')
  if (isAnother(first, one) || isAnother(second, other)) return refuse('changed-meanwhile')
  return grant(await unite(errand, toKeep(first, second)))
}

// A place of another organisation is read by everybody, and merged with nothing of ours.
function isOurs({ keeper, status }: KeptPlace, { asker }: Errand<PlacesTables>): boolean {
  return keeper === asker.organisationId && status !== 'merged'
}

function isAnother({ version }: KeptPlace, read: ReadPlace): boolean {
  return read.version !== undefined && read.version !== version
}

async function unite(
  errand: Errand<PlacesTables>,
  [kept, gone]: readonly [KeptPlace, KeptPlace],
): Promise<PlaceMerge> {
  const { db, asker, now, newId } = errand
  const united = await unitedFrom(errand, [kept, gone])
  if (!(await updatePlace(db, newId, united))) throw new Error('a locked place changed')
  const movedRows = await moveRows(db, { from: gone.id, to: kept.id })
  const merge: PlaceMerge = {
    id: newId() as MergeId,
    keptId: kept.id,
    goneId: gone.id,
    goneStatus: gone.status as PlaceMerge['goneStatus'],
    keptBefore: snapshotOf(kept),
    keptAfter: snapshotOf(united),
    movedRows,
    mergedAt: now,
    ...(asker.agentId && { mergedBy: asker.agentId }),
  }
  await insertAlias(db, merge, kept.keeper)
  await insertMerge(db, merge, kept.keeper)
  await decide(errand, { places: [kept.id, gone.id], decision: 'same' })
  return merge
}

/** The place two others will be, before anything is written. */
export async function unitedFrom(
  errand: Errand<PlacesTables>,
  [kept, gone]: readonly [KeptPlace, KeptPlace],
): Promise<KeptPlace> {
  const { db, today } = errand
  const place = unitedPlace({ kept, gone, priorityOf: await prioritiesOf(db), today })
  const rows = [...(await rowsOfPlaces(db, [kept.id, gone.id])).values()].flat()
  // As the next import will tell it: what is read now does not change tomorrow.
  return goldenRecord({ place, rows, today })
}
