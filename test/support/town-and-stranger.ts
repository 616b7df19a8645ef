import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Database } from '../../src/main/database.ts'
import type { TestDatabase } from './database.ts'
import { aTown } from './demo-town.ts'

/** The demo town, and a stranger who should see and change nothing of it. */
export interface TownAndStranger {
  readonly ccas: OrganisationId
  readonly stranger: OrganisationId
  /** Tables whose rows belong to an organisation. */
  readonly walled: readonly string[]
}

/** Fills the demo town, the directory of help and its imports too. */
export async function aTownAndStranger(db: TestDatabase<Database>): Promise<TownAndStranger> {
  const { ccas, library } = await aTown(db)
  await anImportOfPlaces(db, ccas)
  return { ccas, stranger: library, walled: await tablesWith(db, 'organisation_id') }
}

/** One hash a table over every row of the town. */
export async function fingerprint(
  db: TestDatabase<Database>,
  { ccas, walled }: TownAndStranger,
): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {}
  for (const table of walled) {
    const { rows } = await sql<{
      print: string
    }>`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
      from ${sql.table(table)} t where organisation_id = ${ccas}`.execute(query(db.owner.db))
    prints[table] = rows[0]?.print ?? ''
  }
  return prints
}

/** Tables that have this column. */
export async function tablesWith(db: TestDatabase<Database>, column: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = ${column} and t.table_type = 'BASE TABLE' order by 1`.execute(
    query(db.owner.db),
  )
  return rows.map(({ name }) => name)
}

async function anImportOfPlaces(db: TestDatabase<Database>, ccas: OrganisationId): Promise<void> {
  const source = db.surroundings.newId()
  await sql`insert into place_source (id, organisation_id, name) values (${source}, ${ccas}, 'Producteur')`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_row values
    (${ccas}, ${source}, '1', null, 'f', '{}', '[]', '2026-03-01', null)`.execute(query(db.owner.db))
  await sql`insert into place_import values
    (${db.surroundings.newId()}, ${ccas}, ${source}, 's', 1, 1, 0, 0, 0, 0, '{}', now(), null)`.execute(
    query(db.owner.db),
  )
  const upload = db.surroundings.newId()
  await sql`insert into place_upload (id, organisation_id, source_name, file_name, state, sent_at, sent_by)
    values (${upload}, ${ccas}, 'Producteur', 'lieux.csv', 'mapping', now(), ${upload})`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_upload_piece values (${upload}, ${ccas}, 0, 'a')`.execute(query(db.owner.db))
  await sql`insert into place_upload_finding values (${upload}, ${ccas}, 1, 'created', '{}')`.execute(
    query(db.owner.db),
  )
  await sql`insert into place_merge (id, organisation_id, kept_id, gone_id, gone_status, kept_before, kept_after,
      moved_rows, merged_at)
    select ${db.surroundings.newId()}, organisation_id, one_id, other_id, 'published', '{}', '{}', '[]', now()
    from place_match where organisation_id = ${ccas} limit 1`.execute(query(db.owner.db))
  await sql`insert into place_report (organisation_id, place_id, kind, reported_on)
    select organisation_id, id, 'hours', '2026-03-01' from place where organisation_id = ${ccas} limit 1`.execute(
    query(db.owner.db),
  )
}
