import { type Db, query } from '#platform/db/db.ts'
import type { PlacesTables } from '../tables.ts'
import type { KeptSource } from './to-look-at.ts'

/** The producers of the organisation by name, with what is known of their files today. */
export async function listSources(db: Db<PlacesTables>): Promise<readonly KeptSource[]> {
  const sources = await query(db).selectFrom('place_source').select(['id', 'name']).orderBy('name').execute()
  const rows = await query(db)
    .selectFrom('place_row')
    .select((of) => [
      'source_id',
      of.fn.countAll<string>().as('all'),
      of.fn.count<string>('vanished_on').as('vanished'),
    ])
    .groupBy('source_id')
    .execute()
  const imports = await query(db)
    .selectFrom('place_import')
    .select((of) => ['source_id', of.fn.max('applied_at').as('last')])
    .groupBy('source_id')
    .execute()
  const rowsOf = new Map(rows.map((row) => [row.source_id, row]))
  const lastOf = new Map(imports.map(({ source_id, last }) => [source_id, last]))
  return sources.map(({ id, name }) => {
    const counted = rowsOf.get(id)
    const vanished = Number(counted?.vanished ?? 0)
    const lastImportAt = lastOf.get(id)
    return {
      name,
      rows: Number(counted?.all ?? 0) - vanished,
      vanished,
      ...(lastImportAt && { lastImportAt }),
    }
  })
}
