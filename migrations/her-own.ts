import type { Kysely } from 'kysely'
import { alsoAllow, run } from './protect.ts'

interface Hers {
  readonly table: string
  /** An SQL condition on the row; rows whose `person_id` is hers, or of a file joined to hers, when absent. */
  readonly rows?: string
}

/** The person sees what is kept about her, at the door `person`: her page and the copy of her data are read there. */
export async function shownToHer(
  db: Kysely<unknown>,
  { table, rows = 'person_id = any((select asking_people())::uuid[])' }: Hers,
): Promise<void> {
  await alsoAllow(db, { table, name: `${table}_shown_to_her`, door: 'person', rows, action: 'select' })
}

/**
 * Rows that nobody may delete, but the erasure of one person (art. 17 RGPD): at the door `system`, and only hers
 * (`asking.subjects`). Not needed for what goes with the file by `on delete cascade`.
 */
export async function erasedWithHer(
  db: Kysely<unknown>,
  { table, rows = 'person_id = any (asking_subjects())' }: Hers,
): Promise<void> {
  const condition = `asking_door() = 'system' and (${rows})`
  await run(db, [
    `create or replace function asking_subjects() returns uuid[] language sql stable parallel safe
       as $$ select coalesce(nullif(current_setting('asking.subjects', true), '')::uuid[], '{}') $$`,
    `grant delete on ${table} to cote_app`,
    `create policy ${table}_deleted_with_her on ${table} as restrictive for delete using (${condition})`,
    `create policy ${table}_seen_to_be_deleted on ${table} for select using (${condition})`,
    `create policy ${table}_deleted_by_erasure on ${table} for delete using (${condition})`,
  ])
}
