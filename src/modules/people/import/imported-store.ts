import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { ChannelId } from '../contact-channel.ts'
import type { PersonFacts } from '../person-store.ts'
import type { ImportId } from './import.ts'
import type { Draft } from './line/draft.ts'
import type { ImportTables } from './tables.ts'

type Imports = Db<ImportTables>

/** A file that an import opened or completed. */
export interface Imported {
  readonly personId: PersonId
  readonly line: number
  readonly kind: 'opened' | 'completed'
  /** Of the file, once written: another one means that somebody changed it since. */
  readonly version: number
  readonly before?: Before | undefined
}

/** What a completed file said before, and the ways to reach her that were added. */
export interface Before {
  readonly facts: PersonFacts
  readonly added: readonly ChannelId[]
}

interface Owner {
  readonly importId: ImportId
  readonly organisationId: OrganisationId
}

/** Writes where files come from; a file completed twice keeps what it said before the first time. */
export async function insertImported(
  db: Imports,
  { importId, organisationId }: Owner,
  { imported, at }: { readonly imported: readonly Imported[]; readonly at: Date },
): Promise<void> {
  if (imported.length === 0) return
  await query(db)
    .insertInto('people_imported')
    .values(
      imported.map(({ personId, line, kind, version, before }) => ({
        organisation_id: organisationId,
        import_id: importId,
        person_id: personId,
        line,
        kind,
        version,
        before: before ? JSON.stringify(before) : null,
        imported_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['import_id', 'person_id']).doUpdateSet({
        version: sql<number>`excluded.version`,
        before: sql`case when people_imported.kind = 'opened' then null else jsonb_set(people_imported.before, '{added}',
          people_imported.before->'added' || coalesce(excluded.before->'added', '[]')) end`,
      }),
    )
    .execute()
}

/** The files of an import after one, in the order of their identifiers. */
export async function importedAfter(
  db: Imports,
  { importId, after, limit }: { readonly importId: ImportId; readonly after: string; readonly limit: number },
): Promise<readonly Imported[]> {
  const rows = await query(db)
    .selectFrom('people_imported')
    .selectAll()
    .where('import_id', '=', importId)
    .where('person_id', '>', after)
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    line: row.line,
    kind: row.kind as Imported['kind'],
    version: row.version,
    before: (row.before as Before | null) ?? undefined,
  }))
}

/** An import taken back is where no file comes from. */
export async function deleteImported(db: Imports, importId: ImportId): Promise<void> {
  await query(db).deleteFrom('people_imported').where('import_id', '=', importId).execute()
}

// To look is not to add.
const looks: readonly string[] = ['people.file-read', 'people.opening-explained', 'procedures.read']

/** The files of an import that something was added to since: a visit, a note, a change, whatever module did it. */
export async function touchedSince(
  db: Db<ImportTables & JournalTables>,
  { importId, journalSeq }: { readonly importId: ImportId; readonly journalSeq: number },
): Promise<readonly PersonId[]> {
  const rows = await query(db)
    .selectFrom('people_imported')
    .innerJoin('journal_entry', (join) =>
      join
        .onRef('journal_entry.person_id', '=', 'people_imported.person_id')
        .onRef('journal_entry.organisation_id', '=', 'people_imported.organisation_id'),
    )
    .select('people_imported.person_id')
    .distinct()
    .where('people_imported.import_id', '=', importId)
    .where('journal_entry.seq', '>', journalSeq)
    .where('journal_entry.action', 'not in', looks)
    .execute()
  return rows.map(({ person_id }) => person_id as PersonId)
}

/** The last number of the journal of the organisation. */
export async function lastJournalSeq(db: Db<JournalTables>): Promise<number> {
  const row = await query(db)
    .selectFrom('journal_entry')
    .select((last) => last.fn.max<number>('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** What the journal said of people who were never there: the chain keeps its salted hashes. */
export async function forgetJournalContent(
  db: Db<JournalTables>,
  people: readonly PersonId[],
): Promise<void> {
  await sql`delete from journal_content where entry_id in (
    select id from journal_entry where person_id = any (${people}::uuid[]))`.execute(query(db))
}

/** Puts names in the dictionary of names before the files that bear them. */
export async function knowNames(db: Imports, drafts: readonly Pick<Draft, 'names'>[]): Promise<void> {
  const names = drafts.map(({ names: { firstNames, usageName, birthName } }) => ({
    first_names: firstNames,
    usage_name: usageName,
    birth_name: birthName,
  }))
  await sql`select know_name_words(${JSON.stringify(names)}::jsonb)`.execute(query(db))
}

/** Which import a file comes from, when it was opened by one. */
export async function findOrigin(
  db: Imports,
  personId: PersonId,
): Promise<{ readonly importedAt: Date; readonly kind: Imported['kind'] } | undefined> {
  const row = await query(db)
    .selectFrom('people_imported')
    .select(['imported_at', 'kind'])
    .where('person_id', '=', personId)
    .orderBy('imported_at')
    .limit(1)
    .executeTakeFirst()
  return row && { importedAt: row.imported_at, kind: row.kind as Imported['kind'] }
}
