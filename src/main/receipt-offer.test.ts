import { beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays, toDay } from '#kernel/day.ts'
import { publish } from '#modules/forms/index.ts'
import { closeSurvey, openSurvey, satisfaction, type SurveyId, type Way } from '#modules/surveys/index.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { sayWhy } from '#test/support/say-why.ts'
import type { VisitId } from '#modules/visits/index.ts'

const db = testDatabase<Database>()
const app = testApp(db)
const today = toDay('2026-03-03')
let hall: ASite
let reception: Session

beforeAll(async () => {
  hall = await aSite(db)
  reception = await app().signIn('reception', hall.organisationId)
  await byManager((errand) => publish(errand, { document: satisfaction }))
})

beforeEach(() => db.setClock('2026-03-03T09:00:00Z'))

test('without an open survey the page asks nothing', async () => {
  const visitId = await aVisitOfHers()
  expect(await receipt(visitId)).not.toContain('/q/')
})

test('while a survey is open the page gives its address, in her language, and no longer once it is closed', async () => {
  const visitId = await aVisitOfHers()
  const id = await aSurvey(['link', 'receipt'])
  const inFrench = await receipt(visitId, 'fr')
  expect(inFrench).toContain('Comment s’est passée votre visite')
  expect(inFrench).toMatch(/\/q\/[0-9A-Z]{8}<\/bdi>/)
  expect(await receipt(visitId, 'ar')).toContain('كيف كانت زيارتك؟')
  await byManager((errand) => closeSurvey(errand, id))
  expect(await receipt(visitId)).not.toContain('/q/')
})

test('a survey that is not answered from there is not offered there', async () => {
  const id = await aSurvey(['link'])
  expect(await receipt(await aVisitOfHers())).not.toContain('/q/')
  await byManager((errand) => closeSurvey(errand, id))
})

test('the question is the same on every page handed over: nothing of the visit, the person or the agent is in it', async () => {
  const id = await aSurvey(['receipt'])
  const [hers, another] = [await aVisitOfHers(), await aVisitOfHers()]
  expect(offerOn(await receipt(hers))).toContain('<svg')
  // The square too: what a camera reads there is drawn from the address alone.
  expect(offerOn(await receipt(hers))).toBe(offerOn(await receipt(another)))
  await byManager((errand) => closeSurvey(errand, id))
})

function byManager<Answer>(work: (errand: Errand<Database>) => Promise<Answer>): Promise<Answer> {
  const { agentId, organisationId } = reception
  const manager: Asker = { door: 'agent', role: 'manager', agentId, organisationId }
  return db.kept(manager, work)
}

async function aSurvey(ways: readonly Way[]): Promise<SurveyId> {
  const opened = await byManager((errand) =>
    openSurvey(errand, {
      title: 'Mars',
      formId: satisfaction.id,
      ways,
      places: [],
      opensOn: addDays(today, -1),
      closesOn: undefined,
      requestId: undefined,
    }),
  )
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value
}

async function aVisitOfHers(): Promise<VisitId> {
  const personId = await db.kept(hall.asAgent(), (errand) =>
    aPerson(errand, { birth: { year: 1955, month: 7, day: 3 } }),
  )
  await sayWhy(app(), personId, reception)
  return db.kept(hall.asAgent(), (errand) => aVisit(errand, { personId }))
}

async function receipt(visitId: VisitId, language = 'fr'): Promise<string> {
  const { status, html } = await app().get(`/recu/${visitId}?pour=${language}`, reception)
  expect(status).toBe(200)
  return html
}

function offerOn(html: string): string {
  const [part = ''] =
    /<section class="receipt__part"><h2[^>]*>Comment s’est passée.*?<\/section>/s.exec(html) ?? []
  return part
}
