import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlacesTables } from '../tables.ts'
import { type Actor, actorsAmong, actorSlug } from './actor.ts'

/** Every actor of the published directory, in the order of their names. */
export async function listActors(db: Db<PlacesTables>): Promise<readonly Actor[]> {
  const rows = await query(db)
    .selectFrom('place')
    .select(['parent_organisation as name', sql<number>`count(*)::int`.as('places')])
    .where('status', '=', 'published')
    .where('parent_organisation', 'is not', null)
    .groupBy('parent_organisation')
    .orderBy('parent_organisation')
    .execute()
  return actorsAmong(rows.map(({ name, places }) => ({ name: name ?? '', places })))
}

/** The actor of a name or of its word in an address. */
export async function findActor(db: Db<PlacesTables>, name: string): Promise<Actor | undefined> {
  const slug = actorSlug(name)
  return slug === '' ? undefined : (await listActors(db)).find((actor) => actor.slug === slug)
}
