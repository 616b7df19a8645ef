import { query } from '../db/db.ts'
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
