import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { aDefinition } from '#test/support/a-definition.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { hashOf } from './form-version.ts'
import { publish } from './published.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session
let mediator: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  manager = await app().signIn('manager', organisationId)
  mediator = await app().signIn('mediator', organisationId)
})

const url = '/formulaires/publication'
const named = (id: string, title = 'Payer moins cher la cantine') => ({
  ...aDefinition(),
  id,
  title: { fr: title, 'fr-simple': title },
})

function sendDocument(document: unknown, fields: Record<string, string> = {}): Promise<Answer> {
  const text = typeof document === 'string' ? document : JSON.stringify(document, undefined, 2)
  return app().post(url, { document: text, acte: 'verifier', ...fields }, manager)
}

async function publishAs(document: ReturnType<typeof aDefinition>): Promise<void> {
  const asker = { door: 'agent', organisationId, agentId: manager.agentId, role: 'manager' } as const
  await db.kept(asker, (errand) => publish(errand, { document }))
}

test('the list shows what came with the service and what was published', async () => {
  await publishAs(named('liste'))
  const { html, status } = await app().get('/formulaires', mediator)
  expect(status).toBe(200)
  expect(html).toContain('Payer moins cher la cantine')
  expect(html).toContain('Publié, version 1')
  expect(html).toContain('Fourni, pas encore publié')
  expect(html).not.toContain(url)
})

test('an agent who does not publish sees and tries a form, and is shown no way to change it', async () => {
  await publishAs(named('lu'))
  const { html } = await app().get('/formulaires/lu', mediator)
  expect(html).toContain('Combien payez-vous par mois')
  expect(html).not.toContain('/formulaires/lu/retrait')
  expect((await app().get(url, mediator)).status).toBe(403)
  expect((await app().post('/formulaires/lu/retrait', {}, mediator)).status).toBe(403)
  expect(
    (await app().get('/formulaires/lu', await app().signIn('manager', await anOrganisation(db)))).status,
  ).toBe(404)
})

test('a text that is no JSON, or no definition, comes back whole with what is wrong', async () => {
  const broken = await sendDocument('{"format": 1,')
  expect([broken.status, broken.html.includes('{&quot;format&quot;: 1,')]).toEqual([422, true])
  expect(broken.html).toContain('Ce texte n’est pas du JSON')
  const wrong = await sendDocument({ ...named('faux'), results: [] })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('no-result')
  expect(wrong.html).not.toContain('value="publier"')
  expect((await sendDocument('')).status).toBe(422)
  const doubled = await app().post(url, { document: ['{"un": ', 'autre'] }, manager)
  expect([doubled.status, doubled.html.includes('{&quot;un&quot;: ')]).toEqual([422, true])
})

test('what was seen in the report is published, and nothing else', async () => {
  const document = named('nouveau')
  const seen = await sendDocument(document)
  expect(seen.html).toContain('C’est la première version')
  expect(seen.html).toContain(`value="${hashOf(document)}"`)
  const changed = await sendDocument(named('nouveau', 'Autre'), { acte: 'publier', vu: hashOf(document) })
  expect([changed.status, changed.html.includes('Le document a changé')]).toEqual([422, true])
  const done = await sendDocument(document, { acte: 'publier', vu: hashOf(document) })
  expect(done.location).toBe('/formulaires/nouveau?fait=publication')
  expect((await app().get('/formulaires/nouveau', manager)).html).toContain('Publié, version 1')
})

test('a document with an error is not published, whatever is sent with it', async () => {
  const document = { ...named('force'), results: [] }
  const answer = await sendDocument(document, { acte: 'publier', vu: hashOf(document) })
  expect([answer.status, answer.location]).toEqual([422, null])
  expect((await app().get('/formulaires/force', manager)).status).toBe(404)
})

test('a file may be sent in place of the text', async () => {
  const body = new FormData()
  body.set('acte', 'verifier')
  body.set('fichier', new File([`\uFEFF${JSON.stringify(named('fichier'))}`], 'forme.json'))
  const request = new Request(`http://127.0.0.1:3000${url}`, {
    method: 'POST',
    body,
    headers: { cookie: manager.cookie, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
  })
  const response = await app().fetch(request)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Ce formulaire peut être publié')
})

test('the report says what the new version changes, and by how much', async () => {
  await publishAs(named('change'))
  const after = structuredClone(named('change', 'Autre titre')) as unknown as {
    lists: { options: { score?: number }[] }[]
  }
  after.lists[0]!.options[0]!.score = 9
  const { html } = await sendDocument(after)
  expect(html).toContain('Ce qui change depuis la version 1')
  expect(html).toContain('Les points de l’option')
  expect(html.indexOf('Rupture')).toBeLessThan(html.indexOf('Des mots ou un ordre'))
})

test('two versions are compared', async () => {
  await publishAs(named('deux'))
  await publishAs(named('deux', 'La cantine à petit prix'))
  const { html, status } = await app().get('/formulaires/deux/comparaison?avant=1&apres=2', mediator)
  expect(status).toBe(200)
  expect(html).toContain('Le titre ou la présentation du formulaire change')
  expect((await app().get('/formulaires/deux/comparaison?avant=9&apres=zut', mediator)).status).toBe(200)
})

test('a form is withdrawn once, and may be published again', async () => {
  const document = named('retire')
  await publishAs(document)
  const gone = await app().post('/formulaires/retire/retrait', {}, manager)
  expect(gone.location).toBe('/formulaires/retire?fait=retrait')
  expect((await app().post('/formulaires/retire/retrait', {}, manager)).status).toBe(409)
  expect((await app().get('/formulaires/retire', manager)).html).toContain('Retiré, version 1')
  const again = await sendDocument(document, { acte: 'publier', vu: hashOf(document) })
  expect(again.status).toBe(303)
})

test('a form that came with the service is published after its report', async () => {
  const report = await app().get('/formulaires/autonomie-numerique/publication', manager)
  expect(report.html).toContain('Ce formulaire peut être publié')
  const done = await app().post('/formulaires/autonomie-numerique/publication', {}, manager)
  expect(done.location).toBe('/formulaires/autonomie-numerique?fait=publication')
  expect((await app().get('/formulaires/rien/publication', manager)).status).toBe(404)
})

test('the schema is there for everybody, at an address that does not move', async () => {
  const { status, html } = await app().get('/schemas/formulaire-1.json')
  expect(status).toBe(200)
  expect(JSON.parse(html)).toMatchObject({ $id: '/schemas/formulaire-1.json' })
})

function carriedIn(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, plain(value)]))
}

test('a form is tried to its end, by the conditions of its definition, and nothing is kept', async () => {
  await publishAs(named('essai'))
  const start = await app().get('/formulaires/essai/essai', mediator)
  expect(start.html).toContain('Essai\u00a0: rien n’est gardé')
  let page = start.html
  const typed: Record<string, string> = {
    'q.lodging.value': 'own',
    'q.help.value': 'rsa',
    'q.first-name.value': 'Awa',
    'q.days.value': '4',
  }
  const passed: string[] = []
  for (let step = 0; step < 8 && !page.includes('rien n’a été gardé'); step += 1) {
    const fields = carriedIn(page)
    passed.push(fields['page'] ?? '')
    const boxes = Object.entries(typed).filter(([name]) => page.includes(`name="${name}"`))
    page = (
      await app().post('/formulaires/essai/essai', { ...fields, ...Object.fromEntries(boxes) }, mediator)
    ).html
  }
  expect(passed).toEqual(['lodging-page', 'help-page', 'child-name-page', 'child-days-page', 'thanks-page'])
  expect(page).toContain('Vous payez sans doute moins')
  const { rows } = await db.owner.pool.query('select count(*)::int as count from form_draft')
  expect(rows).toEqual([{ count: 0 }])
})

test('a page of a trial that is not answered stays, and says so; another language is tried by its link', async () => {
  await publishAs(named('essai-deux'))
  const start = await app().get('/formulaires/essai-deux/essai?langue=fr-simple', mediator)
  const again = await app().post('/formulaires/essai-deux/essai', carriedIn(start.html), mediator)
  expect(again.html).toContain('Il faut une réponse pour continuer')
  const odd = await app().post('/formulaires/essai-deux/essai', { page: 'zut', reponses: '{' }, mediator)
  expect(odd.status).toBe(200)
})
