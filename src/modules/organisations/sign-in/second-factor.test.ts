import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { totpCodeAt } from '#platform/auth/one-time-code.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anAgent, anOrganisation, password } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Origin } from './attempt.ts'
import type { WholeSignIn } from './complete-sign-in.ts'
import { confirmEnrolment, startEnrolment } from './enrolment.ts'
import { recogniseAgent } from './recognise-agent.ts'
import { countRecoveryCodes } from './recovery-code-store.ts'
import { confirmByRecoveryCode, confirmByTotp, type FactorAnswer } from './second-factor.ts'
import { signIn } from './sign-in.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'

type Tables = OrganisationsTables & JournalTables

const db = testDatabase<Tables>()
const visitor: Asker = { door: 'visitor' }
const settings = { sealingKey: randomBytes(32), idleMinutes: 720 }
const email = 'amina@alpha.example'
const desk: Origin = { address: '192.0.2.1', cookie: () => undefined }

let phone: Buffer
let paper: readonly string[]

beforeAll(async () => {
  const ccas = await anOrganisation(db, 'CCAS d’Alpha')
  await db.kept(ccas, (errand) => anAgent(errand, { name: 'Amina Diallo', email }))
  db.setClock('2026-03-03T08:00:00Z')
  await db.kept(visitor, async (errand) => {
    const half = await passwordChecked(errand)
    const started = await startEnrolment(errand, settings, half.signedIn)
    phone = started.ok ? started.value.secret : Buffer.alloc(0)
    const code = totpCodeAt(phone, errand.now)
    const enrolled = await confirmEnrolment(errand, settings, { ...half, code })
    paper = enrolled.ok ? enrolled.value.recoveryCodes : []
  })
  db.setClock('2026-03-03T09:00:10Z')
})

test('enrolment gives ten codes to print, and keeps neither them nor the key in clear', async () => {
  expect(new Set(paper).size).toBe(10)
  const agents = await query(db.owner.db).selectFrom('agent').select('totp_secret').execute()
  const codes = await query(db.owner.db).selectFrom('recovery_code').selectAll().execute()
  expect(agents[0]?.totp_secret?.includes(phone)).toBe(false)
  expect(paper.some((code) => JSON.stringify(codes).includes(code))).toBe(false)
})

test('what is enrolled is not enrolled again with a password alone', async () => {
  await db.undone(visitor, async (errand) => {
    const half = await passwordChecked(errand)
    expect(await startEnrolment(errand, settings, half.signedIn)).toMatchObject({
      refusal: 'already-enrolled',
    })
    const code = totpCodeAt(phone, errand.now)
    expect(await confirmEnrolment(errand, settings, { ...half, code })).toMatchObject({
      refusal: 'already-enrolled',
    })
  })
})

test('the phone’s code opens a whole session under another secret, and the half one ends', async () => {
  await db.undone(visitor, async (errand) => {
    const half = await passwordChecked(errand)
    const whole = granted(await byPhone(errand, half, totpCodeAt(phone, errand.now)))
    expect(whole.sessionSecret).not.toBe(half.sessionSecret)
    expect(await recogniseAgent(errand, whole.sessionSecret)).toMatchObject({ stage: 'complete' })
    expect(await recogniseAgent(errand, half.sessionSecret)).toBeUndefined()
  })
})

test('a code that was used does not open a second session', async () => {
  await db.undone(visitor, async (errand) => {
    const code = totpCodeAt(phone, errand.now)
    granted(await byPhone(errand, await passwordChecked(errand), code))
    expect(await byPhone(errand, await passwordChecked(errand), code)).toMatchObject({
      refusal: 'code-already-used',
    })
  })
})

test('the code before the one that was used does not open either', async () => {
  await db.undone(visitor, async (errand) => {
    granted(await byPhone(errand, await passwordChecked(errand), totpCodeAt(phone, errand.now)))
    const before = totpCodeAt(phone, new Date(errand.now.getTime() - 30_000))
    expect(await byPhone(errand, await passwordChecked(errand), before)).toMatchObject({
      refusal: 'code-already-used',
    })
  })
})

test('a wrong code opens nothing, and after five even the right one must wait', async () => {
  await db.undone(visitor, async (errand) => {
    const half = await passwordChecked(errand)
    for (let slip = 0; slip < 5; slip += 1) {
      expect(await byPhone(errand, half, 'abcdef')).toMatchObject({ refusal: 'wrong-code' })
    }
    expect(await byPhone(errand, half, totpCodeAt(phone, errand.now))).toMatchObject({ refusal: 'try-later' })
  })
})

test('guessing the second factor elsewhere does not keep her out on a device of hers', async () => {
  await db.undone(visitor, async (errand) => {
    const first = granted(await byPhone(errand, await passwordChecked(errand), totpCodeAt(phone, errand.now)))
    const { name, value } = first.device
    const known = { ...desk, cookie: (asked: string) => (asked === name ? value : undefined) }
    for (let slip = 0; slip < 6; slip += 1) await byPhone(errand, await passwordChecked(errand), 'abcdef')
    const later = { ...errand, now: new Date(errand.now.getTime() + 25_000) }
    const attempt = { ...(await passwordChecked(later)), code: totpCodeAt(phone, later.now) }
    expect(await confirmByTotp(later, settings, { ...attempt, origin: desk })).toMatchObject({ ok: false })
    expect(await confirmByTotp(later, settings, { ...attempt, origin: known })).toMatchObject({ ok: true })
  })
})

test('a printed code opens once, however it is typed', async () => {
  await db.undone(visitor, async (errand) => {
    const typed = (paper[3] ?? '').toLowerCase().replaceAll('-', ' ')
    granted(await byPaper(errand, await passwordChecked(errand), typed))
    expect(await byPaper(errand, await passwordChecked(errand), typed)).toMatchObject({
      refusal: 'wrong-code',
    })
  })
})

test('nine printed codes are left after one', async () => {
  await db.undone(visitor, async (errand) => {
    const half = await passwordChecked(errand)
    granted(await byPaper(errand, half, paper[0] ?? ''))
    const { agentId, organisationId } = half.signedIn
    const own = await continueAs(errand, { door: 'agent', agentId, organisationId })
    expect(await countRecoveryCodes(own, agentId)).toBe(9)
  })
})

test('signing out ends this session and no other; everywhere ends them all', async () => {
  await db.undone(visitor, async (errand) => {
    const one = granted(await byPaper(errand, await passwordChecked(errand), paper[0] ?? ''))
    const two = granted(await byPaper(errand, await passwordChecked(errand), paper[1] ?? ''))
    const three = granted(await byPaper(errand, await passwordChecked(errand), paper[2] ?? ''))
    const signedIn = await recogniseAgent(errand, one.sessionSecret)
    await signOut(errand, one.sessionSecret)
    expect(await recogniseAgent(errand, one.sessionSecret)).toBeUndefined()
    expect(await recogniseAgent(errand, two.sessionSecret)).toBeDefined()
    const who = signedIn ?? { agentId: '' as SignedIn['agentId'] }
    await signOutEverywhere(await asAgent(errand, two), who)
    expect(await recogniseAgent(errand, two.sessionSecret)).toBeUndefined()
    expect(await recogniseAgent(errand, three.sessionSecret)).toBeUndefined()
  })
})

interface Half {
  readonly signedIn: SignedIn
  readonly sessionSecret: string
}

async function passwordChecked(errand: Errand<Tables>): Promise<Half> {
  const answer = await signIn(errand, settings, { email, password, origin: desk })
  if (!answer.ok) throw new Error(answer.refusal)
  const { sessionSecret } = answer.value
  const signedIn = await recogniseAgent(errand, sessionSecret)
  if (!signedIn) throw new Error('not recognised')
  return { signedIn, sessionSecret }
}

async function asAgent(errand: Errand<Tables>, { sessionSecret }: WholeSignIn): Promise<Errand<Tables>> {
  const signedIn = await recogniseAgent(errand, sessionSecret)
  if (!signedIn) throw new Error('not recognised')
  const { agentId, organisationId, role } = signedIn
  return continueAs(errand, { door: 'agent', agentId, organisationId, role })
}

function byPhone(errand: Errand<Tables>, half: Half, code: string): Promise<FactorAnswer> {
  return confirmByTotp(errand, settings, { ...half, code, origin: desk })
}

function byPaper(errand: Errand<Tables>, half: Half, code: string): Promise<FactorAnswer> {
  return confirmByRecoveryCode(errand, settings, { ...half, code, origin: desk })
}

function granted(answer: FactorAnswer): WholeSignIn {
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}
