import { beforeAll, expect, test } from 'vitest'
import type { AgentId } from '#kernel/ids.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { query } from '#platform/db/db.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anAgent, anOrganisation } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import type { OrganisationsTables } from '../tables.ts'
import { demoAgents, signInAsDemo } from './demo.ts'
import { recogniseAgent } from './recognise-agent.ts'

type Tables = OrganisationsTables & JournalTables

const db = testDatabase<Tables>()
const visitor: Asker = { door: 'visitor' }
const morning = '2026-03-03T08:00:00Z'
let demoAgentId: AgentId

beforeAll(async () => {
  db.setClock(morning)
  const ccas = await anOrganisation(db, 'CCAS d’Alpha')
  await db.kept(ccas, (errand) => anAgent(errand, { name: 'Paul Vrai' }))
  const amina = await db.kept(ccas, (errand) => anAgent(errand, { name: 'Amina Diallo', isDemo: true }))
  demoAgentId = amina.agentId
})

test('only accounts made for the demo are offered, with their organisation', async () => {
  await db.undone(visitor, async (errand) => {
    const offered = await demoAgents(errand)
    expect(offered.map(({ name, organisation }) => [name, organisation.name])).toEqual([
      ['Amina Diallo', 'CCAS d’Alpha'],
    ])
  })
})

test('looking for demo accounts leaves the visitor where she stood', async () => {
  await db.undone(visitor, async (errand) => {
    await demoAgents(errand)
    expect(await query(errand.db).selectFrom('agent').select('id').execute()).toEqual([])
  })
})

test('an account that is not for the demo is not opened by a click', async () => {
  await db.undone(visitor, async (errand) => {
    const other = errand.newId() as AgentId
    expect(await signInAsDemo(errand, { agentId: other, idleMinutes: 60 })).toEqual({
      ok: false,
      refusal: 'not-a-demo-account',
    })
  })
})

test('the secret of a session says who comes', async () => {
  await db.undone(visitor, async (errand) => {
    const secret = await demoSession(errand)
    expect(await recogniseAgent(errand, secret)).toMatchObject({
      agentId: demoAgentId,
      name: 'Amina Diallo',
      organisationName: 'CCAS d’Alpha',
      role: 'mediator',
      stage: 'complete',
    })
    expect(await recogniseAgent(errand, `${secret}x`)).toBeUndefined()
  })
})

test('the table of sessions holds no secret', async () => {
  await db.undone(visitor, async (errand) => {
    const secret = await demoSession(errand)
    const rows = await query(errand.db).selectFrom('agent_session').selectAll().execute()
    expect(rows.map((row) => row.id_hash)).toEqual([hashSecret(secret)])
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

test('a session in use lives on, one left alone ends', async () => {
  await db.undone(visitor, async (errand) => {
    const secret = await demoSession(errand)
    expect(await recogniseAgent(at(errand, '2026-03-03T08:55:00Z'), secret)).toBeDefined()
    expect(await recogniseAgent(at(errand, '2026-03-03T09:50:00Z'), secret)).toBeDefined()
    expect(await recogniseAgent(at(errand, '2026-03-03T10:51:00Z'), secret)).toBeUndefined()
  })
})

test('being seen is written down at most once a minute', async () => {
  await db.undone(visitor, async (errand) => {
    const secret = await demoSession(errand)
    await recogniseAgent(at(errand, '2026-03-03T08:00:59Z'), secret)
    expect(await lastSeen(errand)).toEqual(new Date(morning))
    await recogniseAgent(at(errand, '2026-03-03T08:01:00Z'), secret)
    expect(await lastSeen(errand)).toEqual(new Date('2026-03-03T08:01:00Z'))
  })
})

test('a closed account ends with its sessions', async () => {
  await db.undone(visitor, async (errand) => {
    const secret = await demoSession(errand)
    await query(errand.db).updateTable('agent').set({ closed_at: errand.now }).execute()
    expect(await recogniseAgent(errand, secret)).toBeUndefined()
  })
})

async function demoSession(errand: Errand<Tables>): Promise<string> {
  const opened = await signInAsDemo(errand, { agentId: demoAgentId, idleMinutes: 60 })
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value.sessionSecret
}

function at(errand: Errand<Tables>, iso: string): Errand<Tables> {
  return { ...errand, now: new Date(iso) }
}

async function lastSeen(errand: Errand<Tables>): Promise<Date | undefined> {
  const row = await query(errand.db).selectFrom('agent_session').select('last_seen_at').executeTakeFirst()
  return row?.last_seen_at
}
