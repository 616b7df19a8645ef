import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findAgent } from '../agents/agent-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { TeamId } from './team.ts'
import { deleteTeam, insertTeam, listTeams, recordTeamsOf } from './team-store.ts'

type Asking = Errand<OrganisationsTables & JournalTables>

const longestName = 80

/** Makes a team. */
export async function createTeam(
  errand: Asking,
  typed: string,
): Promise<Result<TeamId, 'team-name-missing' | 'team-name-taken'>> {
  const name = typed.slice(0, longestName)
  if (name === '') return refuse('team-name-missing')
  const id = errand.newId() as TeamId
  if (!(await insertTeam(errand, { id, name, organisationId: own(errand) }))) return refuse('team-name-taken')
  await writeInJournal(errand, {
    action: 'organisations.team-created',
    subject: { kind: 'team', id },
    content: { name },
  })
  return grant(id)
}

/** Ends a team. */
export async function endTeam(errand: Asking, teamId: TeamId): Promise<Result<TeamId, 'unknown-team'>> {
  if (!(await deleteTeam(errand, teamId))) return refuse('unknown-team')
  await writeInJournal(errand, { action: 'organisations.team-ended', subject: { kind: 'team', id: teamId } })
  return grant(teamId)
}

/** Puts an agent into these teams and takes her out of the others. */
export async function assignTeams(
  errand: Asking,
  { agentId, teamIds }: { agentId: AgentId; teamIds: readonly TeamId[] },
): Promise<Result<AgentId, 'unknown-agent'>> {
  const agent = await findAgent(errand, agentId)
  if (!agent || agent.closedAt) return refuse('unknown-agent')
  const known = (await listTeams(errand)).map(({ id }) => id).filter((id) => teamIds.includes(id))
  await recordTeamsOf(errand, { agentId, organisationId: own(errand), teamIds: known })
  await writeInJournal(errand, {
    action: 'organisations.teams-assigned',
    subject: { kind: 'agent', id: agentId },
    content: { teams: known },
  })
  return grant(agentId)
}

function own({ asker }: Asking): OrganisationId {
  if (!asker.organisationId) throw new Error('a team belongs to an organisation')
  return asker.organisationId
}
