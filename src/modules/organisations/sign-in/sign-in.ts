import { grant, type Result, refuse } from '#kernel/result.ts'
import { isPassword } from '#platform/auth/password-hash.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { foldEmail } from '../agents/agent.ts'
import type { OrganisationsTables } from '../tables.ts'
import {
  askPatience,
  forgiveFailures,
  type Origin,
  passwordCounters,
  rememberFailure,
  type SignInSettings,
} from './attempt.ts'
import { findCredentials } from './credential-store.ts'
import type { TryLater } from './lockout.ts'
import { openSession } from './open-session.ts'

export interface PasswordAttempt {
  readonly email: string
  readonly password: string
  readonly origin: Origin
}

/** Half the way: the session opens nothing but what comes next. */
export interface HalfSignedIn {
  readonly sessionSecret: string
  readonly next: 'second-factor' | 'enrolment'
}

export type SignInAnswer = Result<HalfSignedIn, 'wrong-email-or-password'> | TryLater

/** The first factor. Answers the same, and as slowly, whether the account exists or not. */
export async function signIn(
  errand: Errand<OrganisationsTables>,
  settings: SignInSettings,
  { email, password, origin }: PasswordAttempt,
): Promise<SignInAnswer> {
  const account = foldEmail(email)
  const counters = passwordCounters(settings, { account, origin, now: errand.now })
  const wait = await askPatience(errand, counters)
  if (wait) return wait

  const visitor = await continueAs(errand, { door: 'visitor', key: account })
  const found = await findCredentials(visitor, account)
  const right = await isPassword(password, found?.passwordHash)
  if (!found || !right) {
    await rememberFailure(errand, counters)
    return refuse('wrong-email-or-password')
  }
  await forgiveFailures(errand, counters)
  const { idleMinutes } = settings
  const sessionSecret = await openSession(errand, { agent: found, stage: 'password-checked', idleMinutes })
  return grant({ sessionSecret, next: found.totpConfirmedAt ? 'second-factor' : 'enrolment' })
}
