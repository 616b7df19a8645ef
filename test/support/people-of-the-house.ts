import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { hashPassword } from '#platform/auth/password-hash.ts'
import { hashSecret, newSecret } from '#platform/auth/secret.ts'
import { query } from '#platform/db/db.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { v7 } from 'uuid'
import type { TestDatabase } from './database.ts'

/** An organisation, written behind the walls. */
export async function anOrganisation<Tables extends OrganisationsTables>(
  db: TestDatabase<Tables>,
  { name = `CCAS ${v7()}` }: { name?: string } = {},
): Promise<OrganisationId> {
  const id = v7() as OrganisationId
  await query<OrganisationsTables>(db.owner.db)
    .insertInto('organisation')
    .values({ id, kind: 'ccas', name, created_at: db.surroundings.now() })
    .execute()
  return id
}

/** An agent whose password nobody knows; she signs in by `aSession`. */
export async function anAgent<Tables extends OrganisationsTables>(
  db: TestDatabase<Tables>,
  {
    role,
    organisationId,
    name = `Agent ${role}`,
  }: { role: Role; organisationId: OrganisationId; name?: string },
): Promise<AgentId> {
  const id = v7() as AgentId
  await query<OrganisationsTables>(db.owner.db)
    .insertInto('agent')
    .values({
      id,
      organisation_id: organisationId,
      name,
      email: `${id}@alpha.test`,
      email_folded: `${id}@alpha.test`,
      role,
      password_hash: await nobodysHash(),
      totp_secret: null,
      totp_confirmed_at: null,
      totp_last_step: null,
      demo_since: null,
      created_at: db.surroundings.now(),
      closed_at: null,
      closed_by: null,
    })
    .execute()
  return id
}

let hashed: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  hashed ??= hashPassword(newSecret())
  return hashed
}

/** A whole session for an agent; answers the secret of its cookie. */
export async function aSession<Tables extends OrganisationsTables>(
  db: TestDatabase<Tables>,
  { agentId, organisationId }: { agentId: AgentId; organisationId: OrganisationId },
): Promise<string> {
  const secret = newSecret()
  const now = db.surroundings.now()
  await query<OrganisationsTables>(db.owner.db)
    .insertInto('agent_session')
    .values({
      id_hash: hashSecret(secret),
      organisation_id: organisationId,
      agent_id: agentId,
      stage: 'complete',
      idle_minutes: 720,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + 12 * 3_600_000),
      revoked_at: null,
    })
    .execute()
  return secret
}
