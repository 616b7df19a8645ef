import type { Generated } from 'kysely'

/** The rows of a form being filled; private to the stores of drafts. */
export interface DraftTables {
  form_draft: FormDraftRow
  form_key: FormKeyRow
  form_row: FormRowRow
  form_answer: FormAnswerRow
  form_answer_former: FormAnswerFormerRow
  form_submission: FormSubmissionRow
}

interface FormDraftRow {
  id: string
  organisation_id: string
  version_id: string
  form_id: string
  kind: string
  identity: string
  person_id: string | null
  language: string
  origin: string
  started_at: Date
  started_by: string | null
  code_seq: Generated<number>
  code_hash: string | null
  birth_hash: string | null
  last_touched_at: Date
  expires_at: Date
  warned_at: Date | null
  new_questions: Generated<string[]>
  secrecy: Generated<string>
}

interface FormKeyRow {
  key_hash: string
  organisation_id: string
  draft_id: string
  at_kiosk: boolean
  back: string | null
  opened_with: string
  opened_at: Date
  expires_at: Date
}

interface OfADraft {
  organisation_id: string
  draft_id: string
  secrecy: Generated<string>
}

interface FormRowRow extends OfADraft {
  id: string
  group_id: string
  position: number
  added_by: string
  added_at: Date
}

interface Said extends OfADraft {
  question: string
  row_id: string | null
  state: string
  raw: unknown
  sealed: Buffer | null
  filled_by: string
  agent_id: string | null
  revision: number
  written_at: Date
}

type Json = object | string | number | boolean

interface FormAnswerRow extends Said {
  value: Json | null
  seen: Json | null
  problem: string | null
  known: Json | null
  bank: string | null
  request_id: string | null
}

type FormAnswerFormerRow = Said

interface FormSubmissionRow extends OfADraft {
  person_id: string | null
  version_id: string
  version_sha256: string
  form_id: string
  kind: string
  language: string
  submitted_at: Date
  submitted_by: string | null
  result: string | null
  snapshot: unknown
  keep_until: string | null
}
