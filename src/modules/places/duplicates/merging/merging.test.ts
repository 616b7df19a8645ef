import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { emptyDirectory, writeRow } from '#test/support/a-directory.ts'
import { testDatabase } from '#test/support/database.ts'
import { findPlace, insertPlaces, listPlaces, updatePlace } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlaceFacts } from '../../place.ts'
import type { PlacesTables } from '../../tables.ts'
import { keeper } from '../../a-kept-place.ts'
import { aLibrary } from '../a-library.ts'

import { findMatches } from '../matching/find-matches.ts'
import type { MergeId, PlaceMerge } from './merge.ts'
import { mergePlaces } from './merge-places.ts'
import { undoMerge } from './undo-merge.ts'

const db = testDatabase<PlacesTables>()
const manager: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const job: Asker = { door: 'system', organisationId: keeper }
const one = aLibrary(1, {
  facts: { phones: ['+33248000001'], hours: { raw: 'lundi' } },
  local: { languages: ['ar'] },
})
const other = aLibrary(2, {
  facts: { name: 'Bibliothèque du Vieux Moulin', pivot: '21180197200015' },
  local: { closures: [{ from: one.facts.updatedOn, to: one.facts.updatedOn }] },
})

beforeEach(async () => {
  await emptyDirectory(db)
  await db.kept(manager, (errand) => insertPlaces(errand.db, errand, [one, other]))
})

test('two places become one, and whoever has the other address is led to it', async () => {
  const merge = await merged()

  const visitor: Asker = { door: 'visitor' }
  const found = await db.kept(visitor, (errand) => findPlace(errand.db, other.id))
  expect(merge).toMatchObject({ keptId: one.id, goneId: other.id })
  expect(found?.id).toBe(one.id)
  expect(found?.facts).toMatchObject({ phones: ['+33248000001'], pivot: '21180197200015' })
  expect(found?.local.closures).toEqual(other.local.closures)
})

test('a merge undone leaves both places, their rows and their timetables as they were', async () => {
  await writeRow(db, one, { source: 'Hub', externalId: 'h1' })
  await writeRow(db, other, { source: 'Ville', externalId: 'v1' })
  const before = await everything()

  const merge = await merged()
  expect(await rowsByPlace()).toEqual({ h1: one.id, v1: one.id })
  expect(await db.kept(manager, (errand) => undoMerge(errand, merge.id))).toMatchObject({ ok: true })

  expect(await everything()).toEqual(before)
  expect(await query(db.owner.db).selectFrom('place_alias').selectAll().execute()).toEqual([])
})

test('what was corrected since the merge stays with the place that was kept', async () => {
  const merge = await merged()
  await db.kept(manager, async (errand) => {
    const place = await placeOf(one)
    await updatePlace(errand.db, errand.newId, { ...place, facts: { ...place.facts, name: 'Corrigé' } })
  })

  await db.kept(manager, (errand) => undoMerge(errand, merge.id))

  expect((await placeOf(one)).facts).toEqual({ ...one.facts, name: 'Corrigé' })
  expect((await placeOf(other)).facts).toEqual(other.facts)
})

test('what a producer wrote since goes back to the place it tells', async () => {
  await writeRow(db, one, { source: 'Hub', externalId: 'h1' })
  await writeRow(db, other, { source: 'Ville', externalId: 'v1' })
  const merge = await merged()
  const phones = ['+33248000009']
  await writeRow(db, { ...one, facts: { ...other.facts, phones } }, { source: 'Ville', externalId: 'v1' })

  await db.kept(manager, (errand) => undoMerge(errand, merge.id))

  expect((await placeOf(other)).facts.phones).toEqual(phones)
  expect((await placeOf(one)).facts.phones).toEqual(one.facts.phones)
})

test('only who answers for the directory says that two places are one', async () => {
  for (const role of ['mediator', 'reception', 'data-protection-officer'] as const) {
    const answer = await db.kept({ ...manager, role }, (errand) => mergePlaces(errand, [one, other]))
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
  }
  const merge = await merged()
  expect(await db.kept({ ...manager, role: 'mediator' }, (errand) => undoMerge(errand, merge.id))).toEqual({
    ok: false,
    refusal: 'not-allowed',
  })
})

test('a place that changed since it was read is not merged over', async () => {
  const stale = { id: one.id, version: 7 }

  const answer = await db.kept(manager, (errand) => mergePlaces(errand, [stale, other]))

  expect(answer).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  expect((await placeOf(other)).status).toBe('published')
})

test('the place of another organisation is merged with none of ours', async () => {
  const theirs: Asker = {
    ...manager,
    organisationId: '0190a000-0000-7000-8000-0000000000bb' as typeof keeper,
  }

  expect(await db.kept(theirs, (errand) => mergePlaces(errand, [one, other]))).toEqual({
    ok: false,
    refusal: 'not-there',
  })
})

test('a place that another stands for is merged with nothing', async () => {
  await merged()

  expect(await db.kept(job, (errand) => mergePlaces(errand, [{ id: one.id }, { id: other.id }]))).toEqual({
    ok: false,
    refusal: 'not-there',
  })
})

test('a merge under another is undone after it, and none twice', async () => {
  const third = aLibrary(3, { verifiedOn: one.facts.updatedOn })
  await db.kept(manager, (errand) => insertPlaces(errand.db, errand, [third]))
  const first = await merged()
  const second = await merged(one, third)
  expect(second.keptId).toBe(third.id)
  const undo = (id: MergeId) => db.kept(manager, (errand) => undoMerge(errand, id))

  expect(await undo(first.id)).toEqual({ ok: false, refusal: 'merged-since' })
  expect(await undo(second.id)).toMatchObject({ ok: true })
  expect(await undo(first.id)).toMatchObject({ ok: true })
  expect(await undo(first.id)).toEqual({ ok: false, refusal: 'undone-already' })
  expect((await placeOf(one)).facts).toEqual(one.facts)
})

test('two people merging and parting the same places at once leave one answer', async () => {
  const twice = await Promise.all(
    [1, 2].map(() => db.kept(manager, (errand) => mergePlaces(errand, [one, other]))),
  )
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  const [merge] = twice.flatMap((answer) => (answer.ok ? [answer.value] : []))
  if (!merge) throw new Error('one of them merged')

  const undone = await Promise.all(
    [1, 2].map(() => db.kept(manager, (errand) => undoMerge(errand, merge.id))),
  )
  expect(undone.filter(({ ok }) => ok)).toHaveLength(1)
})

test('places that were parted are not linked again without asking', async () => {
  await db.kept(manager, (errand) => updatePlace(errand.db, errand.newId, { ...other, facts: one.facts }))
  await writeRow(db, one, { source: 'Hub', externalId: 'h1' })
  await writeRow(db, { ...other, facts: one.facts }, { source: 'Ville', externalId: 'v1' })
  expect(await search()).toMatchObject({ linked: 1 })
  const [merge] = await query(db.owner.db).selectFrom('place_merge').select(['id', 'merged_by']).execute()
  expect(merge?.merged_by).toBeNull()

  await db.kept(manager, (errand) => undoMerge(errand, (merge?.id ?? '') as MergeId))

  expect(await search()).toMatchObject({ toReview: 1, linked: 0 })
  expect((await placeOf(other)).status).toBe('published')
})

function search(): ReturnType<typeof findMatches> {
  return findMatches((work) => db.kept(job, work))
}

async function merged(first: KeptPlace = one, second: KeptPlace = other): Promise<PlaceMerge> {
  const answer = await db.kept(manager, (errand) =>
    mergePlaces(errand, [{ id: first.id }, { id: second.id }]),
  )
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

async function placeOf({ id }: KeptPlace): Promise<KeptPlace> {
  const [place] = await db.kept(manager, (errand) => listPlaces(errand.db, [id]))
  if (!place) throw new Error('the place is there')
  return place
}

async function everything(): Promise<readonly { readonly facts: PlaceFacts }[]> {
  const places = await db.kept(manager, (errand) => listPlaces(errand.db, [one.id, other.id]))
  const rows = await rowsByPlace()
  return places.map((place) => ({ ...place, version: 0, rows }))
}

async function rowsByPlace(): Promise<Readonly<Record<string, string | null>>> {
  const rows = await query(db.owner.db).selectFrom('place_row').selectAll().execute()
  return Object.fromEntries(rows.map((row) => [row.external_id, row.place_id]))
}
