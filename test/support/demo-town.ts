import { query } from '#platform/db/db.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { seedDemo } from '../../seeds/demo.ts'
import type { Database } from '../../src/main/database.ts'
import type { TestDatabase } from './database.ts'

/** The demo town in a test database; answers the organisation that holds the people. */
export async function aTown(
  db: TestDatabase<Database>,
  amounts = { people: 12, visits: 6 },
): Promise<{ readonly ccas: OrganisationId; readonly library: OrganisationId }> {
  const sealingKey = Buffer.alloc(32, 7)
  await seedDemo({ db: db.app.db, surroundings: db.surroundings, sealingKey }, amounts)
  const organisations = await query(db.owner.db).selectFrom('organisation').select(['id', 'kind']).execute()
  const idOf = (kind: string): OrganisationId => {
    const found = organisations.find((one) => one.kind === kind)
    if (!found) throw new Error(`no ${kind} in the demo town`)
    return found.id as OrganisationId
  }
  return { ccas: idOf('ccas'), library: idOf('library') }
}
