import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'

type Asking = Errand<OrganisationsTables>

/** What an agent proves herself with. */
export interface Credentials {
  readonly id: AgentId
  readonly organisationId: OrganisationId
  readonly name: string
  readonly email: string
  readonly emailFolded: string
  readonly role: Role
  readonly passwordHash: string
  /** Sealed; there before it is confirmed, during enrolment. */
  readonly totpSecret: Buffer | null
  readonly totpConfirmedAt: Date | null
}

/** The open account under a folded address, at the visitor's door with that address as its key. */
export async function findCredentials(errand: Asking, emailFolded: string): Promise<Credentials | undefined> {
  const row = await credentials(errand).where('email_folded', '=', emailFolded).executeTakeFirst()
  return row && credentialsOf(row)
}

/** The credentials of an open account, as far as the asker may see. */
export async function findCredentialsOf(errand: Asking, agentId: AgentId): Promise<Credentials | undefined> {
  const row = await credentials(errand).where('id', '=', agentId).executeTakeFirst()
  return row && credentialsOf(row)
}

/** Keeps a key to enrol with, unless one waits already. */
export async function recordPendingTotp(
  { db }: Asking,
  { agentId, sealed }: { agentId: AgentId; sealed: Buffer },
): Promise<void> {
  await query(db)
    .updateTable('agent')
    .set({ totp_secret: sealed })
    .where('id', '=', agentId)
    .where('totp_secret', 'is', null)
    .execute()
}

/** The key is on the agent's phone: from now on it is asked for. False when it was confirmed already. */
export async function confirmTotp(
  { db, now }: Asking,
  { agentId, step }: { agentId: AgentId; step: number },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('agent')
    .set({ totp_confirmed_at: now, totp_last_step: step })
    .where('id', '=', agentId)
    .where('totp_confirmed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Uses a step up, with all those before it; false when it was used already. */
export async function useTotpStep(
  { db }: Asking,
  { agentId, step }: { agentId: AgentId; step: number },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('agent')
    .set({ totp_last_step: step })
    .where('id', '=', agentId)
    .where((row) => row.or([row('totp_last_step', 'is', null), row('totp_last_step', '<', step)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Replaces the password. */
export async function recordPassword(
  { db }: Asking,
  { agentId, passwordHash }: { agentId: AgentId; passwordHash: string },
): Promise<void> {
  await query(db)
    .updateTable('agent')
    .set({ password_hash: passwordHash })
    .where('id', '=', agentId)
    .execute()
}

/** Forgets the second factor, which must be enrolled again. */
export async function forgetTotp({ db }: Asking, agentId: AgentId): Promise<void> {
  await query(db)
    .updateTable('agent')
    .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
    .where('id', '=', agentId)
    .execute()
}

const columns = [
  'id',
  'organisation_id as organisationId',
  'name',
  'email',
  'email_folded as emailFolded',
  'role',
  'password_hash as passwordHash',
  'totp_secret as totpSecret',
  'totp_confirmed_at as totpConfirmedAt',
] as const

function credentials({ db }: Asking) {
  return query(db).selectFrom('agent').select(columns).where('closed_at', 'is', null)
}

function credentialsOf(row: Omit<Credentials, 'id' | 'organisationId'> & Keys): Credentials {
  return { ...row, id: row.id as AgentId, organisationId: row.organisationId as OrganisationId }
}

interface Keys {
  readonly id: string
  readonly organisationId: string
}
