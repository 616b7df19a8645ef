import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, OrganisationId } from '#kernel/ids.ts'

export type SurveyId = Id<'survey'>
export type PlaceId = Id<'survey-place'>

/** How somebody comes to answer. `paper`: an agent copies a sheet that was filled in by hand. */
export const ways = ['link', 'poster', 'kiosk', 'counter', 'paper', 'receipt'] as const

export type Way = (typeof ways)[number]

/** A place named by the agent: each has its own poster, so that answers can be told apart by place. */
export interface Place {
  readonly id: PlaceId
  readonly name: string
}

/** Questions put to the public for a while. Nobody knows who answers. */
export interface Survey {
  readonly id: SurveyId
  readonly organisationId: OrganisationId
  /** In its links and QR codes. */
  readonly code: string
  readonly formId: string
  readonly title: string
  readonly ways: readonly Way[]
  readonly places: readonly Place[]
  readonly opensOn: Day
  readonly closesOn: Day | undefined
  readonly openedBy: AgentId | undefined
  readonly closedAt: Date | undefined
}

export type SurveyState = 'planned' | 'open' | 'closed'

export function stateOf(
  { opensOn, closesOn, closedAt }: Pick<Survey, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: Day,
): SurveyState {
  if (closedAt || (closesOn !== undefined && closesOn < today)) return 'closed'
  return opensOn > today ? 'planned' : 'open'
}

export function isOpen(survey: Pick<Survey, 'opensOn' | 'closesOn' | 'closedAt'>, today: Day): boolean {
  return stateOf(survey, today) === 'open'
}

/** Whether a text from outside names a way in that this survey has. */
export function wayIn({ ways: offered }: Pick<Survey, 'ways'>, text: string): Way | undefined {
  return offered.find((way) => way === text)
}

/** Faster than anybody reads one page: a machine. */
export const fewestSeconds = 4
