import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import type { PersonId } from '#kernel/ids.ts'
import { underMeasure } from '#test/support/a-protected-person.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let hall: ASite
let amina: Session

beforeEach(async () => {
  hall = await aSite(db)
  amina = await app().signIn('mediator', hall.organisationId)
})

test('a visit at home, three days ago, of somebody who has no file', async () => {
  const noted = await app().post('/visites', away(), amina)
  expect(noted.location).toMatch(/^\/recu\//)
  expect(await visits()).toEqual([
    {
      channel: 'home',
      place_type: 'domicile',
      visited_on: '2026-02-28',
      minutes: 45,
      age_band: 'soixante_dix_plus',
    },
  ])
})

test.each([
  [{ channel: '' }, 'Dites comment la visite a eu lieu'],
  [{ visited_day: '31', visited_month: '2' }, 'Écrivez une date qui existe'],
  [{ visited_day: '4', visited_month: '3' }, 'Une visite à venir ne se note pas'],
  [{ visited_year: '2024' }, 'Une visite se note dans l’année'],
  [{ place_name: 'Chez elle, code PIN 1234' }, '« Chez elle, code PIN •••• »'],
  [{ place_name: 'x'.repeat(201) }, 'Écrivez un lieu de 200 signes au plus'],
  [{ minutes: '' }, 'Écrivez la durée de la visite'],
])('%j comes back with its sentence, and everything typed', async (change, sentence) => {
  const answer = await app().post('/visites', { ...away(), notes: 'Chez sa fille', ...change }, amina)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(sentence)
  expect(answer.html).toContain('Chez sa fille')
  expect(await visits()).toEqual([])
})

test('a visit is shown, corrected in a form filled in with it, and what it was stays in its history', async () => {
  const visitId = await aVisit({ notes: 'Revoir jeudi' })
  const form = await app().get(`/visites/${visitId}/correction`, amina)
  expect(form.html).toMatch(/name="visited_day" value="28"/)
  expect(form.html).toMatch(/<option value="home" selected>/)
  expect(form.html).toContain('Revoir jeudi</textarea>')
  const answer = await app().post(`/visites/${visitId}/correction`, { ...away(), minutes: '90' }, amina)
  expect(answer.location).toMatch(/\?fait=corrected$/)
  const page = await app().get(answer.location ?? '', amina)
  expect(page.html).toContain('L’ancienne version reste dans l’historique.')
  expect(page.html).toMatch(/notée par Agent mediator, 28 février 2026, 45 min/)
  expect(page.html).toMatch(/corrigée par Agent mediator, 28 février 2026, 90 min/)
  const old = await app().get(`/visites/${visitId}`, amina)
  expect(old.location).toBe(`${answer.location?.split('?')[0]}?fait=already-corrected`)
  const late = await app().post(`/visites/${visitId}/correction`, away(), amina)
  expect(late.location).toContain('?fait=already-corrected')
})

test('a visit is cancelled with a reason, shown with who and why, and brought back', async () => {
  const visitId = await aVisit()
  const unsaid = await app().post(`/visites/${visitId}/annulation`, { request_id: v7() }, amina)
  expect(unsaid.status).toBe(422)
  expect(unsaid.html).toContain('Dites pourquoi la visite est annulée.')
  await app().post(`/visites/${visitId}/annulation`, { request_id: v7(), reason: 'wrong-file' }, amina)
  const page = await app().get(`/visites/${visitId}`, amina)
  expect(page.html).toContain('Raison : Notée sur un autre dossier que le sien.')
  expect(page.html).not.toContain(`/visites/${visitId}/correction`)
  expect((await app().get(`/recu/${visitId}`, amina)).status).toBe(404)
  await app().post(`/visites/${visitId}/annulation/retrait`, { request_id: v7() }, amina)
  expect((await app().get(`/visites/${visitId}`, amina)).html).toContain(`/visites/${visitId}/correction`)
  expect((await app().get(`/recu/${visitId}`, amina)).status).toBe(200)
})

test('a colleague reads it and changes nothing; a manager may, without the notes', async () => {
  const visitId = await aVisit({ notes: 'Revoir jeudi' })
  const colleague = await app().signIn('mediator', hall.organisationId)
  expect((await app().get(`/visites/${visitId}`, colleague)).html).not.toContain('Corriger')
  for (const path of ['correction', 'annulation', 'annulation/retrait']) {
    expect((await app().post(`/visites/${visitId}/${path}`, away(), colleague)).status).toBe(404)
  }
  const manager = await app().signIn('manager', hall.organisationId)
  const form = await app().get(`/visites/${visitId}/correction`, manager)
  expect(form.html).toContain('Les notes restent celles de Agent mediator')
  expect(form.html).not.toContain('<textarea')
  const answer = await app().post(`/visites/${visitId}/correction`, { ...away(), minutes: '90' }, manager)
  expect((await app().get(answer.location ?? '', manager)).html).toContain('Revoir jeudi')
})

test('a visit of another organisation is not there', async () => {
  const visitId = await aVisit()
  const elsewhere = await app().signIn('manager', (await aSite(db)).organisationId)
  expect((await app().get(`/visites/${visitId}`, elsewhere)).status).toBe(404)
  expect(
    (await app().post(`/visites/${visitId}/annulation`, { reason: 'by-mistake' }, elsewhere)).status,
  ).toBe(404)
})

test('a workshop: somebody is found, named, taken off, and the whole is written', async () => {
  const rosa = await aFile('Rosa', 'Figueira')
  const blank = await app().get('/ateliers/nouveau', amina)
  expect(blank.html).toContain('Noter un atelier')
  const found = await app().post('/ateliers/nouveau', { ...aWorkshop(), q: 'figueira', do: 'search' }, amina)
  expect(found.html).toContain('Ajouter Rosa Figueira')
  expect(found.html).toContain('value="Mes photos"')
  const added = await app().post('/ateliers/nouveau', { ...aWorkshop(), do: `add:${rosa}` }, amina)
  expect(added.html).toContain(`name="participant" value="${rosa}"`)
  const taken = await app().post(
    '/ateliers/nouveau',
    { ...aWorkshop(), participant: rosa, do: `remove:${rosa}` },
    amina,
  )
  expect(taken.html).not.toContain(`value="${rosa}"`)
  const wrong = await app().post('/ateliers/nouveau', { ...aWorkshop(), age_soixante_dix_plus: '11' }, amina)
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Les âges font 11, pour 9 personnes sans dossier.')
  const written = await app().post('/ateliers/nouveau', { ...aWorkshop(), participant: rosa }, amina)
  expect(written.location).toMatch(/^\/visites\/.*fait=recorded$/)
  const page = await app().get(written.location ?? '', amina)
  expect(page.html).toContain('1 personne avec un dossier, 9 personnes sans dossier')
  expect((await app().get('/ateliers', amina)).html).toContain('Mes photos, 10 participants')
  expect((await app().get(`/personnes/${rosa}`, amina)).html).toContain('atelier avec Agent mediator')
})

test('a correction that her measure of protection forbids asks for her representative, and keeps who agreed', async () => {
  const personId = await aFile('Odile', 'Garance')
  await db.kept({ door: 'agent', role: 'mediator', ...amina }, (errand) =>
    underMeasure(errand, personId as PersonId, { kind: 'tutelle' }),
  )
  const taught = { ...away(), personne: personId, act1_mode: 'forme' }
  const visitId = (await app().post('/visites', taught, amina)).location?.replace('/recu/', '') ?? ''
  const form = await app().get(`/visites/${visitId}/correction`, amina)
  expect(form.html).toContain('Son représentant est-il d’accord')
  const together = { ...away(), act1_theme: 'aide_aux_demarches_administratives', notes: 'Dossier APA' }
  const address = `/visites/${visitId}/correction`
  const refused = await app().post(address, together, amina)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('son représentant doit signer')
  expect(refused.html).toContain('Dossier APA')
  const said = { ...together, assent: 'present', assent_by: 'Mme Leroy' }
  expect((await app().post(address, said, amina)).location).toMatch(/\?fait=corrected$/)
  const { rows } = await sql`select manner, given_by from representative_assent
    where person_id = ${personId}`.execute(query(db.owner.db))
  expect(rows).toEqual([{ manner: 'present', given_by: 'Mme Leroy' }])
})

test('a workshop posted as a procedure done together is refused for somebody under tutelle, and loses nothing', async () => {
  const personId = await aFile('Odile', 'Garance')
  await db.kept({ door: 'agent', role: 'mediator', ...amina }, (errand) =>
    underMeasure(errand, personId as PersonId, { kind: 'tutelle' }),
  )
  const together = { act1_mode: 'avec', act1_theme: 'aide_aux_demarches_administratives' }
  const forged = { ...aWorkshop(), ...together, participant: personId, notes: 'Salle 2' }
  const refused = await app().post('/ateliers/nouveau', forged, amina)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('notez pour elle une visite avec l’accord de son représentant')
  expect(refused.html).toContain('Salle 2')
  expect(
    (await app().post('/ateliers/nouveau', { ...aWorkshop(), participant: personId }, amina)).status,
  ).toBe(303)
})

test('a workshop is corrected in its own form', async () => {
  const written = await app().post('/ateliers/nouveau', aWorkshop(), amina)
  const id = /visites\/([^?]+)/.exec(written.location ?? '')?.[1]
  const form = await app().get(`/visites/${id}/correction`, amina)
  expect(form.html).toContain('value="Mes photos"')
  expect(form.html).toMatch(/name="age_soixante_dix_plus" value="4"/)
  const answer = await app().post(`/visites/${id}/correction`, { ...aWorkshop(), count: '12' }, amina)
  expect((await app().get(answer.location ?? '', amina)).html).toContain('12 personnes sans dossier')
  expect((await app().get('/ateliers', amina)).html.match(/Mes photos/g)).toHaveLength(1)
})

test('tags: one’s own and everybody’s are made, put on a visit, merged and retired', async () => {
  const made = await app().post('/etiquettes', { label: 'Bus', scope: 'personal' }, amina)
  expect(made.location).toBe('/etiquettes?fait=made')
  expect((await app().post('/etiquettes', { label: 'bus ', scope: 'personal' }, amina)).html).toContain(
    'existe déjà',
  )
  expect((await app().post('/etiquettes', { label: 'x', scope: 'organisation' }, amina)).html).toContain(
    'Seul un responsable',
  )
  expect(
    (await app().post('/etiquettes', { label: 'mdp : Soleil45', scope: 'personal' }, amina)).html,
  ).not.toContain('Soleil45')
  const manager = await app().signIn('manager', hall.organisationId)
  await app().post('/etiquettes', { label: 'Bus numérique', scope: 'organisation' }, manager)
  expect((await app().get('/etiquettes', manager)).html).not.toContain('<strong>Bus</strong>')
  const { Bus: bus, 'Bus numérique': all } = await tags()
  const visitId = await aVisit({ tag: bus ?? '' })
  expect((await app().get(`/visites/${visitId}`, amina)).html).toContain('>Bus<')
  await app().post(`/etiquettes/${bus}/reunion`, { into: all ?? '' }, amina)
  expect((await app().get(`/visites/${visitId}`, amina)).html).toContain('>Bus numérique<')
  expect((await app().post(`/etiquettes/${all}/retrait`, {}, amina)).location).toContain('not-allowed')
  await app().post(`/etiquettes/${all}/retrait`, {}, manager)
  expect((await app().get('/visites/nouvelle', amina)).html).not.toContain('Bus numérique')
  expect((await app().get(`/visites/${visitId}`, amina)).html).toContain('>Bus numérique<')
})

test('a visit cancelled because it is in the wrong file is to be noted again for its ticket, for whoever it was', async () => {
  const [wrong, right] = [await aFile('Odile', 'Garance'), await aFile('Odette', 'Garancier')]
  const { ticket, visitId } = await visitOfTicket(wrong)
  const line = `/visites/nouvelle?ticket=${ticket}`
  expect((await app().get('/a-suivre', amina)).html).not.toContain(line)
  await app().post(`/visites/${visitId}/annulation`, { request_id: v7(), reason: 'wrong-file' }, amina)
  const list = (await app().get('/a-suivre', amina)).html
  expect(list).toContain(line)
  expect(list).toContain('Sa visite a été annulée.')
  expect(list).not.toContain('Odile Garance')
  const search = (await app().get(`${line}&q=garancier`, amina)).html
  expect(search).toContain(`?personne=${right}&amp;ticket=${ticket}`)
  const said = { request_id: v7(), act1_theme: 'email', act1_mode: 'avec', minutes: '20' }
  const noted = await app().post('/visites', { ...said, ticket, personne: right }, amina)
  expect(noted.html.replaceAll(/<[^>]*>/g, ' ')).not.toContain('Il y a un problème')
  expect(noted.location).toMatch(/^\/recu\//)
  expect((await app().get('/a-suivre', amina)).html).not.toContain(line)
  expect(await personOfTicket(ticket)).toBe(right)
})

test('a cancellation taken back gives its ticket its person and its visit again', async () => {
  const personId = await aFile('Odile', 'Garance')
  const { ticket, visitId } = await visitOfTicket(personId)
  await app().post(`/visites/${visitId}/annulation`, { request_id: v7(), reason: 'wrong-file' }, amina)
  expect(await personOfTicket(ticket)).toBeUndefined()
  await app().post(`/visites/${visitId}/annulation/retrait`, { request_id: v7() }, amina)
  expect(await personOfTicket(ticket)).toBe(personId)
  expect((await app().get('/a-suivre', amina)).html).not.toContain(`ticket=${ticket}`)
})

test.each([
  ['by-mistake', true],
  ['did-not-happen', false],
  ['entered-twice', false],
] as const)('cancelled as %s, the ticket is to be noted again: %s', async (reason, isAgain) => {
  const { ticket, visitId } = await visitOfTicket(await aFile('Odile', 'Garance'))
  await app().post(`/visites/${visitId}/annulation`, { request_id: v7(), reason }, amina)
  expect((await app().get('/a-suivre', amina)).html.includes(`ticket=${ticket}`)).toBe(isAgain)
})

/** Somebody is received with a ticket, by the door of the screen, and her visit is noted. */
async function visitOfTicket(personId: string): Promise<{ ticket: string; visitId: string }> {
  const site = `/file/${hall.site.id}`
  const services = hall.services.map(({ id }) => id)
  await app().post(`${site}/guichet`, { request_id: v7(), guichet: hall.counters[0]!.id, services }, amina)
  await app().post(`${site}/ticket`, { request_id: v7(), service: hall.service.id, langue: 'fr' }, amina)
  await app().post(`${site}/appel`, { request_id: v7() }, amina)
  const { rows } = await sql<{ id: string }>`select id from ticket where state = 'called'
    and organisation_id = ${hall.organisationId}`.execute(query(db.owner.db))
  const ticket = rows[0]?.id ?? ''
  await app().post(`/file/ticket/${ticket}/accueil`, { request_id: v7() }, amina)
  await app().post('/guichet/personne', { ticket, person: personId }, amina)
  const said = { request_id: v7(), ticket, act1_theme: 'email', act1_mode: 'avec', after: 'print' }
  const { location } = await app().post('/guichet/visite', said, amina)
  return { ticket, visitId: location?.replace('/recu/', '') ?? '' }
}

async function personOfTicket(ticket: string): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`select person_id from ticket_person
    where ticket_id = ${ticket}`.execute(query(db.owner.db))
  return rows[0]?.person_id
}

function away(): Record<string, string> {
  const day = { visited_day: '28', visited_month: '2', visited_year: '2026' }
  const act = { act1_theme: 'email', act1_mode: 'avec', minutes: '45' }
  return { request_id: v7(), ...day, channel: 'home', ...act, age: 'soixante_dix_plus' }
}

function aWorkshop(): Record<string, string> {
  const counts = { count: '9', age_soixante_dix_plus: '4', gender_feminin: '5' }
  return { ...away(), channel: 'outside', title: 'Mes photos', act1_mode: 'forme', ...counts }
}

async function aVisit(more: Record<string, string> = {}): Promise<string> {
  const { location } = await app().post('/visites', { ...away(), ...more }, amina)
  return location?.replace('/recu/', '') ?? ''
}

async function aFile(firstNames: string, usageName: string): Promise<string> {
  const { location } = await app().post(
    '/personnes',
    { request_id: v7(), first_names: firstNames, usage_name: usageName },
    amina,
  )
  return /personnes\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''
}

async function visits(): Promise<readonly unknown[]> {
  const { rows } = await sql`select channel, place_type, visited_on::text, minutes, age_band from visit
    where organisation_id = ${hall.organisationId}`.execute(query(db.owner.db))
  return rows
}

async function tags(): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ label: string; id: string }>`select label, id from visit_tag
    where organisation_id = ${hall.organisationId}`.execute(query(db.owner.db))
  return Object.fromEntries(rows.map(({ label, id }) => [label, id]))
}
