import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { type Database, testApp } from '#test/support/app.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { sitAt } from '#test/support/at-the-counter.ts'
import { testDatabase } from '#test/support/database.ts'
import { takeTicket } from '../index.ts'
import { enterSite } from '../enter-site.ts'
import { readHall } from '../read-hall.ts'
import { newcomerWait } from './newcomer-waits.ts'

const db = testDatabase<Database>()
const app = testApp(db)

test('a place says its hours, how many wait, and how long one would wait for each service', async () => {
  const hall = await aSite(db, { site: { name: 'Maison du Parc', week: fiveDays } })
  await db.kept(hall.asAgent(), (errand) => sitAt(errand, hall))
  await wait(hall)
  await wait(hall)
  const { html, status } = await app().get('/venir')
  expect(status).toBe(200)
  expect(html).toContain('Maison du Parc')
  expect(html).toContain('2 personnes attendent.')
  expect(html).toContain('Service A')
  expect(html).toMatch(/Entre \d+ et \d+\u00a0minutes|Moins de \d+\u00a0minutes|Plus d’une heure/)
  expect(html).toContain('lundi à vendredi')
  expect(html).toContain('de 9\u00a0h à 12\u00a0h\u00a030')
})

test('a closed place says so, in the language of whoever reads', async () => {
  await aSite(db, {
    site: {
      name: 'Annexe',
      week: [[], [], [], [], [], [], []],
      closedDays: ['2026-03-02', '2026-05-01'].map(toDay),
    },
  })
  db.setClock('2026-03-03T09:01:00Z')
  const { html } = await app().get('/venir?langue=en')
  expect(html).toContain('Closed now')
  expect(html).toContain('Monday to Sunday')
  expect(html).toContain('Closed on: 1 May 2026.')
})

test('the answer is remembered ten seconds, so that a whole town may ask', async () => {
  const before = await app().get('/venir')
  await aSite(db, { site: { name: 'Nouveau lieu' } })
  expect((await app().get('/venir')).html).toBe(before.html)
  db.setClock('2026-03-03T09:02:00Z')
  expect((await app().get('/venir')).html).toContain('Nouveau lieu')
})

test('an agent who asks is shown what everybody sees, and changes nothing for others', async () => {
  const { organisationId } = await aSite(db, { site: { name: 'Chez elle' } })
  await aSite(db, { site: { name: 'Ailleurs' } })
  const agent = await app().signIn('mediator', organisationId)
  db.setClock('2026-03-03T09:03:00Z')
  for (const answer of [await app().get('/venir', agent), await app().get('/venir')]) {
    expect(answer.html).toContain('Chez elle')
    expect(answer.html).toContain('Ailleurs')
  }
})

test('whoever comes stands after all who wait: with each of them, the wait is no shorter', async () => {
  const hall = await aSite(db, { counters: 1, services: 1 })
  await db.kept(hall.asAgent(), (errand) => sitAt(errand, hall))
  const longest: number[] = []
  for (let count = 0; count < 6; count += 1) {
    longest.push(await newcomerMinutes(hall))
    await wait(hall)
  }
  expect(longest).toEqual(longest.toSorted((one, other) => one - other))
  expect(longest.at(-1)).toBeGreaterThan(longest[0] ?? 0)
})

const day = [{ opens: '09:00', closes: '12:30' }]
const fiveDays = [day, day, day, day, day, [], []]

async function wait(hall: ASite): Promise<void> {
  const wish = {
    siteId: hall.site.id,
    serviceId: hall.service.id,
    origin: 'desk',
    language: 'fr',
    legalPriority: false,
    requestId: v7(),
  } as const
  await db.kept(hall.asAgent(), (errand) => takeTicket(errand, wish))
}

async function newcomerMinutes(hall: ASite): Promise<number> {
  return db.kept({ door: 'visitor' }, async (errand) => {
    const entered = await enterSite(errand, hall.site.id)
    if (!entered) throw new Error('no such place')
    const { snapshot } = await readHall(entered.errand, hall.site.id)
    const shown = newcomerWait(snapshot, hall.service)
    if (shown.kind === 'range') return shown.to
    return shown.kind === 'over-60' ? 1_000 : 5
  })
}
