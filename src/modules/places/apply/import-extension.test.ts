import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace } from '../a-kept-place.ts'
import { fullPlace } from '../export/an-exported-place.ts'
import { exportPlaces } from '../export/export-places.ts'
import type { Anomaly } from '../import/anomaly.ts'
import { insertPlaces, listPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { LocalFacts, PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { applyImport } from './import-places.ts'
import type { ImportRequest } from './import-request.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const neighbour = '0190a000-0000-7000-8000-0000000000bb' as OrganisationId

beforeEach(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  const tables = 'place_row, place_import, place_source, place_hours, place_closure, place_stop, place'
  await sql.raw(`truncate ${tables} cascade`).execute(query(db.owner.db))
})

test('the extended file of a town, imported by another, is the same file; the same again writes nothing', async () => {
  await db.kept(at(keeper), (errand) => insertPlaces(errand.db, errand, [ours]))
  const file = await exported(keeper, 'extended')
  const first = await imported(file, { as: neighbour })
  const again = await imported(file, { as: neighbour })

  expect(first).toMatchObject({ created: 1, hasWritten: true, anomalies: [] })
  expect(again).toMatchObject({ unchanged: 1, hasWritten: false })
  const [place] = await placesOf(neighbour)
  expect(place?.local).toEqual(local)
  expect(place?.provenance).toMatchObject({ closures: { source: 'Hub' }, languages: { source: 'Hub' } })
  expect(await exported(neighbour, 'extended')).toBe(file)
})

test('the same leaves and comes back in GeoJSON; the strict file has none of it', async () => {
  await db.kept(at(keeper), (errand) => insertPlaces(errand.db, errand, [ours]))
  await imported(await exported(keeper, 'geojson'), { as: neighbour })

  expect((await placesOf(neighbour))[0]?.local).toEqual(local)
  expect(await exported(keeper, 'standard')).not.toContain('Congés')
})

test('a file without the columns erases nothing of what the town wrote on the spot', async () => {
  await imported('id,nom,commune,code_postal\n1,Bus,Lens,62300')
  await query(db.owner.db)
    .updateTable('place')
    .set({ languages: ['ar'], seats: 3, locks: ['languages', 'seats', 'stops'] })
    .execute()
  await sql`insert into place_stop (id, organisation_id, place_id, commune_name, postal_code, street, weekday, weeks,
      opens_minute, closes_minute)
    select gen_random_uuid(), organisation_id, id, 'Lens', '62300', '', 1, 'odd', 540, 600 from place`.execute(
    query(db.owner.db),
  )

  await imported('id,nom,commune,code_postal\n1,Bus bleu,Lens,62300')
  expect((await placesOf(keeper))[0]).toMatchObject({
    facts: { name: 'Bus bleu' },
    local: { languages: ['ar'], seats: 3, stops: [{ weeks: 'odd' }] },
  })
  await imported('id,nom,commune,code_postal,langues,capacite,saturation\n1,Bus,Lens,62300,turc,8,forte')
  expect((await placesOf(keeper))[0]?.local).toMatchObject({
    languages: ['ar'],
    seats: 3,
    saturation: 'high',
  })
})

test('what the town added to a place that nobody locked stays too: a producer erases only its own word', async () => {
  await imported('id,nom,commune,code_postal,langues\n1,Bus,Lens,62300,turc')
  await query(db.owner.db).updateTable('place').set({ seats: 3 }).execute()

  await imported('id,nom,commune,code_postal\n1,Bus,Lens,62300')

  const [place] = await placesOf(keeper)
  expect(place?.local).toMatchObject({ seats: 3, languages: [] })
})

test('a change of these columns alone is a change, told field by field', async () => {
  await imported('id,nom,commune,code_postal,langues\n1,Bus,Lens,62300,turc')
  const told: unknown[] = []
  const { changed } = await imported('id,nom,commune,code_postal,langues\n1,Bus,Lens,62300,turc|russe', {
    onDifference: async ({ fields }) => void told.push(...fields),
  })

  expect(changed).toBe(1)
  expect(told).toEqual([{ field: 'languages', before: ['tr'], after: ['tr', 'ru'] }])
})

test('two producers of one place: closures and languages are put together, one timetable is believed', async () => {
  const head = 'id,nom,commune,code_postal,date_maj,fermetures,langues,arrets\n1,Bus,Lens,62300,'
  await imported(`${head}2026-11-20,2026-12-24,arabe|turc,mardi 9h-12h ; Mairie ; 62300 Lens`)
  const [place] = await placesOf(keeper)
  await imported(`${head}2026-11-01,2026-12-24|2026-11-30,turc|russe,lundi 9h-12h ; Mairie ; 62300 Lens`, {
    source: 'Autre',
  })
  await query(db.owner.db)
    .updateTable('place_row')
    .set({ place_id: place?.id ?? '' })
    .execute()
  await imported(`${head}2026-11-21,2026-12-24,arabe|turc,mardi 9h-12h ; Mairie ; 62300 Lens`)

  const [one] = await listed(place ? [place.id] : [])
  expect(one?.local).toMatchObject({
    closures: [{ from: '2026-11-30' }, { from: '2026-12-24' }],
    languages: ['ar', 'tr', 'ru'],
    stops: [{ weekday: 2 }],
  })
  expect(one?.local.stops).toHaveLength(1)
})

test('a stop without a point stands in the middle of its commune, and is not moved again by the next import', async () => {
  const pointOf = (code: string) => (code === '62498' ? { latitude: 50.43, longitude: 2.83 } : undefined)
  const file = (name: string) =>
    `id,nom,commune,code_postal,arrets\n1,${name},Lens,62300,mardi 9h-12h ; Mairie ; 62300 Lens`
  await imported(file('Bus'), { pointOf })
  const positions = [{ position: { latitude: 50.43, longitude: 2.83, precision: 'commune' } }]
  expect((await placesOf(keeper))[0]?.local.stops).toMatchObject(positions)
  expect((await imported(file('Bus'), { pointOf })).hasWritten).toBe(false)

  await imported(file('Bus bleu'), {})
  expect((await placesOf(keeper))[0]?.local.stops).toMatchObject(positions)
})

test('a stop that the town keeps without a point is left so', async () => {
  const file = 'id,nom,commune,code_postal,arrets\n1,Bus,Lens,62300,mardi 9h-12h ; Mairie ; 62300 Lens'
  await imported(file)
  await query(db.owner.db)
    .updateTable('place')
    .set({ locks: ['stops'] })
    .execute()

  await imported(file, { pointOf: () => ({ latitude: 50.43, longitude: 2.83 }) })

  expect((await placesOf(keeper))[0]?.local.stops[0]).not.toHaveProperty('position')
})

test('an unreadable cell is told with its line and its column, and the row is taken', async () => {
  const { created, anomalies } = await imported(
    'id,nom,commune,code_postal,fermetures\n1,Bus,Lens,62300,bientôt',
  )

  expect(created).toBe(1)
  expect(anomalies).toContainEqual({
    line: 2,
    column: 'fermetures',
    value: 'bientôt',
    rule: 'closure-unread',
    severity: 'warning',
    proposal: 'Fermeture illisible : laissée de côté. Écrivez « 2026-12-24/2027-01-02 : Congés ».',
  })
})

test('what our own public API answers is a file of places', async () => {
  const answer = {
    total: 1,
    lieux: [
      {
        id: '1',
        nom: 'Bus',
        commune: 'Lens',
        code_postal: '62300',
        langues: ['ar'],
        saturation: 'high',
        capacite: 4,
        fermetures: [{ du: '2026-12-24', au: '2027-01-02' }],
        arrets: [
          {
            commune: 'Lens',
            code_postal: '62300',
            adresse: 'Mairie',
            jour: 2,
            semaines: 'impaires',
            de: '09:00',
            a: '12:00',
          },
        ],
      },
    ],
  }
  await imported(JSON.stringify(answer))

  expect((await placesOf(keeper))[0]?.local).toMatchObject({
    languages: ['ar'],
    saturation: 'high',
    seats: 4,
    closures: [{ from: '2026-12-24', to: '2027-01-02' }],
    stops: [{ weekday: 2, weeks: 'odd', opensAt: 540 }],
  })
})

test('no cell of the file for spreadsheets computes', async () => {
  const evil = { ...ours, local: { ...local, languages: ['=1+1'] } }
  await db.kept(at(keeper), (errand) => insertPlaces(errand.db, errand, [evil]))

  const rows = parse(await exported(keeper, 'extended', 'spreadsheet'), { columns: true }) as {
    langues: string
    fermetures: string
  }[]
  expect(rows[0]).toMatchObject({ langues: "'=1+1", fermetures: '2026-12-24/2027-01-02 : =Congés' })
})

const local: LocalFacts = {
  closures: [{ from: toDay('2026-12-24'), to: toDay('2027-01-02'), reason: '=Congés' }],
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
  languages: ['ar', 'swb'],
  seats: 8,
  saturation: 'moderate',
  accessDetails: ['step-free', 'parking-nearby'],
}

// As its producer knows it: the place of another is read with one telephone, and hours as OSM.
const ours: KeptPlace = {
  ...aKeptPlace(1, {}),
  keeper,
  facts: {
    ...fullPlace,
    commune: { name: 'Saint-Amand-Montrond', postalCode: '18200', code: '18197' },
    position: { latitude: 46.7225, longitude: 2.505, precision: 'unknown' },
    phones: ['+33248000001'],
    fees: ['Gratuit', 'Gratuit sous condition'],
    accessibilitySheet: 'https://acceslibre.beta.gouv.fr/app/lieu/',
  },
  local,
  status: 'published',
}

function at(organisationId: OrganisationId): Asker {
  return { door: 'system', organisationId }
}

async function placesOf(organisation: OrganisationId): Promise<readonly KeptPlace[]> {
  const rows = await query(db.owner.db)
    .selectFrom('place')
    .select('id')
    .where('organisation_id', '=', organisation)
    .orderBy('id')
    .execute()
  return listed(rows.map(({ id }) => id as PlaceId))
}

function listed(ids: readonly PlaceId[]): Promise<readonly KeptPlace[]> {
  return listPlaces(db.owner.db, ids)
}

async function exported(
  organisation: OrganisationId,
  format: 'standard' | 'extended' | 'geojson',
  reader: 'machine' | 'spreadsheet' = 'machine',
): Promise<string> {
  return db.kept(at(organisation), async (errand) => {
    let text = ''
    for await (const piece of exportPlaces(errand, {
      keeper: organisation,
      publisher: 'Ville',
      format,
      reader,
    })) {
      text += piece
    }
    return text
  })
}

interface How {
  readonly as?: OrganisationId
  readonly source?: string
  readonly pointOf?: ImportRequest['pointOf']
  readonly onDifference?: ImportRequest['onDifference']
}

async function imported(text: string, { as = keeper, source = 'Hub', ...how }: How = {}) {
  const anomalies: Anomaly[] = []
  return db.kept(at(as), async (errand) => {
    const outcome = await applyImport(errand, {
      source,
      ...(how.pointOf && { pointOf: how.pointOf }),
      ...(how.onDifference && { onDifference: how.onDifference }),
      open: async function* pieces() {
        yield new TextEncoder().encode(text)
      },
      onAnomalies: async (some) =>
        void anomalies.push(...some.filter(({ severity }) => severity !== 'change')),
    })
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal}`)
    const { rows } = await sql<{
      id: string | null
    }>`select pg_current_xact_id_if_assigned()::text as id`.execute(query(errand.db))
    return { ...outcome.value, anomalies, hasWritten: rows[0]?.id !== null }
  })
}
