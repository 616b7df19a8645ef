import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aForm, aPage, aPublishedForm, aQuestion } from '#test/support/a-form.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm } from '#test/support/filling.ts'
import { anAgent, anOrganisation } from '#test/support/people-of-the-house.ts'
import { withdraw } from '../library/published.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  const short = aPage(aQuestion('nom', { type: 'short-text' }))
  const town = aPage(aQuestion('ville', { type: 'commune' }))
  for (const definition of [
    aForm('court', [short]),
    aForm('retire', [short]),
    aForm('ville', [town]),
    aForm('anonyme', [short], { policies: { identity: 'none', checkAnswers: false } }),
  ])
    await aPublishedForm(db, { organisationId, definition })
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

describe('a form that cannot be filled says why, and what to do', () => {
  test('withdrawn, it begins no more; what was begun is finished', async () => {
    const her = await beginForm(app(), { organisationId, form: 'retire' })
    const agentId = await anAgent(db, { role: 'manager', organisationId })
    await db.kept({ door: 'agent', organisationId, agentId, role: 'manager' }, (errand) =>
      withdraw(errand, { formId: 'retire' }),
    )
    const start = await app().get(`/formulaire/${organisationId}/retire`)
    expect([start.status, start.html.includes('Ce questionnaire est fermé')]).toEqual([410, true])
    expect((await her.answer('nom', 'Awa')).location).toBe(her.url('/verification'))
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
  })

  test('an address that leads nowhere is found nowhere', async () => {
    for (const path of [
      `/formulaire/${organisationId}/jamais-publie`,
      '/formulaire/ici/court',
      '/reponses/pas-une-cle/page/p-nom',
    ]) {
      const { status, html } = await app().get(path)
      expect([path, status, html.includes('Nous ne trouvons pas cette page')]).toEqual([path, 404, true])
    }
  })

  test('past its end, by its key or by its code, and one may begin again', async () => {
    const her = await beginForm(app(), { organisationId, form: 'court' })
    const code = await her.code()
    await query(db.owner.db)
      .updateTable('form_draft')
      .set({ expires_at: new Date('2026-03-03T09:30:00Z') })
      .where('id', '=', her.draftId)
      .execute()
    db.setClock('2026-03-03T10:00:00Z')
    const page = await her.get('/page/p-nom')
    expect([page.status, page.html.includes('Ces réponses ont été effacées')]).toEqual([410, true])
    expect(page.html).toContain(`/formulaire/${organisationId}/court`)
    expect((await app().post('/reprise', { code, request_id: v7() })).status).toBe(410)
  })
})

describe('sent twice', () => {
  test('a form of nobody, its last page sent twice, is counted once and never asks for a code', async () => {
    const her = await beginForm(app(), { organisationId, form: 'anonyme' })
    expect((await her.answer('nom', 'Bien')).status).toBeLessThan(400)
    const again = await her.answer('nom', 'Bien')
    expect([again.status, again.html.includes('terminé sur cet écran')]).toEqual([410, true])
    expect(again.html).not.toContain('name="code"')
  })

  test('a form of somebody, sent twice, shows its end twice', async () => {
    const her = await beginForm(app(), { organisationId, form: 'court' })
    await her.answer('nom', 'Awa')
    for (const _ of [1, 2]) expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
  })
})

describe('a place that several names may mean', () => {
  test('is offered after she sent what she typed, and chosen without a script', async () => {
    const her = await beginForm(app(), { organisationId, form: 'ville' })
    expect((await her.answer('ville', 'Saint-Denis')).location).toBe(her.url('/page/p-ville'))
    const { html } = await her.get('/page/p-ville')
    const [, choice = ''] = /value="(93066[^"]*)"/.exec(html) ?? []
    expect(choice).not.toBe('')
    const chosen = await her.answer('ville', 'Saint-Denis', {
      'q.ville.choice': choice,
      'revision.ville': '1',
    })
    expect(chosen.location).toBe(her.url('/verification'))
    expect((await her.get('/verification')).html).toContain('Saint-Denis (93')
  })

  test('is suggested while she types, to whoever has the draft open', async () => {
    const her = await beginForm(app(), { organisationId, form: 'ville' })
    const { html } = await her.get('/communes?q=ajac')
    expect(JSON.parse(html)).toContainEqual(
      expect.objectContaining({ words: expect.stringContaining('Ajaccio') }),
    )
  })
})
