import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '#platform/territory/reference-table.ts'
import { seeded } from '#test/support/seeded.ts'
import { compareNeeds, isFar, totalsOf } from './compare-needs.ts'
import type { Offer, WeighedCommune } from './needs.ts'
import { OffersAround } from './offers-around.ts'
import { whereToStop } from './where-to-stop.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })
const commune = (code: string, population: number, middle?: WeighedCommune['middle']): WeighedCommune => ({
  code,
  name: code,
  population,
  ...(middle && { middle }),
})

const north = commune('north', 300, at(46.5, 4))
const middle = commune('middle', 1_000, at(46.2, 4))
const south = commune('south', 200, at(46.1, 4))
const lost = commune('lost', 50)
const door: Offer = { ...at(46.2, 4.01), minutes: 600 }

test('a commune is as far as its nearest door, and counts the minutes of the doors around', () => {
  const [first, second] = compareNeeds([north, middle], new OffersAround([door, { ...at(46.21, 4) }]), 10)
  expect(first?.nearest?.km).toBeCloseTo(32.2, 1)
  expect(first).toMatchObject({ minutesNear: 0, doorsNear: 0 })
  expect(second).toMatchObject({ minutesNear: 600, doorsNear: 2, unsaidNear: 1, nearest: { offer: door } })
})

test('people far from every door are counted; those of a commune without a middle are counted apart', () => {
  const communes = compareNeeds([north, middle, south, lost], new OffersAround([door]), 10)
  expect(totalsOf(communes, 10)).toMatchObject({
    people: 1_550,
    peopleFar: 500,
    communesFar: 2,
    peopleNowhere: 50,
  })
})

test('half of the people have the median distance at most', () => {
  const communes = compareNeeds([north, middle, south], new OffersAround([door]), 10)
  expect(totalsOf(communes, 10).medianKm).toBeCloseTo(0.77, 2)
})

test('with no door at all, everybody is far and no distance is told', () => {
  const communes = compareNeeds([north, lost], new OffersAround([]), 10)
  expect(communes.map((one) => isFar(one, 10))).toEqual([true, false])
  expect(totalsOf(communes, 10).medianKm).toBeUndefined()
})

test('a stop is proposed where it brings most people near', () => {
  const communes = compareNeeds(
    [north, middle, south],
    new OffersAround([{ ...at(47.5, 4), minutes: 60 }]),
    12,
  )
  expect(whereToStop(communes, { farKm: 12, most: 1 })).toMatchObject([
    { commune: { code: 'middle' }, peopleNearer: 1_200, communesNearer: 2 },
  ])
})

test('where nobody is far, no stop is proposed', () => {
  expect(whereToStop(compareNeeds([middle], new OffersAround([door]), 10), { farKm: 10, most: 5 })).toEqual(
    [],
  )
})

const reference = new URL('../../../../../shared/data/territory/communes-2026.csv', import.meta.url)

describe.skipIf(!existsSync(reference))('on the real communes of France', () => {
  test('500 communes have the same answer as when every door is measured', () => {
    const table = readTable(readFileSync(reference, 'utf8'))
    const places = [...table.lines()]
      .map((cells) => commune(cells[0] ?? '', Number(cells[4]), at(Number(cells[6]), Number(cells[7]))))
      .filter(({ middle: spot }) => spot && spot.latitude !== 0)
    const random = seeded(20_261_122)
    const drawn = Array.from({ length: 500 }, () => places[Math.floor(random() * places.length)] ?? north)
    const doors = Array.from({ length: 5_000 }, (_, rank): Offer => {
      const near = places[Math.floor(random() * places.length)]?.middle ?? at(46, 4)
      return {
        ...at(near.latitude + random() / 10, near.longitude + random() / 10),
        ...(rank % 5 > 0 && { minutes: rank % 2_000 }),
      }
    })
    expect(compareNeeds(drawn, new OffersAround(doors), 10)).toEqual(
      drawn.map((one) => bruteForce(one, doors)),
    )
  })
})

// By the formula of the haversine, which the code does not use.
function bruteForce(one: WeighedCommune, doors: readonly Offer[]) {
  const { latitude = 0, longitude = 0 } = one.middle ?? {}
  const rad = Math.PI / 180
  const measured = doors.map((offer) => {
    const tall = Math.sin(((offer.latitude - latitude) * rad) / 2) ** 2
    const wide = Math.sin(((offer.longitude - longitude) * rad) / 2) ** 2
    const half = tall + Math.cos(latitude * rad) * Math.cos(offer.latitude * rad) * wide
    return { offer, km: 2 * 6371 * Math.asin(Math.sqrt(half)) }
  })
  const near = measured.filter(({ km }) => km <= 10)
  const nearest = measured.reduce((best, other) => (other.km < best.km ? other : best))
  return {
    ...one,
    ...(nearest.km <= 300 && { nearest: { offer: nearest.offer, km: expect.closeTo(nearest.km, 6) } }),
    minutesNear: near.reduce((sum, { offer }) => sum + (offer.minutes ?? 0), 0),
    doorsNear: near.length,
    unsaidNear: near.filter(({ offer }) => offer.minutes === undefined).length,
  }
}
