import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import type { Openable } from '../import/rows/raw-row.ts'
import type { PlacesTables } from '../tables.ts'
import { applyImport, planImport } from './import-places.ts'
import type { Difference, ImportOutcome, ImportRequest } from './import-request.ts'

const db = testDatabase<PlacesTables>()
const keeper = '0190a000-0000-7000-8000-0000000000aa' as OrganisationId
const system: Asker = { door: 'system', organisationId: keeper }

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  const tables = 'place_row, place_import, place_source, place_hours, place_closure, place_stop, place'
  await sql.raw(`truncate ${tables} cascade`).execute(query(db.owner.db))
  await db.owner.pool.query('delete from graphile_worker._private_jobs')
})

test('a file is compared, then written; the same again writes nothing at all', async () => {
  expect(await plan(file())).toMatchObject({ ok: true, value: { read: 5, created: 5 } })
  expect(await names()).toEqual([])

  const { outcome: first, hasWritten: isNew } = await applyAndLook(file())
  expect(first).toMatchObject({ ok: true, value: { read: 5, created: 5, unchanged: 0 } })
  expect(isNew).toBe(true)
  expect(await names()).toEqual(['Lieu 1', 'Lieu 2', 'Lieu 3', 'Lieu 4', 'Lieu 5'])

  db.setClock('2026-08-03T09:00:00Z')
  const { outcome, hasWritten } = await applyAndLook(file())
  expect(outcome).toMatchObject({ ok: true, value: { read: 5, unchanged: 5, changed: 0, vanished: 0 } })
  expect(hasWritten).toBe(false)
})

test('what an import writes is looked through for duplicates soon after, once; what writes nothing is not', async () => {
  await plan(file())
  expect(await searches()).toEqual([])

  await apply(file())
  await apply(file(), { source: 'Autre' })
  expect(await searches()).toEqual([`places.find-duplicates ${keeper}`])

  await db.owner.pool.query('delete from graphile_worker._private_jobs')
  await apply(file())
  await apply(file().slice(0, 4))
  await apply(file({ 1: { nom: 'Autre' } }).slice(0, 3))
  expect(await searches()).toEqual([])
})

test('a row that changed is told field by field, and changes its place', async () => {
  await apply(file())
  const differences: Difference[] = []
  const changed = file({ 2: { nom: 'Lieu 2 bis', horaires: 'Mo 09:00-12:00' } })
  const outcome = await apply(changed, { onDifference: async (each) => void differences.push(each) })

  expect(outcome).toMatchObject({ ok: true, value: { changed: 1, unchanged: 4 } })
  expect(differences).toMatchObject([{ kind: 'changed', externalId: '2', name: 'Lieu 2 bis' }])
  expect(differences[0]?.fields).toContainEqual({ field: 'name', before: 'Lieu 2', after: 'Lieu 2 bis' })
  expect(await names()).toContain('Lieu 2 bis')
  const [hours] = await query(db.owner.db).selectFrom('place_hours').select('open').execute()
  expect(hours?.open).toBe('{[540,720)}')
})

test('a row that is gone is marked, never deleted; when it comes back it is live again', async () => {
  await apply(file())
  const shorter = file().slice(0, 4)

  expect(await apply(shorter)).toMatchObject({ ok: true, value: { vanished: 1, unchanged: 4 } })
  expect(await vanished()).toEqual(['5'])
  expect(await names()).toHaveLength(5)
  expect((await applyAndLook(shorter)).hasWritten).toBe(false)

  expect(await apply(file())).toMatchObject({ ok: true, value: { changed: 1, unchanged: 4, vanished: 0 } })
  expect(await vanished()).toEqual([])
})

test('rows of one place, however far apart, count with what happens to it, and write nothing again', async () => {
  const services = ['Aide aux démarches administratives', 'Accès internet et matériel informatique']
  const lines = services.flatMap((service) => file().map((row) => ({ ...row, services: service })))

  expect(await plan(lines)).toMatchObject({ ok: true, value: { read: 10, created: 10, rejected: 0 } })
  const joinedRows = { created: 5, changed: 0, unchanged: 0 }
  expect(await apply(lines)).toMatchObject({ ok: true, value: { created: 10, rejected: 0, joinedRows } })
  expect(await names()).toHaveLength(5)
  const { outcome, hasWritten } = await applyAndLook(lines)
  expect(outcome).toMatchObject({ ok: true, value: { read: 10, unchanged: 10, vanished: 0 } })
  expect(hasWritten).toBe(false)

  const fewer = lines.slice(0, 9)
  expect(await apply(fewer)).toMatchObject({ ok: true, value: { read: 9, changed: 1, unchanged: 8 } })
})

test('more than a fifth gone is a file that went wrong, unless somebody looked', async () => {
  await apply(file())
  const halved = file({ 1: { nom: 'Autre' } }).slice(0, 3)

  const refused = { ok: false, refusal: 'too-many-vanished', report: { vanished: 2, changed: 1 } }
  expect(await plan(halved)).toMatchObject(refused)
  expect(await apply(halved)).toMatchObject(refused)
  expect([await vanished(), await names()]).toEqual([[], ['Lieu 1', 'Lieu 2', 'Lieu 3', 'Lieu 4', 'Lieu 5']])

  expect(await apply(halved, { mayVanish: true })).toMatchObject({ ok: true, value: { vanished: 2 } })
})

test('a file that is cut says nothing of what would follow', async () => {
  await apply(file())
  const cut = JSON.stringify(file()).slice(0, -150)

  const outcome = await apply(cut)

  expect(outcome).toMatchObject({ ok: true, value: { vanished: 0, anomalyCounts: { 'file-truncated': 1 } } })
  expect(await vanished()).toEqual([])
})

test('a known row that cannot be read today did not vanish', async () => {
  await apply(file())

  const outcome = await apply(file({ 1: { nom: '' }, 2: { id: '3' } }), { mayVanish: true })

  expect(outcome).toMatchObject({
    ok: true,
    value: { read: 5, rejected: 2, unchanged: 3 - 1, changed: 1, vanished: 1 },
  })
})

test('a producer that gives the identifier of a place to another has the first row taken', async () => {
  const copy = { nom: 'Copie', adresse: '8 rue du Port' }
  const outcome = await apply([...file(), ...file({ 1: copy }).slice(0, 1)])

  expect(outcome).toMatchObject({ ok: true, value: { read: 6, created: 5, rejected: 1 } })
  expect(await names()).not.toContain('Copie')
})

test('a trial says of a locked field that it will not change', async () => {
  await apply(file())
  await query(db.owner.db)
    .updateTable('place')
    .set({ locks: ['name'] })
    .where('name', '=', 'Lieu 1')
    .execute()
  const differences: Difference[] = []
  const changed = file({ 1: { nom: 'Autre', adresse: '8 rue du Port' } })
  await plan(changed, { onDifference: async (each) => void differences.push(each) })

  expect(differences[0]?.fields).toEqual(
    expect.arrayContaining([
      { field: 'name', before: 'Lieu 1', after: 'Autre', isKept: true },
      { field: 'street', before: '1 rue du Moulin', after: '8 rue du Port' },
    ]),
  )
})

test('a locked field and a merged place are left as they are', async () => {
  await apply(file())
  await query(db.owner.db)
    .updateTable('place')
    .set({ locks: ['name'] })
    .where('name', '=', 'Lieu 1')
    .execute()
  await query(db.owner.db)
    .updateTable('place')
    .set({ status: 'merged' })
    .where('name', '=', 'Lieu 2')
    .execute()

  await apply(file({ 1: { nom: 'X', adresse: 'Y' }, 2: { nom: 'Z' } }))

  expect(await names()).toEqual(['Lieu 1', 'Lieu 2', 'Lieu 3', 'Lieu 4', 'Lieu 5'])
  const streets = await query(db.owner.db)
    .selectFrom('place')
    .select('street')
    .where('name', '=', 'Lieu 1')
    .execute()
  expect(streets).toEqual([{ street: 'Y' }])
})

test.each([
  ['nothing-to-read', '[]'],
  ['nothing-taken', 'a,b\n1,2\n'],
  ['not-a-table', 'PK\u0003\u0004\u0000\u0000'],
  ['source-unnamed', '[]'],
] as const)('%s is said, and nothing is written', async (refusal, text) => {
  const source = refusal === 'source-unnamed' ? ' ' : 'Hub'

  expect(await apply(text, { source })).toMatchObject({ ok: false, refusal })
  expect(await query(db.owner.db).selectFrom('place_source').select('id').execute()).toEqual([])
})

test.each(['mediator', 'reception'] as const)('a %s imports nothing', async (role) => {
  const asker: Asker = { door: 'agent', organisationId: keeper, role }
  const request = { source: 'Hub', open: opened(file()) }

  expect(await db.kept(asker, (errand) => applyImport(errand, request))).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(await db.kept(asker, (errand) => planImport(errand, request))).toMatchObject({
    refusal: 'not-allowed',
  })
})

test('two imports of one producer never run together', async () => {
  const outcome = await db.kept(system, async (errand) => {
    await applyImport(errand, { source: 'Hub', open: opened(file()) })
    return db.kept(system, (other) => applyImport(other, { source: 'Hub', open: opened(file()) }))
  })

  expect(outcome).toMatchObject({ ok: false, refusal: 'busy' })
})

test('a file that is slow to read is waited for, longer than a transaction may be idle', async () => {
  const outcome = await db.kept(system, async (errand) => {
    await sql`set local idle_in_transaction_session_timeout = 1000`.execute(query(errand.db))
    return applyImport(errand, { source: 'Hub', open: slowly(file()) })
  })

  expect(outcome).toMatchObject({ ok: true, value: { created: 5 } })
})

test('how a file is read is remembered for its producer', async () => {
  const odd = [{ cle: '1', libelle: 'CCAS', ville: 'Lens' }]
  const mapping = {
    rules: { id: [{ kind: 'take', columns: ['cle'] }], nom: [{ kind: 'take', columns: ['libelle'] }] },
  } as const

  expect(await apply(odd, { mapping })).toMatchObject({ value: { created: 1, mappingFrom: 'given' } })
  const again = await applyAndLook(odd)
  expect(again.outcome).toMatchObject({ value: { unchanged: 1, mappingFrom: 'remembered', mapping } })
  expect(again.hasWritten).toBe(false)
  expect((await applyAndLook(odd, { mapping })).hasWritten).toBe(false)
})

test('a place without a point is put in the middle of its commune, once', async () => {
  const pointOf = (code: string) => (code === '62498' ? { latitude: 50.43, longitude: 2.83 } : undefined)
  await apply(file(), { pointOf })

  const where = await query(db.owner.db)
    .selectFrom('place')
    .select(['latitude', 'position_precision'])
    .distinct()
    .execute()
  expect(where).toEqual([{ latitude: 50.43, position_precision: 'commune' }])
  expect((await applyAndLook(file(), { pointOf })).hasWritten).toBe(false)
  await apply(file({ 1: { latitude: '50.4301', longitude: '2.8302' } }), { pointOf })
  const placed = await query(db.owner.db)
    .selectFrom('place')
    .select('latitude')
    .where('name', '=', 'Lieu 1')
    .execute()
  expect(placed).toEqual([{ latitude: 50.4301 }])
})

type Row = Readonly<Record<string, string>>

function file(changes: Readonly<Record<number, Row>> = {}): readonly Row[] {
  return [1, 2, 3, 4, 5].map((number) => ({
    id: String(number),
    nom: `Lieu ${number}`,
    commune: 'Lens',
    code_postal: '62300',
    adresse: `${number} rue du Moulin`,
    horaires: '',
    ...changes[number],
  }))
}

function opened(content: readonly Row[] | string): Openable {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return async function* pieces() {
    yield new TextEncoder().encode(text)
  }
}

function slowly(content: readonly Row[]): Openable {
  const pieces = opened(content)
  let times = 0
  return async function* later() {
    times += 1
    // The first look only asks whether it is a table.
    if (times === 2) await setTimeout(1500)
    yield* pieces()
  }
}

type More = Partial<ImportRequest>

function plan(content: readonly Row[] | string, more: More = {}): Promise<ImportOutcome> {
  return db.kept(system, (errand) => planImport(errand, { source: 'Hub', open: opened(content), ...more }))
}

async function apply(content: readonly Row[] | string, more: More = {}): Promise<ImportOutcome> {
  return (await applyAndLook(content, more)).outcome
}

/** The database gives a transaction a number at its first write, and none to one that only reads. */
function applyAndLook(
  content: readonly Row[] | string,
  more: More = {},
): Promise<{ readonly outcome: ImportOutcome; readonly hasWritten: boolean }> {
  return db.kept(system, async (errand) => {
    const outcome = await applyImport(errand, { source: 'Hub', open: opened(content), ...more })
    const { rows } = await sql<{
      id: string | null
    }>`select pg_current_xact_id_if_assigned()::text as id`.execute(query(errand.db))
    return { outcome, hasWritten: rows[0]?.id !== null }
  })
}

async function names(): Promise<readonly string[]> {
  const rows = await query(db.owner.db).selectFrom('place').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

async function vanished(): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('place_row')
    .select('external_id')
    .where('vanished_on', 'is not', null)
    .execute()
  return rows.map((row) => row.external_id)
}

async function searches(): Promise<readonly string[]> {
  const { rows } = await db.owner.pool.query<{ key: string }>(
    `select key from graphile_worker.jobs where task_identifier = 'places.find-duplicates'`,
  )
  return rows.map(({ key }) => key)
}
