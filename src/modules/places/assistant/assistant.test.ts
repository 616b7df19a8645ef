import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { advanceUpload } from './advance-upload.ts'
import type { UploadId } from './upload.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let here: OrganisationId
let karim: Session
let amina: Session
let stranger: Session

const csv = (...lines: readonly string[]): string =>
  ['Nom du lieu;Rue;CP;Ville;Tél;Nom du responsable;Lundi;Mardi;Mercredi;Jeudi;Divers', ...lines].join('\n')
const library =
  'Médiathèque du Moulin;3 rue du Moulin;18300;Bué;02 48 00 00 01;Jeanne Petit;9h-12h;9h-12h;fermé;14h-17h;bleu'
const townHall =
  'Mairie de Sancerre;1 place de la Halle;18300;Sancerre;02 48 00 00 02;;9h-12h;9h-12h;9h-12h;9h-12h;vert'

beforeAll(async () => {
  stranger = await app().signIn('manager', await anOrganisation(db))
})

beforeEach(async () => {
  here = await anOrganisation(db)
  karim = await app().signIn('manager', here)
  amina = await app().signIn('mediator', here)
})

describe('a file of places', () => {
  test('is understood, tried, then imported; nothing is written before', async () => {
    const url = await send(csv(library, townHall))
    const columns = await app().get(url, karim)
    expect(columns.html).toContain('Que contient chaque colonne')
    expect(columns.html).toContain('Nom du responsable\u00A0: jamais lues')
    expect(columns.html).toContain('un jour par colonne (Lundi, Mardi, Mercredi, Jeudi)')
    expect(columns.html).toContain('mercredi')
    expect(columns.html).not.toContain('Jeanne')

    await tried(url, columns)
    const plan = await app().get(url, karim)
    expect(plan.html).toContain('rien n’est écrit')
    expect(plan.html).toContain('Mairie de Sancerre')
    expect(plan.html).toContain('1 nom, aucun courriel')
    expect(await names()).toEqual([])

    await confirmed(url)
    expect((await app().get(url, karim)).html).toContain('L’import est fait')
    expect(await names()).toEqual(['Mairie de Sancerre', 'Médiathèque du Moulin'])
    expect(await piecesLeft()).toBe(0)
  })

  test('sent again is read as it was said the first time, and changes nothing', async () => {
    const first = await send(csv(library, townHall))
    const said = { ...boxesOf((await app().get(first, karim)).html), vers_presentation_resume: '9' }
    await post(first, 'colonnes', said)
    await advance(first)
    await confirmed(first)
    const again = await send(csv(library, townHall))
    const columns = await app().get(again, karim)
    expect(columns.html).toContain('comme la dernière fois')
    expect(boxesOf(columns.html)['vers_presentation_resume']).toBe('9')

    await tried(again, columns)
    expect((await app().get(again, karim)).html).toContain('dit déjà tout ce que dit ce fichier')
  })

  test('that lost a fifth of its places is not imported before somebody says she has seen it', async () => {
    const whole = await send(csv(library, townHall))
    await tried(whole, await app().get(whole, karim))
    await confirmed(whole)
    const cut = await send(csv(library))
    await tried(cut, await app().get(cut, karim))
    const plan = await app().get(cut, karim)
    expect(plan.html).toContain('Rien ne sera écrit sans votre accord')
    expect((await app().get(`${cut}?voir=vanished`, karim)).html).toContain('Mairie de Sancerre')

    expect((await post(cut, 'confirmation', {})).status).toBe(422)
    await confirmed(cut, { accord: 'oui' })
    expect((await app().get(cut, karim)).html).toContain('L’import est fait')
    const { html } = await app().get('/lieux/gestion?voir=vanished', karim)
    expect(html).toContain('Mairie de Sancerre')
    expect(html).not.toContain('Médiathèque du Moulin</a>')
  })

  test('never overwrites what the town corrected', async () => {
    const first = await send(csv(library))
    await tried(first, await app().get(first, karim))
    await confirmed(first)
    const { html } = await app().get('/lieux/gestion', amina)
    const correction = /\/lieux\/[0-9a-f-]{36}\/correction/.exec(html)?.[0] ?? ''
    await app().post(`${correction}/contact`, { version: '1', telephone: '02 48 99 99 99' }, amina)

    const second = await send(csv(library.replace('00 00 01', '00 00 03').replace('14h-17h', '15h-18h')))
    await tried(second, await app().get(second, karim))
    await confirmed(second)
    const after = await app().get(correction, amina)
    expect(after.html).toContain('02\u00A048\u00A099\u00A099\u00A099')
    expect(after.html).toContain('de 15\u00A0h à 18\u00A0h')
  })

  test('whose names nobody can find asks which column holds them', async () => {
    const url = await send(csv(library))
    const answer = await post(url, 'colonnes', {
      ...boxesOf((await app().get(url, karim)).html),
      vers_nom: '',
    })

    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Dites quelle colonne donne le nom des lieux')
  })

  test('shows its examples again with another column, and keeps nothing of it', async () => {
    const url = await send(csv(library))
    const boxes = boxesOf((await app().get(url, karim)).html)
    const preview = await post(url, 'colonnes', { ...boxes, vers_nom: '9', apercu: 'oui' })

    expect(preview.status).toBe(200)
    expect(preview.html).toContain('<h3>bleu</h3>')
    expect(boxesOf((await app().get(url, karim)).html)['vers_nom']).toBe(boxes['vers_nom'])
  })

  test('that is thrown away leaves nothing behind', async () => {
    const url = await send(csv(library))
    await post(url, 'abandon', {})

    expect((await app().get(url, karim)).html).toContain('Ce fichier est abandonné')
    expect(await piecesLeft()).toBe(0)
    expect(await names()).toEqual([])
  })

  test('that is no table is refused in a sentence', async () => {
    const url = await send('%PDF-1.7 \u0000\u0000')

    expect((await app().get(url, karim)).html).toContain('Ce fichier n’est ni du CSV ni du JSON')
  })

  test('gives its remarks as a file, where nothing computes', async () => {
    const url = await send(csv(library.replace('Médiathèque du Moulin', '=HYPERLINK(1)')))
    await tried(url, await app().get(url, karim))
    const { html } = await app().get(`${url}/remarques.csv`, karim)

    expect(html).toContain("'=HYPERLINK(1)")
  })
})

describe('who may', () => {
  test('a mediator corrects, and imports nothing', async () => {
    expect((await app().get('/lieux/gestion/imports', amina)).status).toBe(403)
    expect((await app().get('/lieux/gestion', amina)).html).not.toContain('Importer un fichier')
  })

  test('a file is that of its organisation alone', async () => {
    const url = await send(csv(library))

    expect((await app().get(url, stranger)).status).toBe(404)
    expect((await app().get(`${url}/remarques.csv`, stranger)).status).toBe(404)
    expect((await app().post(`${url}/abandon`, {}, stranger)).status).toBe(404)
  })
})

async function send(text: string): Promise<string> {
  const body = new FormData()
  body.append('source', 'Hub du Cher')
  body.append('fichier', new File([text], 'lieux.csv'))
  const response = await app().fetch(
    new Request('http://127.0.0.1:3000/lieux/gestion/imports', {
      method: 'POST',
      body,
      headers: { cookie: karim.cookie, origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
    }),
  )
  const url = response.headers.get('location') ?? ''
  expect(url).toMatch(/^\/lieux\/gestion\/imports\/[0-9a-f-]{36}$/)
  expect((await app().get(url, karim)).headers.get('refresh')).toBe('2')
  await advance(url)
  return url
}

/** What the job does, at once. */
async function advance(url: string): Promise<void> {
  await advanceUpload({
    db: db.app.db,
    surroundings: db.surroundings,
    uploadId: url.split('/').at(-1) as UploadId,
    organisationId: here,
    agentId: karim.agentId,
    pointOf: () => undefined,
  })
}

async function tried(url: string, columns: Answer): Promise<void> {
  expect((await post(url, 'colonnes', boxesOf(columns.html))).status).toBe(303)
  await advance(url)
}

async function confirmed(url: string, fields: Fields = {}): Promise<void> {
  expect((await post(url, 'confirmation', fields)).status).toBe(303)
  await advance(url)
}

function post(url: string, part: string, fields: Fields): Promise<Answer> {
  return app().post(`${url}/${part}`, fields, karim)
}

function boxesOf(html: string): Record<string, string> {
  const selects = [...html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)]
  return Object.fromEntries(
    selects.map(([, name = '', options = '']) => [
      name,
      /<option[^>]* value="([^"]*)" selected/.exec(options)?.[1] ?? '',
    ]),
  )
}

async function names(): Promise<readonly string[]> {
  const rows = await query(db.owner.db)
    .selectFrom('place')
    .select('name')
    .where('organisation_id', '=', here)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

async function piecesLeft(): Promise<number> {
  const rows = await query(db.owner.db)
    .selectFrom('place_upload_piece')
    .select('rank')
    .where('organisation_id', '=', here)
    .execute()
  return rows.length
}
