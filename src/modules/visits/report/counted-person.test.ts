import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aPerson, aVisit } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import { ageBand } from '../national-terms.ts'
import type { RecordTables } from '../record/record-visit.ts'
import type { Figures } from './figure.ts'
import { countFigures } from './report-store.ts'

const db = testDatabase<RecordTables>()
let hall: ASite

beforeEach(async () => {
  hall = await aSite(db)
})

test('a file corrected corrects what was counted of gender and age, not of the status of that day', async () => {
  const personId = await visited(1, { gender: 'masculin', socialStatus: 'en_emploi' })
  expect((await march()).cuts).toMatchObject({ genders: { masculin: 1 }, ages: { non_communique: 1 } })
  await behindTheWalls(`update person set gender = 'feminin', birth_year = 1980, social_status = 'retraite'
    where id = '${personId}'`)
  expect((await march()).cuts).toMatchObject({
    genders: { feminin: 1 },
    ages: { quarante_cinquante_neuf: 1 },
    statuses: { en_emploi: 1 },
  })
})

test('a status that nobody had said is completed', async () => {
  const personId = await visited(1)
  await behindTheWalls(`update person set social_status = 'retraite' where id = '${personId}'`)
  expect((await march()).cuts.statuses).toEqual({ retraite: 1 })
})

test('two files of one person count once while they are merged, twice again when that is undone', async () => {
  const [kept, other] = [await visited(2, { gender: 'feminin' }), await visited(1)]
  expect((await march()).totals).toMatchObject({ people: 2, newPeople: 2 })
  await behindTheWalls(`insert into person_merge
    (id, organisation_id, kept_id, merged_id, facts_before, facts_after, merged_at)
    values ('${v7()}', '${hall.organisationId}', '${kept}', '${other}', '{}', '{}', now())`)
  expect((await march()).totals).toMatchObject({ visits: 3, people: 1, newPeople: 1 })
  await recordVisitOf(other)
  expect((await march()).totals).toMatchObject({ visits: 4, people: 1, newPeople: 1 })
  expect((await march()).cuts.genders).toEqual({ feminin: 1 })
  await behindTheWalls(`update person_merge set undone_at = now() where merged_id = '${other}'`)
  expect((await march()).totals).toMatchObject({ visits: 4, people: 2, newPeople: 2 })
  expect((await march()).cuts.genders).toEqual({ feminin: 1, non_communique: 1 })
})

test('a file erased changes no figure and leaves nothing that leads back to it', async () => {
  await visited(1)
  const personId = await visited(3, { gender: 'feminin', socialStatus: 'retraite' })
  const before = await march()
  await behindTheWalls(`delete from person where id = '${personId}'`)
  expect(await march()).toEqual(before)
  const { rows } = await db.owner.pool.query(
    'select from counted_person where person_id = $1 union all select from visit where person_id = $1',
    [personId],
  )
  expect(rows).toEqual([])
})

test('the database gives every age the band of the national terms', async () => {
  const { rows } = await db.owner.pool.query<{ year: number; band: string }>(
    'select year, counted_age_band(year, 2026) as band from generate_series(1900, 2030) as year',
  )
  expect(rows.map(({ band }) => band)).toEqual(rows.map(({ year }) => ageBand(year, 2026)))
})

function visited(times: number, known: Parameters<typeof aPerson>[1] = {}): Promise<PersonId> {
  return db.kept(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand, known)
    for (let time = 0; time < times; time += 1) await aVisit(errand, { personId })
    return personId
  })
}

async function recordVisitOf(personId: PersonId): Promise<void> {
  await db.kept(hall.asAgent(), (errand) => aVisit(errand, { personId }))
}

function march(): Promise<Figures> {
  const month = { from: toDay('2026-03-01'), to: toDay('2026-03-31') }
  return db.kept(hall.asAgent(), ({ db: open }) => countFigures(open, month))
}

async function behindTheWalls(statement: string): Promise<void> {
  await db.owner.pool.query(statement)
}
