import { expect, test } from 'vitest'
import { addDays, type Day, toDay } from '#kernel/day.ts'
import type { Asker } from '#platform/db/errand.ts'
import { testDatabase } from '#test/support/database.ts'
import { aKeptPlace, keeper } from '../a-kept-place.ts'
import { departmentOf, localMoment } from '../hours/local-clock.ts'
import { openingAt } from '../hours/opening.ts'
import { timetableOf } from '../hours/stop-hours.ts'
import type { MinuteRange, WeeklyHours } from '../hours/weekly.ts'
import { insertPlaces } from '../keep/place-store.ts'
import type { KeptPlace } from '../kept-place.ts'
import type { PlaceId, Stop } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { searchPlaces } from './search-places.ts'

const db = testDatabase<PlacesTables>()
const agent: Asker = { door: 'agent', organisationId: keeper, role: 'manager' }
const communes = ['18033', '57463', '97105', '97302', '97411', '98818', undefined]

// The same draws at each run: what fails once fails again.
let state = 20_261_122
function draw(count: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * count)
}

test('what the database finds open is what a sheet says is open, everywhere and at any moment', async () => {
  const places = Array.from({ length: 150 }, aPlace)
  const moments = Array.from({ length: 40 }, aMoment)
  const differences: string[] = []
  let open = 0
  await db.kept(agent, (errand) => insertPlaces(errand.db, errand, places))
  for (const moment of moments) {
    db.setClock(moment.toISOString())
    const { places: found } = await db.kept({ door: 'visitor' }, (errand) =>
      searchPlaces(errand, { openAt: 'now', pageSize: 150 }),
    )
    const told = places.filter((place) => isOpen(place, moment)).map(({ id }) => id)
    open += told.length
    if (
      told.toSorted().join() !==
      found
        .map(({ id }) => id)
        .toSorted()
        .join()
    )
      differences.push(moment.toISOString())
  }

  expect(differences).toEqual([])
  expect(open).toBeGreaterThan(400)
}, 60_000)

function isOpen(place: KeptPlace, moment: Date): boolean {
  const { code } = place.facts.commune
  return openingAt(timetableOf(place), localMoment(moment, code && departmentOf(code))).state === 'open'
}

const somedays = [
  '2026-01-01',
  '2026-04-03',
  '2026-05-25',
  '2026-06-10',
  '2026-12-20',
  '2026-12-26',
  '2026-12-28',
]

// One moment of two falls on a holiday of some department, or beside one.
function aMoment(): Date {
  const day = draw(2) === 0 ? aDay() : toDay(somedays[draw(somedays.length)] ?? '2026-01-01')
  return new Date(Date.parse(`${day}T00:00:00Z`) + draw(1440) * 60_000)
}

function aDay(): Day {
  return addDays(toDay('2026-01-01'), draw(380))
}

function aPlace(): KeptPlace {
  const code = communes[draw(communes.length)]
  return aKeptPlace(0, {
    id: db.surroundings.newId() as PlaceId,
    facts: { commune: { name: 'Ville', postalCode: '00000', ...(code !== undefined && { code }) } },
    local: {
      closures:
        draw(4) === 0 ? [{ from: toDay('2026-05-20'), to: addDays(toDay('2026-05-20'), draw(30)) }] : [],
      stops: Array.from({ length: draw(3) }, aStop),
    },
    hours: Array.from({ length: draw(3) }, someHours),
  })
}

const weeks = ['every', 'odd', 'even'] as const
const holidays = ['closed', 'as-usual', 'unsaid', [[605, 715]] as readonly MinuteRange[]] as const

function someHours(): WeeklyHours {
  // Ten minutes past: not every door opens on a quarter of an hour.
  const late = draw(3) === 0 ? 10 : 0
  const open = Array.from(
    { length: 7 },
    (_, day): MinuteRange => [day * 1440 + 480 + late, day * 1440 + 1080],
  )
  const from = aDay()
  return {
    open: open.filter(() => draw(4) > 0),
    weeks: weeks[draw(3)] ?? 'every',
    ...(draw(3) === 0 && { from }),
    ...(draw(3) === 0 && { to: addDays(from, draw(200)) }),
    onHolidays: holidays[draw(4)] ?? 'closed',
  }
}

function aStop(): Stop {
  const opensAt = 480 + draw(400)
  return {
    commune: { name: 'Étape', postalCode: '00000' },
    street: 'Place',
    weekday: 1 + draw(7),
    weeks: weeks[draw(3)] ?? 'every',
    opensAt,
    closesAt: opensAt + 30 + draw(200),
    ...(draw(4) === 0 && { from: aDay() }),
  }
}
