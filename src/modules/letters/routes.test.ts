import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { openFile } from '#modules/people/index.ts'
import {
  findProcedure,
  openProcedure,
  type ProcedureId,
  recordOutcome,
  recordSending,
} from '#modules/procedures/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { lettersRoutes } from './index.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let organisationId: OrganisationId
let writer: Session
let asker: Asker

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  writer = await app().signIn('public-writer', organisationId)
  asker = { door: 'agent', organisationId, role: 'public-writer', agentId: writer.agentId }
})

test('a letter is composed from a model, with what the file knows', async () => {
  const personId = await aPerson()
  const choice = await app().get(`/personnes/${personId}/courriers`, writer)
  expect(choice.html).toContain('Contester une décision de la CAF')
  const form = await app().get(`/personnes/${personId}/courriers/nouveau?modele=caf-schedule`, writer)
  expect(form.html).toContain('Aminata Bâ')
  const composed = await app().post(`/personnes/${personId}/courriers`, schedule(), writer)
  const { html } = await app().get(composed.location ?? '', writer)
  expect(html).toContain('Je vous demande de pouvoir rembourser 50\u00A0€ par mois')
  expect(html).toContain('Par votre lettre du 2 février 2026')
  expect(html).toContain('Rien à signaler')
  const file = await app().get(`/personnes/${personId}`, writer)
  expect(file.html).toContain('Demande de remboursement en plusieurs fois')
})

test('what is not known leaves a mark, told as a hint and printed as dots', async () => {
  const { url } = await aLetter({ fact_debt: '' })
  const { html } = await app().get(url, writer)
  expect(html).toContain('[somme réclamée]')
  expect(html).toContain('Il reste un blanc à remplir')
})

test('an appeal is composed from a refused procedure and told by it until its answer', async () => {
  const { personId, procedureId } = await aRefusedProcedure()
  const choice = await app().get(`/personnes/${personId}/courriers?demarche=${procedureId}`, writer)
  expect(choice.html).toContain('Conseillés pour cette démarche')
  const path = `/personnes/${personId}/courriers/nouveau?modele=cpam-appeal&demarche=${procedureId}`
  const form = await app().get(path, writer)
  expect(form.html).toContain('value="CSS-42"')
  expect(form.html).toMatch(
    /name="fact_decisionDay_day"[^>]*value="2"|value="2"[^>]*name="fact_decisionDay_day"/,
  )

  const { url } = await started(personId, {
    modele: 'cpam-appeal',
    demarche: procedureId,
    fact_benefit: 'Complémentaire santé solidaire',
    ...boxes('fact_decisionDay', '2026-3-2'),
    fact_claim: 'CSS-42',
    fact_says: 'Ma demande est refusée',
    fact_reasons: 'Mes revenus sont sous le plafond.',
    recipient: 'CPAM\n1 rue du Port',
  })
  expect((await app().get(url, writer)).html).toContain('À envoyer avant le 2 mai 2026')

  const sending = { ...boxes('on', '2026-3-3'), way: 'registered', number: '1A20455877123' }
  expect((await app().post(`${url}/envoi`, sending, writer)).location).toBe(url)
  expect((await app().get(url, writer)).html).toContain('Réponse attendue avant le 3 mai 2026')
  expect(await told(procedureId)).toMatchObject({
    outcome: undefined,
    sending: { on: '2026-03-03', way: 'post' },
    receipt: '1A20455877123',
    deadline: { on: '2026-05-03', reason: 'answer-expected' },
  })
  expect((await app().get('/courriers', writer)).html).toContain('Aminata Bâ')

  const answer = { ...boxes('on', '2026-3-3'), result: 'granted', words: 'Droits ouverts.' }
  expect((await app().post(`${url}/reponse`, answer, writer)).location).toBe(url)
  expect((await app().get(url, writer)).html).toContain('Réponse reçue')
  expect((await told(procedureId))?.outcome).toMatchObject({ kind: 'granted', on: '2026-03-03' })
  const page = await app().get(`/demarches/${procedureId}`, writer)
  expect(page.html).toContain('Contestation de votre décision')
})

test('what a measure of protection forbids is not sent without the assent of her tutor', async () => {
  const { url, personId, id } = await aLetter()
  await sql`insert into protection_measure (id, organisation_id, person_id, kind, representative, recorded_at)
    values (${db.surroundings.newId()}, ${organisationId}, ${personId}, 'tutelle', 'UDAF', now())`.execute(
    query(db.owner.db),
  )
  const sending = { ...boxes('on', '2026-03-03'), way: 'post' }
  expect((await app().get(`${url}/envoi`, writer)).html).toContain('UDAF')
  const refused = await app().post(`${url}/envoi`, sending, writer)
  expect(refused.status).toBe(422)
  expect((await app().get(url, writer)).html).toContain('Brouillon')
  const given = await app().post(`${url}/envoi`, { ...sending, assent: 'in-writing' }, writer)
  expect(given.location).toBe(url)
  const { rows } =
    await sql`select act, manner, given_by from representative_assent where subject_id = ${id}`.execute(
      query(db.owner.db),
    )
  expect(rows).toEqual([{ act: 'sign-a-contract', manner: 'in-writing', given_by: 'UDAF' }])
})

test('whoever does not follow the person says why before any page of her letters', async () => {
  const { url, personId } = await aLetter()
  const other = await app().signIn('mediator', organisationId)
  for (const part of ['', '/texte', '/versions', '/impression', '/copie', '/envoi', '/champs']) {
    const { status, location, html } = await app().get(url + part, other)
    expect([part, status, location?.includes('/personnes/'), html]).toEqual([part, 303, true, ''])
  }
  expect((await app().get(`/personnes/${personId}/courriers`, other)).status).toBe(303)
})

test('a letter does not go into the file of somebody else by her procedure', async () => {
  const { procedureId, personId: other } = await aRefusedProcedure()
  const personId = await aPerson()
  const fields = { ...schedule(), demarche: procedureId }
  const refused = await app().post(`/personnes/${personId}/courriers`, fields, writer)
  expect(refused.status).toBe(422)
  expect([await countOf(personId), await countOf(other)]).toEqual([0, 0])
})

test('the same form sent twice writes one letter', async () => {
  const personId = await aPerson()
  const fields = schedule()
  const first = await app().post(`/personnes/${personId}/courriers`, fields, writer)
  const second = await app().post(`/personnes/${personId}/courriers`, fields, writer)
  expect(second.location).toBe(first.location)
  expect(await countOf(personId)).toBe(1)
})

test('every saving is a version; an earlier one is compared and taken back', async () => {
  const { url } = await aLetter()
  await save(url, { body: 'Je vous demande un délai.' })
  expect((await app().get(url, writer)).html).toContain('Je vous demande un délai.')
  const compared = await app().get(`${url}/versions/1`, writer)
  expect(compared.html).toContain('<ins>')
  expect(compared.html).toContain('Je ne peux pas payer cette somme en une seule fois.')
  const back = await app().post(`${url}/versions/1/reprise`, { version: '2' }, writer)
  expect(back.location).toBe(url)
  expect((await app().get(url, writer)).html).toContain('Voir les 3 versions')
  expect((await app().get(`${url}/versions/9`, writer)).status).toBe(404)
})

test('a saving sent twice writes one version; whoever goes back and writes something else is not told it is kept', async () => {
  const { url } = await aLetter()
  const mine = { ...(await formOf(url)), body: 'Je vous demande un délai.' }
  for (const _ of ['sent', 'sent again'])
    expect((await app().post(`${url}/texte`, mine, writer)).location).toBe(url)
  const changed = await app().post(`${url}/texte`, { ...mine, body: 'Je vous demande trois mois.' }, writer)
  expect([changed.status, changed.html.includes('Je vous demande trois mois.')]).toEqual([409, true])
  expect((await app().get(url, writer)).html).toContain('Voir les 2 versions')
})

test('two agents at once: nothing is overwritten, and nothing typed is lost', async () => {
  const { url } = await aLetter()
  const mine = await formOf(url)
  await save(url, { body: 'Le texte de Paul. Je vous demande un délai.' })
  const refused = await app().post(`${url}/texte`, { ...mine, body: 'Mon texte à moi.' }, writer)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Mon texte à moi.')
  expect(refused.html).toContain('Le texte de Paul.')
  expect((await app().get(url, writer)).html).not.toContain('Mon texte à moi.')
  const again = { ...mine, body: 'Mon texte à moi.', version: '2', request_id: db.surroundings.newId() }
  expect((await app().post(`${url}/texte`, again, writer)).location).toBe(url)
})

test('a secret typed is refused, hidden and not stored; the rest comes back', async () => {
  const personId = await aPerson()
  const fields = { ...schedule(), fact_resources: 'Sécu : 2 69 05 49 588 157 80, je vis seule.' }
  const refused = await app().post(`/personnes/${personId}/courriers`, fields, writer)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('je vis seule')
  expect(refused.html).not.toContain('588 157')
  expect(await countOf(personId)).toBe(0)
  const { url } = await aLetter()
  const edited = await app().post(`${url}/texte`, { ...(await formOf(url)), body: 'mdp : Soleil45' }, writer)
  expect([edited.status, edited.html.includes('Soleil45')]).toEqual([422, false])
})

test('her social-security number is printed and never kept', async () => {
  const { url } = await aLetter({
    modele: 'cpam-appeal',
    fact_benefit: 'CSS',
    fact_reasons: 'Voici.',
    fact_says: 'Non',
  })
  const blank = await app().get(`${url}/impression`, writer)
  expect(blank.html).toContain('[numéro de sécurité sociale]')
  const filled = await app().post(`${url}/impression`, { secret_nir: '269054958815780' }, writer)
  expect(filled.html).toContain('2 69 05 49 588 157 80')
  expect(filled.headers.get('cache-control')).toContain('no-store')
  const wrong = await app().post(`${url}/impression`, { secret_nir: '269054958815781' }, writer)
  expect([wrong.status, wrong.html.includes('269054958815781')]).toEqual([422, false])
  expect(await rowsHolding('58815780|588 157 80')).toEqual([])
})

test('her copy says in her language what the letter says, from right to left in Arabic', async () => {
  const { url } = await aLetter()
  const { html } = await app().get(`${url}/copie?pour=ar&caracteres=grands`, writer)
  expect(html).toContain('dir="rtl"')
  expect(html).toContain('يطلب منكم صندوق CAF')
  expect(html).toContain('large-print')
  expect((await app().get(`${url}/copie`, writer)).html).toContain('Votre lettre en bref')
})

test.each([
  ['envoi', { ...boxes('on', '2026-3-4'), way: 'post' }, 'Cette date est dans l’avenir.'],
  ['envoi', boxes('on', '2026-3-3'), 'Choisissez comment le courrier est parti.'],
  ['reponse', { ...boxes('on', '2026-3-3'), result: 'granted' }, 'Notez d’abord l’envoi.'],
  ['texte', { body: ' ', ...boxes('written', '2026-3-3') }, 'Le texte est vide.'],
  ['texte', { body: 'x'.repeat(13_000), ...boxes('written', '2026-3-3') }, 'Ce texte est trop long.'],
  ['texte', { body: 'a', ...boxes('written', '2026-2-31') }, 'Cette date n’existe pas'],
  ['champs', { modele: 'caf-schedule', fact_debt: 'beaucoup', version: '1' }, 'Écrivez une somme en euros'],
])('%s is refused with a sentence', async (part, fields, sentence) => {
  const { url } = await aLetter()
  const answer = await app().post(`${url}/${part}`, fields, writer)
  expect([answer.status, answer.html.includes(sentence)]).toEqual([422, true])
})

test('what a model asked is changed, and the letter written again', async () => {
  const { url } = await aLetter()
  const fields = { ...schedule(), fact_monthly: '30', version: '1' }
  expect((await app().post(`${url}/champs`, fields, writer)).location).toBe(url)
  expect((await app().get(url, writer)).html).toContain('rembourser 30\u00A0€ par mois')
})

test('readings, printings and savings are written in the journal, without the words of the letter', async () => {
  const { url, personId } = await aLetter()
  await app().get(url, writer)
  await app().get(`${url}/impression`, writer)
  await app().get(`${url}/copie`, writer)
  const { rows } = await sql<{ action: string; content: string }>`
    select action, content::text as content from journal_entry join journal_content on entry_id = id
    where person_id = ${personId} and action like 'letters.%' order by seq`.execute(query(db.owner.db))
  expect(rows.map(({ action }) => action)).toEqual([
    'letters.started',
    'letters.read',
    'letters.printed',
    'letters.copied',
  ])
  expect(rows.map(({ content }) => content).join('')).not.toContain('rembourser')
})

const caseworkers: readonly Role[] = [
  'mediator',
  'public-writer',
  'volunteer',
  'civic-service',
  'social-worker',
  'manager',
]

test.each(roles)('%s may read and write letters, or not', async (role) => {
  const { url, personId } = await aLetter()
  const session = await app().signIn(role, organisationId)
  await followedBy(personId, session)
  const may = caseworkers.includes(role)
  expect((await app().get(url, session)).status).toBe(may ? 200 : 403)
  const sending = { ...boxes('on', '2026-3-3'), way: 'post' }
  expect((await app().post(`${url}/envoi`, sending, session)).status).toBe(may ? 303 : 403)
})

test('every page and press of a letter is not there for another organisation', async () => {
  const { id, personId } = await aLetter()
  const elsewhere = await anOrganisation(db)
  const writerThere = await app().signIn('public-writer', elsewhere)
  const workerThere = await app().signIn('social-worker', elsewhere)
  const paths = lettersRoutes().list.map(({ method, path }) => ({
    method,
    path: path.replace(':id', id).replace(':personId', personId).replace(':seq', '1'),
  }))
  const hers = paths.filter(({ path }) => path.includes(id) || path.includes(personId))
  expect(hers.length).toBeGreaterThan(12)
  for (const { method, path } of hers) {
    const stranger = path.includes('/partage') ? workerThere : writerThere
    const answer =
      method === 'GET'
        ? await app().get(`${path}?modele=caf-schedule`, stranger)
        : await app().post(path, schedule(), stranger)
    expect([method, path, answer.status]).toEqual([method, path, 404])
  }
})

test('what a social worker writes is not a mediator’s to read, also straight in SQL', async () => {
  const worker = await app().signIn('social-worker', organisationId)
  const personId = await aPerson()
  await followedBy(personId, worker)
  const { url, id } = await started(personId, schedule(), worker)
  await save(url, { body: 'Mot couvert par le secret.' }, worker)
  expect((await app().get(url, worker)).html).toContain('Mot couvert par le secret.')
  expect((await app().get(url, writer)).status).toBe(404)
  expect((await app().get(`/personnes/${personId}/courriers`, writer)).html).not.toContain(id)
  for (const table of ['letter', 'letter_version', 'letter_sending', 'letter_answer']) {
    await db.undone(asker, async ({ db: open }) => {
      const { rows } = await sql`select * from ${sql.table(table)} where person_id = ${personId}`.execute(
        query(open),
      )
      expect(rows).toEqual([])
    })
  }
  await expect(addVersion(id, personId)).rejects.toThrow(/null value|row-level security/)
})

test('nothing written is rewritten or removed, also straight in SQL', async () => {
  for (const table of ['letter', 'letter_version', 'letter_sending', 'letter_answer']) {
    for (const statement of [
      sql`delete from ${sql.table(table)}`,
      // Its author opens a letter to the team (test/sharing.test.ts); what it is and says stays.
      sql`update ${sql.table(table)} set person_id = person_id`,
    ]) {
      await expect(
        db.undone(asker, async ({ db: open }) => void (await statement.execute(query(open)))),
      ).rejects.toThrow(/permission denied/)
    }
  }
})

test.each([
  ['markup', { sender: '<script>alert(1)</script>', recipient: '"><img src=x>', fact_number: '<b>' }],
  ['a model that is none', { modele: '../../etc/passwd' }],
  ['fields sent twice', { sender: ['a', 'b'], recipient: ['c', 'd'] }],
  ['a right-to-left override', { recipient: '\u202EFAC' }],
  ['a text too long', { sender: 'x'.repeat(30_000) }],
])('%s is answered by a page', async (_, fields) => {
  const personId = await aPerson()
  const answer = await app().post(`/personnes/${personId}/courriers`, { ...schedule(), ...fields }, writer)
  expect([303, 404, 422]).toContain(answer.status)
  if (answer.status !== 303) return
  const { html } = await app().get(answer.location ?? '', writer)
  expect(html).not.toMatch(/<script>alert|<img src=x/)
})

test('what is no identifier is not there', async () => {
  for (const path of ['/courriers/zzz', '/courriers/zzz/impression', '/personnes/zzz/courriers']) {
    expect((await app().get(path, writer)).status, path).toBe(404)
  }
})

function schedule(): Readonly<Record<string, string>> {
  return {
    modele: 'caf-schedule',
    fact_number: '1234567',
    ...boxes('fact_noticeDay', '2026-2-2'),
    fact_debt: '612,40',
    fact_monthly: '50',
    recipient: 'CAF d’Alpha\n1 rue du Port\n99000 Alpha',
    sender: 'Aminata Bâ\n3 rue du Puits\n99000 Alpha',
    place: 'Alpha',
    request_id: db.surroundings.newId(),
  }
}

function boxes(field: string, written: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = written.split('-')
  return { [`${field}_day`]: day, [`${field}_month`]: month, [`${field}_year`]: year }
}

interface Started {
  readonly url: string
  readonly id: string
  readonly personId: PersonId
}

async function aLetter(fields: Fields = {}): Promise<Started> {
  return started(await aPerson(), { ...schedule(), ...fields })
}

async function started(personId: PersonId, fields: Fields, as = writer): Promise<Started> {
  const { location, html } = await app().post(`/personnes/${personId}/courriers`, fields, as)
  if (!location) throw new Error(html.slice(0, 2_000))
  return { url: location, id: location.split('/').at(-1) ?? '', personId }
}

/** The form as the page gives it. */
async function formOf(url: string, as = writer): Promise<Record<string, string>> {
  const { html } = await app().get(`${url}/texte`, as)
  const inputs = [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)]
  const areas = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g)]
  return Object.fromEntries([...inputs, ...areas].map(([, name = '', value = '']) => [name, value]))
}

async function save(url: string, changes: Fields, as = writer): Promise<Answer> {
  const form = await formOf(url, as)
  const version = /name="version" value="(\d+)"/.exec((await app().get(`${url}/texte`, as)).html)?.[1] ?? ''
  return app().post(`${url}/texte`, { ...form, ...boxes('written', '2026-3-3'), version, ...changes }, as)
}

function aPerson(): Promise<PersonId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  return db.kept(asker, (errand) => openFile(errand, { names }))
}

async function aRefusedProcedure(): Promise<{ personId: PersonId; procedureId: ProcedureId }> {
  const personId = await aPerson()
  const procedureId = await db.kept(asker, async (errand) => {
    const opened = await openProcedure(errand, {
      personId,
      what: { kind: 'catalogued', code: 'css-renewal' },
    })
    if (!opened.ok) throw new Error(opened.refusal)
    const of = { procedureId: opened.value }
    await recordSending(errand, { ...of, on: toDay('2026-02-20'), way: 'online', receipt: 'CSS-42' })
    await recordOutcome(errand, { ...of, kind: 'refused', on: toDay('2026-03-02') })
    return opened.value
  })
  return { personId, procedureId }
}

function told(id: ProcedureId): ReturnType<typeof findProcedure> {
  return db.kept(asker, (errand) => findProcedure(errand, id))
}

/** She is one of those who answer for the person, so that no reason is asked. */
async function followedBy(personId: PersonId, { agentId }: Session): Promise<void> {
  await sql`insert into person_referent (id, organisation_id, person_id, agent_id, named_at)
    values (${db.surroundings.newId()}, ${organisationId}, ${personId}, ${agentId}, now())`.execute(
    query(db.owner.db),
  )
}

async function countOf(personId: PersonId): Promise<number> {
  const { rows } = await sql`select id from letter where person_id = ${personId}`.execute(query(db.owner.db))
  return rows.length
}

/** Every table in which that pattern is found anywhere. */
async function rowsHolding(pattern: string): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(
    query(db.owner.db),
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} t where t::text ~ ${pattern}`.execute(
      query(db.owner.db),
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

function addVersion(letterId: string, personId: PersonId): Promise<void> {
  return db.undone(asker, async ({ db: open }) => {
    await sql`insert into letter_version (organisation_id, person_id, letter_id, seq, sender, recipient, place, written_on,
      object, reference_lines, body, enclosures, signature, facts, written_at)
      values (${organisationId}, ${personId}, ${letterId}, 3, '', '', '', '2026-03-03', '', '', 'x', '', '', '{}', now())`.execute(
      query(open),
    )
  })
}
