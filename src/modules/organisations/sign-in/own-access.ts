import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { hashPassword, isPassword } from '#platform/auth/password-hash.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { mayUsePassword, type PasswordRefusal } from '../agents/password.ts'
import type { OrganisationsTables } from '../tables.ts'
import {
  askPatience,
  forgiveFailures,
  type Origin,
  passwordCounters,
  rememberFailure,
  type SignInSettings,
} from './attempt.ts'
import { type Credentials, findCredentialsOf, recordPassword } from './credential-store.ts'
import type { TryLater } from './lockout.ts'
import { issueRecoveryCodes } from './recovery-codes.ts'
import { revokeOtherSessionsOf } from './session-store.ts'

type Asking = Errand<OrganisationsTables & JournalTables>

/** An agent who shows again that she is herself, before she changes how she signs in. */
export interface Reproof {
  readonly agentId: AgentId
  readonly password: string
  readonly origin: Origin
}

type ReproofRefusal = 'wrong-password'

export interface PasswordChange extends Reproof {
  readonly newPassword: string
  readonly sessionSecret: string
}

/** Changes her password; her sessions on other devices end. */
export async function changePassword(
  errand: Asking,
  settings: SignInSettings,
  { newPassword, sessionSecret, ...reproof }: PasswordChange,
): Promise<Result<true, ReproofRefusal | PasswordRefusal> | TryLater> {
  const proven = await prove(errand, settings, reproof)
  if (!proven.ok) return proven
  const { id: agentId, name, email } = proven.value
  const allowed = mayUsePassword(newPassword, [name, email])
  if (!allowed.ok) return allowed

  await recordPassword(errand, { agentId, passwordHash: await hashPassword(newPassword) })
  await revokeOtherSessionsOf(errand, { agentId, keptHash: hashSecret(sessionSecret) })
  await writeInJournal(errand, {
    action: 'organisations.password-changed',
    subject: { kind: 'agent', id: agentId },
  })
  return grant(true)
}

/** Ten new printed codes; the old sheet is good no more. */
export async function renewRecoveryCodes(
  errand: Asking,
  settings: SignInSettings,
  reproof: Reproof,
): Promise<Result<readonly string[], ReproofRefusal> | TryLater> {
  const proven = await prove(errand, settings, reproof)
  if (!proven.ok) return proven
  const { agentId } = reproof
  const codes = await issueRecoveryCodes(errand, { agentId, ...settings })
  await writeInJournal(errand, {
    action: 'organisations.recovery-codes-renewed',
    subject: { kind: 'agent', id: agentId },
  })
  return grant(codes)
}

async function prove(
  errand: Asking,
  settings: SignInSettings,
  { agentId, password, origin }: Reproof,
): Promise<Result<Credentials, ReproofRefusal> | TryLater> {
  const agent = await findCredentialsOf(errand, agentId)
  if (!agent) throw new Error('a signed-in agent has credentials')
  const counters = passwordCounters(settings, { account: agent.emailFolded, origin, now: errand.now })
  const wait = await askPatience(errand, counters)
  if (wait) return wait
  if (!(await isPassword(password, agent.passwordHash))) {
    await rememberFailure(errand, counters)
    return refuse('wrong-password')
  }
  await forgiveFailures(errand, counters)
  return grant(agent)
}
