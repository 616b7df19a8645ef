import type { ColumnType, Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface PlacesTables {
  place: PlaceRow
  place_alias: PlaceAliasRow
  place_hours: PlaceHoursRow
  place_closure: PlaceClosureRow
  place_stop: PlaceStopRow
  place_spot: PlaceSpotRow
  place_text: PlaceTextRow
  place_word: PlaceWordRow
  place_source: PlaceSourceRow
  place_import: PlaceImportRow
  place_row: PlaceRowRow
  place_match: PlaceMatchRow
  place_upload: PlaceUploadRow
  place_upload_piece: { upload_id: string; organisation_id: string; rank: number; content: Buffer }
  place_upload_finding: PlaceUploadFindingRow
  place_merge: PlaceMergeRow
  place_report: PlaceReportRow
}

type Precision = 'address' | 'street' | 'commune' | 'unknown'
type Json<Value> = ColumnType<Value, string, string>

interface WhereColumns {
  commune_name: string
  postal_code: string
  commune_code: string | null
  street: string
  latitude: number | null
  longitude: number | null
  position_precision: Precision | null
}

interface PlaceRow extends WhereColumns {
  id: string
  organisation_id: string
  pivot: string | null
  name: string
  address_complement: string | null
  types: string[]
  phones: string[]
  emails: string[]
  websites: string[]
  hours_raw: string | null
  hours_osm: string | null
  summary: string | null
  description: string | null
  collected_by: string | null
  is_itinerant: boolean | null
  is_fixed: boolean | null
  parent_organisation: string | null
  updated_on: string
  services: string[]
  audiences: string[]
  special_cares: string[]
  fees: string[]
  programmes: string[]
  training_labels: string[]
  other_labels: string[]
  access_modes: string[]
  support_modes: string[]
  accessibility_sheet: string | null
  booking_page: string | null
  languages: Generated<string[]>
  seats: number | null
  saturation: 'low' | 'moderate' | 'high' | null
  access_details: Generated<string[]>
  /** Which source, and which day, each field comes from. */
  provenance: ColumnType<Readonly<Record<string, unknown>>, string | undefined, string>
  /** Fields an import may not overwrite. */
  locks: Generated<string[]>
  status: Generated<'published' | 'draft' | 'closed' | 'hidden' | 'merged'>
  verified_on: string | null
  verified_by: string | null
  version: Generated<number>
  created_at: Date
}

/** `id` is the place that is no more; whoever has its address is led to `place_id`. */
interface PlaceAliasRow {
  id: string
  organisation_id: string
  place_id: string
  merged_at: Date
  merged_by: string | null
}

/** Multiranges are written `{[540,720),[840,1020)}`: minutes since Monday 00:00, or since midnight on holidays. */
interface PlaceHoursRow {
  id: string
  organisation_id: string
  place_id: string
  open: string
  weeks: 'every' | 'odd' | 'even'
  valid_from: string | null
  valid_to: string | null
  on_holidays: 'closed' | 'as-usual' | 'unsaid' | 'own'
  holiday_open: string | null
  anomaly: string | null
}

interface PlaceClosureRow {
  id: string
  organisation_id: string
  place_id: string
  from_on: string
  to_on: string
  reason: string | null
}

interface PlaceStopRow extends WhereColumns {
  id: string
  organisation_id: string
  place_id: string
  weekday: number
  weeks: 'every' | 'odd' | 'even'
  opens_minute: number
  closes_minute: number
  from_on: string | null
  to_on: string | null
}

/** Kept by the database: a line for each opening line at each position of a published place. */
interface PlaceSpotRow {
  place_id: string
  line: number
  is_only_line: boolean
  sort_name: string
  latitude: number | null
  longitude: number | null
  x: number | null
  y: number | null
  z: number | null
  commune_code: string | null
  department: string
  services: number
  is_free: boolean
  is_accessible: boolean
  is_itinerant: boolean
  languages: string[]
  in_odd_weeks: boolean
  in_even_weeks: boolean
  valid: string | null
  closed: string | null
  open_quarters: string | null
  open: string | null
  open_on_holidays: string | null
}

/** Kept by the database: the words of a published place. */
interface PlaceTextRow {
  place_id: string
  sort_name: string
  name_words: number
  words: string
}

/** Kept by the database: a word of some place, and itself without each of its letters. */
interface PlaceWordRow {
  word: string
  slips: ColumnType<string[], never, never>
}

interface PlaceSourceRow {
  id: string
  organisation_id: string
  name: string
  licence: string | null
  priority: Generated<number>
  mapping: ColumnType<Readonly<Record<string, unknown>> | null, string | null, string | null>
}

interface PlaceImportRow {
  id: string
  organisation_id: string
  source_id: string
  sha256: string
  read: number
  created: number
  changed: number
  unchanged: number
  rejected: number
  vanished: number
  dropped: Json<Readonly<Record<string, number>>>
  applied_at: Date
  applied_by: string | null
}

interface PlaceRowRow {
  organisation_id: string
  source_id: string
  external_id: string
  place_id: string | null
  fingerprint: string
  normalised: Json<Readonly<Record<string, unknown>>>
  anomalies: Json<readonly unknown[]>
  first_seen_on: string
  vanished_on: string | null
}

interface PlaceMatchRow {
  id: string
  organisation_id: string
  /** Less than `other_id`. */
  one_id: string
  other_id: string
  score: number
  details: Json<Readonly<Record<string, unknown>>>
  decision: 'same' | 'different' | 'unsure' | null
  decided_at: Date | null
  decided_by: string | null
}

/** Two places made one, and what it takes to part them. */
interface PlaceMergeRow {
  id: string
  organisation_id: string
  kept_id: string
  gone_id: string
  gone_status: 'published' | 'draft' | 'closed' | 'hidden'
  kept_before: Json<Readonly<Record<string, unknown>>>
  kept_after: Json<Readonly<Record<string, unknown>>>
  moved_rows: Json<readonly Readonly<Record<string, unknown>>[]>
  merged_at: Date
  /** Nobody when the machine linked them by itself. */
  merged_by: string | null
  undone_at: Date | null
  undone_by: string | null
}

/** A file sent by an agent, and how far it has come. */
interface PlaceUploadRow {
  id: string
  organisation_id: string
  source_name: string
  file_name: string
  state: 'reading' | 'mapping' | 'planning' | 'planned' | 'applying' | 'applied' | 'refused' | 'abandoned'
  refusal: string | null
  reading: MaybeJson
  mapping: MaybeJson
  report: MaybeJson
  may_vanish: Generated<boolean>
  done: Generated<number>
  total: Generated<number>
  sent_at: Date
  sent_by: string
  applied_at: Date | null
  applied_by: string | null
}

type MaybeJson = ColumnType<
  Readonly<Record<string, unknown>> | null,
  string | null | undefined,
  string | null
>

interface PlaceUploadFindingRow {
  upload_id: string
  organisation_id: string
  rank: number
  kind: 'created' | 'changed' | 'vanished' | 'anomaly'
  content: Json<Readonly<Record<string, unknown>>>
}

/** What somebody says is wrong on a sheet; nothing of who says it. */
interface PlaceReportRow {
  id: Generated<string>
  organisation_id: string
  place_id: string
  kind: 'hours' | 'moved' | 'closed' | 'phone' | 'other'
  words: string | null
  reported_on: string
  state: Generated<'waiting' | 'corrected' | 'dropped'>
  settled_on: string | null
  settled_by: string | null
}
