import { sql } from 'kysely'
import { type Db, query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'
import type { EventTables } from './announce.ts'

/** What was announced under this id, if it is the asker's to know. */
export async function findEvent(
  errand: Errand<EventTables>,
  id: string,
): Promise<{ readonly name: string; readonly payload: Readonly<Record<string, unknown>> } | undefined> {
  const row = await query(errand.db)
    .selectFrom('event')
    .select(['name', 'payload'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { name: row.name, payload: row.payload as Readonly<Record<string, unknown>> }
}

/** Told to everyone: an event is kept only until then. */
export async function forgetEvent(errand: Errand<EventTables>, id: string): Promise<void> {
  await query(errand.db).deleteFrom('event').where('id', '=', id).execute()
}

/** Asks again for the delivery of every event not yet told; after a restoration, by the owner. */
export async function redeliverEvents(db: Db<unknown>): Promise<void> {
  await sql`select enqueue_job('events.deliver',
    json_build_object('eventId', id, 'organisationId', organisation_id), null, id::text) from event`.execute(
    query(db),
  )
}
