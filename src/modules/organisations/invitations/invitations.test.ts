import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anAgent, anOrganisation, password } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import { recogniseAgent } from '../sign-in/recognise-agent.ts'
import { signIn } from '../sign-in/sign-in.ts'
import type { OrganisationsTables } from '../tables.ts'
import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { listOpenInvitations } from './invitation-store.ts'
import { type AgentToInvite, inviteAgent, renewAccess, withdrawInvitation } from './invite-agent.ts'

type Tables = OrganisationsTables & JournalTables & EventTables
type Someone = Awaited<ReturnType<typeof anAgent>>

const db = testDatabase<Tables>()
const visitor: Asker = { door: 'visitor' }
const settings = { sealingKey: randomBytes(32), idleMinutes: 720 }
const lea = { name: 'Léa Petit', email: 'lea@alpha.example', role: 'volunteer' } as const
const desk = { address: '192.0.2.1', cookie: () => undefined }
let administrator: Someone
let mediator: Someone
let stranger: Someone

beforeAll(async () => {
  const ccas = await anOrganisation(db, 'CCAS d’Alpha')
  const library = await anOrganisation(db, 'Médiathèque')
  administrator = await db.kept(ccas, (errand) => anAgent(errand, { role: 'administrator' }))
  mediator = await db.kept(ccas, (errand) => anAgent(errand, { email: 'amina@alpha.example' }))
  stranger = await db.kept(library, (errand) => anAgent(errand, { role: 'administrator' }))
})

test('an accepted link opens an account in that organisation, with that role, up to the second factor', async () => {
  await db.undone(administrator, async (errand) => {
    const secret = await accepted(errand, await invited(errand, lea))
    expect(await recogniseAgent(errand, secret)).toMatchObject({
      name: 'Léa Petit',
      role: 'volunteer',
      organisationName: 'CCAS d’Alpha',
      stage: 'password-checked',
    })
  })
})

test('a link opens once', async () => {
  await db.undone(administrator, async (errand) => {
    const token = await invited(errand, lea)
    await accepted(errand, token)
    expect(await acceptInvitation(await visiting(errand), settings, { token, password })).toMatchObject({
      refusal: 'invitation-used',
    })
  })
})

test('of two who use one link at the same instant, one comes in', async () => {
  const colleague = await db.kept(administrator, (errand) => anAgent(errand, {}))
  const link = await db.kept(administrator, (errand) => renewAccess(errand, colleague.agentId))
  const token = link.ok ? link.value.token : ''
  const accept = () => db.kept(visitor, (errand) => acceptInvitation(errand, settings, { token, password }))
  const answers = await Promise.all([accept(), accept()])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
})

test('a link opens nothing after seven days', async () => {
  await db.undone(administrator, async (errand) => {
    const token = await invited(errand, lea)
    const on = (day: number): Errand<Tables> => ({
      ...errand,
      now: new Date(errand.now.getTime() + day * 86_400_000),
    })
    expect(await readInvitation(on(6.99), token)).toMatchObject({ ok: true })
    expect(await readInvitation(on(7), token)).toEqual({ ok: false, refusal: 'invitation-expired' })
  })
})

test('a link that was taken back, or replaced by a newer one, opens nothing', async () => {
  await db.undone(administrator, async (errand) => {
    const first = await invited(errand, lea)
    const second = await invited(await continueAs(errand, administrator), lea)
    expect(await readInvitation(errand, first)).toMatchObject({ refusal: 'invitation-withdrawn' })
    const own = await continueAs(errand, administrator)
    const [open] = await listOpenInvitations(own)
    await withdrawInvitation(own, open?.id ?? '')
    expect(await readInvitation(errand, second)).toMatchObject({ refusal: 'invitation-withdrawn' })
  })
})

test('a refused password does not use the link up', async () => {
  await db.undone(administrator, async (errand) => {
    const token = await invited(errand, lea)
    const refused = await acceptInvitation(await visiting(errand), settings, { token, password: 'court' })
    expect(refused).toMatchObject({ refusal: 'password-too-short' })
    expect(await accepted(errand, token)).toBeTruthy()
  })
})

test('a link to an address of another organisation does not open it, and nobody was told of it before', async () => {
  await db.undone(stranger, async (errand) => {
    const token = await invited(errand, { ...lea, email: 'AMINA@alpha.example' })
    expect(await acceptInvitation(await visiting(errand), settings, { token, password })).toMatchObject({
      refusal: 'email-taken',
    })
  })
})

test('a colleague is not invited twice', async () => {
  await db.undone(administrator, async (errand) => {
    expect(await inviteAgent(errand, { ...lea, email: 'amina@alpha.example' })).toMatchObject({
      refusal: 'already-colleague',
    })
  })
})

test('only an administrator makes links, also in raw SQL', async () => {
  await expect(db.undone(mediator, async (errand) => void (await invited(errand, lea)))).rejects.toThrow(
    /row-level security/,
  )
})

test('an invitation is told as an event that names nobody, and its token is kept nowhere', async () => {
  await db.undone(stranger, async (errand) => {
    const token = await invited(errand, lea)
    const events = await query(errand.db).selectFrom('event').select(['name', 'payload']).execute()
    const rows = await query(errand.db).selectFrom('invitation').selectAll().execute()
    expect(events).toEqual([{ name: 'organisations.agent-invited', payload: { invitationId: rows[0]?.id } }])
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

test('another organisation does not see whom we invite, and cannot take it back', async () => {
  await db.undone(administrator, async (errand) => {
    await invited(errand, lea)
    const [open] = await listOpenInvitations(errand)
    const other = await continueAs(errand, stranger)
    expect(await listOpenInvitations(other)).toEqual([])
    expect(await withdrawInvitation(other, open?.id ?? '')).toMatchObject({ refusal: 'unknown-invitation' })
  })
})

test('a renewed access ends the sessions and the phone of the old one, and keeps the account', async () => {
  await db.undone(visitor, async (errand) => {
    const before = await signIn(errand, settings, { email: 'amina@alpha.example', password, origin: desk })
    const link = await renewAccess(await continueAs(errand, administrator), mediator.agentId)
    const token = link.ok ? link.value.token : ''
    const secret = await accepted(errand, token, 'quatre chiens dans la cour')
    expect(await recogniseAgent(errand, secret)).toMatchObject({ agentId: mediator.agentId })
    expect(before.ok && (await recogniseAgent(errand, before.value.sessionSecret))).toBeUndefined()
    const old = await signIn(errand, settings, { email: 'amina@alpha.example', password, origin: desk })
    expect(old).toMatchObject({ refusal: 'wrong-email-or-password' })
  })
})

async function invited(errand: Errand<Tables>, wanted: AgentToInvite): Promise<string> {
  const link = await inviteAgent(errand, wanted)
  if (!link.ok) throw new Error(link.refusal)
  return link.value.token
}

async function accepted(errand: Errand<Tables>, token: string, chosen = password): Promise<string> {
  const answer = await acceptInvitation(await visiting(errand), settings, { token, password: chosen })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

function visiting(errand: Errand<Tables>): Promise<Errand<Tables>> {
  return continueAs(errand, visitor)
}
