import { type Selectable, sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { LikenessReason } from '../double/likeness.ts'
import type { Counts, Decision, ImportId } from './import.ts'
import type { Draft } from './line/draft.ts'
import type { Cell } from './sheet/sheet.ts'
import type { ImportTables } from './tables.ts'

type Imports = Db<ImportTables>

export interface StagedLine {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number
  readonly cells: readonly Cell[]
}

/** A line that is a person, with what was decided about it. */
export interface PersonLine {
  readonly line: number
  readonly draft: Draft
  readonly personId: PersonId
  readonly double: Double | undefined
  readonly decision: Decision
}

/** Whom a line may be: somebody who has a file, or an earlier line of the same file. */
export interface Double {
  readonly of: 'file' | 'line'
  readonly personId: PersonId
  readonly line: number | undefined
  readonly reasons: readonly LikenessReason[]
}

interface Owner {
  readonly importId: ImportId
  readonly organisationId: OrganisationId
}

export async function insertLines(
  db: Imports,
  { importId, organisationId }: Owner,
  lines: readonly StagedLine[],
): Promise<void> {
  await sql`insert into people_import_line (organisation_id, import_id, line, cells)
    select ${organisationId}::uuid, ${importId}::uuid, line, cells
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as sent(line integer, cells jsonb)`.execute(
    query(db),
  )
}

export async function deleteLines(db: Imports, importId: ImportId): Promise<void> {
  await query(db).deleteFrom('people_import_problem').where('import_id', '=', importId).execute()
  await query(db).deleteFrom('people_import_line').where('import_id', '=', importId).execute()
}

/** The lines after one, in order. */
export async function linesAfter(
  db: Imports,
  { importId, after, limit }: { readonly importId: ImportId; readonly after: number; readonly limit: number },
): Promise<readonly StagedLine[]> {
  const rows = await query(db)
    .selectFrom('people_import_line')
    .select(['line', 'cells'])
    .where('import_id', '=', importId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute()
  return rows.map(({ line, cells }) => ({ line, cells: cells as Cell[] }))
}

/** Forgets what an analysis found. */
export async function clearDrafts(db: Imports, importId: ImportId): Promise<void> {
  await query(db).deleteFrom('people_import_problem').where('import_id', '=', importId).execute()
  await query(db)
    .updateTable('people_import_line')
    .set({
      draft: null,
      decision: null,
      person_id: null,
      double_of: null,
      double_person_id: null,
      double_line: null,
      likeness: [],
    })
    .where('import_id', '=', importId)
    .where('draft', 'is not', null)
    .execute()
}

/** Writes what was understood of lines, in their order. */
export async function setDrafts(
  db: Imports,
  importId: ImportId,
  lines: readonly PersonLine[],
): Promise<void> {
  const sent = lines.map(({ line, draft, personId, double, decision }) => ({
    line,
    draft,
    person: personId,
    of: double?.of ?? null,
    who: double?.personId ?? null,
    twin: double?.line ?? null,
    likeness: double?.reasons ?? [],
    decision,
  }))
  // Between its two ends: whatever the planner guesses of a table filled a second ago, only these lines are looked at.
  await sql`update people_import_line staged set draft = sent.draft, person_id = sent.person, double_of = sent."of",
      double_person_id = sent.who, double_line = sent.twin, decision = sent.decision,
      likeness = array(select jsonb_array_elements_text(sent.likeness))
    from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as sent(line integer, draft jsonb, person uuid, "of" text,
      who uuid, twin integer, likeness jsonb, decision text)
    where staged.import_id = ${importId} and staged.line = sent.line
      and staged.line between ${sent[0]?.line ?? 0} and ${sent.at(-1)?.line ?? 0}`.execute(query(db))
}

const ofPersonLine = [
  'line',
  'draft',
  'person_id',
  'double_of',
  'double_person_id',
  'double_line',
  'likeness',
  'decision',
] as const satisfies readonly (keyof ImportTables['people_import_line'])[]

/** Lines that are people, after one, in order. */
export async function peopleAfter(
  db: Imports,
  { importId, after, limit }: { readonly importId: ImportId; readonly after: number; readonly limit: number },
): Promise<readonly PersonLine[]> {
  const rows = await query(db)
    .selectFrom('people_import_line')
    .select(ofPersonLine)
    .where('import_id', '=', importId)
    .where('line', '>', after)
    .where('draft', 'is not', null)
    .orderBy('line')
    .limit(limit)
    .execute()
  return rows.map(personLineOf)
}

/** Lines that may be somebody we know, a page of them. */
export async function doublesOf(
  db: Imports,
  { importId, page, size }: { readonly importId: ImportId; readonly page: number; readonly size: number },
): Promise<readonly PersonLine[]> {
  const rows = await query(db)
    .selectFrom('people_import_line')
    .select(ofPersonLine)
    .where('import_id', '=', importId)
    .where('double_of', 'is not', null)
    .orderBy('line')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return rows.map(personLineOf)
}

/** Decides for some lines; only those that may be somebody we know are to be decided. */
export async function decide(
  db: Imports,
  importId: ImportId,
  wish: { readonly decision: Decision; readonly lines: readonly number[] | 'all' },
): Promise<void> {
  await query(db)
    .updateTable('people_import_line')
    .set({ decision: wish.decision })
    .where('import_id', '=', importId)
    .where('double_of', 'is not', null)
    .$if(wish.lines !== 'all', (some) => some.where('line', 'in', wish.lines === 'all' ? [] : wish.lines))
    .execute()
}

/** How many lines will be opened, completed, skipped. */
export async function countDecisions(
  db: Imports,
  importId: ImportId,
): Promise<Pick<Counts, Decision | 'doubles'>> {
  const { rows } = await sql<Pick<Counts, Decision | 'doubles'>>`
    select count(*) filter (where decision = 'open')::int as open,
      count(*) filter (where decision = 'complete')::int as complete,
      count(*) filter (where decision = 'skip')::int as skip,
      count(*) filter (where double_of is not null)::int as doubles
    from people_import_line where import_id = ${importId}`.execute(query(db))
  return rows[0] ?? { open: 0, complete: 0, skip: 0, doubles: 0 }
}

type Row = Pick<Selectable<ImportTables['people_import_line']>, (typeof ofPersonLine)[number]>

function personLineOf(row: Row): PersonLine {
  return {
    line: row.line,
    draft: row.draft as Draft,
    personId: row.person_id as PersonId,
    decision: row.decision as Decision,
    double:
      row.double_of === null
        ? undefined
        : {
            of: row.double_of as Double['of'],
            personId: row.double_person_id as PersonId,
            line: row.double_line ?? undefined,
            reasons: row.likeness as LikenessReason[],
          },
  }
}
