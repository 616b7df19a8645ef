import { expect, test } from 'vitest'
import { seeded } from '#test/support/seeded.ts'
import { distanceKm } from './distance.ts'
import type { Offer } from './needs.ts'
import { OffersAround } from './offers-around.ts'
import { holds, stripsAround } from './strips.ts'

const random = seeded(20_261_122)
const at = (latitude: number, longitude: number): Offer => ({ latitude, longitude })
const somewhere = (count: number): readonly Offer[] =>
  Array.from({ length: count }, () => at(random() * 180 - 90, random() * 360 - 180))

test.each([
  ['beyond the date line', at(-17, 179.99), at(-17, -179.99)],
  ['beyond the pole', at(89.9, 10), at(89.9, -170)],
  ['at the other end of the earth', at(48, 2), at(-48, -178)],
])('the nearest door is found %s', (_, spot, door) => {
  expect(new OffersAround([door]).nearest(spot)).toMatchObject({ offer: door })
})

test('anywhere on earth, the nearest door and those around are those that measuring each one finds', () => {
  const doors = somewhere(3_000)
  const around = new OffersAround(doors)
  for (const spot of somewhere(200)) {
    const all = doors.map((door) => distanceKm(spot, door))
    expect(around.nearest(spot)?.km).toBeCloseTo(Math.min(...all), 9)
    expect(around.within(spot, 300).doors).toBe(all.filter((km) => km <= 300).length)
  }
})

test('no door is nearest where there is none', () => {
  expect(new OffersAround([]).nearest(at(46, 4))).toBeUndefined()
})

test('strips hold whatever is near one of their spots, and no more than a strip of what is far', () => {
  const [low, high] = [at(44, 4), at(45, 6)]
  const strips = stripsAround([low, high], 10)
  for (const spot of [low, high]) {
    for (let turn = 0; turn < 360; turn += 15) {
      const angle = (turn * Math.PI) / 180
      const near = at(spot.latitude + 0.089 * Math.sin(angle), spot.longitude + 0.12 * Math.cos(angle))
      if (distanceKm(spot, near) <= 10) expect(holds(strips, near)).toBe(true)
    }
  }
  expect([holds(strips, at(44, 6)), holds(strips, at(44.5, 5)), holds(strips, at(45, 4))]).toEqual([
    false,
    false,
    false,
  ])
})
