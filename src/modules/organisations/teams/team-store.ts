import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Team, TeamId } from './team.ts'

type Asking = Errand<OrganisationsTables>

/** The teams of the asker's organisation, by name, each with its members. */
export async function listTeams({ db }: Asking): Promise<readonly Team[]> {
  const rows = await query(db).selectFrom('team').select(['id', 'name']).orderBy('name').execute()
  const places = await query(db).selectFrom('team_member').select(['team_id', 'agent_id']).execute()
  return rows.map(({ id, name }) => ({
    id: id as TeamId,
    name,
    members: places.filter((place) => place.team_id === id).map((place) => place.agent_id as AgentId),
  }))
}

/** Makes a team; false when the organisation has one of that name. */
export async function insertTeam(
  { db, now }: Asking,
  team: { id: TeamId; name: string; organisationId: OrganisationId },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('team')
    .values({ id: team.id, name: team.name, organisation_id: team.organisationId, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Ends a team; its members stay. */
export async function deleteTeam({ db }: Asking, teamId: TeamId): Promise<boolean> {
  const { numDeletedRows } = await query(db).deleteFrom('team').where('id', '=', teamId).executeTakeFirst()
  return numDeletedRows === 1n
}

/** The agent is in these teams and in no other. */
export async function recordTeamsOf(
  { db, now }: Asking,
  { agentId, organisationId, teamIds }: TeamsOfAgent,
): Promise<void> {
  await query(db).deleteFrom('team_member').where('agent_id', '=', agentId).execute()
  if (teamIds.length === 0) return
  await query(db)
    .insertInto('team_member')
    .values(
      teamIds.map((teamId) => ({
        organisation_id: organisationId,
        team_id: teamId,
        agent_id: agentId,
        joined_at: now,
      })),
    )
    .execute()
}

interface TeamsOfAgent {
  readonly agentId: AgentId
  readonly organisationId: OrganisationId
  readonly teamIds: readonly TeamId[]
}
