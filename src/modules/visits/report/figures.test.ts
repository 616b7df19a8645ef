import { beforeAll, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, anAct, aPerson, aVisit } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import type { RecordTables } from '../record/record-visit.ts'
import { listPeopleBehind, listVisitsBehind } from './behind-store.ts'
import { type Figure, type Figures, listFigures, valueOf } from './figure.ts'
import { countFigures } from './report-store.ts'

const db = testDatabase<RecordTables>()
type Asking = Errand<RecordTables>
const march = { from: toDay('2026-03-01'), to: toDay('2026-03-31') }
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

test('a month counts visits, people, first times, time and what was done', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await someVisits(errand)
    const { totals, cuts, days, agents } = await countFigures(errand.db, march)
    expect(totals).toEqual({
      visits: 6,
      participations: 6,
      people: 4,
      newPeople: 4,
      minutes: 12 + 30 + 60 + 12 + 119 + 120,
      referred: 2,
      withoutFile: 2,
      workshops: 0,
    })
    expect(cuts.themes).toEqual({ email: 5, sante: 1, aide_aux_demarches_administratives: 1 })
    expect(cuts.administrativeThemes).toEqual({ logement: 1, justice: 1 })
    expect(cuts.modes).toEqual({ avec: 5, relais: 1 })
    expect(cuts.durations).toEqual({ 30: 2, 60: 1, 120: 2, more: 1 })
    expect(cuts.ages).toEqual({ soixante_dix_plus: 3, vingt_cinq_trente_neuf: 1 })
    expect(cuts.genders).toEqual({ feminin: 3, masculin: 1 })
    expect(days).toEqual({ '2026-03-03': 6 })
    expect(agents).toEqual([
      { agentId: hall.agents[0], visits: 6, participations: 6, people: 4, minutes: totals.minutes },
    ])
  })
})

test('behind every figure stand the visits or the people that add up to it', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    await someVisits(errand)
    const figures = await countFigures(errand.db, march)
    for (const figure of listFigures(figures)) {
      expect([figure, await addedUp(errand, figure)]).toEqual([figure, valueOf(figures, figure)])
    }
  })
})

test('somebody met before the month is not new in it', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand)
    await aVisit({ ...errand, today: toDay('2026-02-27') }, { personId })
    await aVisit(errand, { personId })
    expect((await countFigures(errand.db, march)).totals).toMatchObject({ people: 1, newPeople: 0 })
  })
})

async function addedUp(errand: Asking, figure: Figure): Promise<number> {
  let sum = 0
  for (let offset = 0; ; offset += 2) {
    const page = { figure, limit: 2, offset }
    const rows = isOfPeople(figure)
      ? (await listPeopleBehind(errand.db, march, page)).map(() => 1)
      : (await listVisitsBehind(errand.db, march, page)).map(({ minutes }) =>
          figure.measure === 'minutes' ? minutes : 1,
        )
    if (rows.length === 0) return sum
    sum += rows.reduce((total, each) => total + each, 0)
  }
}

function isOfPeople({ measure }: Figure): boolean {
  return measure === 'people'
}

async function someVisits(errand: Asking): Promise<Figures | undefined> {
  const amina = await aPerson(errand, {
    birth: { year: 1950, month: undefined, day: undefined },
    gender: 'feminin',
  })
  const other = await aPerson(errand, {
    birth: { year: 1990, month: undefined, day: undefined },
    gender: 'masculin',
  })
  await aVisit(errand, { personId: amina })
  await aVisit(errand, { personId: amina, draft: { ...aDraft, minutes: 30, acts: [anAct, anAct] } })
  await aVisit(errand, { personId: other, draft: { ...aDraft, minutes: 60, referredTo: 'aide_sociale' } })
  await aVisit(errand, { personId: other })
  await aVisit(errand, {
    draft: { ...aDraft, minutes: 119, acts: [{ ...anAct, themes: ['sante', 'email'] }] },
  })
  const detailed = {
    ...anAct,
    mode: 'relais' as const,
    themes: ['aide_aux_demarches_administratives'] as const,
    administrativeThemes: ['logement', 'justice'] as const,
  }
  await aVisit(errand, { draft: { ...aDraft, minutes: 120, acts: [detailed] } })
  return undefined
}
