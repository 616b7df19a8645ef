import type { Selectable } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Glass, GlassId } from './glass.ts'

type People = Db<PeopleTables>

export interface WrittenGlass extends Glass {
  readonly organisationId: OrganisationId
  readonly role: Role
}

export async function insertGlass(db: People, glass: WrittenGlass): Promise<void> {
  await query(db)
    .insertInto('break_glass')
    .values({
      id: glass.id,
      organisation_id: glass.organisationId,
      person_id: glass.personId,
      agent_id: glass.agentId,
      agent_name: glass.agentName,
      agent_role: glass.role,
      reason: glass.reason,
      broken_at: glass.brokenAt,
      expires_at: glass.expiresAt,
    })
    .execute()
}

/** Every time the glass was broken on this file, the last one first. */
export async function listGlassOf(db: People, personId: PersonId): Promise<readonly Glass[]> {
  const rows = await allGlass(db).where('person_id', '=', samePerson(personId)).execute()
  return rows.map(glassOf)
}

/** The last times in the organisation. */
export async function listGlass(db: People, limit: number): Promise<readonly Glass[]> {
  const rows = await allGlass(db).limit(limit).execute()
  return rows.map(glassOf)
}

/** Closes it; whose it was, or nothing when it is not the asker's to close, or was closed. */
export async function closeGlassRow(
  db: People,
  closing: { readonly id: GlassId; readonly at: Date; readonly by: AgentId },
): Promise<PersonId | undefined> {
  const row = await query(db)
    .updateTable('break_glass')
    .set({ closed_at: closing.at, closed_by: closing.by })
    .where('id', '=', closing.id)
    .where('closed_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return row?.person_id as PersonId | undefined
}

function allGlass(db: People) {
  return query(db).selectFrom('break_glass').selectAll().orderBy('broken_at', 'desc').orderBy('id', 'desc')
}

function glassOf(row: Selectable<PeopleTables['break_glass']>): Glass {
  return {
    id: row.id as GlassId,
    personId: row.person_id as PersonId,
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    reason: row.reason,
    brokenAt: row.broken_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at ?? undefined,
  }
}
