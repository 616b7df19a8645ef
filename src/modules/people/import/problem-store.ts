import { sql } from 'kysely'
import { tidy } from '#kernel/plain-text.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Field } from './columns/field.ts'
import type { ImportId } from './import.ts'
import type { CellFault, CellProblem, Outcome } from './line/draft.ts'
import type { ImportTables } from './tables.ts'

type Imports = Db<ImportTables>

/** A problem where the spreadsheet shows it. */
export interface PlacedProblem extends CellProblem {
  readonly line: number
  /** From 0; absent when the cell is not one of the sheet. */
  readonly column: number | undefined
}

export async function insertProblems(
  db: Imports,
  { importId, organisationId }: { readonly importId: ImportId; readonly organisationId: OrganisationId },
  problems: readonly PlacedProblem[],
): Promise<void> {
  if (problems.length === 0) return
  const places = new Map<number, number>()
  const rows = problems.map(({ line, column, field, fault, outcome, written, readAs }) => {
    const place = (places.get(line) ?? 0) + 1
    places.set(line, place)
    return {
      line,
      place,
      column_index: column,
      field,
      fault,
      outcome,
      written: tidy(written.slice(0, 300)),
      read_as: readAs,
    }
  })
  await sql`insert into people_import_problem
      (organisation_id, import_id, line, place, column_index, field, fault, outcome, written, read_as)
    select ${organisationId}::uuid, ${importId}::uuid, line, place, column_index, field, fault, outcome, written, read_as
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as sent(line integer, place smallint,
      column_index smallint, field text, fault text, outcome text, written text, read_as text)`.execute(
    query(db),
  )
}

export interface ProblemFilter {
  readonly importId: ImportId
  readonly fault?: CellFault | undefined
  readonly outcome?: Outcome | undefined
}

/** Problems in the order of the sheet. */
export async function listProblems(
  db: Imports,
  { importId, fault, outcome }: ProblemFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly PlacedProblem[]> {
  const rows = await query(db)
    .selectFrom('people_import_problem')
    .selectAll()
    .where('import_id', '=', importId)
    .$if(fault !== undefined, (some) => some.where('fault', '=', fault ?? ''))
    .$if(outcome !== undefined, (some) => some.where('outcome', '=', outcome ?? ''))
    .orderBy('line')
    .orderBy('place')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({
    line: row.line,
    column: row.column_index ?? undefined,
    field: row.field as Field,
    fault: row.fault as CellFault,
    outcome: row.outcome as Outcome,
    written: row.written,
    ...(row.read_as === null ? {} : { readAs: row.read_as }),
  }))
}

/** How many problems of each kind. */
export async function countProblems(
  db: Imports,
  importId: ImportId,
): Promise<readonly { readonly fault: CellFault; readonly outcome: Outcome; readonly count: number }[]> {
  const rows = await query(db)
    .selectFrom('people_import_problem')
    .select(['fault', 'outcome', (count) => count.fn.countAll<number>().as('count')])
    .where('import_id', '=', importId)
    .groupBy(['fault', 'outcome'])
    .orderBy('count', 'desc')
    .orderBy('fault')
    .execute()
  return rows.map(({ fault, outcome, count }) => ({
    fault: fault as CellFault,
    outcome: outcome as Outcome,
    count,
  }))
}
