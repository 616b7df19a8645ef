import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { noTerritory } from '#platform/territory/territory.ts'
import type { KeptPlace } from '../kept-place.ts'
import { bus, library } from './page-samples.ts'
import { mapOfPlace } from './show-map.tsx'
import type { Start } from './start.ts'

const here = { latitude: 46.72, longitude: -2.35 }

test('a place whose address has a point is drawn there', () => {
  expect(drawn(at('address'))).toContain('data-at="46.72,-2.35"')
})

test('a place put in the middle of its commune is not shown where it is not', () => {
  expect(drawn(at('commune'))).toBe('')
})

test('a bus is shown where it stops, never at its garage', () => {
  const parked = { ...bus, facts: { ...bus.facts, position: { ...here, precision: 'address' as const } } }

  expect(drawn(parked)).toContain('data-at="46.76,-2.45"')
  expect(drawn(parked)).not.toContain('data-at="46.72,-2.35"')
})

test('an address she starts from is marked, the middle of a commune is not', () => {
  const start: Start = {
    kind: 'point',
    label: 'Alpha',
    point: { latitude: 46.73, longitude: -2.36 },
    isAddress: true,
  }

  expect(drawn(at('address'), start)).toContain('places-map__start')
  expect(drawn(at('address'), { ...start, isAddress: false })).not.toContain('places-map__start')
})

test('a pin stays whole inside the drawing, also from one end of the earth to the other', () => {
  const start: Start = {
    kind: 'point',
    label: 'Loin',
    point: { latitude: -46, longitude: 170 },
    isAddress: true,
  }
  const [, x, y] =
    /<circle class="pin[^"]*" cx="(-?\d+)" cy="(-?\d+)"/.exec(drawn(at('address'), start)) ?? []

  expect(Number(x)).toBeGreaterThanOrEqual(15)
  expect(Number(y)).toBeGreaterThanOrEqual(15)
})

function at(precision: 'address' | 'commune'): KeptPlace {
  return { ...library, facts: { ...library.facts, position: { ...here, precision } } }
}

function drawn(place: KeptPlace, start?: Start): string {
  const map = mapOfPlace(
    { place, opening: { state: 'unknown' }, ...(start && { start }) },
    { territory: noTerritory, language: 'fr' },
  )
  return map ? render(map) : ''
}
