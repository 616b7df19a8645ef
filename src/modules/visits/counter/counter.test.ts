import { sql } from 'kysely'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let hall: ASite
let amina: Session
let colleague: Session
let counters = 0

beforeEach(async () => {
  hall = await aSite(db)
  amina = await app().signIn('mediator', hall.organisationId)
  colleague = await app().signIn('mediator', hall.organisationId)
  counters = 0
})

test('without an open counter, the screen says where to open one', async () => {
  const { html } = await app().get('/guichet', amina)
  expect(html).toContain('Aucun guichet n’est ouvert à votre nom.')
  expect(html).toContain('href="/file"')
})

test('a typical visit is four fields and one press, and is counted with what the queue measured', async () => {
  const ticket = await serving(amina)
  db.setClock('2026-03-03T09:17:00Z')
  const fields = { request_id: v7(), ticket, act1_theme: 'email', act1_mode: 'avec' }
  expect(Object.keys(fields).length).toBeLessThanOrEqual(6)
  const { status, location } = await app().post('/guichet/visite', fields, amina)
  db.setClock('2026-03-03T09:00:00Z')
  expect(status).toBe(303)
  expect(location).toMatch(/^\/guichet\?visite=/)
  expect(await visits()).toEqual([
    { minutes: 17, measured_minutes: 17, acts: ['avec {email}'], person_id: null },
  ])
  expect((await app().get(location ?? '', amina)).html).toContain('La visite est notée.')
})

test('from an empty screen to the printed page takes five presses: call, begin, theme, mode, finish and print', async () => {
  await app().get('/guichet', amina)
  const ticket = await serving(amina)
  const page = await app().get('/guichet', amina)
  const keys = [...page.html.matchAll(/<(?:input|button)[^>]*aria-keyshortcuts="([^"]+)"/g)].map(
    ([, key]) => key,
  )
  expect(keys).toEqual(expect.arrayContaining(['E', '2', 'F', 'I']))
  expect(keys).toHaveLength(new Set(keys).size)
  const done = await app().post('/guichet/visite', visit(ticket, { after: 'print' }), amina)
  expect(done.location).toMatch(/^\/recu\//)
  const sheet = await app().get(done.location ?? '', amina)
  expect(sheet.html).toContain('Ce que nous avons fait ensemble')
  expect(sheet.headers.get('cache-control')).toContain('no-store')
})

test('a form sent back loses nothing that was typed, markup included', async () => {
  const ticket = await serving(amina)
  const typed = visit(ticket, {
    act1_mode: 'a_la_place_absence',
    notes: '<b>Rappeler</b> la Caf',
    minutes: '1h',
  })
  const answer = await app().post('/guichet/visite', typed, amina)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('demande un mandat écrit')
  expect(answer.html).toContain('&lt;b>Rappeler&lt;/b> la Caf')
  expect(answer.html).toMatch(/value="email"[^>]* checked/)
  expect(await visits()).toEqual([])
  const later = await app().get('/guichet', amina)
  expect(later.html).toContain('&lt;b>Rappeler&lt;/b> la Caf')
})

test.each(['/guichet/visite', '/guichet/brouillon', '/guichet/recherche'])(
  'a password typed in the notes is shown where it stands, and kept nowhere: %s',
  async (address) => {
    const ticket = await serving(amina)
    const typed = visit(ticket, { notes: 'Rappeler la Caf, mdp ameli : Soleil45', minutes: '25', more: '1' })
    const answer = await app().post(address, typed, amina)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('« Rappeler la Caf, mdp ameli : •••• »')
    expect(answer.html).toContain('Rappeler la Caf, mdp ameli : ••••••••</textarea>')
    expect(answer.html).toMatch(/name="minutes" value="25"/)
    expect(answer.html).not.toContain('Soleil45')
    expect(await visits()).toEqual([])
    expect((await app().get('/guichet', amina)).html).toContain('mdp ameli : ••••••••')
    expect(await everywhere('Soleil45')).toEqual([])
    const again = await app().post('/guichet/visite', { ...typed, notes: 'mdp ameli : ••••••••' }, amina)
    expect(again.status).toBe(303)
  },
)

test('« je fais », in her presence, asks that she agreed aloud, and keeps it with the act', async () => {
  const ticket = await serving(amina)
  const typed = visit(ticket, { act1_mode: 'a_la_place_presence' })
  const asked = await app().post('/guichet/visite', typed, amina)
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('demandez-le lui à voix haute')
  expect((await app().post('/guichet/visite', { ...typed, act1_agreed: 'oui' }, amina)).status).toBe(303)
  const { rows } =
    await sql`select agreement from visit_act where organisation_id = ${hall.organisationId}`.execute(
      query(db.owner.db),
    )
  expect(rows).toEqual([{ agreement: 'aloud' }])
})

test('setting her aside keeps what was typed beside her, and finds it again', async () => {
  const ticket = await serving(amina)
  const { html } = await app().get('/guichet', amina)
  for (const control of ['formaction="/guichet/mise-de-cote"', 'name="retour_dans"'])
    expect(formOf(html, control), control).toBe('visit')
  const typed = visit(ticket, { notes: 'Il manque la quittance de mars', retour_dans: '25' })
  const held = await followed('/guichet/mise-de-cote', typed)
  expect(held.location).toBe('/guichet')
  expect((await app().get('/guichet', amina)).html).not.toContain('quittance de mars')
  await app().post(`/file/ticket/${ticket}/reprise`, { request_id: v7() }, amina)
  const again = (await app().get('/guichet', amina)).html
  expect(again).toContain('Il manque la quittance de mars')
  expect(again).toMatch(/value="email"[^>]* checked/)
})

test('sending her on keeps what was typed too; a goal forgotten loses neither the word nor the notes', async () => {
  const ticket = await serving(amina)
  expect(formOf((await app().get('/guichet', amina)).html, 'name="mot"')).toBe('visit')
  const typed = visit(ticket, { notes: 'Dossier CSS à moitié', mot: 'Elle a son avis d’impôt', vers: '' })
  const asked = await followed('/guichet/transfert', typed)
  expect(asked.status).toBe(422)
  expect(asked.html).toContain('Elle a son avis d’impôt')
  expect((await app().get('/guichet', amina)).html).toContain('Dossier CSS à moitié')
  const sent = await followed('/guichet/transfert', { ...typed, vers: `service:${hall.services[1]?.id}` })
  expect(sent.location).toBe('/guichet')
  expect(await draftOf(ticket)).toContain('Dossier CSS à moitié')
})

test('a secret in the notes sends nobody on, and loses neither the word, nor the goal, nor the minutes', async () => {
  const ticket = await serving(amina)
  const vers = `service:${hall.services[1]?.id}`
  const notes = 'mot de passe : Azerty123!'
  const beside = { mot: 'Elle a son avis d’impôt', vers, retour_dans: '25' }
  const refused = await app().post('/guichet/transfert', visit(ticket, { notes, ...beside }), amina)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Elle a son avis d’impôt')
  expect(refused.html).toMatch(new RegExp(`value="${vers}"[^>]* selected|selected[^>]* value="${vers}"`))
  expect(refused.html).toContain('value="25"')
})

test('whoever is sent on while she is no longer at this counter: the word stays on the page', async () => {
  const ticket = await serving(amina)
  const typed = visit(ticket, { mot: 'Elle a son avis d’impôt', vers: `service:${hall.services[1]?.id}` })
  await app().post(`/file/ticket/${ticket}/fin`, { request_id: v7(), issue: 'resolved' }, amina)
  const refused = await followed('/guichet/transfert', typed)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Elle a son avis d’impôt')
})

test('looking for somebody and tying her file to the ticket keeps what was typed', async () => {
  const known = await aFile('Samira', 'Haddad')
  const ticket = await serving(amina)
  const typed = visit(ticket, { notes: 'CSS à finir', q: 'haddad' })
  const searched = await app().post('/guichet/recherche', typed, amina)
  const found = await app().get(searched.location ?? '', amina)
  expect(found.html).toContain('C’est elle : Samira Haddad')
  expect(found.html).toContain('CSS à finir')
  await app().post('/guichet/personne', { ...typed, person: known }, amina)
  const tied = await app().get('/guichet', amina)
  expect(tied.html).toContain('Aucune visite notée avant celle-ci.')
  expect(tied.html).toContain('CSS à finir')
  await app().post('/guichet/visite', typed, amina)
  expect(await visits()).toMatchObject([{ person_id: known }])
})

test('a new file is opened in one step, and a likely double is shown before', async () => {
  const ticket = await serving(amina)
  const names = { ticket, request_id: v7(), first_names: 'Samira', usage_name: 'Haddad', sure: 'non' }
  expect((await app().post('/guichet/personne/nouvelle', names, amina)).status).toBe(303)
  expect((await app().get('/guichet', amina)).html).toContain('Samira Haddad')
  await app().post('/guichet/personne/retrait', { ticket }, amina)
  const again = { ...names, request_id: v7() }
  const doubled = await app().post('/guichet/personne/nouvelle', again, amina)
  expect(doubled.status).toBe(409)
  expect(doubled.html).toContain('Des personnes de ce nom ont déjà un dossier')
  expect((await app().post('/guichet/personne/nouvelle', { ...again, sure: 'oui' }, amina)).status).toBe(303)
  const { rows } =
    await sql`select count(*)::int as count from person where organisation_id = ${hall.organisationId}`.execute(
      query(db.owner.db),
    )
  expect(rows).toEqual([{ count: 2 }])
})

test('what was just done with her is already said, although her file was opened from the whole form', async () => {
  const ticket = await serving(amina)
  const untouched = { ticket, acts: '1', channel: 'counter', notes: '', minutes: '', referral: '', q: '' }
  const names = { first_names: 'Samira', usage_name: 'Haddad', sure: 'non' }
  await app().post('/guichet/personne/nouvelle', { ...untouched, ...names, request_id: v7() }, amina)
  const opening = { request_id: v7(), demarche: 'css-renewal', mode: 'avec' }
  await app().post(`/personnes/${await personOf(ticket)}/demarches`, opening, amina)
  const { html } = await app().get('/guichet', amina)
  expect(html).toMatch(/name="act1_mode"[^>]* value="avec"[^>]* checked/)
  expect(html).toMatch(/<option value="[0-9a-f-]{36}" selected>Renouveler la /)
})

test('a form sent back keeps the name that was being looked for; Enter in the name looks for it', async () => {
  const ticket = await serving(amina)
  const names = { q: '06 12', first_names: 'Samira', usage_name: 'Haddad' }
  const answer = await app().post('/guichet/visite', { request_id: v7(), ticket, ...names }, amina)
  expect(answer.status).toBe(422)
  for (const typed of Object.values(names)) expect(answer.html).toContain(`value="${typed}"`)
  const searched = await app().post('/guichet/recherche', { ticket, ...names, q: '' }, amina)
  expect(searched.location).toBe('/guichet?q=Samira+Haddad')
})

test('a name without a letter is asked again', async () => {
  const ticket = await serving(amina)
  const answer = await app().post('/guichet/personne/nouvelle', { ticket, first_names: '?!' }, amina)
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Un nom a au moins une lettre.')
})

test('several acts are said one after the other', async () => {
  const ticket = await serving(amina)
  await app().post('/guichet/brouillon', visit(ticket, { more: '1' }), amina)
  const page = await app().get('/guichet', amina)
  expect(page.html).toContain('Acte 1')
  expect(page.html).toContain('name="act2_theme"')
  const both = visit(ticket, { acts: '2', act2_theme: ['sante', 'email'], act2_mode: 'forme' })
  await app().post('/guichet/visite', both, amina)
  expect(await visits()).toMatchObject([{ acts: ['avec {email}', 'forme {sante,email}'] }])
})

test('« terminer » taken back shows the visit again, and finishing again replaces it', async () => {
  const ticket = await serving(amina)
  await app().post('/guichet/visite', visit(ticket, { notes: 'Premier mot' }), amina)
  await app().post(`/file/ticket/${ticket}/annulation`, { request_id: v7() }, amina)
  const page = await app().get('/guichet', amina)
  expect(page.html).toContain('Cette visite était déjà notée.')
  expect(page.html).toContain('Premier mot')
  await app().post('/guichet/visite', visit(ticket, { act1_mode: 'forme' }), amina)
  const activity = await app().get('/activite', amina)
  expect(activity.html).toMatch(/Visites<\/dt><dd class="figures__value">(?:<[^>]+>)?1</)
})

test('the visit appears in the figures of its day and in the file of the day', async () => {
  const ticket = await serving(amina)
  await app().post('/guichet/visite', visit(ticket), amina)
  const day = '?du=2026-03-03&au=2026-03-03'
  expect((await app().get(`/activite${day}`, amina)).html).toMatch(/figures__value">(?:<[^>]+>)?1</)
  const csv = await app().get(`/activite/export.csv${day}`, amina)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html.split('\r\n').filter(Boolean)).toHaveLength(2)
  expect((await app().get(`/activite${day}`, colleague)).html).toMatch(/figures__value">(?:<[^>]+>)?0</)
})

test('a ticket ended without a visit is to follow until the visit is noted', async () => {
  const ticket = await serving(amina)
  await app().post(`/file/ticket/${ticket}/fin`, { request_id: v7(), issue: 'resolved' }, amina)
  expect((await app().get('/a-suivre', amina)).html).toContain(`/visites/nouvelle?ticket=${ticket}`)
  const noted = await app().post('/visites', visit(ticket), amina)
  expect(noted.location).toMatch(/^\/recu\//)
  expect((await app().get('/a-suivre', amina)).html).toContain('Rien à suivre aujourd’hui.')
})

test('a visit at home needs its duration, keeps what was typed, and shows on the file', async () => {
  const known = await aFile('Samira', 'Haddad')
  const typed = {
    personne: known,
    request_id: v7(),
    act1_theme: 'email',
    act1_mode: 'forme',
    channel: 'home',
  }
  const short = await app().post('/visites', { ...typed, notes: 'Chez elle' }, amina)
  expect(short.status).toBe(422)
  expect(short.html).toContain('Écrivez la durée de la visite.')
  expect(short.html).toContain('Chez elle')
  const noted = await app().post('/visites', { ...typed, notes: 'Chez elle', minutes: '1h30' }, amina)
  expect(noted.location).toMatch(/^\/recu\//)
  const file = await app().get(`/personnes/${known}`, amina)
  expect(file.html).toContain('90 min')
  expect(file.html).toContain('Chez elle')
})

test('the sheet opens the page on a phone by its code and its four figures, throttled and never stored', async () => {
  const ticket = await serving(amina)
  const done = await app().post('/guichet/visite', visit(ticket, { after: 'print' }), amina)
  const sheet = (await app().get(done.location ?? '', amina)).html
  const [, code = ''] = />(CAC-\w{4}-\w{4})</.exec(sheet) ?? []
  const [, pin = ''] = />(\d{4})<\/strong>/.exec(sheet) ?? []
  expect((await app().get(`/ma-page?code=${code}`)).html).toContain(`value="${code}"`)
  const opened = await app().post('/ma-page', { code, pin })
  expect(opened.status).toBe(200)
  expect(opened.html).toContain('Fait ensemble')
  expect(opened.html).not.toContain(code)
  expect(opened.headers.get('cache-control')).toContain('no-store')
  const wrong = { code, pin: pin === '0000' ? '0001' : '0000' }
  const answers = []
  for (let attempt = 0; attempt < 6; attempt += 1) answers.push((await app().post('/ma-page', wrong)).status)
  expect(answers).toEqual([422, 422, 422, 422, 422, 429])
  expect((await app().post('/ma-page', { code, pin })).status).toBe(429)
})

test('another organisation finds neither the ticket, nor the person, nor the page', async () => {
  const known = await aFile('Samira', 'Haddad')
  const ticket = await serving(amina)
  const done = await app().post('/guichet/visite', visit(ticket, { after: 'print' }), amina)
  const elsewhere = await aSite(db)
  const stranger = await app().signIn('manager', elsewhere.organisationId)
  const tries: readonly Answer[] = [
    await app().get(done.location ?? '', stranger),
    await app().get(`/visites/nouvelle?personne=${known}`, stranger),
    await app().get(`/visites/nouvelle?ticket=${ticket}`, stranger),
    await app().post(
      '/visites',
      { personne: known, act1_theme: 'email', act1_mode: 'avec', minutes: '5' },
      stranger,
    ),
    await app().post('/guichet/personne', { ticket, person: known }, stranger),
  ]
  expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  expect((await app().get('/activite/export.csv', stranger)).html.split('\r\n').filter(Boolean)).toHaveLength(
    1,
  )
})

test('addresses and forms that make no sense get a page, never a fault', async () => {
  const ticket = await serving(amina)
  const answers = [
    await app().get('/recu/x', amina),
    await app().get('/visites/nouvelle?personne=x', amina),
    await app().get('/visites/nouvelle?ticket=x', amina),
    await app().get('/activite?du=hier&au=2026-02-30', amina),
    await app().get('/activite/export.csv?du=x&au=y', amina),
    await app().post('/guichet/visite', {}, amina),
    await app().post('/guichet/visite', { ticket: 'x' }, amina),
    await app().post('/guichet/visite', { ticket, acts: '999', act1_theme: 'x'.repeat(9_000) }, amina),
    await app().post('/guichet/brouillon', { ticket: v7(), more: '1' }, amina),
    await app().post('/guichet/personne', { ticket, person: 'x' }, amina),
    await app().post('/visites', { notes: '\u202Ex' }, amina),
    await app().post('/ma-page', { code: '<script>' }),
  ]
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
})

function visit(ticket: string, more: Readonly<Record<string, string | readonly string[]>> = {}) {
  return { request_id: v7(), ticket, act1_theme: 'email', act1_mode: 'avec', ...more }
}

/** The agent opens a counter, gives a ticket, calls and begins: the id of the ticket she serves. */
async function serving(session: Session): Promise<string> {
  const site = `/file/${hall.site.id}`
  const guichet = hall.counters[counters]!.id
  counters += 1
  const services = hall.services.map(({ id }) => id)
  await app().post(`${site}/guichet`, { request_id: v7(), guichet, services }, session)
  await app().post(`${site}/ticket`, { request_id: v7(), service: hall.service.id, langue: 'ar' }, session)
  await app().post(`${site}/appel`, { request_id: v7() }, session)
  const { rows } = await sql<{ id: string }>`select id from ticket where state = 'called'
    and organisation_id = ${hall.organisationId}`.execute(query(db.owner.db))
  const ticket = rows[0]?.id ?? ''
  await app().post(`/file/ticket/${ticket}/accueil`, { request_id: v7() }, session)
  return ticket
}

async function visits() {
  const { rows } =
    await sql`select minutes, measured_minutes, person_id, (select array_agg(mode || ' ' || themes::text
    order by position) from visit_act where visit_id = visit.id) as acts from visit
    where organisation_id = ${hall.organisationId}`.execute(query(db.owner.db))
  return rows
}

async function personOf(ticket: string): Promise<string> {
  const { rows } = await sql<{
    person_id: string
  }>`select person_id from ticket_person where ticket_id = ${ticket}`.execute(query(db.owner.db))
  return rows[0]?.person_id ?? ''
}

async function aFile(firstNames: string, usageName: string): Promise<string> {
  const id = v7()
  await sql`insert into person (id, organisation_id, first_names, usage_name, opened_at)
    values (${id}, ${hall.organisationId}, ${firstNames}, ${usageName}, now())`.execute(query(db.owner.db))
  return id
}

/** The tables of this organisation in which a text stands, whatever the column. */
/** A form posted as a browser does, sent on with its fields where the answer says 307. */
async function followed(path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await app().post(path, fields, amina)
  expect(answer.status).toBe(307)
  return app().post(answer.location ?? '', fields, amina)
}

/** The form that a control with this attribute says it belongs to. */
function formOf(html: string, attribute: string): string | undefined {
  const control = [...html.matchAll(/<(?:input|select|textarea|button)[^>]*>/g)].find(([tag]) =>
    tag.includes(attribute),
  )
  return /form="([^"]*)"/.exec(control?.[0] ?? '')?.[1]
}

async function draftOf(ticket: string): Promise<string> {
  const { rows } = await sql<{
    fields: string
  }>`select fields::text from visit_draft where ticket_id = ${ticket}`.execute(query(db.owner.db))
  return rows[0]?.fields ?? ''
}

async function everywhere(text: string): Promise<readonly string[]> {
  const tables = await sql<{
    name: string
  }>`select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organisation_id'`.execute(query(db.owner.db))
  const found: string[] = []
  for (const { name } of tables.rows) {
    const { rows } = await sql`select from ${sql.table(name)} kept
      where organisation_id = ${hall.organisationId} and kept::text like ${`%${text}%`} limit 1`.execute(
      query(db.owner.db),
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
