import type { Generated } from 'kysely'

/** The rows of imports; private to its stores. */
export interface ImportTables {
  people_import: ImportRow
  people_import_file: { import_id: string; organisation_id: string; content: Buffer }
  people_import_line: LineRow
  people_import_problem: ProblemRow
  people_imported: ImportedRow
}

interface ImportRow {
  id: string
  organisation_id: string
  file_name: string
  state: string
  refusal: string | null
  reading: object | string | null
  mapping: object | string | null
  counts: object | string | null
  done: Generated<number>
  total: Generated<number>
  lease_until: Date | null
  sent_at: Date
  sent_by: string
  confirmed_at: Date | null
  confirmed_by: string | null
  imported_at: Date | null
  journal_seq: number | null
  emptied_at: Date | null
}

interface LineRow {
  organisation_id: string
  import_id: string
  line: number
  cells: unknown
  draft: object | string | null
  person_id: string | null
  double_of: string | null
  double_person_id: string | null
  double_line: number | null
  likeness: Generated<string[]>
  decision: string | null
}

interface ProblemRow {
  organisation_id: string
  import_id: string
  line: number
  place: number
  column_index: number | null
  field: string
  fault: string
  outcome: string
  written: string
  read_as: string | null
}

interface ImportedRow {
  organisation_id: string
  import_id: string
  person_id: string
  line: number
  kind: string
  version: number
  before: object | string | null
  imported_at: Date
}
