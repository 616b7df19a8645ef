import { sql } from 'kysely'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { mappingFile, readMapping } from '../import/mapping/mapping-file.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import type { PlacesTables } from '../tables.ts'
import type { ImportReport } from './import-request.ts'

type Places = Db<PlacesTables>

/** A producer whose file is imported again and again. */
export interface Source {
  readonly id: string
  readonly keeper: OrganisationId
  readonly name: string
  /** How its file was last said to be read. */
  readonly mapping?: Mapping
}

/** Lets the transaction of an import wait for its file: a long one is read through before the first row is compared. */
export async function waitForTheFile(db: Places): Promise<void> {
  await sql`set local idle_in_transaction_session_timeout = '15min'`.execute(query(db))
}

/** Holds a source until the end of the transaction; false when another import of it runs. */
export async function holdSource(db: Places, { keeper, name }: Omit<Source, 'id'>): Promise<boolean> {
  const key = `place_source ${keeper} ${name}`
  const { rows } = await sql<{
    held: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as held`.execute(query(db))
  return rows[0]?.held === true
}

export async function findSource(
  db: Places,
  { keeper, name }: Omit<Source, 'id'>,
): Promise<Source | undefined> {
  const row = await query(db)
    .selectFrom('place_source')
    .select(['id', 'mapping'])
    .where('organisation_id', '=', keeper)
    .where('name', '=', name)
    .executeTakeFirst()
  if (!row) return undefined
  const mapping = row.mapping === null ? undefined : readMapping(JSON.stringify(row.mapping))
  return { id: row.id, keeper, name, ...(mapping?.ok && { mapping: mapping.value }) }
}

export async function insertSource(db: Places, { id, keeper, name }: Source): Promise<void> {
  await query(db).insertInto('place_source').values({ id, organisation_id: keeper, name }).execute()
}

/** Remembers how the file of a source is read; the same again writes nothing. */
export async function rememberMapping(db: Places, id: string, mapping: Mapping): Promise<void> {
  const text = JSON.stringify(mappingFile(mapping))
  await query(db)
    .updateTable('place_source')
    .set({ mapping: text })
    .where('id', '=', id)
    .where(sql<boolean>`mapping is distinct from ${text}::jsonb`)
    .execute()
}

/** Writes down that a file was imported, and its counts. */
export async function recordImport(
  { db, now, newId, asker }: Errand<PlacesTables>,
  source: Source,
  { sha256, report }: { readonly sha256: string; readonly report: ImportReport },
): Promise<void> {
  const { read, created, changed, unchanged, rejected, vanished } = report
  const counts = { read, created, changed, unchanged, rejected, vanished }
  await query(db)
    .insertInto('place_import')
    .values({
      id: newId(),
      organisation_id: source.keeper,
      source_id: source.id,
      sha256,
      ...counts,
      dropped: JSON.stringify(report.droppedPersonalData),
      applied_at: now,
      applied_by: asker.agentId ?? null,
    })
    .execute()
}
