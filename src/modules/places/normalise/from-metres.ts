import { fromLambert93 } from './lambert.ts'

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

interface Found {
  readonly point: Point
  readonly rule: 'coordinates-lambert' | 'coordinates-mercator'
}

// Departments wholly north of 47,2°: where Lambert-93 and the metres of web maps look alike, they tell them apart.
const northern =
  /^(02|08|10|14|22|27|28|29|35|45|50|51|52|53|54|55|56|57|59|60|61|62|67|68|70|72|75|76|77|78|80|88|89|90|91|92|93|94|95)/
const southOfThem = 47.2

/** The point that figures in metres stand for, of Lambert-93 or of web maps; undefined when they are no metres. */
export function fromMetres({ latitude, longitude }: Point, postalCode: string): Found | undefined {
  const north = Math.max(latitude, longitude)
  const east = Math.min(latitude, longitude)
  if (north < 5_000_000 || north > 7_200_000 || Math.abs(east) > 1_300_000) return undefined
  const lambert = east >= 50_000 && north >= 6_000_000 ? fromLambert93(east, north) : undefined
  const isElsewhere = lambert && northern.test(postalCode) && lambert.latitude < southOfThem
  return lambert && !isElsewhere
    ? { point: short(lambert), rule: 'coordinates-lambert' }
    : { point: short(fromWebMap(east, north)), rule: 'coordinates-mercator' }
}

/** A millionth of a degree is a hand’s breadth. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

const radius = 6_378_137
const inDegrees = (angle: number): number => (angle * 180) / Math.PI

// Web Mercator (EPSG:3857).
function fromWebMap(east: number, north: number): Point {
  const latitude = 2 * Math.atan(Math.exp(north / radius)) - Math.PI / 2
  return { latitude: inDegrees(latitude), longitude: inDegrees(east / radius) }
}

function short({ latitude, longitude }: Point): Point {
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}
