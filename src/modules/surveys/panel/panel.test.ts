import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { NewFile } from '#modules/people/index.ts'
import { objectTo, openFile, removeFiles, restrictFile } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { aCard } from '#test/support/a-file.ts'
import { underMeasure } from '#test/support/a-protected-person.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session
let reception: Session

beforeAll(async () => {
  organisationId = await anOrganisation(db, { name: 'CCAS Alpha' })
  manager = await app().signIn('manager', organisationId)
  reception = await app().signIn('reception', organisationId)
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('she agrees to words read in her language, and they are kept as they were', async () => {
  const personId = await aPerson({ spoken: ['ar'] })
  const proposed = await app().get(`/personnes/${personId}/panel`, reception)
  expect(proposed.html).toContain('<blockquote lang="ar" dir="rtl">')
  expect((await whenSheAgrees(personId, 'ar')).status).toBe(303)
  await whenSheAgrees(personId, 'ar')
  const kept = await membershipsOf(personId)
  expect(kept).toEqual([{ language: 'ar', words: expect.stringContaining('CCAS Alpha'), left: false }])
  expect((await app().get(`/personnes/${personId}`, reception)).html).toContain(
    'Elle est dans le panel depuis le',
  )
  expect(await journalOf(personId)).toEqual(['surveys.panel-joined'])
})

test('she leaves when she wants, also once the use of her file is restricted', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  await db.kept(managing(), (errand) => restrictFile(errand, personId))
  expect((await app().get('/questionnaires/panel', manager)).html).not.toContain(personId)
  const left = await app().post(`/personnes/${personId}/panel`, { acte: 'sortir' }, reception)
  expect(left.status).toBe(303)
  expect(await membershipsOf(personId)).toMatchObject([{ left: true }])
  expect(await journalOf(personId)).toContain('surveys.panel-left')
})

test('whose file is restricted, or who objected to surveys, is not asked', async () => {
  const restricted = await aPerson()
  await db.kept(managing(), (errand) => restrictFile(errand, restricted))
  const objecting = await aPerson()
  await db.kept(managing(), (errand) => objectTo(errand, { personId: objecting, purpose: 'surveys' }))
  for (const personId of [restricted, objecting]) {
    const refused = await whenSheAgrees(personId)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('On ne lui demande pas son avis')
    expect(await membershipsOf(personId)).toEqual([])
  }
})

test('the database itself adds nobody whose file is restricted, and no invitation of hers', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  const other = await aPerson()
  await db.kept(managing(), async (errand) => {
    for (const one of [personId, other]) await restrictFile(errand, one)
  })
  const written = (statement: ReturnType<typeof sql>): Promise<unknown> =>
    db.undone(managing(), async ({ db: inside }) => {
      await statement.execute(query(inside))
    })
  const { organisationId: house } = manager
  const joined = sql`insert into panel_member (id, organisation_id, person_id, words, language, joined_at)
    values (gen_random_uuid(), ${house}, ${other}, 'oui', 'fr', now())`
  const left = sql`update panel_member set left_at = joined_at where person_id = ${personId}`
  const asking = sql`insert into panel_invitation
    (id, organisation_id, member_id, person_id, survey_id, way, invited_at)
    select gen_random_uuid(), organisation_id, id, person_id, gen_random_uuid(), 'letter', now()
    from panel_member where person_id = ${personId}`
  for (const statement of [joined, left, asking])
    await expect(written(statement)).rejects.toThrow(/restricted/)
})

test('a member is invited by a letter that has the address of everybody, and nothing of hers', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  const code = await aConsultation('Que changer ?')
  const invited = await whenInvited(personId)
  expect(invited.location).toMatch(/^\/questionnaires\/panel\/invitations\//)
  const letter = await app().get(invited.location ?? '', manager)
  expect(letter.html).toContain('Que changer ?')
  expect(letter.html).toContain(`/idees/${code}</strong>`)
  expect(letter.html).toMatch(
    /faites-le sur votre page avec le code de votre carte\u00A0:<\/p><p><strong dir="ltr">[^<]*\/ma-page</,
  )
  expect(letter.html).toContain('Rien ne relie votre réponse à cette lettre')
  expect((await app().get('/questionnaires/panel', manager)).html).toContain('le 3 mars 2026, par lettre')
  expect(await journalOf(personId)).toContain('surveys.panel-invited')
})

test('who has left is invited no more, and her letter is printed no more', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  await aConsultation('Que garder ?')
  const letter = (await whenInvited(personId)).location ?? ''
  await app().post(`/personnes/${personId}/panel`, { acte: 'sortir' }, reception)
  expect((await app().get(letter, manager)).status).toBe(404)
  expect((await whenInvited(personId)).status).toBe(422)
})

test('who objected meanwhile is invited no more, and her letter is printed no more', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  await aConsultation('Que faire ?')
  const letter = (await whenInvited(personId)).location ?? ''
  await db.kept(managing(), (errand) => objectTo(errand, { personId, purpose: 'surveys' }))
  expect((await app().get(letter, manager)).status).toBe(404)
  expect((await whenInvited(personId)).status).toBe(422)
})

test('another organisation sees nobody, and those who do not run surveys do not see the list', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  await aConsultation('Que voir ?')
  const letter = (await whenInvited(personId)).location ?? ''
  const elsewhere = await app().signIn('manager', await anOrganisation(db))
  expect((await app().get(`/personnes/${personId}/panel`, elsewhere)).status).toBe(404)
  expect((await app().get(letter, elsewhere)).status).toBe(404)
  expect((await app().get('/questionnaires/panel', elsewhere)).html).not.toContain(personId)
  const there = { door: 'agent', role: 'manager', ...elsewhere } as const
  for (const table of ['panel_member', 'panel_invitation'] as const)
    await db.undone(there, async (errand) => {
      expect(await query(errand.db).selectFrom(table).select('id').execute()).toEqual([])
    })
  expect((await app().get('/questionnaires/panel', reception)).status).toBe(403)
  expect((await app().post(`/personnes/${personId}/panel/invitations`, {}, reception)).status).toBe(403)
})

test('by herself, on her own page, she agrees in her language, sees what she is asked, and leaves', async () => {
  const personId = await aPerson({ birth: { year: 1955, month: 7, day: 3 } })
  const home = await herPage(personId)
  expect((await app().get('/ma-page/dossier', home)).html).toContain('Je suis d’accord')
  const joined = await app().post('/ma-page/panel?langue=en', { acte: 'entrer' }, home)
  expect(joined.location).toBe('/ma-page/dossier?langue=en#panel')
  await app().post('/ma-page/panel?langue=en', { acte: 'entrer' }, home)
  const words = 'I agree that CCAS Alpha asks my opinion'
  expect(await membershipsOf(personId)).toEqual([
    { language: 'en', words: expect.stringContaining(words), left: false },
  ])
  const code = await aConsultation('Que peindre ?')
  await whenInvited(personId)
  expect((await app().get('/ma-page/dossier?langue=fr', home)).html).toContain(`href="/idees/${code}"`)
  await app().post('/ma-page/panel', { acte: 'sortir' }, home)
  expect(await membershipsOf(personId)).toMatchObject([{ left: true }])
  expect(await journalOf(personId)).toEqual([
    'surveys.panel-joined',
    'surveys.panel-invited',
    'surveys.panel-left',
  ])
})

test('whoever has no page open joins nobody; at her page too, one who objected is not asked, and leaves', async () => {
  expect((await app().post('/ma-page/panel', { acte: 'entrer' })).location).toBe('/ma-page?fin=1')
  const personId = await aPerson({ birth: { year: 1955, month: 7, day: 3 } })
  const home = await herPage(personId)
  await app().post('/ma-page/panel', { acte: 'entrer' }, home)
  await db.kept(managing(), (errand) => restrictFile(errand, personId))
  await app().post('/ma-page/panel', { acte: 'sortir' }, home)
  await app().post('/ma-page/panel', { acte: 'entrer' }, home)
  expect(await membershipsOf(personId)).toMatchObject([{ left: true }])
  expect((await app().get('/ma-page/dossier', home)).html).not.toContain('Je suis d’accord')
})

test('under a measure of protection she decides by herself, and the page says by which article', async () => {
  const protectedId = await aPerson()
  await db.kept(managing(), (errand) => underMeasure(errand, protectedId, { kind: 'tutelle' }))
  const { html } = await app().get(`/personnes/${protectedId}/panel`, reception)
  expect(html).toContain('elle décide elle-même (art. 459 C. civ.), et personne ne dit oui à sa place')
  expect((await whenSheAgrees(protectedId)).status).toBe(303)
  expect(await membershipsOf(protectedId)).toMatchObject([{ left: false }])
  const free = await aPerson()
  expect((await app().get(`/personnes/${free}/panel`, reception)).html).not.toContain('art. 459')
})

test('invited at the counter, she answers there, at the address of everybody', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  const code = await aConsultation('Que planter ?')
  await app().post(`/personnes/${personId}/panel/invitations`, { questions: asked, par: 'guichet' }, manager)
  const { html } = await app().get(`/personnes/${personId}/panel`, reception)
  expect(html).toContain('le 3 mars 2026, au guichet')
  expect(html).toContain(`<a href="/idees/${code}">Faire répondre ici`)
})

test('an agent who does not follow her says why first', async () => {
  const personId = await aPerson()
  const stranger = await app().signIn('reception', organisationId)
  const panel = `/personnes/${personId}/panel`
  expect((await app().get(panel, stranger)).location).toContain('/motif')
  expect((await app().post(panel, { acte: 'entrer', langue: 'fr' }, stranger)).location).toContain('/motif')
  expect(await membershipsOf(personId)).toEqual([])
})

test('she leaves the panel with her file, when it is erased', async () => {
  const personId = await aPerson()
  await whenSheAgrees(personId)
  await aConsultation('Que dire ?')
  await whenInvited(personId)
  const eraser = { door: 'system', organisationId, subjects: [personId] } as const
  await db.kept(eraser, (errand) => removeFiles(errand, [personId]))
  expect(await membershipsOf(personId)).toEqual([])
  const { rows } = await sql`select from panel_invitation where person_id = ${personId}`.execute(
    query(db.owner.db),
  )
  expect(rows).toEqual([])
})

function managing() {
  return { door: 'agent', role: 'manager', ...manager } as const
}

async function aPerson(known: Partial<NewFile> = {}): Promise<PersonId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  const personId = await db.kept(managing(), (errand) => openFile(errand, { names, ...known }))
  await app().post(`/personnes/${personId}/motif`, { raison: 'called-me' }, reception)
  return personId
}

function whenSheAgrees(personId: PersonId, langue = 'fr'): Promise<Answer> {
  return app().post(`/personnes/${personId}/panel`, { acte: 'entrer', langue }, reception)
}

/** Her own page, opened with her card and her birth date. */
async function herPage(personId: PersonId): Promise<Session> {
  const code = await db.kept(managing(), (errand) => aCard(errand, personId))
  const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }
  const opened = await app().post('/ma-page', { code, ...birth })
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0])
  return { ...manager, cookie: cookie.join('; ') }
}

let asked = ''

/** Opens one; answers the code of its public address. */
async function aConsultation(question: string): Promise<string> {
  const opened = await app().post('/questionnaires/consultations', { question_fr: question }, manager)
  asked = `consultation:${opened.location?.split('/').at(-1)}`
  const { html } = await app().get(opened.location ?? '', manager)
  return /href="\/idees\/([0-9A-Z]{8})"/.exec(html)?.[1] ?? ''
}

/** To the last consultation. */
function whenInvited(personId: PersonId): Promise<Answer> {
  return app().post(`/personnes/${personId}/panel/invitations`, { questions: asked, par: 'lettre' }, manager)
}

async function membershipsOf(personId: PersonId): Promise<readonly unknown[]> {
  const { rows } = await sql`select language, words, left_at is not null as left
    from panel_member where person_id = ${personId}`.execute(query(db.owner.db))
  return rows
}

async function journalOf(personId: PersonId): Promise<readonly string[]> {
  const { rows } = await sql<{ action: string }>`select action from journal_entry
    where person_id = ${personId} and action like 'surveys.%' order by seq`.execute(query(db.owner.db))
  return rows.map(({ action }) => action)
}
