import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'

/** Somebody who works, or helps, in an organisation. */
export interface Agent {
  readonly id: AgentId
  readonly organisationId: OrganisationId
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly createdAt: Date
  readonly closedAt: Date | undefined
  readonly hasSecondFactor: boolean
}

export type LossRefusal = 'unknown-agent' | 'account-closed' | 'own-account' | 'last-administrator'

/** Nobody takes her own rights away by mistake, and an organisation always keeps somebody who can let others in. */
export function mayLoseRights(
  agent: Agent | undefined,
  { by, administrators }: { by: AgentId | undefined; administrators: readonly AgentId[] },
): Result<Agent, LossRefusal> {
  if (!agent) return refuse('unknown-agent')
  if (agent.closedAt) return refuse('account-closed')
  if (agent.id === by) return refuse('own-account')
  const isLast = administrators.every((administrator) => administrator === agent.id)
  return isLast && agent.role === 'administrator' ? refuse('last-administrator') : grant(agent)
}

export type EmailRefusal = 'email-missing' | 'email-unreadable'

/** An address as it is written to, and as it is compared. */
export interface Email {
  readonly written: string
  readonly folded: string
}

const longestEmail = 254

/** Reads an address loosely: a server that refuses a strange one knows better than we do. */
export function readEmail(typed: string): Result<Email, EmailRefusal> {
  const written = typed.replaceAll(/\s/g, '')
  if (written === '') return refuse('email-missing')
  if (written.length > longestEmail || !/^[^@<>"]+@[^@<>"]+\.[^@.<>"]+$/.test(written)) {
    return refuse('email-unreadable')
  }
  return grant({ written, folded: foldEmail(written) })
}

/** The same address typed in capitals or with a space is the same account. */
export function foldEmail(typed: string): string {
  return typed.replaceAll(/\s/g, '').normalize('NFKC').toLowerCase()
}
