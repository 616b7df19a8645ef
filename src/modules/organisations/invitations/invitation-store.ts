import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Invitation } from './invitation.ts'

type Asking = Errand<OrganisationsTables>

/** The invitation of this hash, at the visitor's door with the hash as its key. */
export async function findInvitation(errand: Asking, tokenHash: string): Promise<Invitation | undefined> {
  const row = await invitations(errand).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && invitationOf(row)
}

/** The invitations nobody has answered yet, the newest first; those just expired too, to be sent again. */
export async function listOpenInvitations(errand: Asking): Promise<readonly Invitation[]> {
  const rows = await invitations(errand)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(invitationOf)
}

export interface NewInvitation {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly tokenHash: string
  readonly agentId: AgentId | undefined
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly invitedBy: AgentId | undefined
  readonly expiresAt: Date
}

/** Keeps an invitation. */
export async function insertInvitation({ db, now }: Asking, invitation: NewInvitation): Promise<void> {
  await query(db)
    .insertInto('invitation')
    .values({
      id: invitation.id,
      organisation_id: invitation.organisationId,
      token_hash: invitation.tokenHash,
      agent_id: invitation.agentId ?? null,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      invited_by: invitation.invitedBy ?? null,
      created_at: now,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Uses an invitation up; false when somebody was faster. */
export async function useInvitation({ db, now }: Asking, tokenHash: string): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes one invitation back; false when there is none to take back. */
export async function withdrawInvitationOf({ db, now }: Asking, id: string): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes back every open invitation to this address: only the newest link opens. */
export async function withdrawInvitationsTo({ db, now }: Asking, email: string): Promise<void> {
  await query(db)
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where((row) => row(row.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}

const columns = [
  'id',
  'organisation_id',
  'agent_id',
  'name',
  'email',
  'role',
  'created_at',
  'expires_at',
  'accepted_at',
  'withdrawn_at',
] as const

interface InvitationColumns {
  readonly id: string
  readonly organisation_id: string
  readonly agent_id: string | null
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly created_at: Date
  readonly expires_at: Date
  readonly accepted_at: Date | null
  readonly withdrawn_at: Date | null
}

function invitations({ db }: Asking) {
  return query(db).selectFrom('invitation').select(columns)
}

function invitationOf(row: InvitationColumns): Invitation {
  return {
    id: row.id,
    organisationId: row.organisation_id as OrganisationId,
    agentId: (row.agent_id ?? undefined) as AgentId | undefined,
    name: row.name,
    email: row.email,
    role: row.role,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  }
}
