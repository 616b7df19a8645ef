import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Mapping } from './columns/field.ts'
import type {
  Counts,
  ImportId,
  ImportState,
  PeopleImport,
  Progress,
  ReadingFacts,
  WorkingState,
} from './import.ts'
import type { FileRefusal } from './sheet/sheet.ts'
import type { ImportTables } from './tables.ts'

type Imports = Db<ImportTables>

export interface SentFile {
  readonly id: ImportId
  readonly organisationId: OrganisationId
  readonly fileName: string
  readonly content: Buffer
  readonly at: Date
  readonly by: AgentId
}

export async function insertImport(db: Imports, sent: SentFile): Promise<void> {
  const { id, organisationId: organisation_id, fileName: file_name, content, at, by } = sent
  await query(db)
    .insertInto('people_import')
    .values({ id, organisation_id, file_name, state: 'reading', sent_at: at, sent_by: by })
    .execute()
  await query(db)
    .insertInto('people_import_file')
    .values({ import_id: id, organisation_id, content })
    .execute()
}

export async function findImport(db: Imports, id: ImportId): Promise<PeopleImport | undefined> {
  const row = await query(db).selectFrom('people_import').selectAll().where('id', '=', id).executeTakeFirst()
  return row && importOf(row)
}

/** The imports of the organisation, the last one first. */
export async function listImports(db: Imports, limit: number): Promise<readonly PeopleImport[]> {
  const rows = await query(db)
    .selectFrom('people_import')
    .selectAll()
    .orderBy('sent_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(importOf)
}

export interface Change {
  readonly state: ImportState
  readonly refusal?: FileRefusal
  readonly reading?: ReadingFacts
  readonly mapping?: Mapping
  readonly counts?: Counts
  readonly confirmedAt?: Date
  readonly confirmedBy?: AgentId
  readonly importedAt?: Date
  readonly journalSeq?: number
}

/** Goes on from one state to another; false when somebody, or another job, did it first. */
export async function moveOn(
  db: Imports,
  { id, from }: { readonly id: ImportId; readonly from: ImportState },
  to: Change,
): Promise<boolean> {
  const changed = await query(db)
    .updateTable('people_import')
    .set({
      state: to.state,
      refusal: to.refusal ?? null,
      done: 0,
      total: 0,
      lease_until: null,
      ...(to.reading ? { reading: JSON.stringify(to.reading) } : {}),
      ...(to.mapping ? { mapping: JSON.stringify(to.mapping) } : {}),
      ...(to.counts ? { counts: JSON.stringify(to.counts) } : {}),
      ...(to.confirmedAt ? { confirmed_at: to.confirmedAt, confirmed_by: to.confirmedBy ?? null } : {}),
      ...(to.importedAt ? { imported_at: to.importedAt } : {}),
      ...(to.journalSeq === undefined ? {} : { journal_seq: to.journalSeq }),
    })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Imports of one organisation are written one after the other; false while another one is. Held until the transaction ends. */
export async function holdWriting(db: Imports, organisationId: OrganisationId): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(
    hashtextextended(${`people.import ${organisationId}`}, 0)) as held`.execute(query(db))
  return rows[0]?.held ?? false
}

/** Whether another file was written since this entry of the journal, where the lines of this one were compared. */
export async function isOutrun(db: Imports, { id, journalSeq }: Outrun): Promise<boolean> {
  const other = await query(db)
    .selectFrom('people_import')
    .select('id')
    .where('id', '<>', id)
    .where('state', '=', 'imported')
    .where('journal_seq', '>', journalSeq ?? 0)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

type Outrun = Pick<PeopleImport, 'id' | 'journalSeq'>

/** Counts anew what will be done, after a decision. */
export async function setCounts(db: Imports, id: ImportId, counts: Counts): Promise<void> {
  await query(db)
    .updateTable('people_import')
    .set({ counts: JSON.stringify(counts) })
    .where('id', '=', id)
    .execute()
}

/** Takes the work for a while; false when another job has it. */
export async function takeLease(
  db: Imports,
  { id, state }: { readonly id: ImportId; readonly state: WorkingState },
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<boolean> {
  const taken = await query(db)
    .updateTable('people_import')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('state', '=', state)
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

/** Says how far the work is, and keeps it. */
export async function tellProgress(
  db: Imports,
  id: ImportId,
  { done, total, until }: Progress & { readonly until: Date },
): Promise<void> {
  await query(db)
    .updateTable('people_import')
    .set({ done, total, lease_until: until })
    .where('id', '=', id)
    .execute()
}

/** Work that nobody does: never begun, or its process died. */
export async function listAbandonedWork(
  db: Imports,
  now: Date,
): Promise<readonly { readonly id: ImportId; readonly agentId: AgentId }[]> {
  const rows = await query(db)
    .selectFrom('people_import')
    .select(['id', (who) => who.fn.coalesce('confirmed_by', 'sent_by').as('agent_id')])
    .where('state', 'in', ['reading', 'analysing', 'importing', 'undoing'])
    .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
    .execute()
  return rows.map(({ id, agent_id }) => ({ id: id as ImportId, agentId: agent_id as AgentId }))
}

/** The bytes of the file, as long as they are kept. */
export async function findContent(db: Imports, id: ImportId): Promise<Buffer | undefined> {
  const row = await query(db)
    .selectFrom('people_import_file')
    .select('content')
    .where('import_id', '=', id)
    .executeTakeFirst()
  return row?.content
}

/** Imports sent before that moment of which something staged is left. */
export async function listToEmpty(db: Imports, before: Date): Promise<readonly ImportId[]> {
  const rows = await query(db)
    .selectFrom('people_import')
    .select('id')
    .where('emptied_at', 'is', null)
    .where('sent_at', '<', before)
    .where('state', 'not in', ['importing', 'undoing'])
    .where((is) => is.or([is('imported_at', 'is', null), is('imported_at', '<', before)]))
    .execute()
  return rows.map(({ id }) => id as ImportId)
}

/** Throws away the file, its lines and their problems. */
export async function deleteStaged(db: Imports, id: ImportId): Promise<void> {
  for (const table of ['people_import_file', 'people_import_line', 'people_import_problem'] as const) {
    await query(db).deleteFrom(table).where('import_id', '=', id).execute()
  }
}

/** Forgets the titles and samples of a file that is over, and what files said before it; the account of it stays. */
export async function markEmptied(db: Imports, id: ImportId, at: Date): Promise<void> {
  await query(db).updateTable('people_imported').set({ before: null }).where('import_id', '=', id).execute()
  await query(db)
    .updateTable('people_import')
    .set({ reading: null, mapping: null, emptied_at: at })
    .where('id', '=', id)
    .execute()
  await sql`update people_import set state = 'abandoned' where id = ${id}
    and state in ('reading', 'mapping', 'analysing', 'analysed')`.execute(query(db))
}

function importOf(row: Selectable<ImportTables['people_import']>): PeopleImport {
  return {
    id: row.id as ImportId,
    fileName: row.file_name,
    state: row.state as ImportState,
    refusal: (row.refusal as FileRefusal | null) ?? undefined,
    reading: (row.reading as ReadingFacts | null) ?? undefined,
    mapping: (row.mapping as Mapping | null) ?? undefined,
    counts: (row.counts as Counts | null) ?? undefined,
    progress: { done: row.done, total: row.total },
    sentAt: row.sent_at,
    isShownAgain: row.state === 'analysed' && row.confirmed_at !== null,
    importedAt: row.imported_at ?? undefined,
    journalSeq: row.journal_seq ?? undefined,
    emptiedAt: row.emptied_at ?? undefined,
  }
}
