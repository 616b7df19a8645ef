import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { AgentId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { anOrganisation, password } from '#test/support/agents-with-password.ts'
import { testDatabase } from '#test/support/database.ts'
import type { OrganisationsTables } from '../tables.ts'
import { findAgent, listAgents } from './agent-store.ts'
import { createAgent } from './create-agent.ts'
import { nameAgents } from './name-agents.ts'

type Tables = OrganisationsTables & JournalTables

const db = testDatabase<Tables>()

const nadia = { name: 'Nadia Morel', email: 'Nadia.Morel@Alpha.example', role: 'mediator' } as const
let ccas: Asker
let library: Asker

beforeAll(async () => {
  ccas = await anOrganisation(db, 'CCAS d’Alpha')
  library = await anOrganisation(db, 'Médiathèque')
})

test('an agent is found in her own organisation and in no other', async () => {
  await db.undone(ccas, async (errand) => {
    const created = await createAgent(errand, { ...nadia, password })
    const id = created.ok ? created.value : ('' as AgentId)
    expect(await findAgent(errand, id)).toMatchObject({ name: 'Nadia Morel', role: 'mediator' })
    expect((await nameAgents(errand, [id])).get(id)).toBe('Nadia Morel')
    await continueAs(errand, library)
    expect(await findAgent(errand, id)).toBeUndefined()
    expect(await nameAgents(errand, [id])).toEqual(new Map())
    expect(await listAgents(errand)).toEqual([])
  })
})

test('raw SQL by an agent of another organisation sees no agent and changes none', async () => {
  await db.undone(ccas, async (errand) => {
    await createAgent(errand, { ...nadia, password })
    await continueAs(errand, { ...library, door: 'agent', role: 'administrator' })
    const seen = await sql`select * from agent`.execute(query(errand.db))
    const changed = await sql`update agent set role = 'administrator'`.execute(query(errand.db))
    expect(seen.rows).toEqual([])
    expect(changed.numAffectedRows).toBe(0n)
  })
})

test('raw SQL cannot put an agent into another organisation', async () => {
  const planting = db.undone(ccas, async (errand) => {
    await sql`insert into agent (id, organisation_id, name, email, email_folded, role, password_hash, created_at)
      values (${errand.newId()}, ${library.organisationId}, 'X', 'x@x.fr', 'x@x.fr', 'manager', '-', now())`.execute(
      query(errand.db),
    )
  })
  await expect(planting).rejects.toThrow(/row-level security/)
})

test('one address opens one account in the whole territory, and says so without naming the other', async () => {
  await db.undone(ccas, async (errand) => {
    await createAgent(errand, { ...nadia, password })
    await continueAs(errand, library)
    const twin = { ...nadia, email: ' nadia.morel@alpha.EXAMPLE' }
    expect(await createAgent({ ...errand, asker: library }, { ...twin, password })).toEqual({
      ok: false,
      refusal: 'email-taken',
    })
  })
})

test('the password is kept as an Argon2id hash of 19 MiB, two passes', async () => {
  await db.undone(ccas, async (errand) => {
    await createAgent(errand, { ...nadia, password })
    const row = await query(errand.db).selectFrom('agent').select('password_hash').executeTakeFirstOrThrow()
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

test('a creation is in the journal', async () => {
  await db.undone(ccas, async (errand) => {
    await createAgent(errand, { ...nadia, password })
    const entries = await query(errand.db).selectFrom('journal_entry').select('action').execute()
    expect(entries.map(({ action }) => action)).toContain('organisations.agent-created')
  })
})
