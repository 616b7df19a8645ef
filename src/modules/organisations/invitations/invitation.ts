import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'

/** A link handed over to somebody who is to work here, or to a colleague who lost her way in. */
export interface Invitation {
  readonly id: string
  readonly organisationId: OrganisationId
  /** The account whose access is renewed; absent when the link opens a new one. */
  readonly agentId: AgentId | undefined
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly acceptedAt: Date | undefined
  readonly withdrawnAt: Date | undefined
}

export type InvitationRefusal = 'invitation-used' | 'invitation-withdrawn' | 'invitation-expired'

const daysToAccept = 7

/** When an invitation made now stops opening anything. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + daysToAccept * 86_400_000)
}

/** A link opens once, within a week, unless it was taken back. */
export function mayAccept(invitation: Invitation, now: Date): Result<Invitation, InvitationRefusal> {
  if (invitation.acceptedAt) return refuse('invitation-used')
  if (invitation.withdrawnAt) return refuse('invitation-withdrawn')
  if (invitation.expiresAt <= now) return refuse('invitation-expired')
  return grant(invitation)
}
