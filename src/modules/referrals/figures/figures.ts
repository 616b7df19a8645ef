import { addMonths, type Day, toDay } from '#kernel/day.ts'
import type { Shown } from '#kernel/small-counts.ts'
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
  /** For how many no partner was found; told as `shown` lets it be. */
  readonly nobody: number
}

/** For how many people of a commune nobody answers a need: not to be told as it is. */
export interface UnmetFigures {
  readonly need: Need
  /** Null where nobody noted the commune. */
  readonly communeCode: string | null
  readonly count: number
}

/**
 * A need that nobody answers, as it may be told. Which communes are named is settled here once, among all of them:
 * whatever part of them a page is about, it tells no more, so that no part taken from another gives a small one away.
 */
export interface ToldUnmet {
  readonly need: Need
  readonly total: Shown
  /** Communes, and those nobody noted (null), whose count may be told. */
  readonly told: readonly Pick<UnmetFigures, 'communeCode' | 'count'>[]
  /** The others together: which and how many they are is not said. */
  readonly others: Shown
}

export interface ReferralFigures {
  readonly since: Day
  readonly partners: readonly PartnerFigures[]
  readonly needs: readonly NeedFigures[]
  readonly unmet: readonly ToldUnmet[]
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
