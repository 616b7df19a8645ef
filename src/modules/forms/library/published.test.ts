import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { aDefinition } from '#test/support/a-definition.ts'
import { testDatabase } from '#test/support/database.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import type { FormVersion } from './form-version.ts'
import { publish, publishedForms, publishedVersion, versionById, withdraw } from './published.ts'
import type { LibraryTables } from './tables.ts'
import { listVersions } from './version-store.ts'

const db = testDatabase<LibraryTables & JournalTables & OrganisationsTables>()
let house: OrganisationId
let manager: Asker

beforeAll(async () => {
  house = await anOrganisation(db)
  manager = await asAgent('manager')
})

async function asAgent(role: Role, organisationId = house): Promise<Asker> {
  return { door: 'agent', organisationId, role, agentId: await anAgent(db, { role, organisationId }) }
}

const renamed = (fr: string) => ({ ...aDefinition(), title: { fr, 'fr-simple': fr } })

async function published(document: unknown): Promise<FormVersion> {
  const answer = await db.kept(manager, (errand) => publish(errand, { document }))
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

test('each publication is one more version, and the last is the one that drafts begin with', async () => {
  const first = await published(aDefinition())
  const second = await published(renamed('La cantine à petit prix'))
  expect([first.number, second.number]).toEqual([1, 2])
  await db.undone(manager, async (errand) => {
    expect((await publishedVersion(errand, 'aide-cantine'))?.id).toBe(second.id)
    expect((await versionById(errand, first.id))?.definition).toEqual(aDefinition())
    expect((await publishedForms(errand)).map(({ id }) => id)).toEqual([second.id])
    expect(await versionById(errand, 'pas-une-cle')).toBeUndefined()
  })
})

test('a document with an error is not published', async () => {
  await db.undone(manager, async (errand) => {
    const document = { ...aDefinition(), id: 'sans-fin', results: [] }
    expect(await publish(errand, { document })).toEqual({ ok: false, refusal: 'has-errors' })
    expect(await publishedVersion(errand, 'sans-fin')).toBeUndefined()
  })
})

test('the same document is not published twice, whatever the order of its keys', async () => {
  await db.undone(manager, async (errand) => {
    const document = Object.fromEntries(Object.entries({ ...aDefinition(), id: 'deux-fois' }).toReversed())
    expect((await publish(errand, { document })).ok).toBe(true)
    const again = await publish(errand, { document: { ...aDefinition(), id: 'deux-fois' } })
    expect(again).toEqual({ ok: false, refusal: 'already-published' })
  })
})

test('a form does not change its kind', async () => {
  await db.undone(manager, async (errand) => {
    const document = { ...aDefinition(), id: 'autre-genre' }
    await publish(errand, { document })
    const answer = await publish(errand, { document: { ...document, kind: 'simulator' } })
    expect(answer).toEqual({ ok: false, refusal: 'other-kind' })
  })
})

test('a form withdrawn begins no draft, its versions stay, and the same document may be published again', async () => {
  await db.undone(manager, async (errand) => {
    const document = { ...aDefinition(), id: 'retire' }
    await publish(errand, { document })
    expect((await withdraw(errand, { formId: 'retire' })).ok).toBe(true)
    expect(await publishedVersion(errand, 'retire')).toBeUndefined()
    expect(await withdraw(errand, { formId: 'retire' })).toEqual({ ok: false, refusal: 'not-published' })
    expect((await publish(errand, { document })).ok).toBe(true)
    expect((await listVersions(errand, 'retire')).map(({ number }) => number)).toEqual([2, 1])
  })
})

test('publishing and withdrawing are in the journal', async () => {
  await db.undone(manager, async (errand) => {
    await publish(errand, { document: { ...aDefinition(), id: 'journal' } })
    await withdraw(errand, { formId: 'journal' })
    const rows = await query(errand.db).selectFrom('journal_entry').select('action').orderBy('seq').execute()
    expect(rows.map(({ action }) => action).slice(-2)).toEqual(['forms.published', 'forms.withdrawn'])
  })
})

test('an agent who neither manages nor administers publishes nothing and withdraws nothing', async () => {
  const mediator = await asAgent('mediator')
  const attempt = db.kept(mediator, (errand) =>
    publish(errand, { document: { ...aDefinition(), id: 'mediateur' } }),
  )
  await expect(attempt).rejects.toThrow('row-level security')
  await published({ ...aDefinition(), id: 'a-retirer' })
  const refused = await db.kept(mediator, (errand) => withdraw(errand, { formId: 'a-retirer' }))
  expect(refused).toEqual({ ok: false, refusal: 'not-published' })
  await db.undone(manager, async (errand) => {
    expect(await publishedVersion(errand, 'a-retirer')).toBeDefined()
  })
})

test('a version published in one house is not there for another, and is for whoever fills it here', async () => {
  const { id } = await published({ ...aDefinition(), id: 'ici' })
  const elsewhere = await anOrganisation(db)
  await db.undone(await asAgent('manager', elsewhere), async (errand) => {
    expect(await versionById(errand, id)).toBeUndefined()
  })
  for (const door of ['site', 'person', 'visitor', 'system'] as const) {
    await db.undone({ door, organisationId: house }, async (errand) => {
      expect((await versionById(errand, id))?.formId).toBe('ici')
    })
  }
})

test('what was published is never rewritten, not even by the owner of the database', async () => {
  const { id } = await published({ ...aDefinition(), id: 'grave' })
  const rewriting = sql`update form_version set document = document || '{"title":{"fr":"Autre"}}' where id = ${id}`
  await expect(db.kept(manager, (errand) => rewriting.execute(query(errand.db)))).rejects.toThrow(
    'permission denied',
  )
  await db.kept(manager, (errand) => withdraw(errand, { formId: 'grave' }))
  const reopening = sql`update form_version set withdrawn_at = null where form_id = 'grave'`
  await expect(db.kept(manager, (errand) => reopening.execute(query(errand.db)))).rejects.toThrow(
    'never rewritten',
  )
  await sql`alter table form_version no force row level security`.execute(query(db.owner.db))
  await expect(rewriting.execute(query(db.owner.db))).rejects.toThrow('never rewritten')
  await sql`alter table form_version force row level security`.execute(query(db.owner.db))
})

test('two publications at once are two versions', async () => {
  const both = await Promise.all([
    db.kept(manager, (errand) => publish(errand, { document: { ...renamed('Un'), id: 'ensemble' } })),
    db.kept(manager, (errand) => publish(errand, { document: { ...renamed('Deux'), id: 'ensemble' } })),
  ])
  expect(both.map((answer) => (answer.ok ? answer.value.number : 0)).sort()).toEqual([1, 2])
})
