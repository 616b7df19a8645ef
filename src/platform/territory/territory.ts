import type { Topology } from 'topojson-specification'

/** A point on earth, in degrees (WGS84). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** One column of an operator’s file by commune: how hard digital life is there, how many people are old… */
export interface Indicator {
  /** Its file without `.csv` and its column: `digital-fragility-communes/total`. */
  readonly name: string
  readonly file: string
  readonly column: string
  /** What the operator said of the file when it was imported. */
  readonly about: AboutIndicators
  valueOf(communeCode: string): number | undefined
}

export interface AboutIndicators {
  readonly title?: string
  readonly year?: number
  readonly licence?: string
}

/** What the operator’s reference files say of France; a file that is absent answers nothing. */
export interface Territory {
  /** The middles of communes and of arrondissements, by INSEE code: the same map for as long as the files are the same. */
  points(): ReadonlyMap<string, Point>
  /** One of them, by its INSEE code of today. */
  pointOf(communeCode: string): Point | undefined
  /** Contours of the communes of a department, as TopoJSON: object `communes`, properties `c` (code) and `n` (name). */
  contoursOf(department: string): Topology | undefined
  indicators(): readonly Indicator[]
}

const noPoints: ReadonlyMap<string, Point> = new Map()

/** Without reference files: communes keep their names and postal codes, and no point. */
export const noTerritory: Territory = {
  points: () => noPoints,
  pointOf: () => undefined,
  contoursOf: () => undefined,
  indicators: () => [],
}
