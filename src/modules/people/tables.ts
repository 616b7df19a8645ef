import type { RestrictionTables } from './restriction/tables.ts'
import type { ColumnType, Generated } from 'kysely'
import type { ImportTables } from './import/tables.ts'
import type { TieTables } from './tie-tables.ts'

/** The rows of this module; private to its stores. */
export interface PeopleTables extends TieTables, ImportTables, RestrictionTables {
  person: PersonRow
  person_name_word: { organisation_id: string; word: string; person_id: string }
  name_word: { organisation_id: string; word: string }
  name_word_trigram: { organisation_id: string; trigram: string; word: string }
  person_code: PersonCodeRow
  contact_channel: ContactChannelRow
  protection_measure: ProtectionMeasureRow
  consent_notice: ConsentNoticeRow
  person_note: PersonNoteRow
  person_referent: PersonReferentRow
  file_opening: FileOpeningRow
  break_glass: BreakGlassRow
}

type ByTheDatabase<Value> = ColumnType<Value, never, never>

interface PersonRow {
  id: string
  organisation_id: string
  version: Generated<number>
  first_names: string | null
  usage_name: string | null
  birth_name: string | null
  has_single_name: Generated<boolean>
  gender: Generated<string>
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  commune_code: string | null
  commune_name: string | null
  postal_code: string | null
  commune_list_year: number | null
  no_fixed_address: Generated<boolean>
  languages_spoken: Generated<string[]>
  languages_read: string[] | null
  needs: Generated<string[]>
  social_status: string | null
  search_name: ByTheDatabase<string>
  opened_at: Date
  opened_by: string | null
}

interface PersonCodeRow {
  id: string
  organisation_id: string
  person_id: string
  code: string
  code_hash: string
  issued_at: Date
  issued_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}

interface ContactChannelRow {
  id: string
  organisation_id: string
  person_id: string
  kind: string
  value: string
  typed: string
  belongs_to: string
  holder: string | null
  may_leave_message: boolean | null
  is_discreet: Generated<boolean>
  phone_tail: ByTheDatabase<string | null>
  added_at: Date
  added_by: string | null
}

interface ProtectionMeasureRow {
  id: string
  organisation_id: string
  person_id: string
  kind: string
  ends_on: string | null
  representative: string | null
  representative_contact: string | null
  recorded_at: Date
  recorded_by: string | null
  removed_at: Date | null
  removed_by: string | null
}

interface ConsentNoticeRow {
  id: string
  organisation_id: string
  person_id: string
  notice: string
  notice_version: string
  language: string
  manner: string
  given_at: Date
  given_by: string
}

interface PersonNoteRow {
  id: string
  organisation_id: string
  person_id: string
  author_id: string
  author_name: string
  text: string
  author_only: Generated<boolean>
  secrecy: Generated<string>
  written_at: Date
}

interface PersonReferentRow {
  id: string
  organisation_id: string
  person_id: string
  agent_id: string
  named_at: Date
  named_by: string | null
  removed_at: Date | null
  removed_by: string | null
}

interface FileOpeningRow {
  id: string
  organisation_id: string
  person_id: string
  agent_id: string
  agent_name: string
  agent_role: string
  reason: string
  words: string | null
  opened_on: string
  opened_at: Date
}

interface BreakGlassRow {
  id: string
  organisation_id: string
  person_id: string
  agent_id: string
  agent_name: string
  agent_role: string
  reason: string
  broken_at: Date
  expires_at: Date
  closed_at: Date | null
  closed_by: string | null
}
