import type { Insertable, Selectable } from 'kysely'
import { toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { TicketId } from '#modules/queue/index.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Channel } from '../channel.ts'
import type {
  AdministrativeTheme,
  AgeBand,
  AutonomyLevel,
  Equipment,
  Gender,
  Mode,
  PlaceType,
  ReferralStructure,
  SocialStatus,
  Theme,
} from '../national-terms.ts'
import type { VisitsTables } from '../tables.ts'
import type { Act, AnonymousPerson, Visit, VisitId } from '../visit.ts'

type Row<Table extends keyof VisitsTables> = Selectable<VisitsTables[Table]>

/** A visit about to be kept, with what only the database needs. */
export interface NewVisit extends Omit<Visit, 'secrecy'> {
  readonly organisationId: OrganisationId
  /** Which turn of its ticket: a transferred ticket has several. */
  readonly leg: number | undefined
}

/** A visit as columns. */
export function visitColumns(visit: NewVisit): Insertable<VisitsTables['visit']> {
  const { anonymous } = visit
  return {
    id: visit.id,
    organisation_id: visit.organisationId,
    person_id: orNull(visit.personId),
    ticket_id: orNull(visit.ticketId),
    leg: orNull(visit.leg),
    agent_id: visit.agentId,
    agent_name: visit.agentName,
    recorded_by: orNull(visit.recordedBy),
    activity: visit.activity,
    channel: orNull(visit.channel),
    visited_on: visit.visitedOn,
    recorded_at: visit.recordedAt,
    place_type: visit.placeType,
    place_name: orNull(visit.placeName),
    minutes: visit.minutes,
    measured_minutes: orNull(visit.measuredMinutes),
    autonomy: orNull(visit.autonomy),
    equipment: [...visit.equipment],
    referred_to: orNull(visit.referredTo),
    age_band: orNull(anonymous?.ageBand),
    gender: orNull(anonymous?.gender),
    social_status: orNull(anonymous?.socialStatus),
    replaces_id: orNull(visit.replaces),
  }
}

/** An act as columns; its procedure is tied to the person of the visit. */
export function actColumns(
  act: Act,
  position: number,
  visit: NewVisit,
): Insertable<VisitsTables['visit_act']> {
  return {
    organisation_id: visit.organisationId,
    visit_id: visit.id,
    position,
    mode: act.mode,
    themes: [...act.themes],
    administrative_themes: [...act.administrativeThemes],
    procedure_person_id: act.procedureId ? (visit.personId ?? null) : null,
    procedure_id: act.procedureId ?? null,
    agreement: act.mode === 'a_la_place_presence' && act.agreedAloud ? 'aloud' : null,
  }
}

/** A row as the visit it keeps. */
export function visitOf(row: Row<'visit'>, acts: readonly Act[]): Visit {
  return {
    id: row.id as VisitId,
    personId: (row.person_id as PersonId | null) ?? undefined,
    ticketId: (row.ticket_id as TicketId | null) ?? undefined,
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    recordedBy: (row.recorded_by as AgentId | null) ?? undefined,
    activity: row.activity as Visit['activity'],
    secrecy: row.secrecy as Secrecy,
    channel: (row.channel as Channel | null) ?? undefined,
    visitedOn: toDay(row.visited_on),
    recordedAt: row.recorded_at,
    placeType: row.place_type as PlaceType,
    placeName: row.place_name ?? undefined,
    minutes: row.minutes,
    measuredMinutes: row.measured_minutes ?? undefined,
    autonomy: (row.autonomy as AutonomyLevel | null) ?? undefined,
    equipment: row.equipment as Equipment[],
    referredTo: (row.referred_to as ReferralStructure | null) ?? undefined,
    anonymous: anonymousOf(row),
    replaces: (row.replaces_id as VisitId | null) ?? undefined,
    acts,
  }
}

/** A row as the act it keeps. */
export function actOf(row: Row<'visit_act'>): Act {
  return {
    mode: row.mode as Mode,
    themes: row.themes as Theme[],
    administrativeThemes: row.administrative_themes as AdministrativeTheme[],
    procedureId: (row.procedure_id as ProcedureId | null) ?? undefined,
    ...(row.agreement === 'aloud' ? { agreedAloud: true } : {}),
  }
}

function anonymousOf(row: Row<'visit'>): AnonymousPerson | undefined {
  if (row.person_id !== null) return undefined
  return {
    ageBand: row.age_band as AgeBand,
    gender: row.gender as Gender,
    socialStatus: row.social_status as SocialStatus,
  }
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null
}
