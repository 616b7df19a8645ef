import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { totpCodeAt } from '#platform/auth/one-time-code.ts'
import { query } from '#platform/db/db.ts'
import { anAgent, anOrganisation, password } from '#test/support/agents-with-password.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const demoApp = testApp(db, { demo: true })

let ccas: OrganisationId
let library: OrganisationId
let nobody: Session

beforeAll(async () => {
  const [house, other] = [await anOrganisation(db, 'CCAS d’Alpha'), await anOrganisation(db, 'Médiathèque')]
  ccas = house.organisationId as OrganisationId
  library = other.organisationId as OrganisationId
  const amina = await db.kept(house, (errand) =>
    anAgent(errand, { name: 'Amina Diallo', email: 'amina@alpha.example', isDemo: true }),
  )
  nobody = { agentId: amina.agentId, organisationId: ccas, cookie: '' }
})

test('the whole way in: password, phone, printed codes, and back to the page she wanted', async () => {
  const first = await app().post('/connexion', { email: 'amina@alpha.example', password, retour: '/equipe' })
  expect(first).toMatchObject({ status: 303, location: '/connexion/application?retour=%2Fequipe' })
  const half = carrying(first)

  const page = await app().get('/connexion/application', half)
  expect(page.html).toContain('<svg class="qr-code" role="img"')
  const key = /<strong[^>]*>([A-Z2-7 ]+)<\/strong>/.exec(page.html)?.[1] ?? ''
  const code = totpCodeAt(base32(key), db.surroundings.now())

  const enrolled = await app().post('/connexion/application', { code, retour: '/equipe' }, half)
  expect(enrolled.html.match(/SEC-[0-9A-Z]{4}-[0-9A-Z]{4}/g)).toHaveLength(10)
  expect(enrolled.html).toContain('href="/equipe"')
  expect((await app().get('/mon-compte', carrying(enrolled))).html).toContain('Amina Diallo')
  expect((await app().get('/mon-compte', half)).status).toBe(303)
})

test('a password alone opens no page of an agent', async () => {
  const session = await halfIn()
  for (const path of ['/mon-compte', '/equipe', '/guichet']) {
    expect((await app().get(path, session)).status, path).not.toBe(200)
  }
  expect((await app().post('/deconnexion/partout', {}, session)).status).toBe(401)
})

test('a wrong password gives the address back, and never the password', async () => {
  const answer = await app().post('/connexion', { email: 'amina@alpha.example', password: 'Zanzibar 1848' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('value="amina@alpha.example"')
  expect(answer.html).not.toContain('Zanzibar')
  expect(answer.html).toContain('<title>Erreur')
})

test('an empty form says what is missing, field by field', async () => {
  const { html, status } = await app().post('/connexion', {})
  expect(status).toBe(422)
  expect(html).toContain('href="#field-email"')
  expect(html).toContain('href="#field-password"')
})

test('nobody is led to another site by signing in', async () => {
  const amina = await wholeIn()
  const { location } = await app().get('/connexion?retour=https://evil.example/', amina)
  expect(location).toBe('/guichet')
  expect((await app().get('/langue?langue=ar&retour=//evil.example', nobody)).location).toBe('/')
})

test('signing out ends the session, not only the cookie', async () => {
  const amina = await wholeIn()
  const answer = await app().post('/deconnexion', {}, amina)
  expect(answer.headers.get('set-cookie')).toMatch(/cote_session=;.*Max-Age=0/)
  expect((await app().get('/mon-compte', amina)).status).toBe(303)
})

test('signing out everywhere ends the others too', async () => {
  const one = await app().signIn('mediator', ccas)
  expect((await app().post('/deconnexion/partout', {}, one)).location).toBe('/connexion?fin=partout')
  expect((await app().get('/mon-compte', one)).status).toBe(303)
})

test('without a demo there is no button, and nobody answers', async () => {
  expect((await app().get('/connexion')).html).not.toContain('démonstration')
  expect((await app().post('/connexion/demo', { agent_id: nobody.agentId })).status).toBe(404)
})

test('in a demo one visible click signs in', async () => {
  const { html } = await demoApp().get('/connexion')
  expect(html).toMatch(/<button[^>]*name="agent_id"[^>]*>Amina Diallo, Médiation numérique/)
  const answer = await demoApp().post('/connexion/demo', { agent_id: nobody.agentId })
  expect(answer).toMatchObject({ status: 303, location: '/guichet' })
  expect((await demoApp().get('/mon-compte', carrying(answer))).status).toBe(200)
})

test.each([
  ['under a name that is not this machine’s', 'http://demo.example:3000', {}],
  ['through a proxy', 'http://127.0.0.1:3000', { 'x-forwarded-for': '127.0.0.1' }],
  ['through another kind of proxy', 'http://127.0.0.1:3000', { forwarded: 'for=203.0.113.7' }],
])('the demo does not open %s', async (_, origin, extra) => {
  const headers = { ...extra, origin, host: new URL(origin).host, 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams({ agent_id: nobody.agentId })
  const posted = await demoApp().fetch(
    new Request(`${origin}/connexion/demo`, { method: 'POST', headers, body }),
  )
  const page = await demoApp().fetch(new Request(`${origin}/connexion`, { headers }))
  expect(posted.status).toBe(404)
  expect(await page.text()).not.toContain('démonstration')
})

test('an administrator hands over a link, and it leads to a password and a phone', async () => {
  const administrator = await app().signIn('administrator', ccas)
  const lea = { name: 'Léa Petit', email: 'lea@alpha.example', role: 'volunteer' }
  const handed = await app().post('/equipe/invitations', lea, administrator)
  const link = /\/invitation\/[\w-]{43}/.exec(handed.html)?.[0] ?? ''
  expect((await app().get(link)).html).toContain('Bienvenue, Léa Petit')
  expect((await app().post(link, { new_password: 'court' })).status).toBe(422)
  const accepted = await app().post(link, { new_password: 'cinq oies sur la mare' })
  expect(accepted.location).toBe('/connexion/application')
  expect((await app().get('/connexion/application', carrying(accepted))).status).toBe(200)
  expect((await app().get(link)).html).toContain('Ce lien a déjà servi')
})

test('an invitation with a fault comes back with all that was typed', async () => {
  const administrator = await app().signIn('administrator', ccas)
  const typed = { name: 'Léa <b>', email: 'lea', role: 'volunteer' }
  const { html, status } = await app().post('/equipe/invitations', typed, administrator)
  expect(status).toBe(422)
  expect(html).toContain('value="Léa &lt;b>"')
  expect(html).toMatch(/<option value="volunteer" selected/)
})

test('a manager reads the team and changes nothing', async () => {
  const manager = await app().signIn('manager', ccas)
  const page = await app().get('/equipe', manager)
  expect(page.html).toContain('Amina Diallo')
  expect(page.html).not.toContain('action="/equipe/invitations"')
  expect((await app().post(`/equipe/${nobody.agentId}/fermeture`, {}, manager)).status).toBe(403)
  expect((await app().get('/equipe', await app().signIn('mediator', ccas))).status).toBe(403)
})

test('another organisation’s colleague is not there: to read, to change, to close', async () => {
  const stranger = await app().signIn('administrator', library)
  const path = `/equipe/${nobody.agentId}`
  const answers = [
    await app().get(path, stranger),
    await app().post(`${path}/role`, { role: 'manager' }, stranger),
    await app().post(`${path}/equipes`, {}, stranger),
    await app().post(`${path}/acces`, {}, stranger),
    await app().post(`${path}/fermeture`, {}, stranger),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect((await app().get('/equipe', stranger)).html).not.toContain('Amina')
})

test.each(['/equipe/x', '/equipe/1%27%20or%201=1', '/invitation/..%2F', '/invitation/%F0%9F%90%88'])(
  '%s is simply not there',
  async (path) => {
    const administrator = await app().signIn('administrator', ccas)
    expect((await app().get(path, administrator)).status).toBe(404)
  },
)

test('a role that does not exist, an agent’s own role and a doubled team name get a sentence', async () => {
  const administrator = await app().signIn('administrator', ccas)
  const other = `/equipe/${nobody.agentId}/role`
  expect((await app().post(other, { role: 'queen' }, administrator)).html).toContain('Choisissez un rôle')
  const own = `/equipe/${administrator.agentId}/role`
  expect((await app().post(own, { role: 'manager' }, administrator)).html).toContain('C’est votre compte')
  await app().post('/equipes', { team_name: 'Accueil' }, administrator)
  const doubled = await app().post('/equipes', { team_name: 'Accueil' }, administrator)
  expect(doubled.html).toContain('Une équipe porte déjà ce nom')
})

test('failures are remembered although the page is an error', async () => {
  const before = await countFailures()
  await app().post('/connexion', { email: 'zoe@alpha.example', password: 'faux' })
  expect(await countFailures()).toBeGreaterThan(before)
})

async function countFailures(): Promise<number> {
  const rows = await query(db.owner.db).selectFrom('sign_in_failure').select('count').execute()
  return rows.reduce((sum, { count }) => sum + count, 0)
}

async function halfIn(): Promise<Session> {
  return carrying(await app().post('/connexion', { email: 'amina@alpha.example', password }))
}

function wholeIn(): Promise<Session> {
  return app().signIn('mediator', ccas)
}

/** What the browser sends next: the cookies of this answer. */
function carrying(answer: Answer): Session {
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { ...nobody, cookie }
}

function base32(text: string): Buffer {
  const bits = [...text.replaceAll(' ', '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
