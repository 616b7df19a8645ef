import type { Topology } from 'topojson-specification'
import { communesByCode } from '#platform/communes/commune-index.ts'
import { fitted, type Projection, side } from './mercator.ts'
import type { Spot } from './needs.ts'
import { outlinesIn, outlinesOf } from './outline.ts'

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

// Large enough to be read on a telephone, where a thousand pixels are less than four hundred.
const textSize = 32
const line = 46

/** The map as an SVG of its own, without a style or a script; undefined where there is neither contour nor middle. */
export function drawMap(map: DepartmentMap): string | undefined {
  const shapes = shapesOf(map)
  if (!shapes) return undefined
  const { width, height } = shapes
  const below = height + line
  const total = below + (map.legend.length + 2) * line
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="t d"`,
    ` font-family="sans-serif" font-size="${textSize}"><title id="t">${escaped(map.title)}</title>`,
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
  const communeOf = (code: string): MappedCommune | undefined => byCode.get(code) ?? byCode.get(todayOf(code))
  const [whole, ...others] = map.contours
  const outlines =
    map.isPart || !whole || others.length > 0
      ? outlinesIn(map.contours, (code) => !map.isPart || communeOf(code) !== undefined)
      : outlinesOf(whole)
  if (!outlines) return circlesOf(map)
  const { project, communes } = outlines
  const shapes = communes.map(({ code, path }) => shape(`path d="${path}"`, 'path', communeOf(code)))
  return { width: side, height: project.height, communes: shapes.join(''), project }
}

// Contours are drawn for a year: communes merged since are shown as the one they are in.
function todayOf(code: string): string {
  return communesByCode().get(code)?.code ?? code
}

function circlesOf({ communes }: DepartmentMap): Shapes | undefined {
  const spots = communes.flatMap(({ middle }) => middle ?? [])
  if (spots.length < 2) return undefined
  const project = fitted(spots)
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
  const pixels = new Set<string>()
  for (const door of doors) {
    const [x, y] = pixelOf(door, project)
    if (x >= 0 && x <= width && y >= 0 && y <= height) pixels.add(`M${x} ${y}h0`)
  }
  return [...pixels].join('')
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
    return `<rect x="20" y="${y}" width="52" height="30" fill="${fill}" stroke="#777"/>${words(88, y, text)}`
  })
  const y = top + legend.length * line
  const door = `<circle cx="46" cy="${y + 15}" r="4.5" fill="#123a6b"/>${words(88, y, marks.door)}`
  const added = stop ? `${star(520, y + 14)}${words(548, y, marks.stop)}` : ''
  return `${shades.join('')}${doors.length > 0 ? door : ''}${added}`
}

function words(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y + 26}">${escaped(text)}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
