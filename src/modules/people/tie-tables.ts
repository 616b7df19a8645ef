/** Files that are one person’s, ties between people, mailboxes opened and assents given; private to this module’s stores. */
export interface TieTables {
  person_merge: PersonMergeRow
  joined_file: JoinedFileRow
  distinct_files: {
    organisation_id: string
    one_id: string
    other_id: string
    said_at: Date
    said_by: string | null
  }
  person_tie: PersonTieRow
  household: { id: string; organisation_id: string; formed_at: Date; formed_by: string | null }
  household_member: HouseholdMemberRow
  opened_mailbox: OpenedMailboxRow
  representative_assent: RepresentativeAssentRow
}

interface PersonMergeRow {
  id: string
  organisation_id: string
  kept_id: string
  merged_id: string
  facts_before: unknown
  facts_after: unknown
  merged_at: Date
  merged_by: string | null
  undone_at: Date | null
  undone_by: string | null
}

/** Written by the database alone, from the standing merges. */
interface JoinedFileRow {
  organisation_id: string
  person_id: string
  other_id: string
  kept_id: string
}

interface PersonTieRow {
  id: string
  organisation_id: string
  person_id: string
  relative_id: string | null
  relative_name: string | null
  relative_phone: string | null
  role: string
  role_back: string
  added_at: Date
  added_by: string | null
  ended_at: Date | null
  ended_by: string | null
}

interface HouseholdMemberRow {
  id: string
  organisation_id: string
  household_id: string
  person_id: string | null
  tie_id: string | null
  joined_at: Date
  joined_by: string | null
  left_at: Date | null
  left_by: string | null
}

interface OpenedMailboxRow {
  id: string
  organisation_id: string
  person_id: string
  address: string
  opened_on: string
  opened_with: string | null
  read_by: string
  reader: string | null
  recovery: string
  recovery_detail: string | null
  recorded_at: Date
  recorded_by: string | null
  ended_at: Date | null
  ended_by: string | null
}

interface RepresentativeAssentRow {
  id: string
  organisation_id: string
  person_id: string
  measure: string
  act: string
  manner: string
  given_by: string | null
  subject_kind: string
  subject_id: string
  recorded_at: Date
  recorded_by: string | null
}
