import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { importJobs } from './import-jobs.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session

beforeAll(() => db.setClock('2026-03-03T09:00:00Z'))

beforeEach(async () => {
  organisationId = await anOrganisation(db)
  manager = await app().signIn('manager', organisationId)
})

async function send(file: Blob, { as = manager, name = 'liste.csv' } = {}): Promise<Answer> {
  const body = new FormData()
  body.append('request_id', '00000000-0000-7000-8000-000000000077')
  body.append('file', file, name)
  const request = new Request('http://127.0.0.1:3000/personnes/import', {
    method: 'POST',
    body,
    headers: { cookie: as.cookie, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
  })
  const answer = await app().fetch(request)
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    html: await answer.text(),
    headers: answer.headers,
  }
}

async function jobsDone(path: string): Promise<void> {
  const [advance] = importJobs({ db: db.app.db, surroundings: db.surroundings })
  await advance?.run({ importId: path.split('/').at(-1), organisationId, agentId: manager.agentId })
}

const list = new Blob([
  'Nom;Prénom;Né le;NIR\nBenali;Zoé;30/02/1950;2500399999999\n=HYPERLINK("x");;1950;\nPetit;=2+2;1960;\n',
])

test('from the file to the files, by the pages', async () => {
  const { location: path, status } = await send(list)
  expect(status).toBe(303)
  const waiting = await app().get(path!, manager)
  expect(waiting.html).toContain('Nous lisons le fichier')
  expect(waiting.headers.get('refresh')).toBe('3')

  await jobsDone(path!)
  const columns = await app().get(path!, manager)
  expect(columns.html).toContain('Colonne B\u00A0: Prénom')
  expect(columns.html).toContain('la loi nous interdit')
  expect(columns.html).not.toContain('2500399999999')

  const twice = await app().post(
    `${path}/colonnes`,
    { column_0: 'usage-name', column_1: 'usage-name' },
    manager,
  )
  expect([twice.status, twice.html.includes('Deux colonnes disent la même chose')]).toEqual([422, true])
  const nameless = await app().post(`${path}/colonnes`, { column_2: 'birth' }, manager)
  expect([nameless.status, nameless.html.includes('sans nom, pas de dossier')]).toEqual([422, true])
  const mapping = { column_0: 'usage-name', column_1: 'first-names', column_2: 'birth', column_3: 'phone' }
  expect((await app().post(`${path}/colonnes`, mapping, manager)).status).toBe(303)

  await jobsDone(path!)
  const result = await app().get(path!, manager)
  expect(result.html).toContain('Cette date n’existe pas.')
  expect(result.html).toContain('Importer 2 personnes')
  const filtered = await app().get(`${path}?probleme=formula`, manager)
  expect(filtered.html).not.toContain('30/02/1950')
  const csv = await app().get(`${path}/a-verifier.csv`, manager)
  expect(csv.html).toContain(`3;A;Nom;"'=HYPERLINK(""x"")"`)

  await app().post(`${path}/confirmation`, {}, manager)
  await jobsDone(path!)
  expect((await app().get(path!, manager)).html).toContain('L’import est fait')
  expect(await names()).toEqual(['petit', 'zoe benali'])

  await app().post(`${path}/annulation`, {}, manager)
  await jobsDone(path!)
  expect((await app().get(path!, manager)).html).toContain('L’import est annulé')
  expect(await names()).toEqual([])
})

async function names(): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('person')
    .select('search_name')
    .where('organisation_id', '=', organisationId)
    .orderBy('search_name')
    .execute()
  return rows.map(({ search_name }) => search_name)
}

test('the same page sent twice is one import', async () => {
  const [one, other] = [await send(list), await send(list)]
  expect(other.location).toBe(one.location)
})

test('no file, or one too large, says so where it was chosen', async () => {
  expect((await send(new Blob([]), { name: '' })).html).toContain('Choisissez un fichier.')
  const large = await send(new Blob([Buffer.alloc(20 * 1024 * 1024 + 1, 'a')]))
  expect([large.status, large.html.includes('dépasse 20')]).toEqual([422, true])
  expect((await send(new Blob([Buffer.alloc(22 * 1024 * 1024, 'a')]))).status).toBe(413)
})

test('elsewhere a form still holds no more than a form', async () => {
  const answer = await app().post('/personnes', { first_names: 'a'.repeat(600 * 1024) }, manager)
  expect(answer.status).toBe(413)
})

test('a file nobody can read says what to do', async () => {
  const { location } = await send(new Blob(['%PDF-1.7']), { name: 'liste.xlsx' })
  await jobsDone(location!)
  expect((await app().get(location!, manager)).html).toContain('Ce n’est pas un tableau.')
})

test.each<Role>([
  'reception',
  'mediator',
  'volunteer',
  'civic-service',
  'public-writer',
  'social-worker',
  'data-protection-officer',
])('a %s imports nobody and sees no import', async (role) => {
  const { location } = await send(list)
  const agent = await app().signIn(role, organisationId)
  expect((await send(list, { as: agent })).status).toBe(403)
  for (const path of ['/personnes/import', location!, `${location}/a-verifier.csv`]) {
    expect((await app().get(path, agent)).status).toBe(403)
  }
})

test('another organisation finds nothing there', async () => {
  const { location } = await send(list)
  const elsewhere = await app().signIn('manager', await anOrganisation(db))
  expect((await app().get(location!, elsewhere)).status).toBe(404)
})

test('who runs the tool is told that a file is alike, not whose it is', async () => {
  const administrator = await app().signIn('administrator', organisationId)
  const known = new Blob(['Nom;Prénom;Né le\nDupont;Marie;01/02/1960\n'])
  const { location: first } = await send(known)
  for (const part of ['', '/colonnes', '/confirmation']) {
    if (part !== '') {
      await app().post(
        `${first}${part}`,
        { column_0: 'usage-name', column_1: 'first-names', column_2: 'birth' },
        manager,
      )
    }
    await jobsDone(first!)
  }
  expect(await names()).toEqual(['marie dupont'])
  const { location: second } = await send(new Blob(['Nom;Prénom;Né le\nDUPOND;Marie;01/02/1960\n']), {
    as: administrator,
  })
  await jobsDone(second!)
  await app().post(
    `${second}/colonnes`,
    { column_0: 'usage-name', column_1: 'first-names', column_2: 'birth' },
    administrator,
  )
  await jobsDone(second!)
  const seen = await app().get(`${second}/ressemblances`, administrator)
  expect(seen.html).toContain('un dossier de votre organisation')
  expect(seen.html).not.toContain('Dupont')
  expect((await app().get(`${second}/ressemblances`, manager)).html).toContain('Dupont')
})
