import type { Topology } from 'topojson-specification'
import { communesByCode } from '#platform/communes/commune-index.ts'
import { type Contour, type Contours, readContours } from './contours.ts'
import { boundsOf, fitted, type Projection } from './mercator.ts'
import type { Spot } from './needs.ts'
import { inPixels, outlineOf } from './outline.ts'

/** A map to draw: communes in shades, doors as points, a legend and a title that say it in words. */
export interface DepartmentMap {
  readonly title: string
  readonly description: string
  readonly communes: readonly MappedCommune[]
  readonly contours: readonly Topology[]
  /** Whether only the communes told are drawn: the contours hold more. */
  readonly isPart: boolean
  readonly doors: readonly Spot[]
  /** A stop that does not exist yet. */
  readonly stop: Spot | undefined
  readonly legend: readonly LegendEntry[]
  readonly marks: { readonly door: string; readonly stop: string }
}

export interface MappedCommune {
  readonly code: string
  /** What is said of it: « Mâcon : 1,2 km ». */
  readonly words: string
  readonly fill: string
  readonly middle: Spot | undefined
}

export interface LegendEntry {
  readonly fill: string
  readonly text: string
}

const side = 1000
const margin = 20
const line = 34

/** The map as an SVG of its own, without a style or a script; undefined where there is neither contour nor middle. */
export function drawMap(map: DepartmentMap): string | undefined {
  const shapes = shapesOf(map)
  if (!shapes) return undefined
  const { width, height } = shapes
  const below = height + line
  const total = below + (map.legend.length + 2) * line
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="t d"`,
    ` font-family="sans-serif" font-size="24"><title id="t">${escaped(map.title)}</title>`,
    `<desc id="d">${escaped(map.description)}</desc><rect width="${width}" height="${total}" fill="#fff"/>`,
    `<g stroke="#777" stroke-width=".7" stroke-linejoin="round">${shapes.communes}</g>`,
    `<path d="${dots(map.doors, shapes)}" fill="none" stroke="#123a6b" stroke-width="9" stroke-linecap="round"/>`,
    map.stop ? star(...pixelOf(map.stop, shapes.project)) : '',
    legendOf(map, below),
    '</svg>',
  ].join('')
}

interface Shapes {
  readonly width: number
  readonly height: number
  readonly communes: string
  readonly project: Projection
}

function shapesOf(map: DepartmentMap): Shapes | undefined {
  const byCode = new Map(map.communes.map((commune) => [commune.code, commune]))
  const communeOf = ({ code }: Contour) => byCode.get(code) ?? byCode.get(todayOf(code))
  const parts = map.contours
    .flatMap((topology) => readContours(topology) ?? [])
    .map((part) => (map.isPart ? { ...part, communes: part.communes.filter(communeOf) } : part))
    .filter(({ communes }) => communes.length > 0)
  if (parts.length === 0) return circlesOf(map)
  const project = fitted(boundsOf(parts.flatMap((part) => [...pointsOf(part)])), side, margin)
  const communes = parts.flatMap((part) => {
    const borders = inPixels(part, project)
    return part.communes.map((contour) =>
      shape(`path d="${outlineOf(contour, borders)}"`, 'path', communeOf(contour)),
    )
  })
  return { width: side, height: project.height, communes: communes.join(''), project }
}

function* pointsOf({ borders, communes }: Contours): Generator<Spot> {
  const walked = new Set(
    communes.flatMap(({ rings }) => rings.flat().map((rank) => (rank < 0 ? ~rank : rank))),
  )
  for (const rank of walked) {
    const border = borders[rank] ?? []
    for (let at = 0; at < border.length; at += 2)
      yield { longitude: border[at] ?? 0, latitude: border[at + 1] ?? 0 }
  }
}

// Contours are drawn for a year: communes merged since are shown as the one they are in.
function todayOf(code: string): string {
  return communesByCode().get(code)?.code ?? code
}

function circlesOf({ communes }: DepartmentMap): Shapes | undefined {
  const spots = communes.flatMap(({ middle }) => middle ?? [])
  if (spots.length < 2) return undefined
  const project = fitted(boundsOf(spots), side, margin)
  const circles = communes.map((commune) => {
    const at = commune.middle && pixelOf(commune.middle, project)
    return at ? shape(`circle cx="${at[0]}" cy="${at[1]}" r="14"`, 'circle', commune) : ''
  })
  return { width: side, height: project.height, communes: circles.join(''), project }
}

function shape(drawn: string, element: string, commune: MappedCommune | undefined): string {
  if (!commune) return `<${drawn} fill="${unknownFill}"/>`
  return `<${drawn} fill="${commune.fill}"><title>${escaped(commune.words)}</title></${element}>`
}

/** The shade of what is not known. */
export const unknownFill = '#e4e4e4'

// A line of no length with round ends is a dot; two doors at one pixel are one.
function dots(doors: readonly Spot[], { project, width, height }: Shapes): string {
  const pixels = doors.flatMap((door) => {
    const at = pixelOf(door, project)
    const isInside = at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height
    return isInside ? [`M${at[0]} ${at[1]}h0`] : []
  })
  return [...new Set(pixels)].join('')
}

function star(x: number, y: number): string {
  return `<path d="M${x} ${y - 18}l5 13 14 1-11 9 4 13-12-8-12 8 4-13-11-9 14-1z" fill="#0b7a3b" stroke="#fff" stroke-width="2"/>`
}

function pixelOf({ latitude, longitude }: Spot, project: Projection): [number, number] {
  return [Math.round(project.x(longitude)), Math.round(project.y(latitude))]
}

function legendOf({ legend, marks, stop, doors }: DepartmentMap, top: number): string {
  const shades = legend.map(({ fill, text }, rank) => {
    const y = top + rank * line
    return `<rect x="20" y="${y}" width="40" height="22" fill="${fill}" stroke="#777"/>${words(72, y, text)}`
  })
  const y = top + legend.length * line
  const door = `<circle cx="40" cy="${y + 11}" r="4.5" fill="#123a6b"/>${words(72, y, marks.door)}`
  const added = stop ? `${star(520, y + 10)}${words(548, y, marks.stop)}` : ''
  return `${shades.join('')}${doors.length > 0 ? door : ''}${added}`
}

function words(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y + 19}">${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
