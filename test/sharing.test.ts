import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { startLetter } from '#modules/letters/index.ts'
import { query } from '#platform/db/db.ts'
import { aSentReferral } from '#test/support/a-referral.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { aPerson, aProcedure } from '#test/support/a-visit.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'

// What a social worker wrote between her colleagues: hers to open to the team, and to close again.
const db = testDatabase<Database>()
const app = testApp(db)
let sophie: Session
let lucie: Session
let amina: Session
let personId: PersonId

beforeEach(async () => {
  const organisationId: OrganisationId = await anOrganisation(db)
  sophie = await app().signIn('social-worker', organisationId)
  lucie = await app().signIn('social-worker', organisationId)
  amina = await app().signIn('mediator', organisationId)
  personId = await db.kept(as(sophie), (errand) => aPerson(errand))
  for (const agent of [lucie, amina]) await sayWhy(app(), personId, agent)
})

const written = [
  { what: 'courrier', table: 'letter', action: 'letters', path: '/courriers', write: aLetter },
  {
    what: 'orientation',
    table: 'referral',
    action: 'referrals',
    path: '/orientations',
    write: sentElsewhere,
  },
  { what: 'démarche', table: 'followed_procedure', action: 'procedures', path: '/demarches', write: ofHers },
] as const

describe.each(written)('$what', ({ table, action, path, write }) => {
  let address: string
  let id: string

  beforeEach(async () => {
    id = await db.kept(as(sophie), write)
    address = `${path}/${id}`
  })

  test('is opened by its author after she was told who will read it, closed again, and both are in the journal', async () => {
    expect((await app().get(address, amina)).status).toBe(404)
    expect((await app().get(address, sophie)).html).toContain(`href="${address}/partage"`)
    const asked = await app().get(`${address}/partage`, sophie)
    expect(asked.html).toContain('médiateurs, écrivains publics, bénévoles')
    expect(await share(sophie)).toMatchObject({ status: 303, location: address })
    expect((await app().get(address, amina)).status).toBe(200)
    expect(await secreciesOfParts()).toEqual(['shared'])
    const open = await app().get(address, sophie)
    expect(open.html).toContain('à toute l’équipe le 3 mars 2026')
    expect(open.html).toContain('Refermer aux travailleurs sociaux')
    await close(sophie)
    expect((await app().get(address, amina)).status).toBe(404)
    expect(await secreciesOfParts()).toEqual(['social'])
    expect((await app().get(address, sophie)).html).toContain(`href="${address}/partage"`)
    expect(await said()).toEqual([`${action}.shared`, `${action}.closed-again`])
  })

  test('is opened by nobody else: not by a colleague of the trade, not by another trade', async () => {
    expect((await app().get(address, lucie)).html).not.toContain('/partage')
    for (const agent of [lucie, amina]) {
      await share(agent)
      expect(await secrecyOf()).toBe('social')
    }
    expect((await share(amina)).status).toBe(403)
  })

  test('is closed by nobody else once it is open', async () => {
    await share(sophie)
    for (const agent of [lucie, amina]) {
      expect((await app().get(address, agent)).html).not.toContain('Refermer')
      await close(agent)
      expect(await secrecyOf()).toBe('shared')
    }
  })

  test('straight in SQL, the database holds the same', async () => {
    for (const agent of [lucie, amina]) expect(await opens(agent)).toBe(false)
    expect(await opens(sophie)).toBe(true)
    await share(sophie)
    for (const agent of [lucie, amina]) expect(await closes(agent)).toBe(false)
    expect(await closes(sophie)).toBe(true)
  })

  test('what another trade wrote is closed by no social worker', async () => {
    const shared = await db.kept(as(amina), write)
    for (const agent of [sophie, lucie, amina]) {
      await app().post(`${path}/${shared}/partage/retrait`, {}, agent)
      const rows =
        await sql`select from ${sql.table(table)} where id = ${shared} and secrecy = 'shared'`.execute(
          query(db.owner.db),
        )
      expect(rows.rows).toHaveLength(1)
    }
    id = shared
    expect(await closes(sophie)).toBe(false)
  })

  const share = (agent: Session) => app().post(`${address}/partage`, {}, agent)
  const close = (agent: Session) => app().post(`${address}/partage/retrait`, {}, agent)

  function opens(agent: Session): Promise<boolean> {
    const { agentId } = agent
    return changed(
      agent,
      sql`update ${sql.table(table)} set secrecy = 'shared', shared_by = ${agentId},
      shared_at = asking_now() where id = ${id}`,
    )
  }

  function closes(agent: Session): Promise<boolean> {
    return changed(
      agent,
      sql`update ${sql.table(table)} set secrecy = 'social', shared_by = null,
      shared_at = null where id = ${id}`,
    )
  }

  async function secrecyOf(): Promise<string | undefined> {
    const { rows } = await sql<{ secrecy: string }>`select secrecy from ${sql.table(table)}
      where id = ${id}`.execute(query(db.owner.db))
    return rows[0]?.secrecy
  }

  async function secreciesOfParts(): Promise<readonly string[]> {
    const [part, key] = parts[table]
    const { rows } = await sql<{ secrecy: string }>`select distinct secrecy from ${sql.table(part)}
      where ${sql.ref(key)} = ${id}`.execute(query(db.owner.db))
    return rows.map(({ secrecy }) => secrecy)
  }

  async function said(): Promise<readonly string[]> {
    const rows = await query(db.owner.db)
      .selectFrom('journal_entry')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('seq')
      .execute()
    return rows.map((row) => row.action).filter((one) => /shared|closed-again/.test(one))
  }
})

const parts = {
  letter: ['letter_version', 'letter_id'],
  followed_procedure: ['procedure_document', 'procedure_id'],
  referral: ['referral_step', 'referral_id'],
} as const

async function changed(agent: Session, statement: ReturnType<typeof sql>): Promise<boolean> {
  let count = 0n
  await db
    .undone(as(agent), async (errand) => {
      count = (await statement.execute(query(errand.db))).numAffectedRows ?? 0n
    })
    .catch((fault: unknown) => {
      expect(String(fault)).toMatch(/not hers to open|row-level security/)
    })
  return count === 1n
}

async function aLetter(errand: Errand<Database>): Promise<string> {
  const text = { sender: '', recipient: '', place: 'Alpha' }
  const begun = await startLetter(errand, { personId, modelCode: 'energy-schedule', facts: {}, ...text })
  if (!begun.ok) throw new Error(begun.refusal)
  return begun.value
}

async function sentElsewhere(errand: Errand<Database>): Promise<string> {
  return (await aSentReferral(errand, personId, app().services.keys.sealing)).id
}

function ofHers(errand: Errand<Database>): Promise<string> {
  return aProcedure(errand, personId)
}

function as(agent: Session): Asker {
  const role = agent === amina ? 'mediator' : 'social-worker'
  return { door: 'agent', role, agentId: agent.agentId, organisationId: agent.organisationId }
}
