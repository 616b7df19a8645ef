import type { Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface ProceduresTables {
  followed_procedure: FollowedProcedureRow
  procedure_document: ProcedureDocumentRow
  procedure_step: ProcedureStepRow
  procedure_follow_up: ProcedureFollowUpRow
  procedure_verification: ProcedureVerificationRow
}

interface FollowedProcedureRow {
  id: string
  organisation_id: string
  person_id: string
  catalogue_code: string | null
  title: string
  body_name: string
  mode: string | null
  opened_at: Date
  opened_by: string | null
  held_by: string | null
  is_running: Generated<boolean>
  secrecy: Generated<string>
  shared_at: Generated<Date | null>
  shared_by: Generated<string | null>
}

interface ProcedureDocumentRow {
  organisation_id: string
  person_id: string
  procedure_id: string
  code: string
  position: number
  label: string
  required: string
  secrecy: Generated<string>
}

export interface ProcedureStepRow {
  organisation_id: string
  person_id: string
  procedure_id: string
  seq: number
  kind: string
  at: Date
  agent_id: string | null
  document_code: string | null
  choice: string | null
  on_day: string | null
  counted_from: string | null
  mode: string | null
  text: string | null
  call_back_seq: number | null
  for_agent_id: string | null
  answers_seq: number | null
  secrecy: Generated<string>
}

interface ProcedureFollowUpRow {
  organisation_id: string
  person_id: string
  procedure_id: string
  seq: number
  reason: string
  urgency: number
  from_on: string
  due_on: string
  until_on: string | null
  detail: string | null
  agent_id: string | null
  secrecy: Generated<string>
}

interface ProcedureVerificationRow {
  organisation_id: string
  code: string
  verified_on: string
  verified_at: Date
  verified_by: string
}
