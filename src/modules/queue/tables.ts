import type { Generated } from 'kysely'
import type { LocalText } from '#kernel/language.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { CounterDirection } from './site.ts'
import type { Origin, Outcome, TicketState } from './ticket.ts'

export interface QueueTables {
  site: SiteRow
  service: ServiceRow
  counter: CounterRow
  counter_session: CounterSessionRow
  counter_pause: CounterPauseRow
  ticket: TicketRow
  ticket_transition: { from_state: string; to_state: string }
  ticket_period: TicketPeriodRow
  site_event: SiteEventRow
  eta_sample: EtaSampleRow
  ticket_person: TicketPersonRow
  ticket_note: TicketNoteRow
}

/** What changing the line needs: its own tables, and the answers already given. */
export type LineTables = QueueTables & OnceTables & ThrottleTables

interface SiteRow {
  id: string
  organisation_id: string
  name: string
  address: string | null
  time_zone: Generated<string>
  week: unknown
  closed_days: Generated<unknown>
  grace_minutes: Generated<number>
  tickets_per_minute: Generated<number>
  seq: Generated<number>
  changed_at: Generated<Date>
}

interface ServiceRow {
  id: string
  organisation_id: string
  site_id: string
  letter: string
  label: LocalText
  pictogram: Generated<string>
  position: Generated<number>
  target_wait_s: Generated<number>
  prior_service_s: Generated<number>
  daily_cap: number | null
  closed_at: Date | null
}

interface CounterRow {
  id: string
  organisation_id: string
  site_id: string
  number: number
  label: string
  speak_as: Generated<string>
  direction: Generated<CounterDirection>
  closed_at: Date | null
}

interface CounterSessionRow {
  id: string
  organisation_id: string
  site_id: string
  counter_id: string
  agent_id: string
  skills: string[]
  opened_at: Date
  closed_at: Date | null
}

interface CounterPauseRow {
  id: string
  organisation_id: string
  counter_session_id: string
  from_at: Date
  until_at: Date
  withdrawn_at: Date | null
}

export interface TicketRow {
  id: string
  organisation_id: string
  site_id: string
  business_day: string
  letter: string
  number: number
  taken_seq: number
  service_id: string
  origin: Origin
  language: string
  code_hash: string | null
  legal_priority: boolean
  priority_checked_at: Date | null
  rank: number
  due_at: Date
  not_before: Date | null
  appointment_at: Date | null
  state: TicketState
  leg: number
  counter_session_id: string | null
  last_session_id: string | null
  reserved_counter_id: string | null
  call_id: string | null
  call_count: number
  jump_reason: string | null
  arrived_at: Date
  queued_at: Date
  first_called_at: Date | null
  called_at: Date | null
  last_called_at: Date | null
  serving_at: Date | null
  expected_return_at: Date | null
  returned_at: Date | null
  ended_at: Date | null
  outcome: Outcome | null
  changed_at: Date
  version: number
}

interface TicketPeriodRow {
  organisation_id: string
  site_id: string
  ticket_id: string
  step: number
  leg: number
  state: string
  service_id: string
  counter_session_id: string | null
  started_at: Date
  ended_at: Date | null
}

interface SiteEventRow {
  organisation_id: string
  site_id: string
  seq: number
  at: Date
  type: string
  ticket_id: string | null
  agent_id: string | null
  payload: unknown
}

interface EtaSampleRow {
  organisation_id: string
  ticket_id: string
  at: Date
  reason: string
  p20: number
  p50: number
  p80: number
  ahead: number
  shown: string
  shown_from: number | null
  shown_to: number | null
}

interface TicketPersonRow {
  organisation_id: string
  ticket_id: string
  person_id: string
  linked_by: string | null
  linked_at: Date
}

interface TicketNoteRow {
  id: string
  organisation_id: string
  ticket_id: string
  agent_id: string
  text: string
  secrecy: Generated<string>
  written_at: Date
}
