import type { Generated } from 'kysely'

/** Looking for rights not asked for; private to the stores of this folder. */
export interface EntitlementsTables {
  caseload_run: CaseloadRunRow
  caseload_gap: CaseloadGapRow
  caseload_mark: CaseloadMarkRow
}

interface CaseloadRunRow {
  id: string
  organisation_id: string
  asked_at: Date
  asked_by: string | null
  month: string
  parameters_sha256: string
  files: number | null
  done: Generated<number>
  lacking: Generated<number>
  too_old: Generated<number>
  lease_until: Date | null
  finished_at: Date | null
  stopped_at: Date | null
  stopped_by: string | null
}

interface CaseloadGapRow {
  id: string
  organisation_id: string
  person_id: string
  run_id: string
  draft_id: string
  benefit: string
  secrecy: Generated<string>
  certainty: string
  least_cents: number
  most_cents: number
  received_cents: number
  yearly_cents: number
  answered_on: string
  found_at: Date
}

interface CaseloadMarkRow {
  id: string
  organisation_id: string
  person_id: string
  benefit: string
  secrecy: Generated<string>
  state: string
  reason: string | null
  marked_at: Date
  marked_by: string | null
}
