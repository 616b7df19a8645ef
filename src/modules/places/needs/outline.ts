import type { Topology } from 'topojson-specification'
import { type Contour, type Contours, readContours } from './contours.ts'
import { type Fitted, fitted, type Projection } from './mercator.ts'
import type { Spot } from './needs.ts'

/** Communes as SVG paths, and where a spot is among them. */
export interface Outlines {
  readonly project: Fitted
  readonly communes: readonly { readonly code: string; readonly path: string }[]
}

const drawn = new WeakMap<Topology, Outlines | undefined>()

/** The outlines of a whole department, drawn once for as long as its contours are kept. */
export function outlinesOf(topology: Topology): Outlines | undefined {
  if (!drawn.has(topology))
    drawn.set(
      topology,
      outlinesIn([topology], () => true),
    )
  return drawn.get(topology)
}

/** The outlines of some communes, of one department or of several; undefined where there are none. */
export function outlinesIn(
  topologies: readonly Topology[],
  isShown: (code: string) => boolean,
): Outlines | undefined {
  const parts = topologies
    .flatMap((topology) => readContours(topology) ?? [])
    .map((part) => ({ ...part, communes: part.communes.filter(({ code }) => isShown(code)) }))
    .filter(({ communes }) => communes.length > 0)
  if (parts.length === 0) return undefined
  const project = fitted(parts.flatMap((part) => [...pointsOf(part)]))
  const communes = parts.flatMap((part) => {
    const borders = inPixels(part, project)
    return part.communes.map((contour) => ({ code: contour.code, path: outlineOf(contour, borders) }))
  })
  return { project, communes }
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

// Borders in whole pixels: each is projected once, though two communes share it.
type PixelBorders = readonly Int32Array[]

function inPixels({ borders }: Contours, projection: Projection): PixelBorders {
  return borders.map((border) =>
    Int32Array.from(border, (degrees, at) =>
      Math.round(at % 2 === 0 ? projection.x(degrees) : projection.y(degrees)),
    ),
  )
}

// Each pixel from the one before, as the shortest text there is.
function outlineOf({ rings }: Contour, borders: PixelBorders): string {
  return rings.map((ring) => ringOf(ring, borders)).join('')
}

function ringOf(ring: readonly number[], borders: PixelBorders): string {
  const pen = new Pen()
  for (const rank of ring) {
    const border = borders[rank < 0 ? ~rank : rank] ?? new Int32Array()
    const last = border.length - 2
    for (let at = 0; at <= last; at += 2) {
      const from = rank < 0 ? last - at : at
      pen.to(border[from] ?? 0, border[from + 1] ?? 0)
    }
  }
  return pen.closed()
}

class Pen {
  // Written at once at the end: a text added to ten thousand times is kept as ten thousand pieces.
  readonly #parts: string[] = []
  #x = 0
  #y = 0
  #isInLine = false
  // Lines are written one behind: the last one of a ring is the closing.
  #last = ''

  to(x: number, y: number): void {
    if (this.#parts.length === 0) this.#parts.push(`M${x} ${y}`)
    else if (x !== this.#x || y !== this.#y) this.#line(x - this.#x, y - this.#y)
    this.#x = x
    this.#y = y
  }

  closed(): string {
    return this.#parts.length === 0 ? '' : [...this.#parts, 'z'].join('')
  }

  #line(right: number, down: number): void {
    this.#parts.push(this.#last)
    this.#last = `${this.#isInLine ? separated(right) : `l${right}`}${separated(down)}`
    this.#isInLine = true
  }
}

function separated(length: number): string {
  return length < 0 ? String(length) : ` ${length}`
}
