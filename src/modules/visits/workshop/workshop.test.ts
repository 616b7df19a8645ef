import * as fc from 'fast-check'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { underMeasure } from '#test/support/a-protected-person.ts'
import { aDraft, aPerson, aProcedure, sealingKey } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { correctVisit } from '../correction/correct-visit.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { listVisitsOf } from '../record/visit-store.ts'
import type { VisitId } from '../visit.ts'
import { recordWorkshop } from './record-workshop.ts'
import { mayHold, oneByOne, unnamedOf, type WorkshopDraft } from './workshop.ts'
import { listWorkshops } from './workshop-store.ts'

const db = testDatabase<RecordTables>()
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

const nine = {
  count: 9,
  ages: { soixante_dix_plus: 5, soixante_soixante_neuf: 2 },
  genders: { feminin: 6, masculin: 3 },
  statuses: { retraite: 7 },
} as const
const workshop: WorkshopDraft = { title: 'Mes photos', level: 'debutant', named: [], unnamed: nine }
const draft = { ...aDraft, acts: [{ ...aDraft.acts[0]!, mode: 'forme' as const }], minutes: 120 }

const together = {
  ...draft,
  acts: [
    { ...draft.acts[0]!, mode: 'avec' as const, themes: ['aide_aux_demarches_administratives' as const] },
  ],
}

test.each([
  [{ title: '' }, 'title-missing'],
  [{ title: 'x'.repeat(201) }, 'title-too-long'],
  [{ title: 'Atelier, code PIN 1234' }, 'secret-in-title'],
  [{ unnamed: { count: 0, ages: {}, genders: {}, statuses: {} } }, 'nobody-came'],
  [{ unnamed: { ...nine, count: 10_001 } }, 'too-many-participants'],
  [{ unnamed: { ...nine, count: 6 } }, 'ages-exceed'],
  [{ unnamed: { ...nine, genders: { feminin: 9, masculin: 1 } } }, 'genders-exceed'],
  [{ unnamed: { ...nine, statuses: { retraite: 7, en_emploi: 3 } } }, 'statuses-exceed'],
])('%j is refused', (change, refusal) => {
  expect(mayHold({ ...workshop, ...change })).toEqual({ ok: false, refusal })
})

test('whatever the totals, those who came one by one add up to them, and the rest is not told', () => {
  const some = fc.integer({ min: 0, max: 9 })
  const came = fc.record({ women: some, men: some, old: some, unsaid: some })
  const chance = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
  fc.assert(
    fc.property(came, chance, ({ women, men, old, unsaid }, draws) => {
      const count = women + men + old + unsaid
      const totals = {
        count,
        ages: { soixante_dix_plus: old },
        genders: { feminin: women, masculin: men },
        statuses: { retraite: old },
      }
      const people = oneByOne(totals, () => draws.next().value)
      expect(people).toHaveLength(count)
      const said = unnamedOf(
        people.map((person, index) => ({ ...person, rank: index + 1, personId: undefined })),
      )
      const sums = (counts: object): number => Object.values(counts).reduce((sum, one) => sum + one, 0)
      expect([sums(said.ages), sums(said.genders), sums(said.statuses)]).toEqual([old, women + men, old])
    }),
  )
})

test('a workshop of three named and nine counted is twelve participants, each on the file of who has one', async () => {
  await asAgent(async (errand) => {
    const named = [await aPerson(errand), await aPerson(errand), await aPerson(errand)]
    const visitId = await held(errand, { ...workshop, named })
    const told = (await listWorkshops(errand.db, [visitId])).get(visitId)
    expect(told).toMatchObject({ title: 'Mes photos', level: 'debutant' })
    expect(told?.participants.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(told?.participants.slice(0, 3).map(({ personId }) => personId)).toEqual(named)
    expect(told && unnamedOf(told.participants)).toEqual({ ...nine, ages: { ...nine.ages } })
    expect(await listVisitsOf(errand.db, named[1]!, 5)).toMatchObject([
      { id: visitId, activity: 'collectif' },
    ])
  })
})

test('a workshop is corrected whole: who came, the title, the day', async () => {
  await asAgent(async (errand) => {
    const [amina, bilal] = [await aPerson(errand), await aPerson(errand)]
    const visitId = await held(errand, { ...workshop, named: [amina] })
    const again: WorkshopDraft = {
      ...workshop,
      title: 'Mes photos (2)',
      named: [bilal],
      unnamed: { ...nine, count: 10 },
    }
    const answer = await correctVisit(
      errand,
      { visitId, draft, workshop: again, requestId: v7() },
      sealingKey,
    )
    if (!answer.ok) throw new Error(answer.refusal)
    expect(await listVisitsOf(errand.db, amina, 5)).toEqual([])
    expect(await listVisitsOf(errand.db, bilal, 5)).toMatchObject([{ id: answer.value, replaces: visitId }])
    expect((await listWorkshops(errand.db, [answer.value])).get(answer.value)?.participants).toHaveLength(11)
  })
})

test('a person of another organisation does not come, and a duration is asked', async () => {
  await asAgent(async (errand) => {
    const stranger = v7() as never
    expect(await attempt(errand, { ...workshop, named: [stranger] })).toMatchObject({
      refusal: 'unknown-person',
    })
    const timeless = { draft: { ...draft, minutes: undefined }, workshop, requestId: v7() }
    expect(await recordWorkshop(errand, timeless)).toMatchObject({ refusal: 'minutes-missing' })
  })
})

test('what a measure of protection forbids one of those who came is not done in a workshop; to teach binds nobody', async () => {
  await asAgent(async (errand) => {
    const [free, ward] = [await aPerson(errand), await aPerson(errand)]
    await underMeasure(errand, ward, { kind: 'tutelle' })
    const said = { draft: together, workshop: { ...workshop, named: [free, ward] } }
    expect(await recordWorkshop(errand, { ...said, requestId: v7() })).toMatchObject({
      refusal: 'protected-participant',
    })
    const alone = { ...said, workshop: { ...workshop, named: [free] }, requestId: v7() }
    expect(await recordWorkshop(errand, alone)).toMatchObject({ ok: true })
    await held(errand, { ...workshop, named: [free, ward] })
  })
})

test('a correction puts no protected person into what her measure forbids', async () => {
  await asAgent(async (errand) => {
    const ward = await aPerson(errand)
    await underMeasure(errand, ward, { kind: 'tutelle' })
    const visitId = await held(errand, { ...workshop, named: [ward] })
    const again = { visitId, draft: together, workshop: { ...workshop, named: [ward] }, requestId: v7() }
    expect(await correctVisit(errand, again, sealingKey)).toMatchObject({ refusal: 'protected-participant' })
  })
})

test('no one person’s procedure is advanced in a workshop', async () => {
  await asAgent(async (errand) => {
    const personId = await aPerson(errand)
    const procedureId = await aProcedure(errand, personId)
    const acts = [{ ...draft.acts[0]!, procedureId }]
    const said = { draft: { ...draft, acts }, workshop: { ...workshop, named: [personId] }, requestId: v7() }
    expect(await recordWorkshop(errand, said)).toMatchObject({ refusal: 'unknown-procedure' })
  })
})

test('the largest workshop the national tool takes is written whole', async () => {
  await asAgent(async (errand) => {
    const visitId = await held(errand, { ...workshop, unnamed: { ...nine, count: 10_000 } })
    expect((await listWorkshops(errand.db, [visitId])).get(visitId)?.participants).toHaveLength(10_000)
  })
})

type Asking = Errand<RecordTables>

function asAgent(work: (errand: Asking) => Promise<void>): Promise<void> {
  return db.undone(hall.asAgent(), work)
}

function attempt(errand: Asking, whole: WorkshopDraft) {
  return recordWorkshop(errand, { draft, workshop: whole, requestId: v7() })
}

async function held(errand: Asking, whole: WorkshopDraft): Promise<VisitId> {
  const answer = await attempt(errand, whole)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}
