/** The rows of this module; private to its stores. */
export interface PrivacyTables {
  own_page_key: OwnPageKeyRow
  rights_request: RightsRequestRow
  rights_step: RightsStepRow
  erasure: ErasureRow
  retention_setting: RetentionSettingRow
  retention_report: RetentionReportRow
  retention_candidate: { organisation_id: string; report_id: string; person_id: string }
  retention_run: RetentionRunRow
  retention_hold: RetentionHoldRow
}

interface OwnPageKeyRow {
  key_hash: string
  organisation_id: string
  person_id: string
  opened_with: string
  opened_by: string | null
  opened_at: Date
  expires_at: Date
}

interface RightsRequestRow {
  id: string
  organisation_id: string
  person_id: string | null
  kind: string
  manner: string
  words: string | null
  about: string | null
  received_on: string
  due_on: string
  recorded_at: Date
  recorded_by: string | null
}

interface RightsStepRow {
  organisation_id: string
  request_id: string
  seq: number
  kind: string
  due_on: string | null
  words: string | null
  at: Date
  agent_id: string | null
}

interface ErasureRow {
  id: string
  organisation_id: string
  person_id: string
  reason: string
  request_id: string | null
  counts: unknown
  erased_at: Date
  erased_by: string | null
}

interface RetentionSettingRow {
  organisation_id: string
  wait_days: number | null
  set_at: Date
  set_by: string | null
}

interface RetentionReportRow {
  id: string
  organisation_id: string
  made_at: Date
  runs_on: string | null
  lines: unknown
}

interface RetentionRunRow {
  organisation_id: string
  report_id: string
  kind: string
  done: unknown
  at: Date
  agent_id: string | null
}

interface RetentionHoldRow {
  id: string
  organisation_id: string
  person_id: string
  reason: string
  until_on: string
  held_at: Date
  held_by: string
}
