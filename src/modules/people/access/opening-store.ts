import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { FileOpening, OpeningId, OpeningReason } from './opening.ts'

type People = Db<PeopleTables>

/** Whether the asking agent follows this person, or has said today why she opens her file. */
export async function mayBeOpened(db: People, personId: PersonId, today: Day): Promise<boolean> {
  const { rows } = await sql<{
    may: boolean
  }>`select bool_or(file_may_be_opened(id, ${today}::date)) as may
    from unnest(same_person(${personId}::uuid)) as id`.execute(query(db))
  return rows[0]?.may ?? false
}

export interface WrittenOpening extends FileOpening {
  readonly organisationId: OrganisationId
  readonly role: Role
  readonly openedOn: Day
}

export async function insertOpening(db: People, opening: WrittenOpening): Promise<void> {
  await query(db)
    .insertInto('file_opening')
    .values({
      id: opening.id,
      organisation_id: opening.organisationId,
      person_id: opening.personId,
      agent_id: opening.agentId,
      agent_name: opening.agentName,
      agent_role: opening.role,
      reason: opening.reason,
      words: opening.words ?? null,
      opened_on: opening.openedOn,
      opened_at: opening.openedAt,
    })
    .execute()
}

/** The reasons given for opening this file, the last one first. */
export async function listOpenings(db: People, personId: PersonId): Promise<readonly FileOpening[]> {
  const rows = await query(db)
    .selectFrom('file_opening')
    .selectAll()
    .where('person_id', '=', samePerson(personId))
    .orderBy('opened_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as OpeningId,
    personId: row.person_id as PersonId,
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    reason: row.reason as OpeningReason,
    words: row.words ?? undefined,
    openedAt: row.opened_at,
  }))
}
