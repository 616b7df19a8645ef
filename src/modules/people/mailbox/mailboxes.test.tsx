import { beforeAll, expect, test } from 'vitest'
import { v7 } from 'uuid'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let amina: Session
let fatima: PersonId

const mailbox = {
  address: 'Fatima.Benali@exemple.fr',
  opened_with: 'Amina Diallo',
  read_by: 'relative',
  reader: 'Samira, sa fille',
  recovery: 'relative-phone',
  recovery_detail: 'Téléphone de Samira, 06 39 98 12 34',
}

beforeAll(async () => {
  amina = await app().signIn('mediator', await anOrganisation(db))
  const { location } = await app().post('/personnes', { first_names: 'Fatima' }, amina)
  fatima = (/[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '') as PersonId
})

test('a mailbox is noted: which, since when, read by whom, recovered how, and it reaches her', async () => {
  expect((await record({ ...mailbox, reaches_her: 'yes' })).status).toBe(303)
  const { html } = await app().get(`/personnes/${fatima}/boites`, amina)
  expect(html).toMatch(/fatima\.benali@exemple\.fr.*3 mars 2026, avec Amina Diallo.*un proche/s)
  expect(html).toContain('le téléphone d’un proche')
  const contacts = await app().get(`/personnes/${fatima}/contacts`, amina)
  expect(contacts.html).toContain('fatima.benali@exemple.fr')
  expect(contacts.html).toContain('discret')
})

test.each(['opened_with', 'reader', 'recovery_detail'])(
  'what looks like a password is refused in « %s », shown where, and kept nowhere',
  async (box) => {
    const refused = await record({ ...mailbox, address: 'autre@exemple.fr', [box]: 'mdp : Soleil2026!' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('mot de passe')
    expect(refused.html).not.toContain('Soleil2026')
    expect(refused.html).toContain('autre@exemple.fr')
    expect(await everywhere()).not.toContain('Soleil2026')
  },
)

test('the table has no place for a password', async () => {
  const [row] = await query(db.owner.db).selectFrom('opened_mailbox').selectAll().execute()
  expect(Object.keys(row ?? {}).filter((column) => /pass|secret|code/.test(column))).toEqual([])
})

test('a mailbox that serves no longer leaves the page and stays in the history', async () => {
  const row = await query(db.owner.db).selectFrom('opened_mailbox').select('id').executeTakeFirstOrThrow()
  await app().post(`/personnes/${fatima}/boites/${row.id}/fin`, {}, amina)
  const { html } = await app().get(`/personnes/${fatima}/boites`, amina)
  expect(html).toContain('Aucune adresse notée')
  const kept = await query(db.owner.db).selectFrom('opened_mailbox').selectAll().executeTakeFirstOrThrow()
  expect(kept.ended_at).not.toBeNull()
})

function record(fields: Fields): Promise<Answer> {
  return app().post(`/personnes/${fatima}/boites`, { request_id: v7(), ...fields }, amina)
}

async function everywhere(): Promise<string> {
  const rows = [
    ...(await query(db.owner.db).selectFrom('opened_mailbox').selectAll().execute()),
    ...(await query(db.owner.db).selectFrom('journal_content').select('content').execute()),
  ]
  return JSON.stringify(rows)
}
