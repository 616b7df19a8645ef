import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { openFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { sayWhy } from '#test/support/say-why.ts'
import { catalogue, openProcedure, type ProcedureId, proceduresOf, proceduresRoutes } from './index.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let organisationId: OrganisationId
let mediator: Session
let stranger: Session
let asker: Asker

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  mediator = await app().signIn('mediator', organisationId)
  stranger = await app().signIn('mediator', await anOrganisation(db))
  asker = { door: 'agent', organisationId, role: 'mediator', agentId: mediator.agentId }
})

test('the catalogue is searched by a word, without accents, and says what is to verify', async () => {
  const all = await app().get('/demarches', mediator)
  expect(all.html).toContain(`${catalogue.length} fiches`)
  expect(all.html).toContain('À vérifier')
  expect(all.html).toContain('https://www.service-public.fr/particuliers/vosdroits/F10027')
  const found = await app().get('/demarches?q=COMPLEMENTAIRE+sante', mediator)
  expect(found.html).toContain('1 fiche<')
  const filtered = await app().get('/demarches?organisme=caf&situation=birth', mediator)
  expect(filtered.html).toContain('prime à la naissance')
  expect(filtered.html).not.toContain('RSA')
  expect((await app().get('/demarches?q=zzz', mediator)).html).toContain('Aucune fiche')
})

test('a manager verifies an entry for her organisation, and for no other', async () => {
  const manager = await app().signIn('manager', organisationId)
  const posted = await app().post('/demarches/catalogue/aspa-claim/verification', {}, manager)
  expect([posted.status, posted.location]).toEqual([303, '/demarches/catalogue/aspa-claim'])
  expect((await app().get('/demarches/catalogue/aspa-claim', manager)).html).toContain(
    'Vérifié le 3 mars 2026',
  )
  expect((await app().get('/demarches/catalogue/aspa-claim', stranger)).html).toContain('À vérifier')
  expect((await app().post('/demarches/catalogue/zzz/verification', {}, manager)).status).toBe(404)
})

test('a mediator does not verify, and is not offered to', async () => {
  expect((await app().get('/demarches/catalogue/aspa-claim', mediator)).html).not.toContain('J’ai vérifié')
  expect((await app().post('/demarches/catalogue/aspa-claim/verification', {}, mediator)).status).toBe(403)
})

test('a procedure is opened, ticked, sent and proved by plain forms', async () => {
  const personId = await aPerson()
  const choice = await app().get(`/personnes/${personId}/demarches/nouvelle`, mediator)
  expect(choice.html).toContain('Suivre')
  const fields = { demarche: 'css-renewal', mode: 'avec', request_id: requestId(choice.html) }
  const opened = await app().post(`/personnes/${personId}/demarches`, fields, mediator)
  const url = opened.location ?? ''
  expect(url).toMatch(/^\/demarches\/[0-9a-f-]{36}$/)
  expect((await app().get(url, mediator)).html).toContain('il manque un document')

  expect((await app().post(`${url}/documents/tax-notice/pointage`, {}, mediator)).location).toBe(url)
  expect((await app().get(url, mediator)).html).toContain('Noter l’envoi')

  const sending = { ...on('3', '3', '26'), way: 'online', receipt: 'AB-12' }
  expect((await app().post(`${url}/envoi`, sending, mediator)).location).toBe(url)
  const page = await app().get(url, mediator)
  expect(page.html).toContain('demande envoyée le 3 mars, réponse attendue avant le 3 mai')
  expect(page.html).toContain('<strong>AB-12</strong>')
})

test('a body is chosen, then one of its procedures', async () => {
  const url = `/personnes/${await aPerson()}/demarches/nouvelle`
  const { html } = await app().get(`${url}?organisme=caf`, mediator)
  expect(html).toContain('Demander le revenu de solidarité active')
  expect(html).not.toContain('Renouveler la carte d’identité')
  expect((await app().get(`${url}?organisme=zzz`, mediator)).html).toContain('Renouveler la carte d’identité')
})

test('the same form sent twice opens one procedure and leads to it both times', async () => {
  const personId = await aPerson()
  const fields = { demarche: 'css-renewal', request_id: db.surroundings.newId() }
  const first = await app().post(`/personnes/${personId}/demarches`, fields, mediator)
  const second = await app().post(`/personnes/${personId}/demarches`, fields, mediator)
  expect(second.location).toBe(first.location)
  expect(await db.kept(asker, (errand) => proceduresOf(errand, personId))).toHaveLength(1)
})

test('what was typed comes back with its problem', async () => {
  const { url } = await aProcedure()
  const fields = { ...on('31', '2', '2026'), way: 'post', receipt: '<b>R</b>' }
  const answer = await app().post(`${url}/envoi`, fields, mediator)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Cette date n’existe pas')
  expect(answer.html).toContain('value="31"')
  expect(answer.html).toContain('&lt;b>R')
})

test('a free procedure needs a name and a body, and keeps its lines', async () => {
  const personId = await aPerson()
  const path = `/personnes/${personId}/demarches`
  const wrong = await app().post(path, { title: 'Bourse', documents: 'Avis\nRIB' }, mediator)
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Écrivez le nom de l’organisme.')
  expect(wrong.html).toContain('Avis\nRIB')
  const right = await app().post(
    path,
    { title: 'Bourse', body: 'Collège', documents: 'Avis\r\nRIB' },
    mediator,
  )
  const page = await app().get(right.location ?? '', mediator)
  expect(page.html).toContain('Il manque 2 documents.')
})

test('acting in the absence of a person is refused as long as no mandate can be recorded', async () => {
  const { url } = await aProcedure()
  const fields = { ...on('3', '3', '2026'), way: 'online', mode: 'a_la_place_absence' }
  const answer = await app().post(`${url}/envoi`, fields, mediator)
  expect([answer.status, answer.html.includes('Sans mandat')]).toEqual([422, true])
})

test('the agent comes back where she was, and never elsewhere', async () => {
  const { url } = await aProcedure()
  const tick = `${url}/documents/tax-notice/pointage`
  expect((await app().post(tick, { retour: '/guichet' }, mediator)).location).toBe('/guichet')
  expect((await app().post(tick, { retour: '//evil.example' }, mediator)).location).toBe(url)
  expect((await app().get(`${url}/envoi?retour=/guichet`, mediator)).html).toContain('value="/guichet"')
})

test.each([
  ['recu', { receipt: 'R 1' }, 'Notez d’abord l’envoi.'],
  ['echeance', on('3', '5', '2026'), 'Choisissez la raison de cette date.'],
  ['blocage', { blocker: 'other' }, 'Dites en quelques mots ce qui bloque.'],
  ['rappel', on('2', '3', '2026'), 'Cette date est passée.'],
  ['issue', { kind: 'granted', ...on('4', '3', '2026') }, 'Cette date est dans l’avenir.'],
  ['titre', { title: ' ' }, 'Écrivez le nom de la démarche.'],
])('%s is refused with a sentence', async (part, fields, sentence) => {
  const { url } = await aProcedure()
  const answer = await app().post(`${url}/${part}`, fields, mediator)
  expect([answer.status, answer.html.includes(sentence)]).toEqual([422, true])
})

test.each([
  ['echeance', { ...on('3', '5', '2026'), reason: 'appointment', note: 'MDPH' }, 'Rendez-vous'],
  ['blocage', { blocker: 'account-access' }, 'bloquée depuis le 3 mars'],
  ['rappel', { ...on('10', '3', '2026'), note: 'matin' }, 'Le 10 mars 2026, par Agent mediator'],
  ['issue', { kind: 'refused', ...on('3', '3', '2026') }, 'Contester jusqu’au'],
  ['titre', { title: 'La mutuelle' }, 'La mutuelle'],
])('%s is written and shown', async (part, fields, shown) => {
  const { url } = await aProcedure()
  expect((await app().post(`${url}/${part}`, fields, mediator)).location).toBe(url)
  expect((await app().get(url, mediator)).html).toContain(shown)
})

test('one press frees, removes, calls and reopens', async () => {
  const { url } = await aProcedure()
  const press = (part: string) => app().post(`${url}/${part}`, {}, mediator)
  await app().post(`${url}/rappel`, on('10', '3', '2026'), mediator)
  await app().post(`${url}/blocage`, { blocker: 'online-fault' }, mediator)
  await app().post(`${url}/echeance`, { ...on('3', '5', '2026'), reason: 'other' }, mediator)
  const answers = [await press('rappel/1/fait'), await press('blocage/fin'), await press('echeance/retrait')]
  await app().post(`${url}/issue`, { kind: 'closed', ...on('3', '3', '2026') }, mediator)
  answers.push(await press('reouverture'))
  expect(answers.map(({ location }) => location)).toEqual([url, url, url, url])
  const { html } = await app().get(url, mediator)
  for (const told of ['Rappel fait', 'Blocage levé', 'Échéance retirée', 'Rouverte'])
    expect(html).toContain(told)
})

test('reading a procedure is written in the journal of the person', async () => {
  const { url, personId } = await aProcedure()
  await app().get(url, mediator)
  const entries = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select(['action', 'agent_id'])
    .where('person_id', '=', personId)
    .where('action', '=', 'procedures.read')
    .execute()
  expect(entries).toEqual([{ action: 'procedures.read', agent_id: mediator.agentId }])
})

test('every page and press of a procedure is not there for another organisation', async () => {
  const { id, personId } = await aProcedure()
  const paths = proceduresRoutes().list.map(({ method, path }) => ({
    method,
    path: path
      .replace(':id', id)
      .replace(':personId', personId)
      .replace(':document', 'tax-notice')
      .replace(':seq', '1'),
  }))
  const others = paths.filter(({ path }) => path.includes(id) || path.includes(personId))
  expect(others.length).toBeGreaterThan(20)
  const worker = await app().signIn('social-worker', stranger.organisationId)
  for (const { method, path } of others) {
    const as = path.includes('/partage') ? worker : stranger
    const answer =
      method === 'GET' ? await app().get(path, as) : await app().post(path, { demarche: 'css-renewal' }, as)
    expect([method, path, answer.status]).toEqual([method, path, 404])
  }
  expect(await stepsOf(id)).toBe(0)
})

test('what is no identifier is not there', async () => {
  for (const path of [
    '/demarches/zzz',
    '/demarches/zzz/envoi',
    '/personnes/zzz/demarches/nouvelle',
    '/demarches/catalogue/zzz',
  ]) {
    expect((await app().get(path, mediator)).status, path).toBe(404)
  }
  const { url } = await aProcedure()
  expect((await app().post(`${url}/documents/zzz/pointage`, {}, mediator)).status).toBe(404)
  expect((await app().post(`${url}/rappel/99999999999/fait`, {}, mediator)).status).toBe(404)
})

const allowed: readonly Role[] = [
  'mediator',
  'public-writer',
  'volunteer',
  'civic-service',
  'social-worker',
  'manager',
]

test.each(roles)('%s may follow a procedure, or not', async (role) => {
  const { url, personId } = await aProcedure()
  const session = await app().signIn(role, organisationId)
  const may = allowed.includes(role)
  if (may) await sayWhy(app(), personId, session)
  expect((await app().get(url, session)).status).toBe(may ? 200 : 403)
  const tick = await app().post(`${url}/documents/tax-notice/pointage`, {}, session)
  expect(tick.status).toBe(may ? 303 : 403)
  expect((await app().get('/demarches', session)).status).toBe(200)
})

test.each([
  ['a text too long', { title: 'x'.repeat(20_000) }],
  ['markup', { title: '<script>alert(1)</script>', body: '"><img>' }],
  ['a right-to-left override', { title: '\u202Egnp.exe', body: '\u202E' }],
  ['fields sent twice', { title: ['a', 'b'], body: ['c', 'd'], demarche: ['', 'css-renewal'] }],
  ['a code that is a path', { demarche: '../../etc/passwd' }],
  ['a request number that is none', { title: 'a', body: 'b', request_id: 'x'.repeat(9000) }],
  ['nothing', {}],
])('%s is answered by a page', async (_, fields) => {
  const personId = await aPerson()
  const opened = await app().post(`/personnes/${personId}/demarches`, fields, mediator)
  expect([303, 422]).toContain(opened.status)
  expect(opened.html).not.toMatch(/<script>alert|<img>/)
})

test.each([
  ['no figure at all', on('trois', 'mars', 'an 12')],
  ['a year of six figures', on('3', '3', '202026')],
  ['a day of the year zero', on('1', '1', '0000')],
  ['a negative day', on('-3', '3', '2026')],
  ['emoji', on('🎂', '🎂', '🎂')],
])('%s is no date', async (_, fields) => {
  const { url } = await aProcedure()
  for (const part of ['envoi', 'echeance', 'rappel', 'issue']) {
    const filled = { ...fields, way: 'post', reason: 'other', kind: 'closed' }
    expect((await app().post(`${url}/${part}`, filled, mediator)).status, part).toBe(422)
  }
})

function on(day: string, month: string, year: string): Record<string, string> {
  return { on_day: day, on_month: month, on_year: year }
}

function requestId(html: string): string {
  return /name="request_id" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

function aPerson(): Promise<PersonId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  return db.kept(asker, (errand) => openFile(errand, { names }))
}

async function aProcedure(): Promise<{ url: string; id: ProcedureId; personId: PersonId }> {
  const personId = await aPerson()
  const opened = await db.kept(asker, (errand) =>
    openProcedure(errand, { personId, what: { kind: 'catalogued', code: 'css-renewal' } }),
  )
  if (!opened.ok) throw new Error(opened.refusal)
  return { id: opened.value, url: `/demarches/${opened.value}`, personId }
}

async function stepsOf(id: ProcedureId): Promise<number> {
  const rows = await query(db.owner.db)
    .selectFrom('procedure_step')
    .select('seq')
    .where('procedure_id', '=', id)
    .execute()
  return rows.length
}
