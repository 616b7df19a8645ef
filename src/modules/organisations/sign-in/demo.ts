import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Agent } from '../agents/agent.ts'
import { listDemoAgents } from '../agents/agent-store.ts'
import type { Organisation } from '../agents/organisation.ts'
import { listOrganisations } from '../agents/organisation-store.ts'
import type { OrganisationsTables } from '../tables.ts'
import { openSession } from './open-session.ts'

export interface DemoAgent extends Agent {
  readonly organisation: Organisation
}

/** The demo accounts of every organisation; callers ask only on a loopback address of a demo installation. */
export async function demoAgents(errand: Errand<OrganisationsTables>): Promise<readonly DemoAgent[]> {
  const found: DemoAgent[] = []
  for (const organisation of await listOrganisations(errand)) {
    const own = await continueAs(errand, { door: 'system', organisationId: organisation.id })
    const agents = await listDemoAgents(own)
    found.push(...agents.map((agent) => ({ ...agent, organisation })))
  }
  await continueAs(errand, errand.asker)
  return found
}

export interface DemoSession {
  readonly sessionSecret: string
  readonly role: Role
}

/** Opens a whole session for a demo account. */
export async function signInAsDemo(
  errand: Errand<OrganisationsTables & JournalTables>,
  { agentId, idleMinutes }: { agentId: AgentId; idleMinutes: number },
): Promise<Result<DemoSession, 'not-a-demo-account'>> {
  const agent = (await demoAgents(errand)).find(({ id }) => id === agentId)
  if (!agent) return refuse('not-a-demo-account')
  const sessionSecret = await openSession(errand, { agent, stage: 'complete', idleMinutes })
  await writeInJournal(errand, {
    action: 'organisations.demo-signed-in',
    subject: { kind: 'agent', id: agent.id },
  })
  return grant({ sessionSecret, role: agent.role })
}
