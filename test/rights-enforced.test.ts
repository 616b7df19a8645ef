import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { findPerson } from '#modules/people/index.ts'
import { completeFile } from '#modules/people/file/complete-file.ts'
import { listRestricted } from '#modules/people/restriction/restriction-store.ts'
import { listToFollow } from '#modules/procedures/follow-up/follow-up-store.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { aLetter } from '#test/support/a-letter.ts'
import { aPerson, aProcedure, aVisit } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { declarations } from '../src/main/declarations.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { peopleDue } from '#modules/privacy/retention/due.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const team: Partial<Record<Role, Session>> = {}
let lina: PersonId
let nour: PersonId

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  for (const role of ['mediator', 'manager', 'data-protection-officer'] as const)
    team[role] = await app().signIn(role, organisationId)
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  lina = await aFile('Lina')
  nour = await aFile('Nour')
})

test('an accepted limitation marks the file, and refuses every change at the counter with a clear sentence', async () => {
  await answered('limitation')
  expect((await app().get(`/personnes/${lina}`, as('mediator'))).html).toContain(
    'Usage limité depuis le 3 mars 2026',
  )
  const refused = await corrected()
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('L’usage de ce dossier est limité')
  expect(refused.html).toContain(`/personnes/${lina}/limitation`)
  const writings = [
    app().post(`/personnes/${lina}/notes`, { note: 'Un mot', audience: '' }, as('mediator')),
    app().post(
      `/personnes/${lina}/contacts`,
      { kind: 'phone', value: '06 39 98 12 34', belongs_to: 'self' },
      as('mediator'),
    ),
  ]
  for (const answer of await Promise.all(writings)) expect(answer.status).toBe(409)
  expect((await theFile(lina))?.names.firstNames).toBe('Lina')
  await expect(inside('mediator', (errand) => aVisit(errand, { personId: lina }))).rejects.toThrow(
    /restricted/,
  )
  await expect(inside('mediator', (errand) => aProcedure(errand, lina))).rejects.toThrow(/restricted/)
  await expect(inside('mediator', (errand) => aLetter(errand, lina))).rejects.toThrow(/restricted/)
  await inside('mediator', (errand) => aVisit(errand, { personId: nour }))
})

test('she may ask for a change herself: the agent says so first, for the day, and she reads it', async () => {
  await answered('limitation')
  const url = `/personnes/${lina}/limitation`
  expect((await app().post(url, {}, as('mediator'))).html).toContain('Choisissez une raison')
  await app().post(url, { raison: 'her-consent' }, as('mediator'))
  expect((await corrected()).status).toBe(303)
  expect((await theFile(lina))?.names.firstNames).toBe('Léna')
  expect((await app().get(url, as('mediator'))).html).toContain('La personne le demande elle-même')
  db.setClock('2026-03-04T09:00:00Z')
  await expect(inside('mediator', (errand) => aVisit(errand, { personId: lina }))).rejects.toThrow(
    /restricted/,
  )
})

test('our own jobs add nothing to it, recall nothing, and do not erase it', async () => {
  const before = await recalled()
  const names = { firstNames: 'Lina', usageName: 'Demba', birthName: undefined, hasSingleName: false }
  await answered('limitation')
  await expect(
    db.kept({ door: 'system', organisationId: as('manager').organisationId }, (errand) =>
      completeFile(errand, {
        personId: lina,
        draft: { names, birth: { year: 1955, month: undefined, day: undefined } },
      }),
    ),
  ).rejects.toThrow(/restricted/)
  expect(before).toContain(lina)
  expect(await recalled()).not.toContain(lina)
  expect(await recalled()).toContain(nour)
  db.setClock('2029-03-03T09:00:00Z')
  const due = await db.kept({ door: 'system', organisationId: as('manager').organisationId }, (errand) =>
    peopleDue(errand, declarations),
  )
  expect(due).toContain(nour)
  expect(due).not.toContain(lina)
})

test('it is lifted once she was told, by those who answer for data alone', async () => {
  await answered('limitation')
  const url = `/personnes/${lina}/limitation`
  expect((await app().post(url, { lever: 'oui' }, as('mediator'))).status).toBe(422)
  expect((await app().post(url, { lever: 'oui' }, as('manager'))).html).toContain('Notez d’abord')
  await expect(
    inside('manager', (errand) =>
      sql`update file_restriction set lifted_at = now(), lifted_by = ${as('manager').agentId}`.execute(
        query(errand.db),
      ),
    ),
  ).rejects.toThrow(/told_first/)
  await app().post(url, { moyen: 'letter' }, as('data-protection-officer'))
  expect((await app().get(url, as('manager'))).html).toContain(
    'Elle le sait depuis le 3 mars 2026 (par courrier)',
  )
  await app().post(url, { lever: 'oui' }, as('manager'))
  expect((await corrected()).status).toBe(303)
  expect(await inside('manager', (errand) => listRestricted(errand.db))).not.toContain(lina)
})

test('the database lets no mediator restrict a file or end it', async () => {
  const { agentId, organisationId } = as('mediator')
  const row = sql`insert into file_restriction (id, organisation_id, person_id, set_at, set_by)
    values (gen_random_uuid(), ${organisationId}, ${lina}, now(), ${agentId})`
  await expect(inside('mediator', (errand) => row.execute(query(errand.db)))).rejects.toThrow(
    /row-level security/,
  )
})

test('an objection is accepted for what she names; her lines leave the file of statistics, the figures stay', async () => {
  await inside('mediator', (errand) => aVisit(errand, { personId: lina }))
  await inside('mediator', (errand) => aVisit(errand, { personId: nour }))
  const before = await exported()
  const url = await asked('objection')
  expect((await app().post(`${url}/reponse`, { reponse: 'granted' }, as('manager'))).html).toContain(
    'Dites à quoi elle s’oppose',
  )
  await app().post(`${url}/reponse`, { reponse: 'granted', finalites: 'figures' }, as('manager'))
  expect((await exported()).length).toBe(before.length - 1)
  const people = await app().get(
    '/activite/visites?du=2026-03-01&au=2026-03-31&compte=personnes',
    as('mediator'),
  )
  expect(people.html).toContain('Personne comptée sans son nom')
  expect(people.html).toContain('Nour')
  expect(people.html).not.toContain('Lina')
  expect((await app().get(`/personnes/${lina}`, as('mediator'))).html).toContain('Elle s’oppose à')
  expect(await recalled()).toContain(lina)
  await app().post(`/personnes/${lina}/limitation`, { fin: 'figures' }, as('manager'))
  expect((await exported()).length).toBe(before.length)
})

test('a refused request limits nothing', async () => {
  const url = await asked('limitation')
  await app().post(`${url}/reponse`, { reponse: 'refused', mots: 'Sans objet' }, as('manager'))
  expect((await corrected()).status).toBe(303)
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

function inside<Told>(role: Role, work: Parameters<typeof db.kept<Told>>[1]): Promise<Told> {
  return db.kept(askerOf(role), work)
}

function aFile(firstNames: string): Promise<PersonId> {
  return inside('mediator', async (errand) => {
    const names = { firstNames, usageName: 'Demba', birthName: undefined, hasSingleName: false }
    const personId = await aPerson(errand, { names })
    const procedure = await aProcedure(errand, personId)
    await sql`insert into procedure_follow_up (organisation_id, person_id, procedure_id, seq, reason, urgency, from_on, due_on)
      values (${errand.asker.organisationId}, ${personId}, ${procedure}, 1, 'blocked', 5, '2026-03-01', '2026-03-05')`.execute(
      query(errand.db),
    )
    return personId
  })
}

async function asked(kind: string): Promise<string> {
  const day = { recue_day: '3', recue_month: '3', recue_year: '2026' }
  const fields = { personne: lina, droit: kind, moyen: 'counter', mots: 'Je le demande', ...day }
  return (await app().post('/donnees/demandes', fields, as('mediator'))).location ?? ''
}

async function answered(kind: string): Promise<void> {
  const url = await asked(kind)
  expect((await app().post(`${url}/reponse`, { reponse: 'granted' }, as('manager'))).status).toBe(303)
}

function corrected(version = '1'): Promise<Answer> {
  const fields = { first_names: 'Léna', usage_name: 'Demba', gender: 'feminin', version }
  return app().post(`/personnes/${lina}/identite`, fields, as('mediator'))
}

function theFile(personId: PersonId): ReturnType<typeof findPerson> {
  return inside('mediator', (errand) => findPerson(errand, personId))
}

async function recalled(): Promise<readonly PersonId[]> {
  const { organisationId } = as('mediator')
  const { lines } = await inside('mediator', (errand) =>
    listToFollow(errand.db, { organisationId, today: toDay('2026-03-03'), agentId: undefined, limit: 100 }),
  )
  return lines.map(({ personId }) => personId)
}

async function exported(): Promise<readonly string[]> {
  const { html } = await app().get('/activite/export.csv?du=2026-03-01&au=2026-03-31', as('manager'))
  return html.trimEnd().split('\r\n')
}
