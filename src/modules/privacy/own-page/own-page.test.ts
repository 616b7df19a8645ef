import { beforeAll, beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { aCard } from '#test/support/a-file.ts'
import { aLetter } from '#test/support/a-letter.ts'
import { aDraft, aPerson, aProcedure, aVisit } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { readMachineCopy } from '../copy/machine-copy.ts'
import { recordRequest } from '../request/record-request.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let amina: Session
let asker: Parameters<typeof db.kept>[0]
let herself: { personId: PersonId; code: string }

beforeAll(async () => {
  const organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  asker = { door: 'agent', organisationId, agentId: amina.agentId, role: 'mediator' }
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  herself = await known('Fatou')
})

const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }

function known(firstNames: string): Promise<{ personId: PersonId; code: string }> {
  return db.kept(asker, async (errand) => {
    const personId = await aPerson(errand, {
      names: { firstNames, usageName: 'Sarr', birthName: undefined, hasSingleName: false },
      birth: { year: 1955, month: 7, day: 3 },
    })
    await aProcedure(errand, personId)
    await aVisit(errand, { personId, draft: { ...aDraft, notes: `Mot sur ${firstNames}` } })
    return { personId, code: await aCard(errand, personId) }
  })
}

async function open(fields: Readonly<Record<string, string>>): Promise<{ answer: Answer; home: Session }> {
  const answer = await app().post('/ma-page', fields)
  const cookie = (answer.headers.getSetCookie?.() ?? []).map((one) => one.split(';')[0]).join('; ')
  return { answer, home: { ...amina, cookie } }
}

test('with her card and her birth date she reads what is next, what was done, what is kept and who looked', async () => {
  const { answer, home } = await open({ code: herself.code.toLowerCase(), ...birth })
  expect(answer).toMatchObject({ status: 303, location: '/ma-page/dossier?langue=fr' })
  const { html } = await app().get('/ma-page/dossier', home)
  for (const said of [
    'Bonjour Fatou Sarr',
    'Fait ensemble',
    'E-mail',
    'Ce que nous gardons sur vous',
    'Qui a regardé',
  ])
    expect(html).toContain(said)
})

test('what was written of her is counted there, and given at the counter', async () => {
  await db.kept(asker, (errand) => aLetter(errand, herself.personId))
  const { home } = await open({ code: herself.code, ...birth })
  const { html } = await app().get('/ma-page/dossier', home)
  expect(html).not.toContain('Mot sur Fatou')
  expect(html).toContain('au guichet seulement')
  expect(html).toContain('Les courriers écrits avec vous (1)')
  expect(html).toContain('Chaque version de vos courriers (1)')
  expect(html).not.toContain('Service clients')
})

test('the page says itself in four languages', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  const said = {
    fr: 'Ce que nous gardons',
    'fr-simple': 'Ce que nous savons',
    en: 'What we keep',
    ar: 'ما نحتفظ به',
  }
  for (const [language, words] of Object.entries(said))
    expect((await app().get(`/ma-page/dossier?langue=${language}`, home)).html).toContain(words)
})

test('another birth date is refused, the seventh attempt is not looked at', async () => {
  const wrong = { code: herself.code, ...birth, birth_day: '4' }
  for (let attempt = 0; attempt < 6; attempt += 1) expect((await open(wrong)).answer.status).toBe(422)
  expect((await open({ code: herself.code, ...birth })).answer.status).toBe(429)
  db.setClock('2026-03-03T10:01:00Z')
  expect((await open({ code: herself.code, ...birth })).answer.status).toBe(303)
})

test('a card replaced at the counter opens nothing any more', async () => {
  await db.kept(asker, (errand) => aCard(errand, herself.personId))
  expect((await open({ code: herself.code, ...birth })).answer.status).toBe(422)
})

test('the page closes after a quarter of an hour, and when she closes it', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  await app().get('/ma-page/fin', home)
  expect((await app().get('/ma-page/dossier', home)).location).toBe('/ma-page?fin=1')
  const again = await open({ code: herself.code, ...birth })
  db.setClock('2026-03-03T09:14:59Z')
  expect((await app().get('/ma-page/dossier', again.home)).status).toBe(200)
  db.setClock('2026-03-03T09:15:00Z')
  expect((await app().get('/ma-page/dossier', again.home)).status).toBe(303)
})

test('her key shows her rows and nobody else’s, in every table', async () => {
  await known('Autre')
  const { home } = await open({ code: herself.code, ...birth })
  const { html } = await app().get('/ma-page/copie', home)
  expect(html).toContain('Fatou')
  expect(html).not.toContain('Autre')
})

test('the copy to read tells every value in words: no code, no date of machines', async () => {
  await db.kept(asker, (errand) =>
    recordRequest(errand, {
      personId: herself.personId,
      kind: 'rectification',
      manner: 'phone',
      words: 'Mon nom',
      about: 'person',
      receivedOn: toDay('2026-03-02'),
    }),
  )
  const { home } = await open({ code: herself.code, ...birth })
  const { html } = await app().get('/ma-page/copie', home)
  const values = [...html.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, value = '']) => value)
  for (const words of ['J’accompagne', 'Dossier ouvert', 'Rectification (corriger)', '2 mars 2026'])
    expect(values).toContain(words)
  expect(values.filter((value) => /^[a-z]+([._-][a-z]+)+$|^\d{4}-\d\d|^(true|false)$/.test(value))).toEqual(
    [],
  )
})

test('the copy to read begins with who she is, ends with the journal, and says nothing of nothing', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  const { html } = await app().get('/ma-page/copie', home)
  const parts = [...html.matchAll(/<h3 id="([a-z_]+)"/g)].map(([, table = '']) => table)
  expect(parts[0]).toBe('person')
  expect(parts.at(-1)).toMatch(/^journal_/)
  expect(parts.indexOf('visit')).toBeLessThan(parts.indexOf('journal_entry'))
  // Opening a file has no detail: it has a line of its own in the journal, and none among the details.
  expect(html).not.toMatch(/Rien de plus|<dd[^>]*><bdi><\/bdi>/)
  expect(html).toMatch(/<li>3 mars 2026 à \d\d:\d\d – <bdi>Dossier ouvert<\/bdi> – <bdi>un agent<\/bdi>/)
  // What each purpose is for is said once, before its parts.
  const purposes = [...html.matchAll(/<p>Pourquoi\u00a0?\s?: ([^<]+)<\/p>/g)].map(([, purpose]) => purpose)
  expect(purposes).toEqual([...new Set(purposes)])
})

test('the database shows her the journal of her own file, and no other line of it', async () => {
  const other = await known('Autre')
  const keyHash = hashSecret('the key of her page')
  const herDoor = { door: 'person', organisationId: amina.organisationId, key: keyHash } as const
  await query(db.owner.db)
    .insertInto('own_page_key')
    .values({
      key_hash: keyHash,
      organisation_id: amina.organisationId,
      person_id: herself.personId,
      opened_with: 'card',
      opened_by: null,
      opened_at: new Date('2026-03-03T09:00:00Z'),
      expires_at: new Date('2026-03-03T09:10:00Z'),
    })
    .execute()
  const seen = await db.kept(herDoor, async (errand) => ({
    entries: await query(errand.db).selectFrom('journal_entry').select(['id', 'person_id']).execute(),
    words: await query(errand.db).selectFrom('journal_content').select('entry_id').execute(),
  }))
  expect(new Set(seen.entries.map(({ person_id }) => person_id))).toEqual(new Set([herself.personId]))
  expect(seen.words.map(({ entry_id }) => entry_id).toSorted()).toEqual(
    seen.entries.map(({ id }) => id).toSorted(),
  )
  expect(other.personId).not.toBe(herself.personId)
})

test('what she does at her own door still follows on what was written before: her chain is whole', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  await app().get('/ma-page/copie', home)
  const rows = await query(db.owner.db)
    .selectFrom('journal_entry')
    .select(['action', 'hash', 'person_prev'])
    .where('person_id', '=', herself.personId)
    .orderBy('seq')
    .execute()
  expect(rows.at(-1)?.action).toBe('privacy.copy-taken')
  rows.slice(1).forEach((row, index) => expect(row.person_prev).toEqual(rows[index]?.hash))
})

test('the copy for machines is what its schema says, without her code', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  const { html } = await app().get('/ma-page/copie.json', home)
  const copy = readMachineCopy(JSON.parse(html))
  expect(html).not.toContain(herself.code)
  expect(copy.tables.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['person', 'visit', 'visit_act', 'followed_procedure', 'journal_entry']),
  )
  const [person] = copy.tables.find(({ table }) => table === 'person')?.records ?? []
  expect(person?.values).toMatchObject({ first_names: 'Fatou', birth_year: 1955 })
  expect(JSON.parse((await app().get('/donnees-personnelles/copie.schema.json')).html)).toHaveProperty(
    'properties',
  )
})

test('she asks for a correction; a secret typed there is not kept', async () => {
  const { home } = await open({ code: herself.code, ...birth })
  const fields = { sur: 'person', droit: 'rectification', request_id: '0192f0c1-0000-7000-8000-0000000000aa' }
  const secret = await app().post('/ma-page/demande', { ...fields, mots: 'mot de passe : Azerty123!' }, home)
  expect(secret.status).toBe(422)
  const sent = await app().post('/ma-page/demande', { ...fields, mots: 'Mon nom est Sar' }, home)
  await app().post('/ma-page/demande', { ...fields, mots: 'Mon nom est Sar' }, home)
  expect(sent.html).toContain('3 avril 2026')
  const rows = await query(db.owner.db)
    .selectFrom('rights_request')
    .select(['kind', 'words', 'about', 'due_on', 'manner'])
    .where('person_id', '=', herself.personId)
    .execute()
  expect(rows).toEqual([
    {
      kind: 'rectification',
      words: 'Mon nom est Sar',
      about: 'person',
      due_on: '2026-04-03',
      manner: 'own-page',
    },
  ])
})

test('nobody without a key is at home', async () => {
  for (const path of ['/ma-page/dossier', '/ma-page/copie', '/ma-page/copie.json', '/ma-page/demande'])
    expect((await app().get(path)).location).toBe('/ma-page?fin=1')
})
