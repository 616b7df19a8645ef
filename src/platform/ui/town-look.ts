/** How a town shows itself on every page. */
export interface TownLook {
  /** "CCAS d’Alpha". */
  readonly name: string
  /** Address of the home page of this audience. */
  readonly homeHref: string
  /** Accent colour, `#rrggbb`; ours when absent. */
  readonly accent?: string | undefined
  readonly logoUrl?: string | undefined
  /** As people read it: "04 00 00 00 00". */
  readonly phone: string
  /** One line of the postal address per item. */
  readonly address: readonly string[]
  /** "Ouvert du lundi au vendredi, 9 h à 17 h". */
  readonly openingHours?: string | undefined
}

/** Accent used when a town has chosen none. */
export const defaultAccent = '#0d5c63'

const paper: Rgb = [253, 252, 249]
const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

// White text on the accent, and the accent as text on paper, both at WCAG AAA.
const leastContrast = 7

type Rgb = readonly [number, number, number]

/** The stylesheet of a town: its accent, darkened until it can be read; ours when the colour is not `#rrggbb`. */
export function townStylesheet(accent: string): string {
  const readable = darkenUntilReadable(parseHex(accent) ?? parseHex(defaultAccent) ?? black)
  return [
    ':root{',
    `--accent:${toHex(readable)};`,
    `--accent-deep:${toHex(mix(readable, black, 0.25))};`,
    `--accent-line:${toHex(mix(readable, white, 0.6))};`,
    `--accent-soft:${toHex(mix(readable, white, 0.92))}`,
    '}',
  ].join('')
}

/** Address of the town's stylesheet: the colour is in the address, so that it may be cached for ever. */
export function townStylesheetUrl(accent: string): string {
  return `/town.css?accent=${encodeURIComponent(accent.replace('#', ''))}`
}

/** The `tel:` address of a number as people write it. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

/** WCAG contrast between two colours `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(parseHex(one) ?? black, parseHex(other) ?? black)
}

function darkenUntilReadable(colour: Rgb): Rgb {
  let readable = colour
  while (contrastOf(readable, paper) < leastContrast) readable = mix(readable, black, 0.05)
  return readable
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

// Relative luminance of WCAG 2.2.
function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((level) => {
    const share = level / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function mix(colour: Rgb, other: Rgb, share: number): Rgb {
  const level = (index: 0 | 1 | 2): number => Math.round(colour[index] * (1 - share) + other[index] * share)
  return [level(0), level(1), level(2)]
}

function parseHex(hex: string): Rgb | undefined {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)
  if (!digits) return undefined
  const [, red = '', green = '', blue = ''] = digits
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

function toHex(colour: Rgb): string {
  return `#${colour.map((level) => level.toString(16).padStart(2, '0')).join('')}`
}
