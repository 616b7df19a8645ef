import { type AgentId, isId } from '#kernel/ids.ts'
import { isRole } from '#kernel/role.ts'
import { agents as agentsOf } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { listOpenInvitations } from '../invitations/invitation-store.ts'
import { renewAccess } from '../invitations/invite-agent.ts'
import { LinkPage } from '../invitations/link-page.tsx'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { assignTeams } from '../teams/change-teams.ts'
import type { TeamId } from '../teams/team.ts'
import { listTeams } from '../teams/team-store.ts'
import { speaksForTown } from '../territory/change-territory.ts'
import {
  accessUrl,
  agentUrl,
  closingUrl,
  invitationUrl,
  roleUrl,
  saved,
  teamsOfUrl,
  teamUrl,
} from '../urls.ts'
import { AgentPage } from './agent-page.tsx'
import { findAgent, listAgents } from './agent-store.ts'
import { changeRole } from './change-role.ts'
import { closeAccount } from './close-account.ts'
import { sayRefusal } from './say.ts'
import { TeamPage } from './team-page.tsx'

const readers = agentsOf('administrator', 'manager')
const administrators = agentsOf('administrator')

/** Who works here: managers read, administrators change. */
export function addTeamRoutes(routes: Routes<Tables>, { publicUrl }: OrganisationsOptions): void {
  routes.get(teamUrl, readers, (asked) => showTeam(asked))
  routes.get(agentUrl(':agentId'), readers, (asked) => showAgent(asked))

  routes.post(roleUrl(':agentId'), administrators, async (asked) => {
    const role = (await readForm(asked)).text('role')
    if (!isRole(role)) return showAgent(asked, { role: sayRefusal('role-missing') })
    return answer(asked, await changeRole(asked.var.errand, { agentId: idOf(asked), role }), 'role')
  })

  routes.post(teamsOfUrl(':agentId'), administrators, async (asked) => {
    const teamIds = (await readForm(asked)).all('team').filter((id): id is TeamId => isId<'team'>(id))
    return answer(asked, await assignTeams(asked.var.errand, { agentId: idOf(asked), teamIds }), 'team')
  })

  routes.post(accessUrl(':agentId'), administrators, async (asked) => {
    const offered = await renewAccess(asked.var.errand, idOf(asked))
    if (!offered.ok) return notThere(asked)
    const { token, name, expiresAt } = offered.value
    const link = publicUrl + invitationUrl(token)
    return showPage(asked, <LinkPage frame={asked.var.frame} {...{ name, link, expiresAt }} />)
  })

  routes.post(closingUrl(':agentId'), administrators, async (asked) =>
    answer(asked, await closeAccount(asked.var.errand, idOf(asked)), 'role'),
  )
}

/** The page of the team, again with what was typed when a form comes back. */
export async function showTeam(asked: Ask, again: TeamFormAgain = {}): Promise<Response> {
  const { errand, frame } = asked.var
  const { organisationName: organisation, role } = agentOf(asked)
  const [agents, teams] = [await listAgents(errand), await listTeams(errand)]
  const administration =
    role === 'administrator' ? { ...again, ...(await forAdministrator(asked)) } : undefined
  const page = (
    <TeamPage
      {...{ frame, organisation, agents, teams, administration }}
      now={errand.now}
      saved={asked.req.query(saved) !== undefined}
      problems={again.problems}
    />
  )
  return showPage(asked, page, again.problems ? 422 : 200)
}

async function forAdministrator({ var: { errand } }: Ask) {
  return { invitations: await listOpenInvitations(errand), speaksForTown: await speaksForTown(errand) }
}

interface TeamFormAgain {
  readonly typed?: { readonly name: string; readonly email: string; readonly role: string }
  readonly typedTeam?: string
  readonly problems?: Problems
}

async function showAgent(asked: Ask, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const agent = await findAgent(errand, idOf(asked))
  if (!agent) return notThere(asked)
  const { role, agentId } = agentOf(asked)
  const mayChange = role === 'administrator' && agent.id !== agentId && !agent.closedAt
  const teams = await listTeams(errand)
  const isSaved = asked.req.query(saved) !== undefined
  const page = <AgentPage {...{ frame, agent, teams, mayChange, problems }} saved={isSaved} />
  return showPage(asked, page, problems ? 409 : 200)
}

type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Parameters<typeof sayRefusal>[0] }

function answer(asked: Ask, outcome: Outcome, field: string): Response | Promise<Response> {
  if (outcome.ok) return goTo(asked, `${agentUrl(idOf(asked))}?${saved}`)
  if (outcome.refusal === 'unknown-agent') return notThere(asked)
  return showAgent(asked, { [field]: sayRefusal(outcome.refusal) })
}

const nobody = '00000000-0000-0000-0000-000000000000' as AgentId

// A text that is no identifier is the identifier of nobody.
function idOf(asked: Ask): AgentId {
  const id = asked.req.param('agentId') ?? ''
  return isId<'agent'>(id) ? id : nobody
}
