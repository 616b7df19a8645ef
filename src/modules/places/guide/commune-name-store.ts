import { type Db, query } from '#platform/db/db.ts'
import type { PlacesTables } from '../tables.ts'

/** What the directory calls a commune that no official list knows. */
export async function nameOfCommune(db: Db<PlacesTables>, code: string): Promise<string | undefined> {
  const row = await query(db)
    .selectFrom('place')
    .select('commune_name')
    .where('status', '=', 'published')
    .where('commune_code', '=', code)
    .limit(1)
    .executeTakeFirst()
  return row?.commune_name
}
