import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { openFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { openProcedure, type ProcedureId } from './index.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let organisationId: OrganisationId
let amina: Session
let bruno: Session
let asker: Asker

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  bruno = await app().signIn('volunteer', organisationId)
  asker = { door: 'agent', organisationId, role: 'mediator', agentId: amina.agentId }
})

test('refused, contested, sent again and granted, by plain forms', async () => {
  const { url } = await aProcedure()
  await send(url, 'CSS-1')
  await app().post(`${url}/issue`, { kind: 'refused', ...on('3', '3', '2026') }, amina)
  const refused = await app().get(url, amina)
  expect(refused.html).toContain('3 mai 2026 inclus')
  expect(refused.html).toContain('le délai va jusqu’au 4 mai 2026 (art. 642')

  expect((await app().get(`${url}/nouvel-envoi`, amina)).html).toContain('Pour contester le refus')
  expect((await app().post(`${url}/nouvel-envoi`, { reason: 'remedy' }, amina)).location).toBe(url)
  const begun = await app().get(url, amina)
  for (const told of ['Envoi n° 1', 'reçu CSS-1', 'refusée le 3 mars 2026', 'Envoi n° 2 à préparer']) {
    expect(begun.html).toContain(told)
  }
  await send(url, 'CSS-2')
  await app().post(
    `${url}/issue`,
    { kind: 'granted', ...on('3', '3', '2026'), ...right('31', '3', '2027') },
    amina,
  )
  const granted = await app().get(url, amina)
  expect(granted.html).toContain('demande acceptée le 3 mars')
  expect(granted.html).toContain('31 janvier 2027')
})

test('her file says what runs, with the next thing to do and the way to open another', async () => {
  const { url, personId } = await aProcedure()
  const file = `/personnes/${personId}`
  const mediator = await app().get(file, amina)
  expect(mediator.html).toContain(`href="${url}"`)
  expect(mediator.html).toContain(`${file}/demarches/nouvelle?retour=`)
})

test.each([
  ['no reason', {}, 'Choisissez pourquoi la demande repart.'],
  ['a reason that is none', { reason: 'because' }, 'Choisissez pourquoi la demande repart.'],
  ['nothing sent yet', { reason: 'file-lost' }, 'Notez d’abord l’envoi.'],
])('a new attempt with %s is refused with a sentence', async (_, fields, sentence) => {
  const { url } = await aProcedure()
  const answer = await app().post(`${url}/nouvel-envoi`, fields, amina)
  expect([answer.status, answer.html.includes(sentence)]).toEqual([422, true])
})

test('a password in a note is not kept; the rest of the note comes back, and where it stood', async () => {
  const { url, id } = await aProcedure()
  await send(url, 'R')
  const fields = { reason: 'file-lost', note: 'Perdu. Mot de passe : Soleil1954! rappeler jeudi' }
  const answer = await app().post(`${url}/nouvel-envoi`, fields, amina)
  expect(answer.status).toBe(422)
  expect(answer.html).not.toContain('Soleil1954')
  expect(answer.html).toContain('rappeler jeudi')
  expect(answer.html).toContain('••••')
  expect(JSON.stringify(await stepsOf(id))).not.toContain('Soleil')
})

test('a date that does not exist is marked on its own field', async () => {
  const { url } = await aProcedure()
  const fields = {
    kind: 'refused',
    ...on('3', '3', '2026'),
    remedy_day: '31',
    remedy_month: '2',
    remedy_year: '2026',
  }
  const answer = await app().post(`${url}/issue`, fields, amina)
  expect(answer.status).toBe(422)
  expect(answer.html).toMatch(/href="#[^"]*remedy/)
})

test('a colleague is chosen, answers on the page, and both see who follows it', async () => {
  const { url } = await aProcedure()
  const form = await app().get(`${url}/passation`, amina)
  expect(form.html).toContain('Agent volunteer')
  const given = { to: bruno.agentId, note: 'Il manque <b>tout</b>.' }
  expect((await app().post(`${url}/passation`, given, amina)).location).toBe(url)
  expect((await app().get(url, amina)).html).toContain('en attente de sa réponse')
  const asked = await app().get(url, bruno)
  expect(asked.html).toContain('Je la suis')
  expect(asked.html).toContain('Il manque &lt;b>tout')
  expect((await app().get('/a-suivre', bruno)).html).toContain('Démarche confiée le 3 mars 2026')

  const answerUrl = `${url}/passation/1/reponse`
  await app().post(answerUrl, { answer: 'accepted' }, amina)
  expect((await app().get(url, bruno)).html).toContain('Je la suis')
  expect((await app().post(answerUrl, { answer: 'accepted', note: 'Vu' }, bruno)).location).toBe(url)
  const taken = await app().get(url, amina)
  expect(taken.html).toContain('Passation acceptée – Vu')
  expect(taken.html).toMatch(/Suivie par\s*Agent volunteer/)
  expect((await app().post(answerUrl, { answer: 'maybe' }, bruno)).status).toBe(404)
})

test('nobody is chosen: the form comes back with what was typed', async () => {
  const { url } = await aProcedure()
  const answer = await app().post(`${url}/passation`, { to: '', note: 'avant le 6' }, amina)
  expect([answer.status, answer.html.includes('avant le 6')]).toEqual([422, true])
})

test('all of one’s procedures are given in one go, and the page says how many', async () => {
  const leaving = await app().signIn('mediator', organisationId)
  const { url } = await aProcedure()
  await app().post(`${url}/documents/tax-notice/pointage`, {}, leaving)
  const page = await app().get('/demarches/passation', leaving)
  expect(page.html).toContain('1 démarche en cours')
  const fields = {
    from: leaving.agentId,
    to: bruno.agentId,
    note: 'Je pars.',
    request_id: db.surroundings.newId(),
  }
  const done = await app().post('/demarches/passation', fields, leaving)
  expect(done.status).toBe(303)
  expect((await app().get(done.location ?? '', leaving)).html).toContain('1 démarche confiée.')
  const others = { ...fields, from: amina.agentId }
  const answer = await app().post('/demarches/passation', others, leaving)
  expect([answer.status, answer.html.includes('Cela ne vous revient pas.')]).toEqual([422, true])
})

test('a password said while handing over or answering is kept nowhere', async () => {
  const { url, id } = await aProcedure()
  const note = 'mot de passe : Soleil1954! voilà'
  const all = { from: amina.agentId, to: bruno.agentId, note }
  const refused = await app().post('/demarches/passation', all, amina)
  expect([refused.status, refused.html.includes('Soleil1954')]).toEqual([422, false])
  await app().post(`${url}/passation`, { to: bruno.agentId }, amina)
  await app().post(`${url}/passation/1/reponse`, { answer: 'declined', note }, bruno)
  const steps = JSON.stringify(await stepsOf(id))
  expect(steps).toContain('declined')
  expect(steps).not.toContain('Soleil')
})

test('what she has to do is printed in her language and simplified French, and read is written down', async () => {
  const { url, personId } = await aProcedure()
  const paper = await app().get(`/personnes/${personId}/demarches/a-faire?langue=ar`, amina)
  expect(paper.html).toContain('dir="rtl"')
  expect(paper.html).toContain('Ce que j’ai à faire')
  expect(paper.html).toContain('large-print')
  expect(paper.html).toContain('Aminata Bâ')
  const discreet = await app().get(`${url}/pense-bete?discret=oui`, amina)
  expect(main(discreet.html)).not.toMatch(/CSS|CPAM|Aminata|santé/)
  const entries = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select('action')
    .where('person_id', '=', personId)
    .where('action', 'in', ['procedures.to-do-list-read', 'procedures.read'])
    .execute()
  expect(entries.map(({ action }) => action).toSorted()).toEqual([
    'procedures.read',
    'procedures.to-do-list-read',
  ])
})

test.each(['reception', 'administrator', 'data-protection-officer'] as const)(
  '%s follows nothing',
  async (role) => {
    const { url, personId } = await aProcedure()
    const session = await app().signIn(role, organisationId)
    const paths = [`${url}/pense-bete`, `/personnes/${personId}/demarches/a-faire`, `${url}/passation`]
    for (const path of [...paths, '/demarches/passation', `${url}/nouvel-envoi`]) {
      expect((await app().get(path, session)).status, path).toBe(403)
    }
  },
)

test('what a social worker follows is on no page of a mediator', async () => {
  const social = await app().signIn('social-worker', organisationId)
  const personId = await aPerson()
  const fields = { title: 'Signalement CRIP', body: 'Département' }
  const opened = await app().post(`/personnes/${personId}/demarches`, fields, social)
  const url = opened.location ?? ''
  expect((await app().get(url, social)).html).toContain('Signalement CRIP')
  await app().post(`${url}/rappel`, on('3', '3', '2026'), social)
  expect((await app().get('/a-suivre', social)).html).toContain('Signalement CRIP')
  for (const path of [url, `${url}/pense-bete`, `${url}/passation`]) {
    expect((await app().get(path, amina)).status, path).toBe(404)
  }
  for (const path of ['/a-suivre', `/personnes/${personId}/demarches/a-faire`, `/personnes/${personId}`]) {
    expect((await app().get(path, amina)).html, path).not.toContain('Signalement')
  }
})

function main(html: string): string {
  return html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'))
}

function on(day: string, month: string, year: string): Record<string, string> {
  return { on_day: day, on_month: month, on_year: year }
}

function right(day: string, month: string, year: string): Record<string, string> {
  return { right_day: day, right_month: month, right_year: year }
}

async function send(url: string, receipt: string): Promise<void> {
  await app().post(`${url}/envoi`, { ...on('3', '3', '2026'), way: 'post', receipt }, amina)
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

function stepsOf(id: ProcedureId): Promise<readonly unknown[]> {
  return query(db.owner.db).selectFrom('procedure_step').selectAll().where('procedure_id', '=', id).execute()
}
