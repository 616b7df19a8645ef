import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { hashPassword } from '#platform/auth/password-hash.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type EmailRefusal, readEmail } from './agent.ts'
import { insertAgent } from './agent-store.ts'
import { mayUsePassword, type PasswordRefusal } from './password.ts'

export interface AgentToCreate {
  /** Given when the account acts for itself from its first moment. */
  readonly id?: AgentId
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly password: string
  /** Offered as a button on the sign-in page of a demo installation. */
  readonly isDemo?: boolean
}

export type CreateAgentRefusal = 'email-taken' | EmailRefusal | PasswordRefusal

/** Opens an account in the asker's organisation. */
export async function createAgent(
  errand: Errand<OrganisationsTables & JournalTables>,
  wanted: AgentToCreate,
): Promise<Result<AgentId, CreateAgentRefusal>> {
  const { organisationId } = errand.asker
  if (!organisationId) throw new Error('an agent is created by an errand of her organisation')
  const email = readEmail(wanted.email)
  if (!email.ok) return email
  const password = mayUsePassword(wanted.password, [wanted.name, wanted.email])
  if (!password.ok) return password

  const id = wanted.id ?? (errand.newId() as AgentId)
  const isNew = await insertAgent(errand, {
    id,
    organisationId,
    name: wanted.name,
    email: email.value,
    role: wanted.role,
    passwordHash: await hashPassword(wanted.password),
    isDemo: wanted.isDemo ?? false,
  })
  if (!isNew) return refuse('email-taken')
  await writeInJournal(errand, {
    action: 'organisations.agent-created',
    subject: { kind: 'agent', id },
    content: { name: wanted.name, email: email.value.written, role: wanted.role },
  })
  return grant(id)
}
