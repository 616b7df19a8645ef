import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import { aForm, aPage, aPublishedForm, aQuestion, inFrench } from '#test/support/a-form.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, openedBy } from '#test/support/filling.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import type { Step } from '../definition/definition.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId

const short = { type: 'short-text' } as const
const whole = { type: 'whole-number' } as const

beforeAll(async () => {
  organisationId = await anOrganisation(db)
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

/** Publishes a form, has her answer its first question, then publishes it again with these steps. */
async function republished(form: string, steps: readonly Step[]): Promise<Filling> {
  const first = [aPage(aQuestion('nom', short)), aPage(aQuestion('age', short))]
  await aPublishedForm(db, { organisationId, definition: aForm(form, first) })
  const her = await beginForm(app(), { organisationId, form })
  await her.answer('nom', 'Awa')
  await her.answer('age', '12')
  await aPublishedForm(db, { organisationId, definition: aForm(form, steps), number: 2 })
  return her
}

async function versionOf({ draftId }: Filling): Promise<number> {
  const row = await query(db.owner.db)
    .selectFrom('form_draft')
    .innerJoin('form_version', 'form_version.id', 'form_draft.version_id')
    .select('form_version.number')
    .where('form_draft.id', '=', draftId)
    .executeTakeFirstOrThrow()
  return row.number
}

describe('a form is published again while she fills it', () => {
  test('its words changed: she goes on in the new words, with her answers', async () => {
    const name = aQuestion('nom', short, { label: inFrench('Comment vous appelez-vous ?') })
    const her = await republished('mots', [aPage(name), aPage(aQuestion('age', short))])
    const { html } = await her.get('/page/p-nom')
    expect([html.includes('Comment vous appelez-vous'), html.includes('value="Awa"')]).toEqual([true, true])
    expect(await versionOf(her)).toBe(2)
  })

  test('a needed question is added: it is asked, and said to be new; the others are not asked again', async () => {
    const her = await republished('ajout', [
      aPage(aQuestion('nom', short)),
      aPage(aQuestion('age', short)),
      aPage(aQuestion('rue', short)),
    ])
    expect((await her.get('')).location).toBe(her.url('/page/p-rue'))
    expect((await her.get('/page/p-rue')).html).toContain('Une question a été ajoutée')
    await her.answer('rue', 'rue du Port')
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
  })

  test('a question is taken out: she has sixty days to finish as she began, then it counts for nothing', async () => {
    const her = await republished('retrait', [aPage(aQuestion('nom', short))])
    expect((await her.get('/verification')).html).toContain('Question age')
    const code = await her.code()
    db.setClock('2026-04-20T09:00:00Z')
    const later = openedBy(app(), await app().post('/reprise', { code, request_id: v7() }))
    await later.answer('nom', 'Awa Sarr', { 'revision.nom': '1' })
    expect(await versionOf(her)).toBe(1)
    db.setClock('2026-05-04T09:00:00Z')
    const after = openedBy(app(), await app().post('/reprise', { code, request_id: v7() }))
    const { html } = await after.get('/verification')
    expect([html.includes('Awa Sarr'), html.includes('Question age')]).toEqual([true, false])
    expect(await versionOf(her)).toBe(2)
  })

  test('a question asks something else: she finishes in the version she began', async () => {
    const her = await republished('rupture', [aPage(aQuestion('nom', short)), aPage(aQuestion('age', whole))])
    expect((await her.get('')).location).toBe(her.url('/verification'))
    expect(await versionOf(her)).toBe(1)
    expect((await her.post('/envoi')).location).toBe(her.url('/confirmation'))
    const other = await beginForm(app(), { organisationId, form: 'rupture' })
    expect(await versionOf(other)).toBe(2)
  })

  test('what was sent is never touched', async () => {
    const her = await republished('envoye', [aPage(aQuestion('nom', short)), aPage(aQuestion('age', short))])
    await her.post('/envoi')
    const label = inFrench('Votre nom de famille')
    const definition = aForm('envoye', [aPage(aQuestion('nom', short, { label }))])
    await aPublishedForm(db, { organisationId, definition, number: 3 })
    expect((await her.get('/confirmation')).status).toBe(200)
    expect(await versionOf(her)).toBe(2)
  })
})
