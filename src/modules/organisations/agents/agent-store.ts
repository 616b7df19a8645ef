import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Agent, Email } from './agent.ts'

type Asking = Errand<OrganisationsTables>

/** One agent, as far as the asker may see; open accounts and closed ones. */
export async function findAgent(errand: Asking, agentId: AgentId): Promise<Agent | undefined> {
  const row = await agents(errand).where('id', '=', agentId).executeTakeFirst()
  return row && agentOf(row)
}

/** The open account of the asker's organisation under this folded address. */
export async function findAgentByEmail(errand: Asking, folded: string): Promise<Agent | undefined> {
  const row = await agents(errand)
    .where('email_folded', '=', folded)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row && agentOf(row)
}

/** Every agent of the asker's organisation, open accounts first, by name. */
export async function listAgents(errand: Asking): Promise<readonly Agent[]> {
  const rows = await agents(errand).orderBy('closed_at', 'asc').orderBy('name').execute()
  const found = rows.map(agentOf)
  return [...found.filter((agent) => !agent.closedAt), ...found.filter((agent) => agent.closedAt)]
}

/** The open demo accounts of the asker's organisation. */
export async function listDemoAgents(errand: Asking): Promise<readonly Agent[]> {
  const rows = await agents(errand)
    .where('demo_since', 'is not', null)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(agentOf)
}

/** Names of these agents, those of other organisations left out. */
export async function listAgentNames(
  { db }: Asking,
  agentIds: readonly AgentId[],
): Promise<ReadonlyMap<AgentId, string>> {
  if (agentIds.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('agent')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(agentIds)])
    .execute()
  return new Map(rows.map((row) => [row.id as AgentId, row.name]))
}

export interface NewAgent {
  readonly id: AgentId
  readonly organisationId: OrganisationId
  readonly name: string
  readonly email: Email
  readonly role: Role
  readonly passwordHash: string
  readonly isDemo: boolean
}

/** Opens an account; false when its address already has one, in whatever organisation. */
export async function insertAgent({ db, now }: Asking, agent: NewAgent): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('agent')
    .values({
      id: agent.id,
      organisation_id: agent.organisationId,
      name: agent.name,
      email: agent.email.written,
      email_folded: agent.email.folded,
      role: agent.role,
      password_hash: agent.passwordHash,
      demo_since: agent.isDemo ? now : null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The open administrators of the asker's organisation; they stay so until the end of the errand. */
export async function lockAdministrators({ db }: Asking): Promise<readonly AgentId[]> {
  const rows = await query(db)
    .selectFrom('agent')
    .select('id')
    .where('role', '=', 'administrator')
    .where('closed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id as AgentId)
}

/** Gives another role. */
export async function recordRole(
  { db }: Asking,
  { agentId, role }: { agentId: AgentId; role: Role },
): Promise<void> {
  await query(db).updateTable('agent').set({ role }).where('id', '=', agentId).execute()
}

/** Closes an account. */
export async function recordClosing({ db, now, asker }: Asking, agentId: AgentId): Promise<void> {
  await query(db)
    .updateTable('agent')
    .set({ closed_at: now, closed_by: asker.agentId ?? null })
    .where('id', '=', agentId)
    .execute()
}

const columns = [
  'id',
  'organisation_id',
  'name',
  'email',
  'role',
  'created_at',
  'closed_at',
  'totp_confirmed_at',
] as const

interface AgentColumns {
  readonly id: string
  readonly organisation_id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly created_at: Date
  readonly closed_at: Date | null
  readonly totp_confirmed_at: Date | null
}

function agents({ db }: Asking) {
  return query(db).selectFrom('agent').select(columns)
}

function agentOf(row: AgentColumns): Agent {
  return {
    id: row.id as AgentId,
    organisationId: row.organisation_id as OrganisationId,
    name: row.name,
    email: row.email,
    role: row.role,
    createdAt: row.created_at,
    closedAt: row.closed_at ?? undefined,
    hasSecondFactor: row.totp_confirmed_at !== null,
  }
}
