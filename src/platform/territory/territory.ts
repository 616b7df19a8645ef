import type { Topology } from 'topojson-specification'

/** A point on earth, in degrees (WGS84). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** How hard digital life is in a commune (digital fragility index): 0 none to 10 most, and its year. */
export interface DigitalNeed {
  readonly total: number
  readonly year: number
}

/** What the operator’s reference files say of France; a file that is absent answers nothing. */
export interface Territory {
  /** The middle of a commune, by its INSEE code of today. */
  pointOf(communeCode: string): Point | undefined
  /** Contours of the communes of a department, as TopoJSON. */
  contoursOf(department: string): Topology | undefined
  needOf(communeCode: string): DigitalNeed | undefined
}

/** Without reference files: communes keep their names and postal codes, and no point. */
export const noTerritory: Territory = {
  pointOf: () => undefined,
  contoursOf: () => undefined,
  needOf: () => undefined,
}
