import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonId } from '#kernel/ids.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let amina: Session
let bruno: Session
let fatima: PersonId

beforeAll(async () => {
  const alpha = await anOrganisation(db)
  amina = await app().signIn('mediator', alpha)
  bruno = await app().signIn('mediator', alpha)
})

const identity = {
  first_names: 'Fatima',
  usage_name: 'Benali',
  birth_name: '',
  gender: 'feminin',
  birth_year: '1950',
}
const languages = { spoken_1: 'ar', needs: ['interpreter'] }
const parts = ['identite', 'domicile', 'langues', 'protection'] as const

describe('two agents on one file', () => {
  test('who change two different parts both save', async () => {
    await openFatima()
    const [first, second] = [await shown(amina, 'identite'), await shown(bruno, 'langues')]
    expect((await save(amina, 'identite', { ...first, ...identity, birth_name: 'El Amrani' })).status).toBe(
      303,
    )
    expect((await save(bruno, 'langues', { ...second, ...languages })).status).toBe(303)
    const { html } = await app().get(`/personnes/${fatima}`, amina)
    for (const words of ['El Amrani', 'Interprète', 'arabe']) expect(html).toContain(words)
  })

  test('who change the same part: the second sees both values, and loses nothing she typed', async () => {
    await openFatima()
    const [first, second] = [await shown(amina, 'identite'), await shown(bruno, 'identite')]
    await save(amina, 'identite', { ...first, ...identity, first_names: 'Fatma', birth_name: 'El Amrani' })
    const late = await save(bruno, 'identite', { ...second, ...identity, first_names: 'Fatima Zohra' })
    expect(late.status).toBe(409)
    expect(late.html).toMatch(/Prénoms<\/th><td>Fatma<\/td><td>Fatima Zohra/)
    expect(late.html).toContain('value="Fatima Zohra"')
    expect(await nameOf()).toContain('Fatma')
  })

  test('what the second did not touch takes what the first wrote, and is not undone by her choice', async () => {
    await openFatima()
    const [first, second] = [await shown(amina, 'identite'), await shown(bruno, 'identite')]
    await save(amina, 'identite', { ...first, ...identity, birth_name: 'El Amrani' })
    const late = await save(bruno, 'identite', { ...second, ...identity, first_names: 'Fatma' })
    expect(late.html).toContain('value="El Amrani"')
    expect(late.html).not.toMatch(/Nom de naissance<\/th>/)
    const chosen = { ...identity, first_names: 'Fatma', birth_name: 'El Amrani' }
    expect((await save(bruno, 'identite', { ...hidden(late.html), ...chosen })).status).toBe(303)
    const { html } = await app().get(`/personnes/${fatima}`, amina)
    expect(html).toContain('Fatma')
    expect(html).toContain('El Amrani')
  })

  test('a measure of protection recorded meanwhile is not overwritten either', async () => {
    await openFatima()
    const [first, second] = [await shown(amina, 'protection'), await shown(bruno, 'protection')]
    await save(amina, 'protection', { ...first, kind: 'tutelle', representative: 'UDAF' })
    const late = await save(bruno, 'protection', { ...second, kind: 'curatelle-simple' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Tutelle')
    expect(late.html).toContain('value="UDAF"')
  })

  test.each(parts)(
    'a page of « %s » without its memory is still refused, never overwritten',
    async (part) => {
      await openFatima()
      const { html } = await app().get(`/personnes/${fatima}/langues`, amina)
      await save(amina, 'langues', { ...hidden(html), ...languages })
      const late = await save(bruno, part, { ...identity, version: '1', seen: '{not json' })
      expect([409, 422]).toContain(late.status)
    },
  )
})

test('the history says who changed what, before and after, in words', async () => {
  await openFatima()
  await save(amina, 'identite', { ...(await shown(amina, 'identite')), ...identity, birth_year: '1951' })
  await app().post(`/personnes/${fatima}/contacts`, { kind: 'phone', value: '0639981234' }, amina)
  const contacts = await app().get(`/personnes/${fatima}/contacts`, amina)
  const withdrawal = /\/personnes\/[\w-]+\/contacts\/[\w-]+\/retrait/.exec(contacts.html)?.[0] ?? ''
  await app().post(withdrawal, {}, amina)
  await save(amina, 'protection', { ...(await shown(amina, 'protection')), kind: 'tutelle' })
  const { html } = await app().get(`/personnes/${fatima}/corrections`, bruno)
  expect(html).toMatch(/Correction : Naissance<\/th><td><bdi>1950<\/bdi><\/td><td><bdi>1951/)
  expect(html).toMatch(
    /Moyen de contact retiré : Téléphone<\/th><td><bdi>06\s39\s98\s12\s34<\/bdi><\/td><td><bdi>\(rien\)/,
  )
  expect(html).toMatch(
    /Mesure de protection : Protection<\/th><td><bdi>Aucune mesure connue<\/bdi><\/td><td><bdi>Tutelle/,
  )
  expect(html).toContain('Agent mediator')
  const stranger = await app().signIn('mediator', await anOrganisation(db))
  expect((await app().get(`/personnes/${fatima}/corrections`, stranger)).status).toBe(404)
})

async function openFatima(): Promise<void> {
  const { location } = await app().post('/personnes', { known_doubles: 'yes', ...identity }, amina)
  fatima = (/[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? '') as PersonId
  // Bruno says why before he opens a file he does not follow.
  await app().post(
    `/personnes/${fatima}/motif`,
    { raison: 'replaces-colleague', suite: `/personnes/${fatima}` },
    bruno,
  )
}

async function shown(as: Session, part: string): Promise<Fields> {
  return hidden((await app().get(`/personnes/${fatima}/${part}`, as)).html)
}

function hidden(html: string): Fields {
  const value = (name: string): string =>
    (new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"')
  return { version: value('version'), seen: value('seen') }
}

function save(as: Session, part: string, fields: Fields): Promise<Answer> {
  return app().post(`/personnes/${fatima}/${part}`, fields, as)
}

async function nameOf(): Promise<string> {
  return (await app().get(`/personnes/${fatima}`, amina)).html
}
