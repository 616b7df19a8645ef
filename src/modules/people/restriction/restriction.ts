import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'

export type RestrictionId = Id<'file-restriction'>

/** What a person may object to and be left out of, one by one (art. 21 RGPD). */
export const purposes = ['reminders', 'surveys', 'figures', 'unclaimed-rights'] as const
export type Purpose = (typeof purposes)[number]

/** What the law lets one do with a restricted file (art. 18 § 2 RGPD). */
export const grounds = ['her-consent', 'legal-claims', 'rights-of-others', 'public-interest'] as const
export type Ground = (typeof grounds)[number]

export const tellings = ['counter', 'letter', 'email', 'phone'] as const
export type Telling = (typeof tellings)[number]

/** A file that is kept and not used, until it is lifted. */
export interface Restriction {
  readonly id: RestrictionId
  readonly personId: PersonId
  readonly setAt: Date
  /** When and how she was told that it will be lifted. */
  readonly told: { readonly at: Date; readonly how: Telling } | undefined
}

export interface Objection {
  readonly personId: PersonId
  readonly purpose: Purpose
  readonly setAt: Date
}

/** What an agent said before she used a restricted file; it holds for the day. */
export interface RestrictedUse {
  readonly ground: Ground
  readonly agentId: AgentId
  readonly agentName: string
  readonly declaredAt: Date
}

export type LiftRefusal = 'not-restricted' | 'not-told'

/** Whether it may be lifted: she is told before (art. 18 § 3 RGPD). */
export function mayLift(restriction: Restriction | undefined): Result<RestrictionId, LiftRefusal> {
  if (!restriction) return refuse('not-restricted')
  return restriction.told ? grant(restriction.id) : refuse('not-told')
}
