import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#kernel/ids.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { aPerson } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { declarations as catalogue } from '#test/support/declared.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { everyNight } from '../jobs.ts'
import { runRetention } from './run-retention.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let manager: Session
let mediator: Session
let report = ''

beforeAll(async () => {
  db.setClock('2026-03-03T09:00:00Z')
  organisationId = await anOrganisation(db)
  mediator = await app().signIn('mediator', organisationId)
  const asker = { door: 'agent', organisationId, agentId: mediator.agentId, role: 'mediator' } as const
  for (const firstNames of ['Ancienne', 'Oubliée']) {
    const names = { firstNames, usageName: 'Demba', birthName: undefined, hasSingleName: false }
    await db.kept(asker, (errand) => aPerson(errand, { names }))
  }
  db.setClock('2028-03-04T09:00:00Z')
  manager = await app().signIn('manager', organisationId)
  mediator = await app().signIn('mediator', organisationId)
  await everyNight({ db: db.app.db, surroundings: db.surroundings, catalogue }, organisationId)
  const { html } = await app().get('/donnees/conservation', manager)
  report = /\/donnees\/conservation\/[0-9a-f-]{36}/.exec(html)?.[0] ?? ''
})

test('only those who answer for data see what is past its time', async () => {
  expect((await app().get('/donnees/conservation', mediator)).status).toBe(403)
  expect((await app().get(report, mediator)).status).toBe(403)
  const elsewhere = await app().signIn('manager', await anOrganisation(db))
  expect((await app().get(report, elsewhere)).status).toBe(404)
})

test('the report names whom it would erase, with the source of the rule', async () => {
  expect((await app().get(report, manager)).html).toContain('Ancienne Demba')
  expect((await app().get('/donnees/conservation', manager)).html).toContain('2023-095')
})

test('a file is kept with a reason in writing, which is asked again when it is too short', async () => {
  const { html } = await app().get(report, manager)
  const id = /([0-9a-f-]{36})"><bdi>Oubliée/.exec(html)?.[1] ?? ''
  const short = await app().post(`${report}/garder`, { personne: id, raison: 'non', mois: '6' }, manager)
  expect(short.status).toBe(422)
  const reason = 'Recours devant le tribunal en cours'
  const kept = await app().post(`${report}/garder`, { personne: id, raison: reason, mois: '6' }, manager)
  expect(kept.status).toBe(303)
})

test('the days before it goes by itself are a number, or none', async () => {
  expect((await app().post('/donnees/conservation/reglage', { jours: '3' }, manager)).status).toBe(422)
  expect((await app().post('/donnees/conservation/reglage', { jours: '30' }, manager)).status).toBe(303)
  expect((await app().get('/donnees/conservation', manager)).html).toContain('value="30"')
})

test('once confirmed it is done, but for the file that is kept', async () => {
  const confirmed = await app().post(`${report}/effacement`, {}, manager)
  expect(confirmed.location).toBe(`${report}?lance=1`)
  const work = { db: db.app.db, surroundings: db.surroundings, catalogue }
  await runRetention(work, { organisationId, reportId: report.split('/').at(-1) ?? '' })
  const { html } = await app().get('/personnes?q=Demba', manager)
  expect([html.includes('Ancienne'), html.includes('Oubliée')]).toEqual([false, true])
  expect((await app().get(report, manager)).html).toContain('Fait le 4 mars 2028')
})
