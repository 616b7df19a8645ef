import { expect, test } from 'vitest'
import type { Topology } from 'topojson-specification'
import { type DepartmentMap, drawMap } from './draw-map.ts'

// Two squares side by side, at the equator where a degree is as tall as it is wide; the border between is told once.
const contours: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [4, -1] },
  arcs: [
    [
      [2, 0],
      [0, 4],
    ],
    [
      [2, 4],
      [-2, 0],
      [0, -4],
      [2, 0],
    ],
    [
      [2, 4],
      [2, 0],
      [0, -4],
      [-2, 0],
    ],
  ],
  objects: {
    communes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { c: '99001' } },
        { type: 'MultiPolygon', arcs: [[[~0, ~2]]], properties: { c: '99002' } },
      ],
    },
  },
}

const map: DepartmentMap = {
  title: 'Distance',
  description: 'Carte',
  communes: [{ code: '99001', words: 'Alpha <1>', fill: '#b30000', middle: undefined }],
  contours: [contours],
  isPart: false,
  doors: [],
  stop: undefined,
  legend: [],
  marks: { door: 'Lieu', stop: 'Passage' },
}

test('a commune is drawn by its borders, forwards or backwards, the last line left to the closing', () => {
  const drawn = drawMap(map)
  expect(drawn).toContain(
    '<path d="M500 980l0-960-480 0 0 960z" fill="#b30000"><title>Alpha &lt;1></title></path>',
  )
  expect(drawn).toContain('<path d="M500 20l0 960 480 0 0-960z" fill="#e4e4e4"/>')
})

test('a border that is missing leaves a hole in its commune, and the map stays', () => {
  const drawn = drawMap({ ...map, contours: [{ ...contours, arcs: contours.arcs.slice(0, 2) }] })
  expect(drawn).toContain('<title>Alpha &lt;1></title>')
})

test('doors at one pixel are one dot, and those out of the image are not drawn', () => {
  const door = { latitude: 0, longitude: 5 }
  const doors = [door, { ...door, latitude: 0.000_01 }, { ...door, longitude: 20 }]
  expect(drawMap({ ...map, doors })).toContain('<path d="M500 500h0"')
})

test('without contours, communes are circles; without middles, there is no map', () => {
  const at = (longitude: number) => ({ latitude: 0, longitude })
  const communes = [4, 6].map((longitude) => ({
    code: String(longitude),
    words: '',
    fill: '#fff',
    middle: at(longitude),
  }))
  const drawn = drawMap({ ...map, contours: [], communes })
  expect(drawn).toContain('<circle cx="20" cy="20" r="14"')
  expect(drawn).toContain('<circle cx="980" cy="20" r="14"')
  expect(drawMap({ ...map, contours: [] })).toBeUndefined()
})
