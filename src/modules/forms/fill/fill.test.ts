import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aForm, aPage, aPublishedForm, aQuestion, inFrench } from '#test/support/a-form.ts'
import { type Database, type Fields, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, openedBy } from '#test/support/filling.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Expression } from '../expression/expression.ts'
import { startUrl } from './urls.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId

const short = { type: 'short-text' } as const
const is = (question: string, code: string): Expression => ({
  op: 'equals',
  left: { op: 'answer', question },
  right: { op: 'literal', literal: { type: 'choice', value: code } },
})
const yesNo = { id: 'yes-no', options: ['oui', 'non'].map((code) => ({ code, label: inFrench(code) })) }
const choice = { type: 'one-choice', list: 'yes-no' } as const

const forms = [
  aForm('court', [
    aPage(aQuestion('nom', short)),
    aPage(aQuestion('age', { type: 'whole-number', least: 0 })),
  ]),
  aForm(
    'chemin',
    [
      aPage(aQuestion('enfants', choice)),
      { ...aPage(aQuestion('combien', { type: 'whole-number' })), visible: is('enfants', 'oui') },
      aPage(aQuestion('fin', short, { need: 'optional' })),
    ],
    { lists: [yesNo] },
  ),
  aForm('numero', [aPage(aQuestion('nir', { type: 'national-number' }, { sensitivity: 'national-number' }))]),
  aForm('anonyme', [aPage(aQuestion('avis', short))], {
    policies: { identity: 'none', checkAnswers: false },
  }),
]

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  for (const definition of forms) await aPublishedForm(db, { organisationId, definition })
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

const begin = (form: string, fields: Fields = {}): Promise<Filling> =>
  beginForm(app(), { organisationId, form, fields })

async function answersOf({ draftId }: Filling): Promise<readonly (readonly [string, unknown, number])[]> {
  const rows = await query(db.owner.db)
    .selectFrom('form_answer')
    .select(['question', 'raw', 'revision'])
    .where('draft_id', '=', draftId)
    .orderBy('question')
    .execute()
  return rows.map(({ question, raw, revision }) => [
    question,
    Reflect.get(Object(raw), 'value')?.[0],
    revision,
  ])
}

describe('alone, from a link', () => {
  test('she begins, answers one question a page, looks at her answers, sends', async () => {
    const her = await begin('court')
    expect((await her.get('')).location).toBe(her.url('/page/p-nom'))
    expect((await her.answer('nom', 'Awa')).location).toBe(her.url('/page/p-age'))
    expect((await her.answer('age', '12')).location).toBe(her.url('/verification'))
    const check = await her.get('/verification')
    expect(check.html).toContain('Awa')
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
    expect((await her.get('/confirmation')).html).toContain('Merci')
    expect((await her.get('/page/p-nom')).location).toBe(her.url('/confirmation'))
    const late = await her.answer('nom', 'Binta')
    expect([late.status, late.html.includes('C’est déjà envoyé')]).toEqual([409, true])
    expect(late.html).toContain(her.url('/confirmation'))
    expect(await answersOf(her)).toEqual([
      ['age', '12', 1],
      ['nom', 'Awa', 1],
    ])
  })

  test('what cannot be read is kept as it was typed, and the page says why', async () => {
    const her = await begin('court')
    await her.answer('nom', 'Awa')
    expect((await her.answer('age', 'douze ans')).location).toBe(her.url('/page/p-age'))
    const again = await her.get('/page/p-age')
    expect(again.html).toContain('value="douze ans"')
    expect(again.html).toContain('Il y a un problème')
    expect((await her.post('/envoi')).location).toBe(her.url('/verification'))
  })

  test('nobody jumps past a page that is not finished, nor to a page that is not there', async () => {
    const her = await begin('court')
    for (const path of ['/page/p-age', '/page/p-nulle-part', '/lignes/nulle-part/ajout'])
      expect([her.url('/page/p-nom'), null]).toContain((await her.get(path)).location)
    expect((await her.get('/verification')).status).toBe(200)
  })

  test('a question that is no longer asked is kept, counts for nothing, and is forgotten with the sending', async () => {
    const her = await begin('chemin')
    await her.answer('enfants', 'oui')
    await her.answer('combien', '3')
    const changed = await her.answer('enfants', 'non', { 'revision.enfants': '1', retour: 'verification' })
    expect(changed.location).toBe(`${her.url('/page/p-fin')}?retour=verification`)
    expect(await answersOf(her)).toContainEqual(['combien', '3', 1])
    await her.answer('fin', '')
    expect((await her.get('/verification')).html).not.toContain('Question combien')
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
    expect((await answersOf(her)).map(([question]) => question)).toEqual(['enfants', 'fin'])
  })

  test('sent twice at once, it is sent once', async () => {
    const her = await begin('court')
    await her.answer('nom', 'Awa')
    await her.answer('age', '12')
    const sent = await Promise.all(Array.from({ length: 5 }, () => her.post('/envoi')))
    expect(new Set(sent.map(({ location }) => location))).toEqual(new Set([her.url('/confirmation')]))
    const rows = await query(db.owner.db)
      .selectFrom('event')
      .select('payload')
      .where('name', '=', 'forms.submitted')
      .execute()
    expect(
      rows.filter(({ payload }) => Reflect.get(Object(payload), 'draftId') === her.draftId),
    ).toHaveLength(1)
  })

  test('a national number is nowhere in clear, and is masked in what was sent', async () => {
    const her = await begin('numero')
    await her.answer('nir', '2 55 08 14 168 025 38')
    expect(await answersOf(her)).toEqual([['nir', undefined, 1]])
    expect((await her.get('/page/p-nir')).html).toContain('2 55 08 14 168 025 38')
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
    for (const table of ['form_answer', 'form_answer_former', 'form_submission'] as const) {
      const rows = await query(db.owner.db)
        .selectFrom(table)
        .selectAll()
        .where('draft_id', '=', her.draftId)
        .execute()
      expect(JSON.stringify(rows)).not.toMatch(/2550814|25508 ?14|255 08/)
    }
  })

  test('a password typed in an answer is never kept', async () => {
    const her = await begin('court')
    await her.answer('nom', 'Awa, mot de passe : Azerty123!')
    const [[, kept] = []] = await answersOf(her)
    expect(kept).not.toContain('Azerty123')
    expect((await her.get('/page/p-nom')).html).toContain('ne se garde pas ici')
  })
})

describe('two writings of one answer', () => {
  test('two tabs: the second is told, both texts are shown, and she chooses', async () => {
    const her = await begin('court')
    await her.answer('nom', 'Awa')
    const second = await her.answer('nom', 'Binta')
    expect([second.status, second.html.includes('Awa'), second.html.includes('Binta')]).toEqual([
      409,
      true,
      true,
    ])
    expect(await answersOf(her)).toEqual([['nom', 'Awa', 1]])
    expect((await her.answer('nom', 'Binta', { 'revision.nom': '1' })).status).toBe(303)
    expect(await answersOf(her)).toEqual([['nom', 'Binta', 2]])
  })

  test('the same page sent again is hers: corrected, or sent twice by a finger that trembles', async () => {
    const her = await begin('court')
    const page = { request_id: v7() }
    await Promise.all([her.answer('nom', 'Awa', page), her.answer('nom', 'Awa', page)])
    expect((await her.answer('nom', 'Awa Sarr', page)).status).toBe(303)
    expect(await answersOf(her)).toEqual([['nom', 'Awa Sarr', 2]])
  })

  test('a page saved by itself says so in one line, and says when another wrote', async () => {
    const her = await begin('court')
    const save = (value: string, requestId: string): Promise<Response> =>
      app().fetch(
        new Request(`http://127.0.0.1:3000${her.url('/page/p-nom')}`, {
          method: 'POST',
          body: new URLSearchParams({ 'q.nom.value': value, 'revision.nom': '0', request_id: requestId }),
          headers: {
            cookie: her.session.cookie,
            origin: 'http://127.0.0.1:3000',
            accept: 'application/json',
          },
        }),
      )
    const mine = v7()
    expect(await (await save('Aw', mine)).json()).toEqual({ saved: true })
    expect((await save('Awa', mine)).status).toBe(200)
    expect((await save('Binta', v7())).status).toBe(409)
    expect(await answersOf(her)).toEqual([['nom', 'Awa', 2]])
  })
})

describe('coming back', () => {
  test('a date of birth that cannot be read before the first question is given back as it was typed', async () => {
    const typed = { birth_day: '45', birth_month: 'mai', birth_year: '1955' }
    const refused = await app().post(startUrl(organisationId, 'court'), { request_id: v7(), ...typed })
    expect(refused.status).toBe(422)
    const page = refused.html
    for (const text of Object.values(typed)) expect(page).toContain(`value="${text}"`)
  })

  test('her session is over: the code is asked, what she had typed is saved, and she is on the next page', async () => {
    const her = await begin('court', { birth_day: '3', birth_month: '7', birth_year: '1955' })
    const code = await her.code()
    db.setClock('2026-03-04T09:00:00Z')
    const closed = await her.answer('nom', 'Awa')
    expect([closed.status, closed.html.includes('Rien n’est perdu')]).toEqual([401, true])
    const carried = hiddenIn(closed.html)
    expect((await app().post('/reprise', { ...carried, code })).status).toBe(422)
    const birth = { birth_day: '03', birth_month: '7', birth_year: '1955' }
    const back = await app().post('/reprise', { ...carried, ...birth, code: code.toLowerCase() })
    expect(back.location).toBe(her.url('/page/p-age'))
    expect(await answersOf(her)).toEqual([['nom', 'Awa', 1]])
    expect((await openedBy(app(), back).get('')).location).toBe(her.url('/page/p-age'))
  })

  test('another birth date opens nothing, and the seventh attempt is not looked at', async () => {
    const her = await begin('court', { birth_day: '3', birth_month: '7', birth_year: '1955' })
    const code = await her.code()
    const wrong = { code, birth_day: '4', birth_month: '7', birth_year: '1955' }
    for (let attempt = 0; attempt < 6; attempt += 1)
      expect((await app().post('/reprise', wrong)).status).toBe(422)
    expect((await app().post('/reprise', { ...wrong, birth_day: '3' })).status).toBe(429)
  })

  test('the key of one draft opens no other', async () => {
    const [one, other] = [await begin('court'), await begin('court')]
    await one.answer('nom', 'Awa')
    const answer = await app().get(one.url('/page/p-nom'), other.session)
    expect(answer.location).toContain('/reprise')
    expect((await app().post(one.url('/envoi'), {}, other.session)).status).toBe(401)
  })

  test('at the kiosk the screen closes by itself, sooner, and leaves nothing', async () => {
    const kiosk = `/borne/${v7()}`
    const her = await begin('court', { borne: kiosk })
    await her.answer('nom', 'Awa')
    expect((await her.get('/fin')).location).toBe(`${kiosk}/fin`)
    expect((await her.get('/page/p-nom')).location).toContain('/reprise')
    const other = await begin('court', { borne: kiosk })
    db.setClock('2026-03-03T09:21:00Z')
    expect((await other.get('')).location).toContain('/reprise')
  })
})

describe('nobody is to know who answered', () => {
  test('no code and no agent; once it is sent with its last page, nothing of the draft is left', async () => {
    const her = await begin('anonyme')
    expect((await her.get('/code')).location).toBe(her.url(''))
    const drafts = query(db.owner.db)
      .selectFrom('form_draft')
      .select(['code_hash', 'birth_hash', 'started_by', 'person_id'])
      .where('id', '=', her.draftId)
    expect(await drafts.execute()).toEqual([
      { code_hash: null, birth_hash: null, started_by: null, person_id: null },
    ])
    const agent = await app().signIn('manager', organisationId)
    expect((await app().get(her.url('/page/p-avis'), agent)).location).toContain('/reprise')
    expect((await her.answer('avis', 'Bien')).status).toBeLessThan(400)
    expect(await drafts.execute()).toEqual([])
  })
})

function hiddenIn(html: string): Record<string, string> {
  const found = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])
  return Object.fromEntries(found)
}
