import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Role } from '#kernel/role.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { aNote } from '#test/support/a-file.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const team: Partial<Record<Role, Session>> = {}
let personId: PersonId

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  const roles = [
    'reception',
    'mediator',
    'social-worker',
    'manager',
    'data-protection-officer',
    'administrator',
  ] as const
  for (const role of roles) team[role] = await app().signIn(role, organisationId)
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  personId = await db.kept(askerOf('mediator'), async (errand) => {
    const names = { firstNames: 'Lina', usageName: 'Demba', birthName: undefined, hasSingleName: false }
    const id = await aPerson(errand, { names })
    await aVisit(errand, { personId: id })
    return id
  })
})

function as(role: Role): Session {
  const session = team[role]
  if (!session) throw new Error(role)
  return session
}

function askerOf(role: Role): Asker & { readonly agentId: AgentId } {
  const { agentId, organisationId } = as(role)
  return { door: 'agent', role, agentId, organisationId }
}

async function asked(kind: string, by: Role = 'reception'): Promise<string> {
  const fields = {
    personne: personId,
    droit: kind,
    moyen: 'counter',
    mots: 'Voir',
    recue_day: '3',
    recue_month: '3',
    recue_year: '2026',
  }
  const answer = await app().post('/donnees/demandes', fields, as(by))
  expect(answer.status).toBe(303)
  return answer.location ?? ''
}

test('reception writes down what a person asks; the officer and the file see it, with the day of the law', async () => {
  const url = await asked('access')
  expect((await app().get(url, as('reception'))).html).toContain('3 avril 2026')
  expect((await app().get('/donnees', as('data-protection-officer'))).html).toContain('Lina Demba')
  expect((await app().get('/a-suivre', as('mediator'))).html).toContain('à répondre avant le 3 avril 2026')
})

test('only those who answer for data answer; a refusal says why, and the delay is made longer once', async () => {
  const url = await asked('objection')
  await app().post(`${url}/reponse`, { reponse: 'granted' }, as('reception'))
  expect((await app().post(`${url}/prolongation`, { pourquoi: 'Complexe' }, as('reception'))).status).toBe(
    403,
  )
  expect((await app().post(`${url}/reponse`, { reponse: 'refused' }, as('manager'))).html).toContain(
    'Écrivez pourquoi',
  )
  await app().post(`${url}/prolongation`, { pourquoi: 'Complexe' }, as('manager'))
  expect((await app().get(url, as('manager'))).html).toContain('3 juin 2026')
  expect((await app().post(`${url}/prolongation`, { pourquoi: 'Encore' }, as('manager'))).status).toBe(422)
  await app().post(`${url}/reponse`, { reponse: 'refused', mots: 'Obligation de la loi' }, as('manager'))
  expect((await app().get(url, as('manager'))).html).toContain('Refusée')
  expect((await app().post(`${url}/reponse`, { reponse: 'granted' }, as('manager'))).status).toBe(422)
})

test('the copy is drawn for an open request only, and gives each reader what is hers to give', async () => {
  await note('social-worker', 'Parole du secret', false)
  await note('mediator', 'Note pour moi seule', true)
  await note('mediator', 'Note de l’équipe', false)
  const url = await asked('access')
  const copies = {
    manager: (await app().get(`${url}/copie`, as('manager'))).html,
    social: (await app().get(`${url}/copie`, as('social-worker'))).html,
    mediator: (await app().get(`${url}/copie`, as('mediator'))).html,
  }
  const says = (html: string): readonly boolean[] =>
    ['Note de l’équipe', 'Parole du secret', 'Note pour moi seule'].map((words) => html.includes(words))
  expect(says(copies.manager)).toEqual([true, false, false])
  expect(says(copies.social)).toEqual([false, true, false])
  expect(says(copies.mediator)).toEqual([false, false, true])
  expect(copies.manager).toContain('par un travailleur social')
  const other = await asked('objection')
  expect((await app().get(`${other}/copie`, as('manager'))).status).toBe(404)
  expect((await app().get(`${url}/copie`, as('administrator'))).status).toBe(403)
})

test('no key is left behind by a copy', async () => {
  await app().get(`${await asked('access')}/copie`, as('manager'))
  expect(await query(db.owner.db).selectFrom('own_page_key').selectAll().execute()).toEqual([])
})

test('an erasure is shown whole, done by those who answer for data, and answered', async () => {
  const url = await asked('erasure')
  expect((await app().get(`${url}/effacement`, as('reception'))).status).toBe(403)
  const shown = (await app().get(`${url}/effacement`, as('manager'))).html
  for (const words of ['Vos noms', 'Vos visites', 'Gardé sans elle', 'Effacer pour toujours'])
    expect(shown).toContain(words)
  expect((await app().post(`${url}/effacement`, {}, as('manager'))).status).toBe(422)
  expect((await app().get(`/personnes/${personId}`, as('manager'))).status).not.toBe(404)
  await app().post(`${url}/effacement`, { verifie: 'oui' }, as('manager'))
  expect((await app().get(`/personnes/${personId}`, as('manager'))).status).toBe(404)
  const after = (await app().get(url, as('manager'))).html
  expect(after).toContain('Dossier effacé')
  expect(after).toContain('Acceptée')
})

test('another organisation sees no request', async () => {
  const url = await asked('access')
  const elsewhere = await app().signIn('manager', await anOrganisation(db))
  expect((await app().get(url, elsewhere)).status).toBe(404)
  expect((await app().get('/donnees', elsewhere)).html).not.toContain('Lina')
})

test('what a person asks is not the administrator’s to read, in the database either', async () => {
  await asked('access')
  const seen = await db.kept(askerOf('administrator'), (errand) =>
    query(errand.db).selectFrom('rights_request').selectAll().execute(),
  )
  expect(seen).toEqual([])
})

function note(role: Role, text: string, authorOnly: boolean): Promise<void> {
  const audience = authorOnly ? 'author' : ''
  return db.kept(askerOf(role), (errand) => aNote(errand, { personId, text, audience }))
}
