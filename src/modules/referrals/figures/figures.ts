import { addMonths, type Day, toDay } from '#kernel/day.ts'
import type { Need } from '../need.ts'

/** How a partner answers: counts, of nobody. */
export interface PartnerFigures {
  readonly name: string
  readonly sent: number
  readonly answered: number
  readonly accepted: number
  readonly declined: number
  readonly expired: number
  /** Days from sending to the answer: half of its answers came sooner. Null without an answer. */
  readonly medianDays: number | null
}

/** What became of a need. */
export interface NeedFigures {
  readonly need: Need
  readonly sent: number
  readonly served: number
  readonly declined: number
  readonly expired: number
  readonly unserved: number
  /** For how many no partner was found. */
  readonly nobody: number
}

/** For how many people of a commune nobody answers a need. */
export interface UnmetFigures {
  readonly need: Need
  readonly communeCode: string | null
  readonly count: number
}

export interface ReferralFigures {
  readonly since: Day
  readonly partners: readonly PartnerFigures[]
  readonly needs: readonly NeedFigures[]
  readonly unmet: readonly UnmetFigures[]
}

/** Accepted among answered, in hundredths; nothing without an answer. */
export function acceptanceRate({ accepted, answered }: PartnerFigures): number | undefined {
  return answered === 0 ? undefined : Math.round((100 * accepted) / answered)
}

/** What no answer has come to yet. */
export function waitingOf({ sent, answered, expired }: PartnerFigures): number {
  return Math.max(0, sent - answered - expired)
}

const monthsCounted = 12

/** The first day of the twelve months counted. */
export function countedSince(today: Day): Day {
  return toDay(`${addMonths(today, -monthsCounted).slice(0, 7)}-01`)
}
