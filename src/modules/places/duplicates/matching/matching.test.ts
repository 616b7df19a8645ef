import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { emptyDirectory, writeRow } from '#test/support/a-directory.ts'
import { testDatabase } from '#test/support/database.ts'
import { insertPlaces, listPlaces } from '../../keep/place-store.ts'
import type { KeptPlace } from '../../kept-place.ts'
import type { PlacesTables } from '../../tables.ts'
import { keeper } from '../../a-kept-place.ts'
import { aLibrary } from '../a-library.ts'
import { mergePlaces } from '../merging/merge-places.ts'
import { compareDirectory, type Step } from './compare-directory.ts'
import { findMatches, keepMatches, type MatchesFound } from './find-matches.ts'
import type { PlaceMatch } from './match.ts'
import { decide, listToReview } from './match-store.ts'

const db = testDatabase<PlacesTables>()
const manager: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const job: Asker = { door: 'system', organisationId: keeper }
const step: Step = (work) => db.kept(job, work)
const [first, second, third] = [aLibrary(1), aLibrary(2), aLibrary(3)]

beforeEach(() => emptyDirectory(db))

test('two producers that tell the same place are linked, and the link says nobody made it', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'])

  expect(await search()).toEqual({ sheets: 2, toReview: 0, linked: 1 })

  const [, gone] = await db.kept(manager, (errand) => listPlaces(errand.db, [first.id, second.id]))
  expect(gone?.status).toBe('merged')
  expect(await toReview()).toEqual([])
})

test('inside one source somebody always looks', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Hub', 'h2'])

  expect(await search()).toMatchObject({ toReview: 1, linked: 0 })
  expect(await toReview()).toMatchObject([{ places: [first.id, second.id], score: 1 }])
})

test('a file that brings together what two producers collected is two sources', async () => {
  const collected = (place: KeptPlace, collectedBy: string): KeptPlace => ({
    ...place,
    facts: { ...place.facts, collectedBy },
  })
  await told([collected(first, 'hub'), 'National', 'n1'], [collected(second, 'ville'), 'National', 'n2'])

  expect(await search()).toMatchObject({ linked: 1 })
})

test('the same directory again writes nothing', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Hub', 'h2'], [third, 'Ville', 'v1'])
  await search()
  const before = await versions()

  await search()

  expect(await versions()).toEqual(before)
})

test('what somebody called different is never proposed again, also for the place that stands for it since', async () => {
  const verified = aLibrary(3, { verifiedOn: first.facts.updatedOn })
  await told([first, 'Hub', 'h1'], [second, 'Hub', 'h2'], [verified, 'Hub', 'h3'])
  await db.kept(manager, (errand) => decide(errand, { places: [first.id, second.id], decision: 'different' }))
  await search()
  expect((await toReview()).map(({ places }) => places)).not.toContainEqual([first.id, second.id])

  const merged = await db.kept(manager, (errand) => mergePlaces(errand, [second, verified]))
  await search()

  expect(merged).toMatchObject({ value: { keptId: verified.id, goneId: second.id } })
  expect(await toReview()).toEqual([])
})

test('a pair that is no longer alike is forgotten, a decision is not', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Hub', 'h2'], [third, 'Hub', 'h3'])
  await search()
  await db.kept(manager, (errand) => decide(errand, { places: [first.id, second.id], decision: 'different' }))
  await query(db.owner.db)
    .updateTable('place')
    .set({ name: 'Gymnase', street: '90 route de Bourges', latitude: 49 })
    .where('id', '!=', first.id)
    .execute()

  await search()

  const kept = await query(db.owner.db).selectFrom('place_match').select(['decision', 'other_id']).execute()
  expect(kept).toContainEqual({ decision: 'different', other_id: second.id })
  expect(kept.filter(({ decision }) => decision === null)).toHaveLength(1)
})

test('the identifiers are the producers’ own, also for two sheets that are one place by now', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'])
  await search()

  const { pairs } = await compareDirectory(step)

  expect(pairs.map(({ a, b, score }) => [a.externalId, b.externalId, score])).toEqual([['h1', 'v1', 1]])
})

test('nothing is held in the database while places are compared', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'])
  const held: unknown[] = []

  const { pairs } = await compareDirectory(async (work) => {
    const read = await step(work)
    held.push(read)
    return read
  })

  expect(pairs).toHaveLength(1)
  expect(held).toHaveLength(1)
  expect(held[0]).not.toHaveProperty('pairs')
})

test('the directory of another organisation is compared with nothing of ours', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'])
  const theirs: Asker = { ...job, organisationId: '0190a000-0000-7000-8000-0000000000bb' as typeof keeper }

  expect(await search(theirs)).toEqual({ sheets: 0, toReview: 0, linked: 0 })
})

test('a search that is cut keeps what it has linked, and the next one links the rest', async () => {
  const fourth = aLibrary(4)
  const far = { ...third.facts, name: 'Gymnase', street: '90 route de Bourges', commune: elsewhere }
  const [gym, otherGym] = [third, fourth].map((place) => ({ ...place, facts: far }))
  if (!gym || !otherGym) throw new Error('two more places')
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'], [gym, 'Hub', 'h2'], [otherGym, 'Ville', 'v2'])
  const compared = await compareDirectory(step)
  let steps = 0
  const cut: Step = (work) => {
    steps += 1
    if (steps === 2) throw new Error('a cut')
    return db.kept(job, work)
  }

  await expect(keepMatches(cut, compared, 1)).rejects.toThrow('a cut')
  expect(await merges()).toBe(1)
  expect(await search()).toEqual({ sheets: 4, toReview: 0, linked: 1 })
  expect(await merges()).toBe(2)
})

test('what was called different, closed or linked since the comparison stays as it is', async () => {
  await told([first, 'Hub', 'h1'], [second, 'Ville', 'v1'])
  const compared = await compareDirectory(step)
  const changes = query(db.owner.db).updateTable('place').where('id', '=', second.id)
  await changes.set({ status: 'closed' }).execute()
  expect(await keepMatches(step, compared)).toMatchObject({ linked: 0 })

  await changes.set({ status: 'published' }).execute()
  await db.kept(manager, (errand) => decide(errand, { places: [first.id, second.id], decision: 'unsure' }))
  expect(await keepMatches(step, compared)).toMatchObject({ linked: 0 })

  await query(db.owner.db).deleteFrom('place_match').execute()
  expect(await keepMatches(step, compared)).toMatchObject({ linked: 1 })
  expect(await keepMatches(step, compared)).toMatchObject({ linked: 0, toReview: 0 })
})

const elsewhere = { name: 'Sury', postalCode: '18240', code: '18257' }

async function merges(): Promise<number> {
  return (await query(db.owner.db).selectFrom('place_merge').select('id').execute()).length
}

function search(asker: Asker = job): Promise<MatchesFound> {
  return findMatches((work) => db.kept(asker, work))
}

async function told(...rows: readonly (readonly [KeptPlace, string, string])[]): Promise<void> {
  const places = rows.map(([place]) => place)
  await db.kept(manager, (errand) => insertPlaces(errand.db, errand, places))
  for (const [place, source, externalId] of rows) await writeRow(db, place, { source, externalId })
}

async function toReview(): Promise<readonly PlaceMatch[]> {
  const { matches } = await db.kept(manager, (errand) => listToReview(errand.db, { offset: 0, limit: 20 }))
  return matches
}

// The transaction that last wrote each row.
async function versions(): Promise<unknown> {
  const written = async (table: string): Promise<unknown> =>
    (await db.owner.pool.query(`select xmin::text, ctid::text from ${table} order by 1, 2`)).rows
  return [await written('place'), await written('place_match'), await written('place_merge')]
}
