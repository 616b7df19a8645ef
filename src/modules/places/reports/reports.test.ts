import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { library } from '../directory/page-samples.ts'
import { findPlace, insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import { placesDeclarations } from '../declarations.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let here: OrganisationId
let amina: Session
let karim: Session
let reception: Session
let stranger: Session
let id: PlaceId
let url: string

beforeAll(async () => {
  here = await anOrganisation(db, { name: 'CCAS d’Alpha' })
  amina = await app().signIn('mediator', here)
  karim = await app().signIn('manager', here)
  reception = await app().signIn('reception', here)
  stranger = await app().signIn('manager', await anOrganisation(db))
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  for (const table of ['place_report', 'throttle', 'once'] as const)
    await query(db.owner.db).deleteFrom(table).execute()
  id = await anotherPlace()
  url = `/lieux/${id}/signalement`
})

describe('whoever sees an error', () => {
  test('is led from the sheet, chooses what is wrong, and is thanked on the sheet', async () => {
    expect((await app().get(`/lieux/${id}`)).html).toContain(`href="${url}"`)
    expect((await app().get(url)).html).toContain('Les heures ne sont pas bonnes')
    const sent = await tell({ erreur: 'hours', mots: 'Fermé le lundi' })

    expect(sent.status).toBe(303)
    expect((await app().get(sent.location ?? '')).html).toContain('Quelqu’un va vérifier')
    expect(await told()).toEqual([
      { kind: 'hours', words: 'Fermé le lundi', reported_on: '2026-03-03', state: 'waiting' },
    ])
  })

  test('is nobody: neither a name, nor an address, nor an hour is kept', async () => {
    await tell({ erreur: 'closed' })
    await tell({ erreur: 'moved' }, amina)

    const rows = await query(db.owner.db).selectFrom('place_report').selectAll().execute()
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(
        [
          'id',
          'kind',
          'organisation_id',
          'place_id',
          'reported_on',
          'settled_by',
          'settled_on',
          'state',
          'words',
        ].toSorted(),
      )
      // Made of chance: a UUID of version 7 would tell the hour.
      expect(row.id.charAt(14)).toBe('4')
      expect(Object.values(row)).not.toContain(amina.agentId)
    }
    expect(rows).toHaveLength(2)
  })

  test.each([
    ['Rappelez le 06 39 98 12 34', 'Un numéro ne se garde pas ici'],
    ['jeanne@exemple.fr', 'Une adresse mail ne se garde pas ici'],
    ['Voyez Madame Petit', 'Le nom d’une personne ne se garde pas ici'],
  ])('who types « %s » is told why, and finds her words again', async (mots, sentence) => {
    const sent = await tell({ erreur: 'other', mots })

    expect(sent.status).toBe(422)
    expect(sent.html).toContain(sentence)
    expect(sent.html).toContain(mots)
    expect(sent.html).toMatch(/value="other" checked/)
    expect(await told()).toEqual([])
  })

  test('who types a password does not even see it again', async () => {
    const sent = await tell({ erreur: 'other', mots: 'Le mot de passe du wifi : Soleil2026!' })

    expect(sent.status).toBe(422)
    expect(sent.html).not.toContain('Soleil2026')
    expect(await told()).toEqual([])
  })

  test('who chooses nothing, or writes too long, keeps what was typed', async () => {
    const nothing = await tell({ mots: 'Porte close' })
    const long = await tell({ erreur: 'hours', mots: 'a '.repeat(160) + 'fin' })

    expect([nothing.status, long.status]).toEqual([422, 422])
    expect(nothing.html).toContain('Porte close')
    expect(await told()).toEqual([])
  })

  test('who presses twice has told once', async () => {
    const request_id = db.surroundings.newId()
    await tell({ erreur: 'phone', request_id })
    const again = await tell({ erreur: 'phone', request_id })

    expect(again.status).toBe(303)
    expect(await told()).toHaveLength(1)
  })

  test('who presses all day fills no list, and reads whom to call', async () => {
    for (let time = 0; time < 20; time += 1) await tell({ erreur: 'hours' })
    const refused = await tell({ erreur: 'hours', mots: 'Fermé' })

    expect(refused.status).toBe(429)
    expect(refused.html).toContain('Trop de messages viennent d’ici')
    expect(refused.html).toContain('Fermé')
    expect(await told()).toHaveLength(20)
  })

  test.each([
    ['en', 'The opening hours are wrong'],
    ['ar', 'أوقات العمل غير صحيحة'],
  ])('reads it in her language: %s', async (language, words) => {
    expect((await app().get(`${url}?langue=${language}`)).html).toContain(words)
  })

  test('does it at a kiosk with one touch; the screen remembers nothing', async () => {
    const at = 'borne=%2Fborne%2F0190a000-0000-7000-8000-0000000000bb&langue=fr'
    const sheet = await app().get(`/lieux/borne/${id}?${at}`)
    const link = /href="([^"]*\/signalement[^"]*)"/.exec(sheet.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const asked = await app().get(link)
    expect(asked.html).not.toContain('<textarea')
    const sent = await app().post(link, { erreur: 'closed', mots: 'Jeanne Petit' })

    expect(sent.headers.getSetCookie()).toEqual([])
    expect((await app().get(sent.location ?? '')).html).toContain('Merci. Quelqu’un va vérifier')
    expect(await told()).toEqual([
      { kind: 'closed', words: null, reported_on: '2026-03-03', state: 'waiting' },
    ])
  })
})

describe('whoever keeps the place', () => {
  test('reads it in the list with a count, goes straight to the boxes, and the sheet says when it was verified', async () => {
    await tell({ erreur: 'phone', mots: 'Ça sonne dans le vide' })
    const { html } = await app().get('/lieux/gestion', amina)
    expect(html).toContain('1 erreur à regarder')
    expect(html).toContain('Ça sonne dans le vide')
    expect(html).toContain(`href="/lieux/${id}/correction/contact"`)
    const boxes = await app().get(`/lieux/${id}/correction/contact`, amina)
    expect(boxes.html).toContain('Ça sonne dans le vide')
    await save(boxes, { telephone: '02 48 00 00 01' }, amina)

    expect(await told()).toMatchObject([{ state: 'corrected' }])
    expect((await kept()).facts.phones).toEqual(['+33248000001'])
    expect((await app().get(`/lieux/${id}`)).html).toMatch(/Vérifié le 3\smars\s2026/)
    expect((await app().get('/lieux/gestion', amina)).html).not.toContain('erreur à regarder')
  })

  test('answers only what she saw: another report, or a box left as it was, still waits', async () => {
    await tell({ erreur: 'phone' })
    const boxes = await app().get(`/lieux/${id}/correction/contact`, amina)
    await tell({ erreur: 'phone', mots: 'Une autre personne' })
    await tell({ erreur: 'hours' })
    await save(boxes, {}, amina)
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting'])
    await save(boxes, { telephone: '02 48 00 00 01' }, amina)

    expect(await states()).toEqual(['corrected', 'waiting', 'waiting'])
  })

  test.each([
    ['corrige', 'corrected', true],
    ['sans-suite', 'dropped', false],
  ])('says « %s »: it is %s', async (acte, state, isVerified) => {
    await tell({ erreur: 'other' })
    await settle(acte, karim)

    expect(await states()).toEqual([state])
    expect((await kept()).verifiedOn !== undefined).toBe(isVerified)
    const journal = await query(db.owner.db)
      .selectFrom('journal_entry')
      .select('action')
      .where('subject_id', '=', id)
      .execute()
    expect(journal.map(({ action }) => action)).toContain('places.report-settled')
  })

  test('closes the place for good: what people said of it is answered', async () => {
    await tell({ erreur: 'closed' })
    await tell({ erreur: 'hours' })
    await app().post(`/lieux/${id}/correction/etat`, { etat: 'closed' }, karim)

    expect(await states()).toEqual(['corrected', 'waiting'])
  })
})

test('an error on a sheet that was put together with another, and that one with a third, is answered there', async () => {
  await tell({ erreur: 'phone' })
  const first = id
  for (const merged of [await anotherPlace(), await anotherPlace()]) {
    await query(db.owner.db)
      .insertInto('place_alias')
      .values({ id, organisation_id: here, place_id: merged, merged_at: new Date(), merged_by: null })
      .execute()
    await query(db.owner.db).updateTable('place').set({ status: 'merged' }).where('id', '=', id).execute()
    id = merged
  }
  expect((await app().get('/lieux/gestion', amina)).html).toContain(`href="/lieux/${id}/correction/contact"`)
  const boxes = await app().get(`/lieux/${id}/correction/contact`, amina)
  await save(boxes, { telephone: '02 48 00 00 01' }, amina)

  expect(first).not.toBe(id)
  expect(await states()).toEqual(['corrected'])
})

describe('who may', () => {
  test('reception and another organisation neither read nor answer', async () => {
    await tell({ erreur: 'other', mots: 'Porte close' })

    expect((await app().get('/lieux/gestion', reception)).status).toBe(403)
    expect((await app().get('/lieux/gestion', stranger)).html).not.toContain('Porte close')
    expect((await settle('corrige', reception)).status).toBe(403)
    expect((await settle('corrige', stranger)).status).toBe(404)
    expect(await states()).toEqual(['waiting'])
  })

  test.each([
    ['a visitor', { door: 'visitor' }],
    ['a kiosk', { door: 'site' }],
    ['a resident', { door: 'person' }],
    ['reception', { door: 'agent', role: 'reception' }],
  ] as const)('%s reads none of them in the database', async (_who, asker) => {
    await tell({ erreur: 'other' })
    const asking: Asker = { ...asker, organisationId: here }
    await db.undone(asking, async (errand) => {
      expect(await query(errand.db).selectFrom('place_report').selectAll().execute()).toEqual([])
    })
  })

  test.each([
    ['an agent', { door: 'agent', role: 'manager' }, {}],
    ['a kiosk of another town', { door: 'site', organisationId: '0190a000-0000-7000-8000-00000000000f' }, {}],
    ['a kiosk, already answered', { door: 'site' }, { state: 'dropped', settled_on: '2026-03-03' }],
  ] as const)('%s writes none in the database', async (_who, asker, more) => {
    const asking = { organisationId: here, ...asker } as Asker
    const settled_by = 'state' in more ? amina.agentId : null
    const written = db.kept(asking, (errand) =>
      query(errand.db)
        .insertInto('place_report')
        .values({
          organisation_id: here,
          place_id: id,
          kind: 'other',
          words: null,
          reported_on: '2026-03-03',
          settled_on: null,
          ...more,
          settled_by,
        })
        .execute(),
    )
    await expect(written).rejects.toThrow('row-level security')
  })

  test('nobody deletes one before its time; after six months they are forgotten', async () => {
    await tell({ erreur: 'other' })
    const early = await db.kept({ door: 'agent', organisationId: here, role: 'manager' }, (errand) =>
      query(errand.db).deleteFrom('place_report').executeTakeFirst(),
    )
    expect(early.numDeletedRows).toBe(0n)
    const { retention } = placesDeclarations.place_report as Extract<
      (typeof placesDeclarations)['place_report'],
      { about: 'nobody' }
    >
    const forget = (before: string) =>
      db.kept({ door: 'system', organisationId: here }, async (errand) => {
        const due = await retention?.due(errand, new Date(before))
        return [due, await retention?.forget(errand, new Date(before))]
      })

    expect(await forget('2026-03-03T00:00:00Z')).toEqual([0, 0])
    expect(await forget('2026-03-04T00:00:00Z')).toEqual([1, 1])
  })
})

async function anotherPlace(): Promise<PlaceId> {
  const another = db.surroundings.newId() as PlaceId
  const { verifiedOn: _day, verifiedBy: _by, ...unverified } = library
  const place: KeptPlace = { ...unverified, id: another, keeper: here, locks: [], version: 1 }
  await db.kept({ door: 'agent', organisationId: here, role: 'manager' }, (errand) =>
    insertPlaces(errand.db, errand, [place]),
  )
  return another
}

function tell(fields: Fields, as?: Session): Promise<Answer> {
  return app().post(url, { request_id: db.surroundings.newId(), ...fields }, as)
}

async function settle(acte: string, as: Session): Promise<Answer> {
  const { id: signalement } = await query(db.owner.db)
    .selectFrom('place_report')
    .select('id')
    .executeTakeFirstOrThrow()
  return app().post('/lieux/gestion/signalements', { signalement, acte }, as)
}

/** What a browser sends of the page of a part: what it was shown, and what is typed over it. */
async function save({ html }: Answer, typed: Fields, as: Session): Promise<Answer> {
  const fields: Record<string, string[]> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (name === undefined || (/type="checkbox"/.test(tag) && !/ checked/.test(tag))) continue
    const text = value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    fields[name] = [...(fields[name] ?? []), text]
  }
  return app().post(`/lieux/${id}/correction/contact`, { ...fields, ...typed }, as)
}

async function told() {
  return query(db.owner.db)
    .selectFrom('place_report')
    .select(['kind', 'words', 'reported_on', 'state'])
    .orderBy('kind')
    .execute()
}

async function states(): Promise<readonly string[]> {
  return (await told()).map(({ state }) => state).toSorted()
}

async function kept(): Promise<KeptPlace> {
  const place = await db.kept({ door: 'visitor' }, (errand) => findPlace(errand.db, id))
  if (!place) throw new Error('no place')
  return place
}
