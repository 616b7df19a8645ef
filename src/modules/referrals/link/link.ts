import type { Id, OrganisationId } from '#kernel/ids.ts'
import type { ReferralId } from '../referral.ts'

export type LinkId = Id<'referral-link'>

/** What a partner without an account answers by. Opening it changes nothing. */
export interface Link {
  readonly id: LinkId
  readonly organisationId: OrganisationId
  readonly referralId: ReferralId
  readonly expiresAt: Date
  /** Taken back, or another one was made. */
  readonly endedAt: Date | undefined
}

/** Days a link opens; another one is made as often as needed. */
export const linkDays = 8

/** When a link made now opens nothing any more. */
export function linkEnd(now: Date): Date {
  return new Date(now.getTime() + linkDays * 86_400_000)
}

export function isOpen({ expiresAt, endedAt }: Pick<Link, 'expiresAt' | 'endedAt'>, now: Date): boolean {
  return endedAt === undefined && expiresAt > now
}
