import type { Day } from '#kernel/day.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import type { Person } from '../person.ts'
import {
  isInForce,
  type ProtectedAct,
  type ProtectionKind,
  type Standing,
  standingUnder,
} from '../protection-measure.ts'

/** How the one who represents or assists her agreed; `not-entrusted`: the decision leaves this act to her alone. */
export const manners = ['present', 'in-writing', 'by-phone', 'not-entrusted'] as const
export type Manner = (typeof manners)[number]

export interface Assent {
  readonly manner: Manner
  /** Tutor, curator, entitled relative: who said yes. */
  readonly givenBy: string | undefined
}

/** An act that a measure forbids her to do alone. */
export interface Forbidden {
  readonly act: ProtectedAct
  readonly measure: ProtectionKind
  readonly standing: Exclude<Standing, 'alone'>
  /** « art. 473 C. civ. » */
  readonly article: string
  readonly representative: string | undefined
}

const refusals = ['representative-signs', 'curator-signs', 'entrusted-or-not', 'assent-by-whom'] as const
export type AssentRefusal = (typeof refusals)[number]

/** Whether a refusal is about what her representative has to say. */
export function isAssentRefusal(refusal: string): refusal is AssentRefusal {
  return refusals.some((each) => each === refusal)
}

/** What the measure of this person forbids of this act, today; nothing when she may do it alone. */
export function whatProtectionForbids(
  { protection }: Pick<Person, 'protection'>,
  act: ProtectedAct,
  today: Day,
): Forbidden | undefined {
  // A measure whose last day has passed has no effect unless renewed (art. 443 C. civ.): the file asks about it.
  if (!protection || !isInForce(protection, today)) return undefined
  const { standing, article } = standingUnder(protection.kind, act)
  if (standing === 'alone') return undefined
  return { act, measure: protection.kind, standing, article, representative: protection.representative }
}

/** The ways to agree that lift this: a signature is given in presence or in writing, never by telephone. */
export function mannersThatLift({ standing }: Pick<Forbidden, 'standing'>): readonly Manner[] {
  return standing === 'unless-entrusted' ? manners : ['present', 'in-writing']
}

/** Whether what her representative said lets the act be done. */
export function mayDespite(
  forbidden: Forbidden | undefined,
  assent: Assent | undefined,
): Result<undefined, AssentRefusal> {
  if (!forbidden) return grant(undefined)
  if (!assent || !mannersThatLift(forbidden).includes(assent.manner))
    return refuse(signatures[forbidden.standing])
  const needsName = assent.manner !== 'not-entrusted' && !assent.givenBy && !forbidden.representative
  return needsName ? refuse('assent-by-whom') : grant(undefined)
}

const signatures = {
  represented: 'representative-signs',
  assisted: 'curator-signs',
  'unless-entrusted': 'entrusted-or-not',
} as const satisfies Record<Forbidden['standing'], AssentRefusal>
