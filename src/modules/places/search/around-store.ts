import { type RawBuilder, sql } from 'kysely'
import type { Point } from '#platform/territory/territory.ts'
import type { Near } from './criteria.ts'

type Sql = RawBuilder<unknown>

const earthRadius = 6371
const kmADegree = (earthRadius * Math.PI) / 180

/** Whether a spot is within that distance: a box first, which an index serves; then its corners are cut. */
export function within({ latitude, longitude, withinKm }: Near): Sql {
  const tall = withinKm / kmADegree
  const wide = tall / Math.max(Math.cos(((Math.abs(latitude) + tall) * Math.PI) / 180), 0.01)
  const chord = (2 * Math.sin(Math.min(withinKm / earthRadius, Math.PI) / 2)) ** 2
  return sql`latitude between ${latitude - tall}::float8 and ${latitude + tall}::float8
    and longitude between ${longitude - wide}::float8 and ${longitude + wide}::float8
    and ${chordTo({ latitude, longitude })} <= ${chord}::float8`
}

/** The square of the straight line through the earth to a spot, the radius being one: it orders as distances do. */
export function chordTo(point: Point): Sql {
  const [latitude, longitude] = [(point.latitude * Math.PI) / 180, (point.longitude * Math.PI) / 180]
  const [x, y] = [Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude)]
  const squared = (axis: Sql, value: number): Sql =>
    sql`(${axis} - ${value}::float8) * (${axis} - ${value}::float8)`
  const axes = [squared(sql`x`, x), squared(sql`y`, y), squared(sql`z`, Math.sin(latitude))]
  return sql`(${sql.join(axes, sql` + `)})`
}

/** What stands for the line to a spot that nobody knows: longer than any, so that it comes last. */
export const unknownChord = 5

/** The distance along the ground; nothing to a spot that nobody knows. */
export function kmOf(chord: number): number | undefined {
  if (chord >= unknownChord) return undefined
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord) / 2))
}
