import { expect, test } from 'vitest'
import { addDays, toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { seeded } from '#test/support/seeded.ts'
import { barePlace } from '../export/an-exported-place.ts'
import { insertPlaces, listPlaces, updatePlace } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId, Stop } from '../place.ts'
import type { PlacesTables } from '../tables.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }

// The same draws at each run: what fails once fails again.
const random = seeded(20_261_122)
const draw = (count: number): number => Math.floor(random() * count)
const one = <Each>(list: readonly Each[]): Each => list[draw(list.length)] as Each

test('after any changes, what is searched is what a directory written at once would be searched by', async () => {
  const ids: PlaceId[] = []
  for (let round = 0; round < 30; round += 1) {
    await db.kept(agent, async (errand) => {
      const before = ids.length
      for (let each = draw(4); each > 0; each -= 1) ids.push(db.surroundings.newId() as PlaceId)
      await insertPlaces(errand.db, errand, ids.slice(before).map(aPlace))
      for (let each = draw(5); each > 0; each -= 1) await change(errand, ids)
    })
  }
  const kept = await searched()
  await rebuild()

  expect(kept.spots.length).toBeGreaterThan(30)
  expect(await searched()).toEqual(kept)
  expect(await unknownWords()).toEqual([])
}, 60_000)

test('a timetable that changes writes no word again, a place written as it was writes nothing', async () => {
  const any = aPlace(db.surroundings.newId() as PlaceId)
  const place: KeptPlace = { ...any, status: 'published', local: { ...any.local, closures: [], stops: [] } }
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, [place]))
  const written = await writings(place.id)
  await db.kept(agent, (errand) =>
    query(errand.db).updateTable('place').set({ seats: 3 }).where('id', '=', place.id).execute(),
  )
  const afterSeats = await writings(place.id)
  await db.kept(agent, async (errand) => {
    const closures = [{ from: toDay('2026-03-02'), to: toDay('2026-03-09') }]
    await updatePlace(errand.db, errand.newId, { ...place, local: { ...place.local, closures } })
  })
  const afterClosure = await writings(place.id)

  expect(afterSeats).toEqual(written)
  expect(afterClosure.texts).toEqual(written.texts)
  expect(afterClosure.spots).not.toEqual(written.spots)
})

type Change = (errand: Errand<PlacesTables>, place: KeptPlace) => Promise<unknown>

const changes: readonly Change[] = [
  ({ db: own, newId }, place) => updatePlace(own, newId, { ...aPlace(place.id), version: place.version }),
  ({ db: own, newId }, place) => updatePlace(own, newId, place),
  ({ db: own }, { id }) => query(own).deleteFrom('place_hours').where('place_id', '=', id).execute(),
  ({ db: own }, { id }) => query(own).deleteFrom('place_stop').where('place_id', '=', id).execute(),
  ({ db: own }, { id }) => query(own).deleteFrom('place_closure').where('place_id', '=', id).execute(),
  ({ db: own }, { id }) =>
    query(own)
      .updateTable('place_hours')
      .set({ weeks: one(weeks) })
      .where('place_id', '=', id)
      .execute(),
  ({ db: own }, { id }) =>
    query(own)
      .updateTable('place_stop')
      .set({ commune_name: one(words) })
      .where('place_id', '=', id)
      .execute(),
  ({ db: own }, { id }) =>
    query(own)
      .updateTable('place')
      .set({ status: one(statuses) })
      .where('id', '=', id)
      .execute(),
  ({ db: own }) => query(own).updateTable('place').set({ status: 'published' }).execute(),
]

async function change(errand: Errand<PlacesTables>, ids: readonly PlaceId[]): Promise<void> {
  const [place] = ids.length === 0 ? [] : await listPlaces(errand.db, [one(ids)])
  if (place) await one(changes)(errand, place)
}

async function searched() {
  const read = async (columns: string, table: string): Promise<readonly unknown[]> =>
    (await db.owner.pool.query(`select ${columns} from ${table} order by 1, 2`)).rows
  return { spots: await read('*', 'place_spot'), texts: await read('*', 'place_text') }
}

async function rebuild(): Promise<void> {
  await db.owner.pool.query('truncate place_spot, place_text, place_word')
  await db.owner.pool.query('select place_keep_spots(array(select id from place))')
  await db.owner.pool.query('select place_keep_texts(array(select id from place))')
}

async function unknownWords(): Promise<readonly unknown[]> {
  const { rows } = await db.owner.pool.query(
    `select word from place_text, unnest(tsvector_to_array(words)) as word
     except select word from place_word`,
  )
  return rows
}

// The transaction that last wrote each line.
async function writings(id: PlaceId): Promise<{ readonly spots: unknown; readonly texts: unknown }> {
  const read = async (table: string): Promise<unknown> =>
    (await db.owner.pool.query(`select xmin::text from ${table} where place_id = $1 order by ctid`, [id]))
      .rows
  return { spots: await read('place_spot'), texts: await read('place_text') }
}

const words = ['Bourges', 'Médiathèque', 'Œuvre', 'Saint-Just', 'L’Étape', 'Sury', '18000', 'MAIRIE']
const weeks = ['every', 'odd', 'even'] as const
const statuses = ['published', 'published', 'draft', 'hidden', 'closed'] as const

function aPlace(id: PlaceId): KeptPlace {
  return {
    id,
    keeper,
    facts: {
      ...barePlace,
      name: [one(words), one(words), one(words)].slice(draw(3)).join(' '),
      commune: { name: one(words), postalCode: '18000', ...(draw(2) === 0 && { code: one(codes) }) },
      street: one(words),
      ...(draw(3) > 0 && {
        position: { latitude: 46 + random(), longitude: 2 + random(), precision: 'address' as const },
      }),
      ...(draw(2) === 0 && { fees: ['Gratuit' as const] }),
    },
    local: {
      closures:
        draw(4) === 0 ? [{ from: toDay('2026-05-20'), to: addDays(toDay('2026-05-20'), draw(30)) }] : [],
      stops: Array.from({ length: draw(3) }, aStop),
      languages: draw(3) === 0 ? ['ar'] : [],
      accessDetails: draw(3) === 0 ? ['ramp'] : [],
    },
    hours: Array.from({ length: draw(3) }, () => ({
      open: [[540 + draw(30), 720] as const],
      weeks: one(weeks),
      onHolidays: one(['closed', 'as-usual'] as const),
    })),
    provenance: {},
    locks: [],
    status: one(statuses),
    version: 1,
  }
}

const codes = ['18033', '97302', '2A004']

function aStop(): Stop {
  return {
    commune: { name: one(words), postalCode: '18240', code: one(codes) },
    street: 'Place',
    weekday: 1 + draw(7),
    weeks: one(weeks),
    opensAt: 540,
    closesAt: 600 + draw(60),
  }
}
