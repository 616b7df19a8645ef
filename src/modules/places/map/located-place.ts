import type { Point } from '#platform/territory/territory.ts'
import type { PlaceId } from '../place.ts'

/** A place that has a point, as the map shows it. */
export interface LocatedPlace {
  readonly id: PlaceId
  readonly name: string
  /** Its number in the list beside the map. */
  readonly rank?: number
  readonly point: Point
  readonly isOpen: boolean
}

/** What the map says, in the language of its reader. */
export interface MapWords {
  /** Its name for those who listen. */
  readonly name: string
  /** Under the drawing. */
  readonly note?: string | undefined
  readonly you: string
  readonly scale: (metres: number) => string
}
