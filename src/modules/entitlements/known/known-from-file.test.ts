import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { openFile } from '#modules/people/index.ts'
import { aSimulation } from '#test/support/a-simulation.ts'
import { type Database, type Session, testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { filling, openedBy } from '#test/support/filling.ts'
import { anOrganisation } from '#test/support/people-of-the-house.ts'
import { loneParent } from '../page-samples.ts'
import { myRights } from '../questions/my-rights.ts'
import { knownFromFile } from './known-from-file.ts'

const db = testDatabase<Database>()
const app = testApp(db)
let organisationId: OrganisationId
let amina: Session
let nora: PersonId

const asAmina = () => ({ door: 'agent', role: 'mediator', agentId: amina.agentId, organisationId }) as const

beforeAll(async () => {
  db.setClock('2026-11-22T09:00:00Z')
  organisationId = await anOrganisation(db)
  amina = await app().signIn('mediator', organisationId)
  const names = { firstNames: 'Nora', usageName: 'Belhadj', birthName: undefined, hasSingleName: false }
  nora = await db.kept(asAmina(), (errand) =>
    openFile(errand, { names, birth: { day: undefined, month: undefined, year: 1991 } }),
  )
  const draftId = await aSimulation(db, asAmina(), { personId: nora, told: loneParent })
  const sent = await filling(app(), draftId, amina).post('/envoi')
  expect(sent.status).toBe(303)
}, 60_000)

const known = () =>
  db.kept(asAmina(), (errand) => knownFromFile(errand, { personId: nora, definition: myRights }))
const answerTo = (question: string, { answers }: Awaited<ReturnType<typeof known>>) =>
  answers.find((one) => one.question === question)

test('what seldom changes comes from the simulation that was kept, with its day and where it was said', async () => {
  db.setClock('2027-02-01T09:00:00Z')
  const facts = await known()
  expect(answerTo('housing', facts)).toMatchObject({
    raw: { value: ['social-tenant'] },
    on: '2026-11-22',
    source: { fr: 'votre dernière simulation' },
  })
  expect(answerTo('alone-since', facts)?.raw).toEqual({ year: ['2022'], month: ['03'], day: ['01'] })
})

test('each child comes back in its own row', async () => {
  const { rows = [] } = await known()
  expect(rows.map(({ group, answers }) => [group, answers.map(({ question }) => question)])).toEqual([
    ['children', ['child-birth', 'child-home']],
    ['children', ['child-birth', 'child-home']],
  ])
})

test('money, work and school are asked again', async () => {
  const { answers } = await known()
  const asked = ['my-salary', 'my-work', 'rent-alone', 'reference-income', 'received', 'expecting']
  expect(answers.filter(({ question }) => asked.includes(question))).toEqual([])
})

test('of her birth the file is believed, not an old simulation: it knows the year only', async () => {
  expect(answerTo('birth-date', await known())).toMatchObject({
    raw: { day: [], month: [], year: ['1991'] },
    source: { fr: 'votre dossier' },
  })
})

test('begun again from her file, the simulation passes over what is known', async () => {
  db.setClock('2026-11-22T09:30:00Z')
  const fields = { request_id: v7(), formulaire: myRights.id, langue: 'fr' }
  const again = openedBy(app(), await app().post(`/personnes/${nora}/formulaires`, fields, amina))
  const { html } = await app().get(again.url('/verification'), amina)
  expect(html).toContain('D’après votre dernière simulation')
  expect(html).toContain('22 novembre 2026')
})

test('another form knows nothing of her', async () => {
  const facts = await db.kept(asAmina(), (errand) =>
    knownFromFile(errand, { personId: nora, definition: { ...myRights, id: 'another-form' } }),
  )
  expect(facts).toEqual({ answers: [] })
})
