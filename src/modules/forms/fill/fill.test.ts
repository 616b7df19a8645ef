import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { aForm, aPage, aPublishedForm, aQuestion } from '#test/support/a-form.ts'
import { type Answer, type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session

const short = { type: 'short-text' } as const
const plain = aForm('court', [
  aPage(aQuestion('nom', short)),
  aPage(aQuestion('age', { type: 'whole-number', least: 0 })),
])

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  await aPublishedForm(db, { organisationId, definition: plain })
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

describe('alone, from a link', () => {
  test('she begins, answers one question a page, looks at her answers, sends', async () => {
    const her = await begin('court')
    expect((await her.get('')).location).toBe(her.url('/page/p-nom'))
    expect((await her.answer('nom', 'Awa')).location).toBe(her.url('/page/p-age'))
    expect((await her.answer('age', '12')).location).toBe(her.url('/verification'))
    const check = await her.get('/verification')
    expect(check.html).toContain('Awa')
    expect(check.html).toContain('12')
    const sent = await her.post('/envoi', {})
    expect(sent.location).toBe(her.url('/confirmation'))
    expect((await her.get('/confirmation')).html).toContain('Merci')
    expect((await her.get('/page/p-nom')).location).toBe(her.url('/confirmation'))
  })
})

interface Filling {
  readonly draftId: string
  readonly session: Session
  url(path: string): string
  get(path: string): Promise<Answer>
  post(path: string, fields: Fields): Promise<Answer>
  answer(question: string, value: string, more?: Fields): Promise<Answer>
}

async function begin(form: string, fields: Fields = {}): Promise<Filling> {
  const begun = await app().post(`/formulaire/${organisationId}/${form}`, { request_id: v7(), ...fields })
  const [, draftId = ''] = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location ?? '') ?? []
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return filling(draftId, { ...amina, cookie })
}

function filling(draftId: string, session: Session): Filling {
  const url = (path: string): string => `/reponses/${draftId}${path}`
  const her: Filling = {
    draftId,
    session,
    url,
    get: (path) => app().get(url(path), session),
    post: (path, fields) => app().post(url(path), { request_id: v7(), ...fields }, session),
    answer: (question, value, more = {}) =>
      her.post(`/page/p-${question}`, {
        [`q.${question}.value`]: value,
        [`revision.${question}`]: '0',
        ...more,
      }),
  }
  return her
}
