import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { noTerritory } from '#platform/territory/territory.ts'
import type { KeptPlace } from '../kept-place.ts'
import { PlacesMap, scaleStrip } from '../map/places-map.tsx'
import { viewOf } from '../map/view.ts'
import type { PlaceId } from '../place.ts'
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

test('pins that push one another aside stay whole inside the drawing, and off its scale', () => {
  const view = viewOf([here, { latitude: 46.8, longitude: -2.2 }], { width: 420, height: 320 })
  const places = Array.from({ length: 30 }, (_, rank) => {
    const id = `0190a000-0000-7000-8000-0000000000${rank + 10}` as PlaceId
    return { id, name: `Lieu ${rank}`, point: here, isOpen: false }
  })
  const words = { name: 'Lieux', you: 'Vous', scale: (metres: number) => `${metres} m` }
  const pins = [...render(h(PlacesMap, { view, places, words })).matchAll(/ cx="(-?\d+)" cy="(-?\d+)"/g)]

  expect(pins).toHaveLength(30)
  for (const [, x, y] of pins) {
    expect(Math.min(Number(x), 420 - Number(x))).toBeGreaterThanOrEqual(15)
    expect(Math.min(Number(y), 320 - scaleStrip - Number(y))).toBeGreaterThanOrEqual(15)
  }
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
