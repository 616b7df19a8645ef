import type { Day } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { AgeBand, Gender, Mode, SocialStatus, Theme } from '../national-terms.ts'
import type { VisitId } from '../visit.ts'

/** One participant of one visit, or one visit: what a figure of visits or participations adds up. */
export interface VisitBehind {
  readonly visitId: VisitId
  readonly on: Day
  readonly agentId: AgentId
  readonly agentName: string
  readonly personId: PersonId | undefined
  readonly hadFile: boolean
  readonly isFirst: boolean
  readonly minutes: number
  readonly rank: number
  readonly participants: number
  readonly isWorkshop: boolean
  readonly secrecy: string
  readonly modes: readonly Mode[]
  readonly themes: readonly Theme[]
}

/** One person: what a figure of people adds up. */
export interface PersonBehind {
  readonly personId: PersonId | undefined
  readonly hadFile: boolean
  readonly agentId: AgentId
  readonly secrecy: string
  readonly times: number
  readonly lastOn: Day
  readonly ageBand: AgeBand
  readonly gender: Gender
  readonly socialStatus: SocialStatus
}

/** What a figure adds up: visits and participations, or people. */
export type BehindRows =
  | { readonly kind: 'visits'; readonly visits: readonly Shown<VisitBehind>[] }
  | { readonly kind: 'people'; readonly people: readonly Shown<PersonBehind>[] }

/** A row with what the reader may know of it: her name, or only that it was counted. */
export type Shown<Row> = Row & {
  readonly personName: string | undefined
  readonly mayRead: boolean
  /** She objected to statistics: counted, and named to nobody for them. */
  readonly isUnnamed?: true | undefined
}
