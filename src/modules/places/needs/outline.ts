import type { GeoContext } from 'd3-geo'

/** Draws whole pixels, each from the one before, as the shortest text an SVG path can be. */
export class Outline implements GeoContext {
  #text = ''
  #at = { x: 0, y: 0 }
  #start = { x: 0, y: 0 }
  #isInLine = false

  /** What was drawn since the last time. */
  take(): string {
    const text = this.#text
    this.#text = ''
    this.#isInLine = false
    return text
  }

  moveTo(x: number, y: number): void {
    this.#at = { x: Math.round(x), y: Math.round(y) }
    this.#start = this.#at
    this.#text += `M${this.#at.x} ${this.#at.y}`
    this.#isInLine = false
  }

  lineTo(x: number, y: number): void {
    const [right, down] = [Math.round(x) - this.#at.x, Math.round(y) - this.#at.y]
    if (right === 0 && down === 0) return
    this.#text += `${this.#isInLine ? separated(right) : `l${right}`}${separated(down)}`
    this.#at = { x: this.#at.x + right, y: this.#at.y + down }
    this.#isInLine = true
  }

  closePath(): void {
    this.#text += 'z'
    this.#at = this.#start
    this.#isInLine = false
  }

  beginPath(): void {
    // Each drawing is taken away by itself.
  }

  arc(): void {
    throw new Error('points are not drawn here')
  }
}

function separated(length: number): string {
  return length < 0 ? String(length) : ` ${length}`
}
