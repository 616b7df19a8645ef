import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anAgent, anOrganisation } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import { openSession } from '../sign-in/open-session.ts'
import { recogniseAgent } from '../sign-in/recognise-agent.ts'
import type { OrganisationsTables } from '../tables.ts'
import { assignTeams, createTeam, endTeam } from '../teams/change-teams.ts'
import { listTeams } from '../teams/team-store.ts'
import { findAgent } from './agent-store.ts'
import { changeRole } from './change-role.ts'
import { closeAccount } from './close-account.ts'
import { createAgent } from './create-agent.ts'

type Tables = OrganisationsTables & JournalTables
type Someone = Awaited<ReturnType<typeof anAgent>>

const db = testDatabase<Tables>()
let ccas: Asker
let administrator: Someone
let mediator: Someone
let stranger: Someone

beforeAll(async () => {
  ccas = await anOrganisation(db, 'CCAS d’Alpha')
  const library = await anOrganisation(db, 'Médiathèque')
  administrator = await db.kept(ccas, (errand) => anAgent(errand, { role: 'administrator' }))
  mediator = await db.kept(ccas, (errand) =>
    anAgent(errand, { name: 'Paul Martin', email: 'paul@alpha.example' }),
  )
  stranger = await db.kept(library, (errand) => anAgent(errand, { role: 'administrator' }))
})

test('a new role holds from the next page, and the journal says from which to which', async () => {
  await db.undone(administrator, async (errand) => {
    const secret = await sessionOf(errand, mediator)
    await changeRole(await continueAs(errand, administrator), { agentId: mediator.agentId, role: 'manager' })
    const { organisationId } = administrator
    const jobs = await continueAs(errand, { door: 'system', organisationId })
    const content = await query(jobs.db).selectFrom('journal_content').select('content').execute()
    expect(content).toContainEqual({ content: { from: 'mediator', to: 'manager' } })
    expect(await recogniseAgent(errand, secret)).toMatchObject({ role: 'manager' })
  })
})

test('closing an account ends its sessions at once', async () => {
  await db.undone(administrator, async (errand) => {
    const secret = await sessionOf(errand, mediator)
    const own = await continueAs(errand, administrator)
    expect(await closeAccount(own, mediator.agentId)).toMatchObject({ ok: true })
    expect(await findAgent(own, mediator.agentId)).toMatchObject({
      closedAt: errand.now,
      name: 'Paul Martin',
    })
    const sessions = await query(own.db).selectFrom('agent_session').select('revoked_at').execute()
    expect(sessions).toEqual([{ revoked_at: errand.now }])
    expect(await recogniseAgent(errand, secret)).toBeUndefined()
  })
})

test('the address of a closed account may open another one later', async () => {
  await db.undone(administrator, async (errand) => {
    await closeAccount(errand, mediator.agentId)
    const again = { name: 'Paul Martin', email: 'PAUL@alpha.example', role: 'volunteer' } as const
    expect(await createAgent(errand, { ...again, password: 'trois chats sur un toit' })).toMatchObject({
      ok: true,
    })
  })
})

test('an administrator of another organisation finds nobody to change', async () => {
  await db.undone(stranger, async (errand) => {
    const answers = [
      await changeRole(errand, { agentId: mediator.agentId, role: 'manager' }),
      await closeAccount(errand, mediator.agentId),
      await assignTeams(errand, { agentId: mediator.agentId, teamIds: [] }),
    ]
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.refusal))).toEqual(
      Array(3).fill('unknown-agent'),
    )
  })
})

test('of two administrators who demote each other at the same instant, one stays', async () => {
  const town = await anOrganisation(db, 'CCAS de Bêta')
  const one = await db.kept(town, (errand) => anAgent(errand, { role: 'administrator' }))
  const two = await db.kept(town, (errand) => anAgent(errand, { role: 'administrator' }))
  const demote = (errand: Errand<Tables>, { agentId }: Someone) =>
    changeRole(errand, { agentId, role: 'mediator' })
  let second: ReturnType<typeof demote> | undefined
  await db.kept(one, async (errand) => {
    await demote(errand, two)
    second = db.kept(two, (other) => demote(other, one))
    // The second can only wait for this commit; if it did not, it would be done by now.
    await Promise.race([second, setTimeout(300)])
  })
  expect(await second).toMatchObject({ refusal: 'last-administrator' })
})

test('raw SQL by a mediator changes no colleague, opens no account and reads no session of hers', async () => {
  await db.undone(mediator, async (errand) => {
    await sessionOf(errand, administrator)
    await continueAs(errand, mediator)
    const demoted = await sql`update agent set role = 'volunteer' where id <> ${mediator.agentId}`.execute(
      query(errand.db),
    )
    const sessions = await sql`select 1 from agent_session`.execute(query(errand.db))
    expect(demoted.numAffectedRows).toBe(0n)
    expect(sessions.rows).toEqual([])
  })
  const opening = db.undone(mediator, async (errand) => {
    await createAgent(errand, {
      name: 'X',
      email: 'x@x.fr',
      role: 'manager',
      password: 'trois chats sur un toit',
    })
  })
  await expect(opening).rejects.toThrow(/row-level security/)
})

test('a team has a name of its own, takes members in and lets them go', async () => {
  await db.undone(administrator, async (errand) => {
    const hall = await createTeam(errand, 'Accueil')
    expect(await createTeam(errand, 'Accueil')).toMatchObject({ refusal: 'team-name-taken' })
    const teamIds = hall.ok ? [hall.value] : []
    await assignTeams(errand, { agentId: mediator.agentId, teamIds })
    expect(await listTeams(errand)).toMatchObject([{ name: 'Accueil', members: [mediator.agentId] }])
    await assignTeams(errand, { agentId: mediator.agentId, teamIds: [] })
    expect(await listTeams(errand)).toMatchObject([{ members: [] }])
    expect(hall.ok && (await endTeam(errand, hall.value))).toMatchObject({ ok: true })
    expect(await listTeams(errand)).toEqual([])
  })
})

test('a team of another organisation is not seen, nor joined', async () => {
  await db.undone(administrator, async (errand) => {
    const hall = await createTeam(errand, 'Accueil')
    const other = await continueAs(errand, stranger)
    expect(await listTeams(other)).toEqual([])
    await assignTeams(other, { agentId: stranger.agentId, teamIds: hall.ok ? [hall.value] : [] })
    const own = await continueAs(errand, administrator)
    expect(await listTeams(own)).toMatchObject([{ members: [] }])
  })
})

function sessionOf(errand: Errand<Tables>, agent: Someone): Promise<string> {
  const { agentId: id, organisationId, role } = agent
  return openSession(errand, { agent: { id, organisationId, role }, stage: 'complete', idleMinutes: 60 })
}
