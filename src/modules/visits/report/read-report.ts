import { type Role, roles } from '#kernel/role.ts'
import { type Reach, reachOf, rolesThatReach } from '#kernel/secrecy.ts'
import { listTeams, nameAgents, type OrganisationsTables } from '#modules/organisations/index.ts'
import { forFigures } from '#platform/db/purpose.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { comparedPeriods } from '../activity/period.ts'
import type { VisitsTables } from '../tables.ts'
import type { ReportAddress } from '../urls.ts'
import type { AgentFigures, Figures, Slice } from './figure.ts'
import type { Report, ReportScope, TeamFigures } from './report.ts'
import { countFigures } from './report-store.ts'

export type ReportTables = VisitsTables & OrganisationsTables

const readFigures = { content: 'figures', secrecy: 'shared', action: 'read' } as const

/** Those for whom something is counted. */
export const countedFor: readonly Role[] = rolesThatReach(readFigures)

/** Every figure of a period and of those it is compared with, as far as the asker may count. */
export async function readReport(errand: Errand<ReportTables>, address: ReportAddress): Promise<Report> {
  const scope = await scopeOf(errand, address)
  const compared = comparedPeriods(address)
  const count = (period: Pick<Slice, 'from' | 'to'>): Promise<Figures> =>
    countFigures(errand.db, { ...scope.slice, from: period.from, to: period.to })
  const [figures, before, yearBefore] = await counting(errand, async () => [
    await count(address),
    await count(compared.before),
    await count(compared.yearBefore),
  ])
  const names = await nameAgents(
    errand,
    figures.agents.map(({ agentId }) => agentId),
  )
  const teams = scope.whose === 'everybody' ? await teamsOf(errand, figures.agents) : []
  return { ...scope, figures, compared, before, yearBefore, names, teams }
}

/** What the asker may count of what the address asks for: others' figures are for those the rules name. */
export async function scopeOf(errand: Errand<ReportTables>, address: ReportAddress): Promise<ReportScope> {
  const { from, to, agentId, teamId } = address
  if (reachOfFigures(errand.asker) !== 'all') {
    const agentIds = errand.asker.agentId ? [errand.asker.agentId] : []
    return { whose: 'own', address: { from, to }, slice: { from, to, agentIds }, only: undefined }
  }
  const whose = 'everybody'
  if (agentId) {
    const names = await nameAgents(errand, [agentId])
    const slice = { from, to, agentIds: [agentId] }
    return { whose, address: { from, to, agentId }, slice, only: names.get(agentId) }
  }
  const team = teamId && (await listTeams(errand)).find(({ id }) => id === teamId)
  if (team) {
    const slice = { from, to, agentIds: team.members }
    return { whose, address: { from, to, teamId: team.id }, slice, only: team.name }
  }
  return { whose, address: { from, to }, slice: { from, to }, only: undefined }
}

/** Does this counting with what the asker may count, be it more than she may read. */
export function counting<Answer>(errand: Errand<ReportTables>, work: () => Promise<Answer>): Promise<Answer> {
  return reachOfFigures(errand.asker) === 'all' ? forFigures(errand, work) : work()
}

function reachOfFigures({ role }: Asker): Reach {
  return role && roles.includes(role) ? reachOf(role, readFigures) : 'none'
}

async function teamsOf(
  errand: Errand<ReportTables>,
  agents: readonly AgentFigures[],
): Promise<readonly TeamFigures[]> {
  const teams = await listTeams(errand)
  return teams.map(({ id, name, members }) => {
    const own = agents.filter(({ agentId }) => members.includes(agentId))
    const sum = (of: (one: AgentFigures) => number): number => own.reduce((total, one) => total + of(one), 0)
    return {
      team: { id, name },
      visits: sum(({ visits }) => visits),
      participations: sum(({ participations }) => participations),
      minutes: sum(({ minutes }) => minutes),
    }
  })
}
