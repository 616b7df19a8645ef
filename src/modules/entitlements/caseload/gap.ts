import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Role } from '#kernel/role.ts'
import { type BenefitId, benefitIds } from '../benefit.ts'

export type GapId = Id<'caseload-gap'>
export type RunId = Id<'caseload-run'>

/** Who looks at the list: those who follow cases for a living, and who answers for them; the walls say the same. */
export const whoFollows = ['public-writer', 'social-worker', 'manager'] as const satisfies readonly Role[]

/** Whether something is due whatever is not known, or only perhaps. */
export type Certainty = 'yes' | 'unsure'

/** What a household may claim, beyond what it told it receives; euros a month. */
export interface FoundGap {
  readonly benefit: BenefitId
  readonly certainty: Certainty
  readonly least: number
  readonly most: number
  readonly received: number
  /** Euros missing a year: at least so much where it is certain, at most where it is not. */
  readonly yearly: number
}

/** One line of the work list: for a person to look at, never a decision (art. 22 RGPD). */
export interface Gap extends FoundGap {
  readonly id: GapId
  readonly personId: PersonId
  readonly draftId: string
  readonly secrecy: Secrecy
  readonly answeredOn: Day
  readonly state: GapState
}

/** What an agent made of it; `to-look` until somebody did something. */
export const gapStates = ['to-look', 'called', 'settled', 'set-aside'] as const
export type GapState = (typeof gapStates)[number]

export interface Mark {
  readonly state: GapState
  /** Why, where it is set aside. */
  readonly reason: string | undefined
  readonly markedAt: Date
  readonly markedBy: AgentId | undefined
}

/** Euros a month below which a gap is not worth a call: statements are rounded, and net of CRDS. */
export const smallestGap = 15

/** Past this many months, answers are no longer the facts of today: they are asked again first. */
export const mostMonthsOld = 12

/** The gap there is between these bounds and what is received, if it is worth a call. */
export function gapBetween(
  { least, most }: { readonly least: number; readonly most: number },
  received: number,
): Pick<FoundGap, 'certainty' | 'yearly'> | undefined {
  if (least - received >= smallestGap) return { certainty: 'yes', yearly: (least - received) * 12 }
  if (most - received >= smallestGap) return { certainty: 'unsure', yearly: (most - received) * 12 }
  return undefined
}

export function isBenefitId(text: string): text is BenefitId {
  return benefitIds.some((id) => id === text)
}

export function isGapState(text: string): text is GapState {
  return gapStates.some((state) => state === text)
}
