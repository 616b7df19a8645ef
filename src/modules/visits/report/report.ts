import type { AgentId } from '#kernel/ids.ts'
import type { Team } from '#modules/organisations/index.ts'
import type { ComparedPeriods } from '../activity/period.ts'
import type { ReportAddress } from '../urls.ts'
import type { AgentFigures, Figures, Slice } from './figure.ts'

/** Whose work a report counts, and which part of it was asked for. */
export interface ReportScope {
  readonly whose: 'own' | 'everybody'
  readonly address: ReportAddress
  readonly slice: Slice
  /** The agent or the team asked for. */
  readonly only: string | undefined
}

export interface Report extends ReportScope {
  readonly figures: Figures
  readonly compared: ComparedPeriods
  readonly before: Figures
  readonly yearBefore: Figures
  readonly names: ReadonlyMap<AgentId, string>
  readonly teams: readonly TeamFigures[]
}

export interface TeamFigures extends Pick<AgentFigures, 'visits' | 'participations' | 'minutes'> {
  readonly team: Pick<Team, 'id' | 'name'>
}
