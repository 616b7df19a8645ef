import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { SessionStage } from './session.ts'

export interface FoundSession {
  readonly signedIn: SignedIn
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly idleMinutes: number
}

/** The session in force under this hash, with its agent, unless her account is closed. */
export async function findSession(
  { db, now }: Errand<OrganisationsTables>,
  idHash: string,
): Promise<FoundSession | undefined> {
  const row = await query(db)
    .selectFrom('agent_session as s')
    .innerJoin('agent as a', 'a.id', 's.agent_id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['s.stage', 's.created_at', 's.last_seen_at', 's.idle_minutes'])
    .select(['a.id as agentId', 'a.name', 'a.role', 'o.id as organisationId', 'o.name as organisationName'])
    .where('s.id_hash', '=', idHash)
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', now)
    .where('a.closed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { stage, created_at: createdAt, last_seen_at: lastSeenAt, idle_minutes: idleMinutes, ...who } = row
  const agentId = who.agentId as AgentId
  const organisationId = who.organisationId as OrganisationId
  return { signedIn: { ...who, agentId, organisationId, stage }, createdAt, lastSeenAt, idleMinutes }
}

export interface NewSession {
  readonly idHash: string
  readonly agentId: AgentId
  readonly organisationId: OrganisationId
  readonly stage: SessionStage
  readonly idleMinutes: number
  readonly expiresAt: Date
}

/** Opens a session. */
export async function insertSession(
  { db, now }: Errand<OrganisationsTables>,
  session: NewSession,
): Promise<void> {
  await query(db)
    .insertInto('agent_session')
    .values({
      id_hash: session.idHash,
      organisation_id: session.organisationId,
      agent_id: session.agentId,
      stage: session.stage,
      idle_minutes: session.idleMinutes,
      created_at: now,
      last_seen_at: now,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** Remembers that a session is in use. */
export async function touchSession(
  { db, now }: Errand<OrganisationsTables>,
  { idHash, expiresAt }: { idHash: string; expiresAt: Date },
): Promise<void> {
  await query(db)
    .updateTable('agent_session')
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where('id_hash', '=', idHash)
    .execute()
}

/** Ends one session, if it is still in force. */
export async function revokeSession({ db, now }: Errand<OrganisationsTables>, idHash: string): Promise<void> {
  await query(db)
    .updateTable('agent_session')
    .set({ revoked_at: now })
    .where('id_hash', '=', idHash)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Ends every session of an agent; answers how many were in force. */
export async function revokeSessionsOf(
  { db, now }: Errand<OrganisationsTables>,
  agentId: AgentId,
): Promise<number> {
  const { numUpdatedRows } = await query(db)
    .updateTable('agent_session')
    .set({ revoked_at: now })
    .where('agent_id', '=', agentId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Ends the sessions of an agent on other devices. */
export async function revokeOtherSessionsOf(
  { db, now }: Errand<OrganisationsTables>,
  { agentId, keptHash }: { agentId: AgentId; keptHash: string },
): Promise<void> {
  await query(db)
    .updateTable('agent_session')
    .set({ revoked_at: now })
    .where('agent_id', '=', agentId)
    .where('id_hash', '<>', keptHash)
    .where('revoked_at', 'is', null)
    .execute()
}

/** A session as its owner sees it. */
export interface OpenSession {
  readonly idHash: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

/** The whole sessions of an agent in force, the last used first. */
export function listSessions(
  { db, now }: Errand<OrganisationsTables>,
  agentId: AgentId,
): Promise<readonly OpenSession[]> {
  return query(db)
    .selectFrom('agent_session')
    .select(['id_hash as idHash', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('agent_id', '=', agentId)
    .where('stage', '=', 'complete')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** Forgets sessions of an agent that ended before this moment. */
export async function deleteOldSessions(
  { db }: Errand<OrganisationsTables>,
  { agentId, before }: { agentId: AgentId; before: Date },
): Promise<void> {
  await query(db)
    .deleteFrom('agent_session')
    .where('agent_id', '=', agentId)
    .where('expires_at', '<', before)
    .execute()
}
