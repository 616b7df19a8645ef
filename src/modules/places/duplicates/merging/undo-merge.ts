import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { goldenRecord } from '../../apply/golden-record.ts'
import { rowsOfPlaces } from '../../apply/row-store.ts'
import { listPlaces, updatePlace } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlacesTables } from '../../tables.ts'
import { decide } from '../matching/match-store.ts'
import type { MergeId, PlaceMerge } from './merge.ts'
import { deleteAlias, findMerge, lockPlaces, moveRowsBack, recordUndoing } from './merge-store.ts'
import { partedPlace } from './parted-place.ts'
import { mayMerge } from './who-may-merge.ts'

export type UndoRefusal = 'not-allowed' | 'not-there' | 'undone-already' | 'merged-since'

/**
 * Makes two places of one again: the rows, the address and the facts go back to whom they came from; what was corrected
 * since stays with the place that was kept. The pair then waits for somebody: it is never linked again without asking.
 */
export async function undoMerge(
  errand: Errand<PlacesTables>,
  id: MergeId,
): Promise<Result<PlaceMerge, UndoRefusal>> {
  const { db, asker, now } = errand
  if (!mayMerge(asker)) return refuse('not-allowed')
  const found = await findMerge(db, id)
  if (!found) return refuse('not-there')
  await lockPlaces(db, [found.keptId, found.goneId])
  // Read again behind the lock: somebody else may have undone it while we waited.
  const merge = (await findMerge(db, id)) ?? found
  if (merge.undoneAt) return refuse('undone-already')
  const [kept] = await listPlaces(db, [merge.keptId])
  if (!kept || kept.status === 'merged') return refuse('merged-since')
  await part(errand, merge, kept)
  await recordUndoing(db, { id, at: now, by: asker.agentId })
  await decide(errand, { places: [merge.keptId, merge.goneId], decision: 'unsure' })
  return grant(merge)
}

async function part(errand: Errand<PlacesTables>, merge: PlaceMerge, kept: KeptPlace): Promise<void> {
  const { db } = errand
  const { keptBefore: before, keptAfter: after } = merge
  await write(errand, partedPlace({ current: kept, before, after }))
  const { haveChanged } = await moveRowsBack(db, merge)
  await deleteAlias(db, merge)
  if (haveChanged) await tellAgain(errand, merge)
}

// A producer wrote again meanwhile, and the place that was kept heard it for both.
async function tellAgain(errand: Errand<PlacesTables>, { keptId, goneId }: PlaceMerge): Promise<void> {
  const { db, today } = errand
  const rowsOf = await rowsOfPlaces(db, [keptId, goneId])
  for (const place of await listPlaces(db, [keptId, goneId])) {
    await write(errand, goldenRecord({ place, rows: rowsOf.get(place.id) ?? [], today }))
  }
}

async function write({ db, newId }: Errand<PlacesTables>, place: KeptPlace): Promise<void> {
  if (!(await updatePlace(db, newId, place))) throw new Error('a locked place changed')
}
