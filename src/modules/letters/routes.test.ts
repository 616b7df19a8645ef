import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Role, roles } from '#kernel/role.ts'
import { openFile } from '#modules/people/index.ts'
import {
  findProcedure,
  openProcedure,
  type ProcedureId,
  recordOutcome,
  recordSending,
} from '#modules/procedures/index.ts'
import { query } from '#platform/db/db.ts'
import type { Asker } from '#platform/db/errand.ts'
import { toDay } from '#kernel/day.ts'
import { type Database, type Fields, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { lettersRoutes } from './index.ts'

const db = testDatabase<Database>()
const app = testApp(db)

let organisationId: OrganisationId
let writer: Session
let asker: Asker

beforeAll(async () => {
  organisationId = await anOrganisation(db)
  writer = await app().signIn('public-writer', organisationId)
  asker = { door: 'agent', organisationId, role: 'public-writer', agentId: writer.agentId }
})

test('a letter is composed from a model, with what the file knows', async () => {
  const personId = await aPerson()
  const choice = await app().get(`/personnes/${personId}/courriers`, writer)
  expect(choice.html).toContain('Contester une décision de la CAF')
  const form = await app().get(`/personnes/${personId}/courriers/nouveau?modele=caf-schedule`, writer)
  expect(form.html).toContain('Aminata Bâ')
  const started = await app().post(`/personnes/${personId}/courriers`, schedule(), writer)
  const { html } = await app().get(started.location ?? '', writer)
  expect(html).toContain('Je vous demande de pouvoir rembourser 50')
  expect(html).toContain('Par votre lettre du 2 février 2026')
  expect(html).not.toContain('[somme')
})

function schedule(): Fields {
  return {
    modele: 'caf-schedule',
    fact_number: '1234567',
    fact_noticeDay_day: '2',
    fact_noticeDay_month: '2',
    fact_noticeDay_year: '2026',
    fact_debt: '612,40',
    fact_monthly: '50',
    recipient: 'CAF d’Alpha\n1 rue du Port\n99000 Alpha',
    sender: 'Aminata Bâ\n3 rue du Puits\n99000 Alpha',
    place: 'Alpha',
    request_id: db.surroundings.newId(),
  }
}

function aPerson(): Promise<PersonId> {
  const names = { firstNames: 'Aminata', usageName: 'Bâ', birthName: undefined, hasSingleName: false }
  return db.kept(asker, (errand) => openFile(errand, { names }))
}
