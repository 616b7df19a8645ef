import { beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper } from '../a-kept-place.ts'
import { barePlace, fullPlace } from '../export/an-exported-place.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { findPlace, insertPlaces, listPlaces, updatePlace } from './place-store.ts'

const db = testDatabase<PlacesTables>()
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const one = '0190a000-0000-7000-8000-000000000001' as PlaceId
const other = '0190a000-0000-7000-8000-000000000002' as PlaceId

beforeEach(async () => {
  for (const table of ['place_alias', 'place_hours', 'place_closure', 'place_stop', 'place'] as const) {
    await query(db.owner.db).deleteFrom(table).execute()
  }
})

test('a place is read as it was written, all its fields and none', async () => {
  const places = [full, bare]
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, places))

  expect(await db.kept(agent, (errand) => listPlaces(errand.db, [other, one]))).toEqual([bare, full])
})

test('a place is written again whole, and only over the version that was read', async () => {
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, [full]))
  const shorter = { ...full, facts: barePlace, hours: [] }

  const written = await db.kept(agent, async ({ db, newId }) => [
    await updatePlace(db, newId, shorter),
    await updatePlace(db, newId, { ...full, facts: fullPlace }),
  ])

  expect(written).toEqual([true, false])
  const read = await db.kept(agent, (errand) => findPlace(errand.db, one))
  expect(read).toEqual({ ...shorter, version: full.version + 1 })
})

test('the address of a merged place leads to the one that stands for it, however many times it moved', async () => {
  const gone = ['0190a000-0000-7000-8000-000000000003', '0190a000-0000-7000-8000-000000000004'] as const
  await db.kept(agent, async (errand) => {
    const merged = gone.map((id): KeptPlace => ({ ...bare, id: id as PlaceId, status: 'merged' }))
    await insertPlaces(errand.db, errand, [full, ...merged])
    const alias = { organisation_id: keeper, merged_at: errand.now, merged_by: null }
    await query(errand.db)
      .insertInto('place_alias')
      .values([
        { ...alias, id: gone[0], place_id: gone[1] },
        { ...alias, id: gone[1], place_id: one },
      ])
      .execute()
  })

  const found = await db.kept({ door: 'visitor' }, (errand) => findPlace(errand.db, gone[0] as PlaceId))

  expect(found?.id).toBe(one)
})

const full: KeptPlace = {
  id: one,
  keeper,
  facts: fullPlace,
  local: {
    closures: [{ from: toDay('2026-12-24'), to: toDay('2027-01-02'), reason: 'Congés' }],
    stops: [
      {
        commune: { name: 'Bué', postalCode: '18300', code: '18039' },
        street: 'Place de la Mairie',
        position: { latitude: 47.3, longitude: 2.8, precision: 'street' },
        weekday: 2,
        weeks: 'even',
        opensAt: 540,
        closesAt: 720,
        from: toDay('2026-09-01'),
      },
    ],
    languages: ['ar', 'en'],
    seats: 8,
    saturation: 'moderate',
    accessDetails: ['step-free', 'parking-nearby'],
  },
  hours: [
    { open: [[540, 720]], weeks: 'every', onHolidays: 'closed' },
    { open: [[1980, 2160]], weeks: 'odd', from: toDay('2026-09-01'), onHolidays: [[600, 700]] },
  ],
  provenance: { name: { source: 'Hub', on: toDay('2026-11-01') } },
  locks: ['phones'],
  status: 'published',
  verifiedOn: toDay('2026-11-02'),
  version: 3,
}

const bare = aKeptPlace(2)
