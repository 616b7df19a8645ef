import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { TicketId } from '#modules/queue/index.ts'
import type { Channel } from './channel.ts'
import { mandateFor } from './mandate.ts'
import {
  type AdministrativeTheme,
  type AgeBand,
  type AutonomyLevel,
  type Equipment,
  type Gender,
  longestMinutes,
  type Mode,
  needsMandate,
  type PlaceType,
  type ReferralStructure,
  type SocialStatus,
  type Theme,
  type ThemesProblem,
  themesProblem,
} from './national-terms.ts'

export type VisitId = Id<'visit'>

/** One thing done during a visit: how, about what, and for which followed procedure if any. */
export interface Act {
  readonly mode: Mode
  readonly themes: readonly Theme[]
  /** Details « Aide aux démarches administratives », and only that. */
  readonly administrativeThemes: readonly AdministrativeTheme[]
  readonly procedureId: ProcedureId | undefined
  /** « Je fais », in her presence: she said yes aloud. */
  readonly agreedAloud?: boolean | undefined
}

/** What somebody without a file was willing to say; each may stay unknown. */
export interface AnonymousPerson {
  readonly ageBand: AgeBand
  readonly gender: Gender
  readonly socialStatus: SocialStatus
}

/** What an agent says of a visit. */
export interface VisitDraft {
  readonly acts: readonly Act[]
  readonly placeType: PlaceType
  /** How it was held; absent in what was recorded before that was asked. */
  readonly channel?: Channel | undefined
  /** Absent: as the queue measured. */
  readonly minutes: number | undefined
  readonly autonomy: AutonomyLevel | undefined
  readonly equipment: readonly Equipment[]
  readonly referredTo: ReferralStructure | undefined
  readonly notes: string
  /** Kept only when the person has no file. */
  readonly anonymous: AnonymousPerson
}

/** What was done with whom, as it was recorded. */
export interface Visit extends Omit<VisitDraft, 'notes' | 'anonymous' | 'minutes'> {
  readonly id: VisitId
  readonly minutes: number
  readonly personId: PersonId | undefined
  readonly ticketId: TicketId | undefined
  readonly agentId: AgentId
  readonly agentName: string
  /** Who corrected it, when that was not the agent herself. */
  readonly recordedBy?: AgentId | undefined
  readonly activity: 'individuel' | 'collectif'
  readonly secrecy: Secrecy
  readonly visitedOn: Day
  readonly recordedAt: Date
  readonly placeName: string | undefined
  /** What the queue measured, before the agent said otherwise. */
  readonly measuredMinutes: number | undefined
  /** Of somebody without a file. */
  readonly anonymous: AnonymousPerson | undefined
  /** The visit this one corrects. */
  readonly replaces: VisitId | undefined
}

export type ActRefusal = ThemesProblem | 'absence-needs-mandate' | 'agreement-missing'

export type DraftRefusal =
  | ActRefusal
  | 'no-act'
  | 'too-many-acts'
  | 'minutes-out-of-range'
  | 'equipment-contradicts'
  | 'notes-too-long'
  | 'secret-in-notes'

export const mostActs = 10
export const longestNotes = 5_000

/** Whether an act may be recorded. */
export function actProblem(act: Act): ActRefusal | null {
  // Art. 1984 Code civil and the CNIL kit: acting for somebody who is not there takes a written mandate.
  if (needsMandate(act.mode) && !mandateFor(act)) return 'absence-needs-mandate'
  if (act.mode === 'a_la_place_presence' && !act.agreedAloud) return 'agreement-missing'
  return themesProblem(act)
}

/** Whether a visit may be recorded as it is said. */
export function mayRecord(draft: VisitDraft): Result<VisitDraft, DraftRefusal> {
  const { acts, minutes, equipment, notes } = draft
  if (acts.length === 0) return refuse('no-act')
  if (acts.length > mostActs) return refuse('too-many-acts')
  for (const act of acts) {
    const problem = actProblem(act)
    if (problem) return refuse(problem)
  }
  if (minutes !== undefined && !isDuration(minutes)) return refuse('minutes-out-of-range')
  if (equipment.includes('aucun') && equipment.length > 1) return refuse('equipment-contradicts')
  const problem = notesProblem(notes)
  return problem ? refuse(problem) : grant(draft)
}

function notesProblem(notes: string): 'notes-too-long' | 'secret-in-notes' | null {
  if ([...notes].length > longestNotes) return 'notes-too-long'
  return findSecrets(notes).length > 0 ? 'secret-in-notes' : null
}

/** How long ago a visit may have been when it is noted at last. */
export const oldestVisitDays = 366

export type DayRefusal = 'day-in-future' | 'day-too-old'

/** Whether a visit may be noted for that day. */
export function dayProblem(visitedOn: Day, today: Day): DayRefusal | null {
  if (visitedOn > today) return 'day-in-future'
  return visitedOn < addDays(today, -oldestVisitDays) ? 'day-too-old' : null
}

/** Whether a number of minutes may be a visit: a minute short of a day at most. */
export function isDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= longestMinutes
}

/** All the themes of a visit, each once, in the order they were said. */
export function themesOf({ acts }: Pick<VisitDraft, 'acts'>): {
  readonly themes: readonly Theme[]
  readonly administrativeThemes: readonly AdministrativeTheme[]
} {
  return {
    themes: [...new Set(acts.flatMap(({ themes }) => themes))],
    administrativeThemes: [...new Set(acts.flatMap(({ administrativeThemes }) => administrativeThemes))],
  }
}
