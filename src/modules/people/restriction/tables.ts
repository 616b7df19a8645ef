/** Files kept and not used, and purposes a person objected to; private to this folder’s store. */
export interface RestrictionTables {
  file_restriction: FileRestrictionRow
  file_objection: FileObjectionRow
  restricted_use: RestrictedUseRow
}

interface FileRestrictionRow {
  id: string
  organisation_id: string
  person_id: string
  request_id: string | null
  set_at: Date
  set_by: string
  told_at: Date | null
  told_by: string | null
  told_how: string | null
  lifted_at: Date | null
  lifted_by: string | null
}

interface FileObjectionRow {
  id: string
  organisation_id: string
  person_id: string
  request_id: string | null
  purpose: string
  set_at: Date
  set_by: string
  ended_at: Date | null
  ended_by: string | null
}

interface RestrictedUseRow {
  id: string
  organisation_id: string
  person_id: string
  ground: string
  agent_id: string
  agent_name: string
  used_on: string
  declared_at: Date
}
