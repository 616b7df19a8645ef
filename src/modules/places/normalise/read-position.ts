import type { Notice } from '../import/notice.ts'
import type { Position } from '../place.ts'
import { fromMetres, type Point, rounded } from './from-metres.ts'

/** South, north, west, east in degrees. */
type Box = readonly [number, number, number, number]

const mainland: Box = [41.2, 51.3, -5.4, 9.8]

// By the beginning of the postal code.
const overseas: Readonly<Record<string, Box>> = {
  971: [15.7, 18.2, -63.3, -60.9],
  972: [14.3, 15, -61.4, -60.7],
  973: [2, 6, -54.7, -51.5],
  974: [-21.5, -20.7, 55.1, 55.9],
  975: [46.7, 47.2, -56.5, -56.1],
  976: [-13.1, -12.5, 44.9, 45.4],
  977: [17.8, 18, -62.95, -62.7],
  978: [18, 18.2, -63.2, -62.9],
  986: [-14.5, -13.1, -178.3, -176],
  987: [-28, -7, -155, -134],
  988: [-23, -19, 163, 169],
}

interface Written {
  readonly latitude: string
  readonly longitude: string
  readonly postalCode: string
  readonly precision: Position['precision']
}

/** The point of a place: decimal commas, swapped columns, Lambert-93 put right; zero and elsewhere are no point. */
export function readPosition(written: Written, notice: Notice): Position | undefined {
  const isPair = written.latitude === written.longitude
  const said = isPair ? written.latitude : `${written.latitude} ${written.longitude}`.trim()
  if (said === '') return undefined
  const [first, second] = isPair
    ? (readPair(said) ?? [])
    : [readDegrees(written.latitude), readDegrees(written.longitude)]
  if (first === undefined || second === undefined) {
    notice('coordinates-unread', said)
    return undefined
  }
  if (Math.abs(first) < 0.001 && Math.abs(second) < 0.001) {
    notice('coordinates-zero', said)
    return undefined
  }
  const point = placed({ latitude: first, longitude: second }, written.postalCode, { said, notice })
  return point && { ...point, precision: written.precision }
}

/** A latitude and a longitude in one cell: « 48.1,2.3 », « 48,1 ; 2,3 », « POINT (2.3 48.1) ». */
export function readPair(text: string): readonly [number, number] | undefined {
  // A geometry says the east first.
  const isGeometry = /point|coordinates/i.test(text)
  const [first = '', second = '', ...others] = text.match(sexagesimals) ?? partsOf(text)
  // « 500 001 » is one number, whose thousands are apart.
  if (![first, second].every((part) => /[.,]\d|°|\d{5}/.test(part))) return undefined
  const [one, other] = [readDegrees(first), readDegrees(second)]
  if (one === undefined || other === undefined || (others.length > 0 && !isGeometry)) return undefined
  return isGeometry ? [other, one] : [one, other]
}

function partsOf(text: string): readonly string[] {
  const bare = text
    .replace(/^.*?(?:point|coordinates)[^\d+-]*/is, '')
    .replaceAll(/[()[\]{}"]/g, ' ')
    .trim()
  const apart = bare.split(/\s*[;|/]\s*|,\s+|\s+/).filter(Boolean)
  return apart.length === 2 ? apart : bare.split(',')
}

// « 48°23'25"N », « 4° 30' 02" O », « N 48°24.115' »
const sexagesimal =
  /^([NSEWO])?\s*([+-]?\d{1,3})\s*°\s*(?:([\d.,]+)\s*['’′]\s*)?(?:([\d.,]+)\s*(?:["”″]|'')\s*)?([NSEWO])?$/i

const sexagesimals = /\d{1,3}\s*°[^°]*?[NSEWO](?![a-z])/gi

/** Degrees, decimal or with minutes and seconds. */
export function readDegrees(text: string): number | undefined {
  const met = sexagesimal.exec(text.trim())
  if (!met) return readDecimal(text)
  const [, before = '', ...written] = met
  const after = written.pop() ?? ''
  const parts = written.map((part) => Math.abs(readDecimal(part ?? '0') ?? 0))
  const size = rounded(parts.reduce((sum, part, rank) => sum + part / 60 ** rank, 0))
  return (written[0] ?? '').startsWith('-') || /[SWO]/i.test(before + after) ? -size : size
}

/** A figure with a comma or a point; spaces between thousands are forgotten. */
export function readDecimal(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?(e-?\d+)?$/i.test(bare) ? Number(bare) : undefined
}

function placed(
  point: Point,
  postalCode: string,
  { said, notice }: { readonly said: string; readonly notice: Notice },
): Point | undefined {
  const metres = fromMetres(point, postalCode)
  if (metres) {
    notice(metres.rule, said, inWords(metres.point))
    return metres.point
  }
  const boxes = boxOf(postalCode)
  if (boxes.some((box) => isIn(box, point))) return point
  const swapped = { latitude: point.longitude, longitude: point.latitude }
  if (boxes.some((box) => isIn(box, swapped))) {
    notice('coordinates-swapped', said, inWords(swapped))
    return swapped
  }
  notice('coordinates-elsewhere', said)
  return undefined
}

function boxOf(postalCode: string): readonly Box[] {
  if (postalCode === '') return [mainland, ...Object.values(overseas)]
  const box = overseas[postalCode.slice(0, 3)]
  // Saint-Barthélemy and Saint-Martin keep 971 in their postal codes.
  return [box ?? mainland]
}

function isIn([south, north, west, east]: Box, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

const inWords = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`
