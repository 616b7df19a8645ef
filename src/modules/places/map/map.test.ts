import { expect, test } from 'vitest'
import { apart } from './apart.ts'
import { boundariesIn } from './boundaries.ts'
import { metresAUnit, onMap, scaleBar, viewOf } from './view.ts'

const size = { width: 420, height: 320 }
const south = { latitude: 47, longitude: 2.3 }
const north = { latitude: 47.1, longitude: 2.4 }

test('every point is inside the window, north above south and west before east', () => {
  const view = viewOf([south, north], size)
  const [low, high] = [onMap(view, south), onMap(view, north)]

  expect(low.x).toBeLessThan(high.x)
  expect(high.y).toBeLessThan(low.y)
  for (const { x, y } of [low, high]) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(size.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(size.height)
  }
})

test('one place alone is shown in the middle of its surroundings, more than a kilometre of them', () => {
  const view = viewOf([south], size)

  const { x, y } = onMap(view, south)
  expect(x).toBeCloseTo(size.width / 2)
  expect(y).toBeCloseTo(size.height / 2)
  expect(metresAUnit(view) * size.width).toBeGreaterThan(1000)
})

test('the bar of the scale is a round distance, measured in the drawing', () => {
  const view = viewOf([south, north], size)
  const { metres, length } = scaleBar(view)

  expect(metres).toBe(2000)
  expect(length * metresAUnit(view)).toBeCloseTo(metres, -2)
})

test('pins that hide one another part; those that do not touch stay', () => {
  const [one, same, far] = apart(
    [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
      { x: 300, y: 300 },
    ],
    28,
  )

  expect(Math.hypot((one?.x ?? 0) - (same?.x ?? 0), (one?.y ?? 0) - (same?.y ?? 0))).toBeGreaterThan(27)
  expect(far).toEqual({ x: 300, y: 300 })
})

test('without contours there are no boundaries, and no fault', () => {
  expect(boundariesIn(viewOf([south], size), [])).toBeUndefined()
})

test('a boundary that crosses the window is drawn where its points fall', () => {
  const topology = {
    type: 'Topology' as const,
    arcs: [
      [
        [2.3, 47.05],
        [2.4, 47.05],
        [2.4, 47.2],
        [2.3, 47.05],
      ],
    ],
    objects: {
      communes: {
        type: 'GeometryCollection' as const,
        geometries: [{ type: 'Polygon' as const, arcs: [[0]] }],
      },
    },
  }
  const view = viewOf([south, north], size)
  const path = boundariesIn(view, [topology])
  const { x, y } = onMap(view, { latitude: 47.05, longitude: 2.3 })

  expect(path).toContain(`M${Math.round(x)},${Math.round(y)}`)
})

test('the boundaries of a whole department, too many to be read, are not drawn', () => {
  const view = viewOf([south, north], size)
  const square = (side: number): number[][] => [
    [view.west, view.south],
    [view.east, view.south + side],
    [view.east, view.north],
    [view.west, view.south],
  ]
  const crossing = (communes: number) => ({
    type: 'Topology' as const,
    arcs: Array.from({ length: communes }, (_, rank) => square(rank / 10_000)),
    objects: {
      communes: {
        type: 'GeometryCollection' as const,
        geometries: Array.from({ length: communes }, (_, rank) => ({
          type: 'Polygon' as const,
          arcs: [[rank]],
        })),
      },
    },
  })

  expect(boundariesIn(view, [crossing(20)])).toMatch(/^M/)
  expect(boundariesIn(view, [crossing(2000)])).toBeUndefined()
})
