import { hashSecret } from '#platform/auth/secret.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { Agent } from '../agents/agent.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type SessionStage, sessionEnd } from './session.ts'
import { deleteOldSessions, insertSession } from './session-store.ts'

const halfSignedInMinutes = 15
const oldAfterDays = 30

export interface SessionToOpen {
  readonly agent: Pick<Agent, 'id' | 'organisationId' | 'role'>
  readonly stage: SessionStage
  readonly idleMinutes: number
}

/** Opens a session for an agent who proved who she is; answers the secret of its cookie. Goes on as that agent. */
export async function openSession(
  errand: Errand<OrganisationsTables>,
  { agent, stage, idleMinutes }: SessionToOpen,
): Promise<string> {
  const { id: agentId, organisationId, role } = agent
  const own = await continueAs(errand, { door: 'agent', organisationId, agentId, role })
  const secret = Buffer.from(errand.chance(32)).toString('base64url')
  const age = {
    createdAt: errand.now,
    idleMinutes: stage === 'complete' ? idleMinutes : halfSignedInMinutes,
  }
  const expiresAt = sessionEnd(age, errand.now)
  await deleteOldSessions(own, { agentId, before: daysBefore(errand.now, oldAfterDays) })
  await insertSession(own, {
    idHash: hashSecret(secret),
    agentId,
    organisationId,
    stage,
    idleMinutes: age.idleMinutes,
    expiresAt,
  })
  return secret
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000)
}
