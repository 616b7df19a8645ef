import type { Contour, Contours } from './contours.ts'
import type { Projection } from './mercator.ts'

/** Borders in whole pixels: each is projected once, though two communes share it. */
export type PixelBorders = readonly Int32Array[]

export function inPixels({ borders }: Contours, projection: Projection): PixelBorders {
  return borders.map((border) =>
    Int32Array.from(border, (degrees, at) =>
      Math.round(at % 2 === 0 ? projection.x(degrees) : projection.y(degrees)),
    ),
  )
}

/** A commune as an SVG path: each pixel from the one before, as the shortest text there is. */
export function outlineOf({ rings }: Contour, borders: PixelBorders): string {
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
  #text = ''
  #x = 0
  #y = 0
  #isInLine = false
  // Lines are written one behind: the last one of a ring is the closing.
  #last = ''

  to(x: number, y: number): void {
    if (this.#text === '') this.#text = `M${x} ${y}`
    else if (x !== this.#x || y !== this.#y) this.#line(x - this.#x, y - this.#y)
    this.#x = x
    this.#y = y
  }

  closed(): string {
    return this.#text === '' ? '' : `${this.#text}z`
  }

  #line(right: number, down: number): void {
    this.#text += this.#last
    this.#last = `${this.#isInLine ? separated(right) : `l${right}`}${separated(down)}`
    this.#isInLine = true
  }
}

function separated(length: number): string {
  return length < 0 ? String(length) : ` ${length}`
}
