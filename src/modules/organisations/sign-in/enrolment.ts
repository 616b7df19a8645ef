import { grant, type Result, refuse } from '#kernel/result.ts'
import { findTotpStep, totpSecretBytes } from '#platform/auth/one-time-code.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { SignInSettings } from './attempt.ts'
import { completeSignIn, type WholeSignIn } from './complete-sign-in.ts'
import { type Credentials, confirmTotp, findCredentialsOf, recordPendingTotp } from './credential-store.ts'
import { issueRecoveryCodes } from './recovery-codes.ts'
import { openTotp, sealTotp } from './totp-seal.ts'

type Asking = Errand<OrganisationsTables & JournalTables>

/** What to put into the phone's application. */
export interface Enrolment {
  readonly secret: Buffer
  readonly account: string
}

/** The key that waits to be put into the phone: the same until it is confirmed, so that a reload changes nothing. */
export async function startEnrolment(
  errand: Asking,
  { sealingKey }: SignInSettings,
  signedIn: SignedIn,
): Promise<Result<Enrolment, 'already-enrolled'>> {
  const own = await goOnAs(errand, signedIn)
  const { agentId } = signedIn
  const sealed = sealTotp(sealingKey, agentId, errand.chance(totpSecretBytes))
  await recordPendingTotp(own, { agentId, sealed })
  const agent = await findCredentialsOf(own, agentId)
  if (!agent || agent.totpConfirmedAt) return refuse('already-enrolled')
  return grant({ secret: openTotp(sealingKey, agent), account: agent.email })
}

export interface EnrolmentToConfirm {
  readonly signedIn: SignedIn
  readonly sessionSecret: string
  readonly code: string
}

export interface Enrolled extends WholeSignIn {
  /** Seen this once. */
  readonly recoveryCodes: readonly string[]
}

/** The phone shows the right code: the second factor is hers, and she gets her ten codes for a bad day. */
export async function confirmEnrolment(
  errand: Asking,
  settings: SignInSettings,
  { signedIn, sessionSecret, code }: EnrolmentToConfirm,
): Promise<Result<Enrolled, 'wrong-code' | 'already-enrolled'>> {
  const own = await goOnAs(errand, signedIn)
  const agent = await findCredentialsOf(own, signedIn.agentId)
  if (!agent?.totpSecret || agent.totpConfirmedAt) return refuse('already-enrolled')
  const step = findTotpStep(openTotp(settings.sealingKey, agent), code, errand.now)
  if (step === undefined) return refuse('wrong-code')

  const isFirst = await confirmTotp(own, { agentId: agent.id, step })
  if (!isFirst) return refuse('already-enrolled')
  const recoveryCodes = await issueRecoveryCodes(own, { agentId: agent.id, ...settings })
  await recordEnrolment(own, agent)
  const whole = await completeSignIn(own, settings, {
    agent,
    proof: 'enrolment',
    halfOpenSecret: sessionSecret,
  })
  return grant({ ...whole, recoveryCodes })
}

async function recordEnrolment(errand: Asking, { id }: Credentials): Promise<void> {
  await writeInJournal(errand, {
    action: 'organisations.second-factor-enrolled',
    subject: { kind: 'agent', id },
  })
}

function goOnAs(errand: Asking, { agentId, organisationId, role }: SignedIn): Promise<Asking> {
  return continueAs(errand, { door: 'agent', agentId, organisationId, role })
}
