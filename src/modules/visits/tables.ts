import type { ColumnType, Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface VisitsTables {
  visit: VisitRow
  visit_act: VisitActRow
  visit_note: VisitNoteRow
  visit_receipt: VisitReceiptRow
  visit_draft: VisitDraftRow
  counted_person: CountedPersonRow
  visit_cancellation: VisitCancellationRow
  visit_workshop: VisitWorkshopRow
  visit_participant: VisitParticipantRow
  visit_tag: VisitTagRow
  visit_tagging: VisitTaggingRow
}

interface CountedPersonRow {
  organisation_id: string
  person_id: string
  counted_as: ByTheDatabase<string>
}

type ByTheDatabase<Value> = ColumnType<Value, never, never>

/** Of a person with a file, the database copies it from there; else it is as said, or not said. */
type SaidOrUnsaid = ColumnType<string, string | null, never>

interface VisitRow {
  id: string
  organisation_id: string
  person_id: string | null
  ticket_id: string | null
  leg: number | null
  agent_id: string
  agent_name: string
  activity: Generated<string>
  visited_on: string
  recorded_at: Date
  place_type: string
  place_name: string | null
  minutes: number
  measured_minutes: number | null
  autonomy: string | null
  equipment: Generated<string[]>
  referred_to: string | null
  age_band: SaidOrUnsaid
  gender: SaidOrUnsaid
  social_status: SaidOrUnsaid
  counted_as: ByTheDatabase<string>
  had_file: ByTheDatabase<boolean>
  over_at: ByTheDatabase<Date | null>
  modes: ByTheDatabase<string[]>
  themes: ByTheDatabase<string[]>
  administrative_themes: ByTheDatabase<string[]>
  replaces_id: string | null
  secrecy: Generated<string>
  channel: string | null
  recorded_by: string | null
}

interface VisitActRow {
  organisation_id: string
  visit_id: string
  position: number
  mode: string
  themes: string[]
  administrative_themes: Generated<string[]>
  procedure_person_id: string | null
  procedure_id: string | null
  secrecy: Generated<string>
  agreement: string | null
}

interface VisitNoteRow {
  visit_id: string
  organisation_id: string
  person_id: string | null
  author_id: string
  author_role: string
  text: string
  secrecy: Generated<string>
}

interface VisitReceiptRow {
  visit_id: string
  organisation_id: string
  language: string
  code_hash: string
  pin_hash: string | null
  issued_at: Date
  expires_at: Date
  secrecy: Generated<string>
}

interface VisitDraftRow {
  ticket_id: string
  organisation_id: string
  agent_id: string
  fields: unknown
  saved_at: Date
}

interface VisitCancellationRow {
  id: string
  organisation_id: string
  visit_id: string
  reason: string
  cancelled_by: string
  cancelled_at: Date
  undone_by: string | null
  undone_at: Date | null
  secrecy: Generated<string>
}

interface VisitWorkshopRow {
  visit_id: string
  organisation_id: string
  title: string
  level: string | null
  secrecy: Generated<string>
}

interface VisitParticipantRow {
  organisation_id: string
  visit_id: string
  rank: number
  person_id: string | null
  age_band: SaidOrUnsaid
  gender: SaidOrUnsaid
  social_status: SaidOrUnsaid
  counted_as: ByTheDatabase<string>
  had_file: ByTheDatabase<boolean>
  secrecy: Generated<string>
}

interface VisitTagRow {
  id: string
  organisation_id: string
  scope: string
  owner_id: string | null
  team_id: string | null
  label: string
  folded: string
  created_by: string
  created_at: Date
  retired_by: string | null
  retired_at: Date | null
  merged_into: string | null
}

interface VisitTaggingRow {
  organisation_id: string
  visit_id: string
  tag_id: string
  secrecy: Generated<string>
}
