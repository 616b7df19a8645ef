import { beforeEach, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { query } from '#platform/db/db.ts'
import { emptyDirectory, writeRow } from '#test/support/a-directory.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { PlacesTables } from '../tables.ts'
import { aLibrary } from './a-library.ts'
import { duplicatesJobs } from './duplicates-jobs.ts'

const db = testDatabase<PlacesTables & OrganisationsTables>()

beforeEach(() => emptyDirectory(db))

test('every night each directory is searched, each for itself', async () => {
  const keepers = [await aTown(1), await aTown(3)]

  await run({})

  expect(await merged()).toEqual(new Set(keepers))
})

test('a search that somebody asked for reaches her directory only', async () => {
  const [asking] = [await aTown(1), await aTown(3)]

  await run({ organisationId: asking })

  expect(await merged()).toEqual(new Set([asking]))
})

test('a search that was cut short is done again without harm', async () => {
  await aTown(1)
  await run({})
  await run({})

  expect(await query(db.owner.db).selectFrom('place_merge').select('id').execute()).toHaveLength(1)
})

/** An organisation whose two producers tell the same library. */
async function aTown(rank: number): Promise<OrganisationId> {
  const keeper = await anOrganisation(db)
  const places = [aLibrary(rank, { keeper }), aLibrary(rank + 1, { keeper })]
  const asker = { door: 'system', organisationId: keeper } as const
  await db.kept(asker, (errand) => insertPlaces(errand.db, errand, places))
  for (const [at, place] of places.entries()) {
    await writeRow(db, place, { source: `${keeper} ${at}`, externalId: `${at}` })
  }
  return keeper
}

async function run(payload: Readonly<Record<string, unknown>>): Promise<void> {
  for (const job of duplicatesJobs({ db: db.app.db, surroundings: db.surroundings })) await job.run(payload)
}

async function merged(): Promise<ReadonlySet<string>> {
  const merges = await query(db.owner.db).selectFrom('place_merge').select('organisation_id').execute()
  return new Set(merges.map(({ organisation_id: keeper }) => keeper))
}
