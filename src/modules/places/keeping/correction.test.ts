import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { query } from '#platform/db/db.ts'
import { writeRow } from '#test/support/a-directory.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { v7 } from 'uuid'
import { aKeptPlace } from '../a-kept-place.ts'
import { findPlace, insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let here: OrganisationId
let amina: Session
let bruno: Session
let reception: Session
let stranger: Session
let id: PlaceId

beforeAll(async () => {
  here = await anOrganisation(db, { name: 'CCAS d’Alpha' })
  amina = await app().signIn('mediator', here)
  bruno = await app().signIn('manager', here)
  reception = await app().signIn('reception', here)
  stranger = await app().signIn('manager', await anOrganisation(db))
})

beforeEach(async () => {
  id = v7() as PlaceId
  await db.kept({ door: 'agent', organisationId: here, role: 'manager' }, (errand) =>
    insertPlaces(errand.db, errand, [aPlace(id, here)]),
  )
})

describe('a correction', () => {
  test('is the town’s from now on: its source and its day are said, and it is locked', async () => {
    const answer = await save(amina, 'contact', { telephone: '02 48 00 00 01' })

    expect(answer.location).toBe(`/lieux/${id}/correction?enregistre`)
    const place = await kept()
    expect(place.facts.phones).toEqual(['+33248000001'])
    expect(place.locks).toEqual(['phones'])
    expect(place.provenance.phones?.source).toBe('CCAS d’Alpha')
    expect(place.provenance.name?.source).toBe('Hub')
    expect(place.version).toBe(2)
    const { html } = await app().get(`/lieux/${id}/correction?enregistre`, amina)
    expect(html).toContain('dit par la commune')
    expect(html).toContain('Tout le monde voit la fiche corrigée')
  })

  test('that changes nothing locks nothing and writes nothing', async () => {
    await save(amina, 'contact', await shown(amina, 'contact'))

    expect(await kept()).toEqual(aPlace(id, here))
  })

  test('keeps every other field of the place as it was', async () => {
    await save(amina, 'nom', { ...(await shown(amina, 'nom')), nom: 'Médiathèque Simone-Veil' })

    const before = aPlace(id, here)
    const { facts, local, hours } = await kept()
    expect({ ...facts, updatedOn: before.facts.updatedOn }).toEqual({
      ...before.facts,
      name: 'Médiathèque Simone-Veil',
    })
    expect({ local, hours }).toEqual({ local: before.local, hours: before.hours })
  })

  test('of hours is compiled at once; hours that are not understood say which day', async () => {
    await save(amina, 'horaires', { lundi: '9h-12h', feries: 'fermes' })
    const wrong = await save(amina, 'horaires', { lundi: '9h-12h', mardi: 'le matin' })

    expect((await kept()).hours).toEqual([{ open: [[540, 720]], weeks: 'every', onHolidays: 'closed' }])
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Ces heures ne sont pas lisibles')
    expect(wrong.html).toContain('value="le matin"')
  })

  test('of an address finds the commune, and never keeps the point of another street', async () => {
    const typed = {
      ...(await shown(amina, 'adresse')),
      rue: '4 rue Neuve',
      commune: 'Bourges',
      code_postal: '18000',
    }
    await save(amina, 'adresse', typed)

    const { facts } = await kept()
    expect(facts.commune).toEqual({ name: 'Bourges', postalCode: '18000', code: '18033' })
    expect(facts.position).toBeUndefined()
  })
})

describe('two agents on one place', () => {
  test('who change two boxes of one part: both are kept', async () => {
    const [first, second] = [await shown(amina, 'contact'), await shown(bruno, 'contact')]
    await save(amina, 'contact', { ...first, telephone: '0248000001' })
    const late = await save(bruno, 'contact', { ...second, courriel: 'accueil@alpha.example' })

    expect(late.status).toBe(303)
    const { facts } = await kept()
    expect(facts.phones).toEqual(['+33248000001'])
    expect(facts.emails).toEqual(['accueil@alpha.example'])
  })

  test('who change the same box: the second sees both, and nothing is overwritten', async () => {
    const [first, second] = [await shown(amina, 'contact'), await shown(bruno, 'contact')]
    await save(amina, 'contact', { ...first, telephone: '0248000001' })
    const late = await save(bruno, 'contact', { ...second, telephone: '0248000002' })

    expect(late.status).toBe(409)
    expect(late.html).toContain('Quelqu’un a corrigé cette fiche entre-temps')
    expect(late.html).toContain('02\u00A048\u00A000\u00A000\u00A001')
    expect((await kept()).facts.phones).toEqual(['+33248000001'])
    const chosen = await save(bruno, 'contact', { ...hidden(late.html), telephone: '0248000002' })
    expect(chosen.status).toBe(303)
    expect((await kept()).facts.phones).toEqual(['+33248000002'])
  })

  test('a page without its memory is shown again, not written', async () => {
    await save(amina, 'contact', { ...(await shown(amina, 'contact')), telephone: '0248000001' })
    const late = await save(bruno, 'contact', { version: '1', telephone: '0248000002' })

    expect(late.status).toBe(409)
    expect((await kept()).facts.phones).toEqual(['+33248000001'])
  })
})

describe('what a place also says', () => {
  test('a door that stays shut today is said so by one press, once', async () => {
    const url = `/lieux/${id}/correction`
    const [, form = ''] = (await app().get(url, amina)).html.split(`action="${url}/fermetures"`)
    const [asked = ''] = form.split('</form>')
    expect(asked).toContain('Fermé aujourd’hui')
    const fields = [...asked.matchAll(/name="(debut_\w+)" value="(\d+)"/g)]
    for (let time = 0; time < 2; time += 1)
      await app().post(
        `${url}/fermetures`,
        Object.fromEntries(fields.map(([, name, value]) => [name, value])),
        amina,
      )
    const { local } = await kept()
    expect(local.closures).toHaveLength(1)
    expect(local.closures[0]?.from).toBe(local.closures[0]?.to)
    expect((await app().get(url, amina)).html).not.toContain('Fermé aujourd’hui')
  })

  test('closures are added and taken away, one line at a time', async () => {
    const url = `/lieux/${id}/correction/fermetures`
    const christmas = { debut_day: '24', debut_month: '12', debut_year: '2026', raison: 'congés' }
    await app().post(url, christmas, amina)
    await app().post(url, { ...christmas, debut_day: '1', debut_month: '11' }, amina)
    const reversed = await app().post(
      url,
      { ...christmas, fin_day: '1', fin_month: '1', fin_year: '2026' },
      amina,
    )
    expect(reversed.status).toBe(422)
    await app().post(`${url}/retrait`, { ligne: '2026-11-01|2026-11-01|congés' }, amina)

    const { local, locks } = await kept()
    expect(local.closures).toEqual([{ from: toDay('2026-12-24'), to: toDay('2026-12-24'), reason: 'congés' }])
    expect(locks).toEqual(['closures'])
  })

  test('a bus of odd weeks stops in another village', async () => {
    const url = `/lieux/${id}/correction/arrets`
    const stop = {
      rue: 'place de la Mairie',
      commune: 'Bué',
      code_postal: '18300',
      jour: '2',
      semaines: 'odd',
    }
    expect((await app().post(url, { ...stop, arrivee: '10h', depart: '9h30' }, amina)).status).toBe(422)
    await app().post(url, { ...stop, arrivee: '9h30', depart: '12h' }, amina)

    expect((await kept()).local.stops).toEqual([
      {
        commune: { name: 'Bué', postalCode: '18300', code: '18039' },
        street: 'place de la Mairie',
        weekday: 2,
        weeks: 'odd',
        opensAt: 570,
        closesAt: 720,
      },
    ])
    const { html } = await app().get(url, amina)
    expect(html).toContain('mardi des semaines impaires')
  })

  test('somebody verified it: who and when are said', async () => {
    await app().post(`/lieux/${id}/correction/verification`, {}, amina)

    const { html } = await app().get(`/lieux/${id}/correction`, bruno)
    expect(html).toMatch(/Vérifié le .+ par Agent mediator/)
    expect((await kept()).verifiedBy).toBe(amina.agentId)
  })

  test('a hidden place is in no list of residents, and comes back', async () => {
    await app().post(`/lieux/${id}/correction/etat`, { etat: 'hidden' }, amina)
    const asVisitor = await db.kept({ door: 'visitor' }, (errand) => findPlace(errand.db, id))
    await app().post(`/lieux/${id}/correction/etat`, { etat: 'published' }, amina)
    await app().post(`/lieux/${id}/correction/etat`, { etat: 'merged' }, amina)

    expect(asVisitor).toBeUndefined()
    expect((await kept()).status).toBe('published')
  })

  test('a field is given back to the imports, even where no producer says it', async () => {
    await save(amina, 'contact', { telephone: '0248000001' })
    const { html } = await app().get(`/lieux/${id}/correction`, amina)
    await app().post(`/lieux/${id}/correction/verrous/retrait`, { champ: 'phones' }, amina)

    expect(html).toContain('aucun producteur ne dit autre chose')
    expect((await kept()).locks).toEqual([])
    expect((await kept()).facts.phones).toEqual(['+33248000001'])
  })
})

describe('a field given back to the imports', () => {
  test('says what its producers say, shown before and at once after, even on a sheet that was verified', async () => {
    await producerSays({ phones: ['+33248999999'], hours: { raw: 'Tu 10:00-12:00', osm: 'Tu 10:00-12:00' } })
    await save(amina, 'contact', { telephone: '0248000001' })
    await app().post(`/lieux/${id}/correction/verification`, {}, amina)
    const { html } = await app().get(`/lieux/${id}/correction`, amina)
    const before = await kept()
    await app().post(`/lieux/${id}/correction/verrous/retrait`, { champ: 'phones' }, amina)

    expect(html).toContain('02\u00A048\u00A099\u00A099\u00A099')
    const { facts, locks, provenance, hours } = await kept()
    expect(facts).toEqual({ ...before.facts, phones: ['+33248999999'] })
    expect([locks, provenance.phones?.source]).toEqual([[], 'Hub'])
    expect(hours).toEqual(before.hours)
  })

  test('takes the whole address along, with its point', async () => {
    const position = { latitude: 47.31, longitude: 2.81, precision: 'address' } as const
    await producerSays({ position })
    await save(amina, 'adresse', {
      ...(await shown(amina, 'adresse')),
      rue: '4 rue Neuve',
      commune: 'Bourges',
      code_postal: '18000',
    })
    await app().post(`/lieux/${id}/correction/verrous/retrait`, { champ: 'commune' }, amina)

    const { facts, locks } = await kept()
    expect(facts).toMatchObject({ street: '3 rue du Moulin', commune: { name: 'Bué' }, position })
    expect(locks).toEqual([])
  })

  test('compiles the hours that come, and is said in the journal', async () => {
    await producerSays({ hours: { raw: 'Tu 10:00-12:00', osm: 'Tu 10:00-12:00' } })
    await save(amina, 'horaires', { lundi: '9h-12h' })
    await app().post(`/lieux/${id}/correction/verrous/retrait`, { champ: 'hours' }, amina)

    expect((await kept()).hours).toMatchObject([{ open: [[2040, 2160]] }])
    const journal = await query(db.owner.db)
      .selectFrom('journal_entry')
      .select('action')
      .where('subject_id', '=', id)
      .execute()
    expect(journal.map(({ action }) => action)).toContain('places.field-unlocked')
  })

  test('that nobody locked changes nothing', async () => {
    await producerSays({ phones: ['+33248999999'] })
    await app().post(`/lieux/${id}/correction/verrous/retrait`, { champ: 'phones' }, amina)

    expect(await kept()).toEqual(aPlace(id, here))
  })

  function producerSays(facts: Partial<KeptPlace['facts']>): Promise<void> {
    const place = aPlace(id, here)
    const told = { ...place, facts: { ...place.facts, ...facts } }
    return writeRow(db, told, { source: 'Hub', externalId: id })
  }
})

describe('who may', () => {
  test.each(['', '/contact', '/fermetures', '/arrets'])(
    'reception does not correct a place%s',
    async (part) => {
      expect((await app().get(`/lieux/${id}/correction${part}`, reception)).status).toBe(403)
      expect((await app().post(`/lieux/${id}/correction${part}`, {}, reception)).status).not.toBe(303)
    },
  )

  test('another organisation corrects nothing of ours', async () => {
    const answers = [
      await app().get(`/lieux/${id}/correction`, stranger),
      await save(stranger, 'contact', { telephone: '0248000002' }),
      await app().post(`/lieux/${id}/correction/etat`, { etat: 'closed' }, stranger),
      await app().post(`/lieux/${id}/correction/verification`, {}, stranger),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(await kept()).toEqual(aPlace(id, here))
  })
})

function save(as: Session, part: string, fields: Fields): Promise<Answer> {
  return app().post(`/lieux/${id}/correction/${part}`, { version: '1', ...fields }, as)
}

/** What a browser would send of a page that nobody touched. */
async function shown(as: Session, part: string): Promise<Fields> {
  const { html } = await app().get(`/lieux/${id}/correction/${part}`, as)
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag)
  const typed = inputs
    .filter((tag) => !/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const)
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, name = '', text = '']) => [name, text] as const,
  )
  const fields: Record<string, string[]> = {}
  for (const [name, value] of [...typed, ...areas]) if (name !== '') (fields[name] ??= []).push(value)
  return fields
}

function hidden(html: string): Fields {
  const tag = (name: string): string => new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return { version: attribute(tag('version'), 'value'), seen: attribute(tag('seen'), 'value') }
}

function attribute(tag: string, name: string): string {
  return (new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

async function kept(): Promise<KeptPlace> {
  const place = await db.kept({ door: 'agent', organisationId: here, role: 'manager' }, (errand) =>
    findPlace(errand.db, id),
  )
  if (!place) throw new Error('no place')
  return place
}

function aPlace(placeId: PlaceId, keeper: OrganisationId): KeptPlace {
  return aKeptPlace(0, {
    id: placeId,
    keeper,
    facts: {
      name: 'Médiathèque du Vieux Moulin',
      commune: { name: 'Bué', postalCode: '18300', code: '18039' },
      street: '3 rue du Moulin',
      position: { latitude: 47.3, longitude: 2.8, precision: 'address' },
      types: ['BIB'],
      hours: { raw: 'Mo-Fr 09:00-12:00', osm: 'Mo-Fr 09:00-12:00' },
      collectedBy: 'Hub',
      updatedOn: toDay('2026-01-02'),
      services: ['Aide aux démarches administratives'],
      fees: ['Gratuit'],
      programmes: ['France Services'],
      otherLabels: ['QPV'],
    },
    local: { languages: ['fr', 'ar'], seats: 4, accessDetails: ['step-free'] },
    hours: [
      {
        open: [0, 1, 2, 3, 4].map((day) => [day * 1440 + 540, day * 1440 + 720] as const),
        weeks: 'every',
        onHolidays: 'unsaid',
      },
    ],
    provenance: { name: { source: 'Hub', on: toDay('2026-01-02') } },
  })
}
