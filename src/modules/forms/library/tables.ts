/** The published versions; private to the stores of the library. */
export interface LibraryTables {
  form_version: FormVersionRow
}

interface FormVersionRow {
  id: string
  organisation_id: string
  form_id: string
  number: number
  document: unknown
  sha256: string
  published_at: Date
  published_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}
