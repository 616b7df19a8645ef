import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { hashSecret } from '#platform/auth/secret.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anAgent, anOrganisation, password } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { Origin } from './attempt.ts'
import { issueDevice } from './device.ts'
import { recogniseAgent } from './recognise-agent.ts'
import { type SignInAnswer, signIn } from './sign-in.ts'

type Tables = OrganisationsTables & JournalTables

const db = testDatabase<Tables>()
const visitor: Asker = { door: 'visitor' }
const settings = { sealingKey: randomBytes(32), idleMinutes: 720 }
const amina = 'amina@alpha.example'
const paul = 'paul@alpha.example'

const townHall: Origin = { address: '192.0.2.1', cookie: () => undefined }
const elsewhere: Origin = { address: '198.51.100.9', cookie: () => undefined }

beforeAll(async () => {
  const ccas = await anOrganisation(db, 'CCAS d’Alpha')
  await db.kept(ccas, (errand) => anAgent(errand, { name: 'Amina Diallo', email: amina }))
  await db.kept(ccas, (errand) => anAgent(errand, { name: 'Paul Martin', email: paul }))
})

test('the right password opens half a session, which must be followed by a second factor', async () => {
  await db.undone(visitor, async (errand) => {
    const answer = await signIn(errand, settings, {
      email: ' Amina@Alpha.example',
      password,
      origin: townHall,
    })
    expect(answer).toMatchObject({ ok: true, value: { next: 'enrolment' } })
    const secret = answer.ok ? answer.value.sessionSecret : ''
    expect(await recogniseAgent(errand, secret)).toMatchObject({
      name: 'Amina Diallo',
      stage: 'password-checked',
    })
  })
})

test('half a session ends after a quarter of an hour', async () => {
  await db.undone(visitor, async (errand) => {
    const answer = await right(errand, townHall)
    const secret = answer.ok ? answer.value.sessionSecret : ''
    const later = { ...errand, now: new Date(errand.now.getTime() + 15 * 60_000) }
    expect(await recogniseAgent(later, secret)).toBeUndefined()
  })
})

test('a wrong password and an unknown address get the same answer', async () => {
  await db.undone(visitor, async (errand) => {
    const known = await wrong(errand, { email: amina })
    const unknown = await wrong(errand, { email: 'nobody@alpha.example' })
    expect(known).toEqual({ ok: false, refusal: 'wrong-email-or-password' })
    expect(unknown).toEqual(known)
  })
})

test('an unknown address is made to wait as a known one is', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 5; slip += 1) await wrong(errand, { email: 'nobody@alpha.example' })
    expect(await wrong(errand, { email: 'nobody@alpha.example' })).toMatchObject({ refusal: 'try-later' })
  })
})

test('after five slips even the right password must wait, a little longer each time', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 5; slip += 1) await wrong(errand, { email: amina })
    expect(await right(errand, townHall)).toEqual({ ok: false, refusal: 'try-later', minutes: 1 })
    expect(await right(after(errand, 31), townHall)).toMatchObject({ ok: true })
  })
})

test('waiting is not one failure more', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 20; slip += 1) await wrong(errand, { email: amina })
    expect(await right(after(errand, 31), townHall)).toMatchObject({ ok: true })
  })
})

test('failures of one colleague do not keep another out', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 6; slip += 1) await wrong(errand, { email: paul })
    expect(await right(errand, townHall)).toMatchObject({ ok: true })
  })
})

test('somebody who guesses from elsewhere does not keep her out at her desk', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 6; slip += 1) await wrong(errand, { email: amina, origin: elsewhere })
    expect(await right(errand, elsewhere)).toMatchObject({ refusal: 'try-later' })
    expect(await right(errand, townHall)).toMatchObject({ ok: true })
  })
})

test('somebody who guesses from her own network does not keep her out on a device of hers', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 6; slip += 1) await wrong(errand, { email: amina })
    const { now, chance } = errand
    const device = issueDevice(settings.sealingKey, { account: amina, now, chance })
    const herDesk = {
      ...townHall,
      cookie: (name: string) => (name === device.name ? device.value : undefined),
    }
    expect(await right(errand, townHall)).toMatchObject({ refusal: 'try-later' })
    expect(await right(errand, herDesk)).toMatchObject({ ok: true })
  })
})

test('a network that tries one account after the other must wait too', async () => {
  await db.undone(visitor, async (errand) => {
    for (let slip = 0; slip < 30; slip += 1) {
      await wrong(errand, { email: `person-${slip}@alpha.example` })
    }
    expect(await right(errand, townHall)).toMatchObject({ refusal: 'try-later' })
    expect(await right(errand, elsewhere)).toMatchObject({ ok: true })
  })
})

test('failures are counted under names that tell neither the account nor the network', async () => {
  await db.undone(visitor, async (errand) => {
    await wrong(errand, { email: amina })
    const rows = await query(errand.db).selectFrom('sign_in_failure').selectAll().execute()
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/amina|192\.0\.2/)
  })
})

test('guesses sent all at once do not slip through before they are counted', async () => {
  const guess = () => db.kept(visitor, (errand) => wrongKept(errand, 'twice@alpha.example'))
  for (let slip = 0; slip < 4; slip += 1) await guess()
  const answers = await Promise.all(Array.from({ length: 6 }, guess))
  expect(answers.filter(({ refusal }) => refusal === 'wrong-email-or-password')).toHaveLength(1)
})

test('no session is readable without its secret', async () => {
  await db.undone(visitor, async (errand) => {
    const answer = await right(errand, townHall)
    const secret = answer.ok ? answer.value.sessionSecret : ''
    expect(await recogniseAgent(errand, hashSecret(secret))).toBeUndefined()
    expect(await query(errand.db).selectFrom('agent_session').select('id_hash').execute()).toEqual([])
  })
})

function right(errand: Errand<Tables>, origin: Origin): Promise<SignInAnswer> {
  return signIn(errand, settings, { email: amina, password, origin })
}

function wrong(
  errand: Errand<Tables>,
  { email, origin = townHall }: { email: string; origin?: Origin },
): Promise<SignInAnswer> {
  return signIn(errand, settings, { email, password: 'not her password', origin })
}

// A refusal undoes what `kept` did: here the count must stay, as it does after a page is answered.
async function wrongKept(errand: Errand<Tables>, email: string): Promise<{ refusal: string }> {
  const answer = await wrong(errand, { email })
  return { refusal: answer.ok ? 'none' : answer.refusal }
}

function after(errand: Errand<Tables>, seconds: number): Errand<Tables> {
  return { ...errand, now: new Date(errand.now.getTime() + seconds * 1000) }
}
