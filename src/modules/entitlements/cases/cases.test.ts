import { v7 } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { openFile } from '#modules/people/index.ts'
import { proceduresOf } from '#modules/procedures/index.ts'
import { aPublishedForm } from '#test/support/a-form.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { beginForm, type Filling, openedBy } from '#test/support/filling.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { myRights } from '../questions/my-rights.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let personId: PersonId

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  await aPublishedForm(db, { organisationId, definition: myRights })
})

beforeEach(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  amina = await app().signIn('mediator', organisationId)
  const names = { firstNames: 'Nora', usageName: 'Belhadj', birthName: undefined, hasSingleName: false }
  personId = await db.kept(asAmina(), (errand) =>
    openFile(errand, { names, birth: { day: 14, month: 5, year: 1991 } }),
  )
})

const asAmina = () => ({ door: 'agent', role: 'mediator', agentId: amina.agentId, organisationId }) as const

/** From her file, on one screen. */
async function begunFromFile(): Promise<Filling> {
  const fields = { request_id: v7(), formulaire: myRights.id, langue: 'fr', feuille: '1' }
  const begun = await app().post(`/personnes/${personId}/formulaires`, fields, amina)
  const her = openedBy(app(), begun)
  return {
    ...her,
    get: (path) => app().get(her.url(path), amina),
    post: (path, given = {}) => app().post(her.url(path), { request_id: v7(), ...given }, amina),
  }
}

const titles = async (): Promise<readonly string[]> =>
  (await db.kept(asAmina(), (errand) => proceduresOf(errand, personId))).map(({ title }) => title)

describe('from the file of a person', () => {
  test('what her file knows is not asked again', async () => {
    const her = await begunFromFile()
    const next = await her.get('')
    expect(next.location).toContain('/page/page-couple')
    const { html } = await her.get('/verification')
    expect(html).toContain('D’après votre dossier')
  })

  test('an agent opens the procedure of a benefit, once however often it is sent', async () => {
    const her = await begunFromFile()
    const fields = { request_id: v7(), aide: 'rsa' }
    for (const nth of [1, 2]) {
      const opened = await her.post('/droits/demarches', fields)
      expect(opened.status, String(nth)).toBe(303)
      expect(opened.location).toBe(`${her.url('/resultat')}#droit-rsa`)
    }
    expect(await titles()).toEqual(['Demander le revenu de solidarité active (RSA)'])
    expect((await her.get('/resultat')).html).toContain('Démarche déjà suivie')
  })

  test('a benefit without an entry in the catalogue is followed in free words; one that comes by itself is not', async () => {
    const her = await begunFromFile()
    await her.post('/droits/demarches', { aide: 'cf' })
    expect(await titles()).toEqual(['Complément familial'])
    expect((await her.get('/resultat')).html).not.toContain(
      'aria-label="Ouvrir la démarche\u00A0: Complément familial"',
    )
    expect((await her.post('/droits/demarches', { aide: 'rls' })).status).toBe(404)
    expect((await her.post('/droits/demarches', { aide: 'nothing' })).status).toBe(404)
  })

  test('who takes the ticket and follows no procedure sees the result and opens nothing', async () => {
    const her = await begunFromFile()
    const reception = await app().signIn('reception', organisationId)
    expect((await app().get(her.url('/resultat'), reception)).html).not.toContain('Ouvrir la démarche')
    const fields = { request_id: v7(), aide: 'rsa' }
    expect((await app().post(her.url('/droits/demarches'), fields, reception)).status).toBe(403)
    expect(await titles()).toEqual([])
  })
})

describe('answers given alone', () => {
  const birth = { birth_day: '14', birth_month: '5', birth_year: '1991' }
  const alone = (): Promise<Filling> => beginForm(app(), { organisationId, form: myRights.id, fields: birth })

  test('the birth date she gave to guard her code is not asked again, and may be corrected', async () => {
    const her = await alone()
    expect((await her.get('')).location).toContain('/page/page-couple')
    const { html } = await her.get('/page/page-birth-date')
    expect(html).toContain('D’après ce que vous avez dit en commençant')
    expect(html).toMatch(/<input(?=[^>]*name="q\.birth-date[._]year")(?=[^>]*value="1991")/)
  })

  test('she opens no procedure herself, and prints her sheet', async () => {
    const her = await alone()
    expect((await her.post('/droits/demarches', { aide: 'rsa' })).status).not.toBe(404)
    expect(await titles()).toEqual([])
    expect((await her.get('/droits/feuille')).html).toContain('Mes droits, sur une page')
    expect((await app().get(her.url('/droits/feuille'))).html).not.toContain('Mes droits, sur une page')
  })

  test('an agent puts them into the file of somebody born that day; for another day she is asked', async () => {
    const her = await alone()
    const asAgent = (path: string) => app().get(her.url(path), amina)
    expect((await asAgent('/resultat')).html).toContain('Ranger dans un dossier')
    expect((await asAgent('/droits/dossier?q=Belhadj')).html).toContain('14/05/1991')
    const linked = await app().post(
      her.url('/droits/dossier'),
      { request_id: v7(), personne: personId },
      amina,
    )
    expect(linked.location).toBe(her.url('/resultat'))
    const other = await beginForm(app(), {
      organisationId,
      form: myRights.id,
      fields: { ...birth, birth_day: '15' },
    })
    const doubtful = await app().post(
      other.url('/droits/dossier'),
      { request_id: v7(), personne: personId },
      amina,
    )
    expect([doubtful.status, doubtful.html.includes('La date de naissance est différente')]).toEqual([
      409,
      true,
    ])
  })
})

describe('the door of the home page', () => {
  test('is open while the simulator is published, and leads to its start', async () => {
    const home = await app().get('/')
    expect(home.html).toContain('href="/mes-droits"')
    expect((await app().get('/mes-droits')).location).toMatch(/^\/formulaire\/[0-9a-f-]{36}\/mes-droits$/)
  })
})
