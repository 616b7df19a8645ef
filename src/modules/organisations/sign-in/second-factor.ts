import { grant, type Result, refuse } from '#kernel/result.ts'
import { findTotpStep } from '#platform/auth/one-time-code.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import {
  askPatience,
  forgiveFailures,
  type Origin,
  rememberFailure,
  type SignInSettings,
  secondFactorCounters,
} from './attempt.ts'
import { completeSignIn, type WholeSignIn } from './complete-sign-in.ts'
import { type Credentials, findCredentialsOf, useTotpStep } from './credential-store.ts'
import type { TryLater } from './lockout.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { openTotp } from './totp-seal.ts'

export interface FactorAttempt {
  readonly signedIn: SignedIn
  /** Secret of the half-open session, which ends here. */
  readonly sessionSecret: string
  readonly code: string
  readonly origin: Origin
}

export type FactorRefusal = 'wrong-code' | 'code-already-used' | 'no-second-factor'

export type FactorAnswer = Result<WholeSignIn, FactorRefusal> | TryLater

type Asking = Errand<OrganisationsTables & JournalTables>

/** The second factor: the code of the phone's application, each good once. */
export function confirmByTotp(
  errand: Asking,
  settings: SignInSettings,
  attempt: FactorAttempt,
): Promise<FactorAnswer> {
  return confirm(errand, { settings, attempt, proof: 'totp' }, async (own, agent) => {
    if (!agent.totpConfirmedAt) return refuse('no-second-factor')
    const step = findTotpStep(openTotp(settings.sealingKey, agent), attempt.code, errand.now)
    if (step === undefined) return refuse('wrong-code')
    return (await useTotpStep(own, { agentId: agent.id, step })) ? grant(true) : refuse('code-already-used')
  })
}

/** The second factor without the phone: one of the ten printed codes. */
export function confirmByRecoveryCode(
  errand: Asking,
  settings: SignInSettings,
  attempt: FactorAttempt,
): Promise<FactorAnswer> {
  return confirm(errand, { settings, attempt, proof: 'recovery-code' }, async (own, agent) => {
    const { sealingKey } = settings
    const spent = await spendRecoveryCode(own, { agentId: agent.id, sealingKey, typed: attempt.code })
    return spent ? grant(true) : refuse('wrong-code')
  })
}

interface Confirmation {
  readonly settings: SignInSettings
  readonly attempt: FactorAttempt
  readonly proof: 'totp' | 'recovery-code'
}

type Check = (own: Asking, agent: Credentials) => Promise<Result<true, FactorRefusal>>

async function confirm(
  errand: Asking,
  { settings, attempt, proof }: Confirmation,
  check: Check,
): Promise<FactorAnswer> {
  const { agentId, organisationId, role } = attempt.signedIn
  const own = await continueAs(errand, { door: 'agent', agentId, organisationId, role })
  const agent = await findCredentialsOf(own, agentId)
  if (!agent) return refuse('no-second-factor')

  const { origin } = attempt
  const counters = secondFactorCounters(settings, { account: agent.emailFolded, origin, now: errand.now })
  const wait = await askPatience(own, counters)
  if (wait) return wait
  const checked = await check(own, agent)
  if (!checked.ok) {
    await rememberFailure(own, counters)
    return checked
  }
  await forgiveFailures(own, counters)
  return grant(await completeSignIn(own, settings, { agent, proof, halfOpenSecret: attempt.sessionSecret }))
}
