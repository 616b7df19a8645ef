import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aForm, aPage, aPublishedForm, aQuestion, inFrench } from '#test/support/a-form.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, filling } from '#test/support/filling.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Group } from '../definition/definition.ts'
import type { Expression } from '../expression/expression.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let personId: PersonId

const short = { type: 'short-text' } as const
const whole = { type: 'whole-number' } as const
const isRenting: Expression = { op: 'answer', question: 'locataire' }
const household: Group = {
  step: 'group',
  id: 'foyer',
  title: inFrench('Votre foyer'),
  least: 1,
  most: 3,
  rowTitle: inFrench('Personne {prenom}'),
  addRow: inFrench('Ajouter une personne'),
  pages: [aPage(aQuestion('prenom', short), aQuestion('age', whole))],
}
const definition = aForm('ecran', [
  aPage(aQuestion('nom', short)),
  aPage(aQuestion('locataire', { type: 'yes-no' })),
  { ...aPage(aQuestion('loyer', whole)), visible: isRenting },
  household,
])

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  await aPublishedForm(db, { organisationId, definition })
})

beforeEach(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  personId = await db.kept(
    { door: 'agent', organisationId, agentId: amina.agentId, role: 'mediator' },
    (errand) => aPerson(errand, { birth: { year: 1955, month: 7, day: 3 } }),
  )
})

async function begin(): Promise<Filling> {
  const fields = { formulaire: 'ecran', langue: 'fr', feuille: '1', request_id: v7() }
  const { location } = await app().post(`/personnes/${personId}/formulaires`, fields, amina)
  expect(location).toContain('/feuille')
  return filling(app(), /\/reponses\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '', amina)
}

// What a browser sends of the screen as it stands, with what is typed over it.
async function save(draft: Filling, typed: Fields, page?: string): Promise<Answer> {
  const { html } = await draft.get('/feuille')
  const revisions = [...html.matchAll(/name="(revision\.[^"]+)" value="(\d+)"/g)].map(([, name, at]) => [
    name,
    at,
  ])
  const kept = await answersOf(draft)
  const as = Object.fromEntries(
    [...kept].map(([key, value]) => [`q.${key}.value`, value]).filter(([, value]) => value !== undefined),
  )
  return draft.post('/feuille', {
    ...Object.fromEntries(revisions),
    ...as,
    ...typed,
    ...(page ? { request_id: page } : {}),
  })
}

async function answersOf({ draftId }: Filling): Promise<ReadonlyMap<string, string>> {
  const rows = await query(db.owner.db)
    .selectFrom('form_answer')
    .select(['question', 'row_id', 'raw'])
    .where('draft_id', '=', draftId)
    .execute()
  return new Map(
    rows.map(({ question, row_id, raw }) => [
      row_id === null ? question : `${question}@${row_id}`,
      String(Reflect.get(Object(raw), 'value')?.[0] ?? ''),
    ]),
  )
}

async function addRow(draft: Filling): Promise<string> {
  const { location } = await save(draft, { ajouter: 'foyer' })
  return /#ligne-(.+)$/.exec(location ?? '')?.[1] ?? ''
}

describe('the whole form on one screen', () => {
  test('what is written is saved as it stands, readable or not, and what is not asked goes', async () => {
    const draft = await begin()
    expect((await save(draft, { 'q.nom.value': 'Sarr', 'q.locataire.value': 'no' })).location).toBe(
      draft.url('/feuille?etat=garde'),
    )
    expect((await draft.get('/feuille')).html).not.toContain('Question loyer')
    await save(draft, { 'q.locataire.value': 'yes' })
    await save(draft, { 'q.loyer.value': 'beaucoup' })
    const { html } = await draft.get('/feuille')
    expect([html.includes('value="beaucoup"'), html.includes('Il y a un problème')]).toEqual([true, true])
    expect([...(await answersOf(draft)).keys()].toSorted()).toEqual(['locataire', 'loyer', 'nom'])
  })

  test('people are added, filled in side by side and taken out without leaving the screen', async () => {
    const draft = await begin()
    const [one, other] = [await addRow(draft), await addRow(draft)]
    await save(draft, {
      [`q.prenom@${one}.value`]: 'Awa',
      [`q.age@${one}.value`]: '7',
      [`q.prenom@${other}.value`]: 'Binta',
    })
    const { html } = await draft.get('/feuille')
    expect([html.includes('Personne Awa'), html.includes('Personne Binta')]).toEqual([true, true])
    expect((await answersOf(draft)).get(`age@${one}`)).toBe('7')
    await save(draft, { retirer: other })
    expect((await draft.get('/feuille')).html).not.toContain('Personne Binta')
  })

  test('to go on, what is missing is said at the top; then it leads to the list of answers', async () => {
    const draft = await begin()
    expect((await save(draft, { suite: '1' })).location).toBe(draft.url('/feuille?etat=manque'))
    const { html } = await draft.get('/feuille?etat=manque')
    expect(html).toContain('Il manque la réponse à « Question nom ».')
    expect(html).toContain('Ajoutez au moins 1 ligne.')
    const row = await addRow(draft)
    const typed = { 'q.nom.value': 'Sarr', 'q.locataire.value': 'no' }
    const done = { ...typed, [`q.prenom@${row}.value`]: 'Awa', [`q.age@${row}.value`]: '7', suite: '1' }
    expect((await save(draft, done)).location).toBe(draft.url('/verification'))
  })

  test('an answer that she wrote meanwhile is never overwritten, of a row either', async () => {
    const draft = await begin()
    const row = await addRow(draft)
    const stale = { [`q.prenom@${row}.value`]: 'Awa', [`revision.prenom@${row}`]: '0' }
    await draft.post(`/page/p-prenom/${row}`, { 'q.prenom.value': 'Aïssata', 'revision.prenom': '0' })
    const refused = await draft.post('/feuille', stale)
    expect([refused.status, refused.html.includes('Aïssata'), refused.html.includes('Awa')]).toEqual([
      409,
      true,
      true,
    ])
    const chosen = { [`q.prenom@${row}.value`]: 'Awa', [`revision.prenom@${row}`]: '1' }
    expect((await draft.post('/feuille', chosen)).status).toBe(303)
    expect((await answersOf(draft)).get(`prenom@${row}`)).toBe('Awa')
  })

  test('the screen sent twice writes once and adds one row', async () => {
    const draft = await begin()
    const page = v7()
    const sent = await Promise.all(
      [1, 2].map(() => save(draft, { 'q.nom.value': 'Sarr', ajouter: 'foyer' }, page)),
    )
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1)
  })

  test('it is for agents: whoever holds a key finds one question a page', async () => {
    const her = await beginForm(app(), { organisationId, form: 'ecran' })
    expect((await her.get('/feuille')).status).toBe(404)
    expect((await her.post('/feuille', { 'q.nom.value': 'Sarr', 'revision.nom': '0' })).status).toBe(404)
    expect((await answersOf(her)).size).toBe(0)
  })
})
