import { beforeEach, expect, test } from 'vitest'
import { type Db, query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { testDatabase } from '#test/support/database.ts'
import type { PlacesTables } from './tables.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-00000000000a' as OrganisationId
const neighbour = '0190a000-0000-7000-8000-00000000000b' as OrganisationId
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const other: Asker = { door: 'agent', organisationId: neighbour, role: 'manager' }
const kiosk: Asker = { door: 'site', organisationId: neighbour }
const visitor: Asker = { door: 'visitor' }

beforeEach(async () => {
  await query(db.owner.db).deleteFrom('place_hours').execute()
  await query(db.owner.db).deleteFrom('place').execute()
})

test.each([agent, other, kiosk, visitor, { door: 'person', organisationId: keeper } as const])(
  'a published place is read at the door of $door',
  async (asker) => {
    await db.kept(agent, (errand) => addPlace(errand.db, 'published'))

    expect(await countAs(asker, 'place')).toBe(1)
    expect(await countAs(asker, 'place_hours')).toBe(1)
  },
)

test('a draft is seen by its keeper alone', async () => {
  await db.kept(agent, (errand) => addPlace(errand.db, 'draft'))

  expect(await countAs(agent, 'place')).toBe(1)
  expect(await countAs(other, 'place')).toBe(0)
  expect(await countAs(visitor, 'place')).toBe(0)
})

test.each([kiosk, visitor, other])('the door of $door writes no place of another', async (asker) => {
  const written = db.kept(asker, (errand) => addPlace(errand.db, 'published'))

  await expect(written).rejects.toThrow('row-level security')
})

test.each([kiosk, visitor, other])(
  'the door of $door changes and removes nothing of another',
  async (asker) => {
    await db.kept(agent, (errand) => addPlace(errand.db, 'published'))
    await db.undone(asker, async (errand) => {
      const renamed = await query(errand.db).updateTable('place').set({ name: 'Fermé' }).executeTakeFirst()
      const emptied = await query(errand.db).deleteFrom('place_hours').executeTakeFirst()

      expect([renamed.numUpdatedRows, emptied.numDeletedRows]).toEqual([0n, 0n])
    })
  },
)

test('hours stay inside a week', async () => {
  const open = '{[10000,10200)}'
  const written = db.kept(agent, (errand) => addPlace(errand.db, 'published', open))

  await expect(written).rejects.toThrow('place_hours_in_a_week')
})

async function addPlace(
  at: Db<PlacesTables>,
  status: 'published' | 'draft',
  open = '{[540,720)}',
): Promise<void> {
  const id = db.surroundings.newId()
  const nothing = { types: [], phones: [], emails: [], websites: [], services: [], audiences: [] }
  const unsaid = { special_cares: [], fees: [], programmes: [], training_labels: [], other_labels: [] }
  const common = { organisation_id: keeper, access_modes: [], support_modes: [] }
  const place = {
    id,
    name: 'Médiathèque du Moulin',
    commune_name: 'Bué',
    postal_code: '18300',
    street: 'Place',
  }
  await query(at)
    .insertInto('place')
    .values({
      ...nothing,
      ...unsaid,
      ...common,
      ...place,
      status,
      updated_on: '2026-03-01',
      created_at: new Date(0),
    })
    .execute()
  await query(at)
    .insertInto('place_hours')
    .values({
      id: db.surroundings.newId(),
      organisation_id: keeper,
      place_id: id,
      open,
      weeks: 'every',
      on_holidays: 'closed',
    })
    .execute()
}

async function countAs(asker: Asker, table: 'place' | 'place_hours'): Promise<number> {
  return db.kept(asker, async (errand) => {
    const rows = await query(errand.db).selectFrom(table).select('id').execute()
    return rows.length
  })
}
