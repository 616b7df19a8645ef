import { createHash } from 'node:crypto'
import { fold } from '#kernel/plain-text.ts'
import type { PlaceFacts, SaidFacts } from '../place.ts'

/**
 * SHA-256 of the facts, in an order of their own: the same row again has the same one, whatever the day of the import,
 * and hours that are said otherwise are the same hours.
 */
export function fingerprintOf({ updatedOn, hours, ...facts }: SaidFacts, isDated: boolean): string {
  const whole = { ...facts, ...(isDated && { updatedOn }), ...(hours && { hours: hours.osm ?? hours.raw }) }
  return createHash('sha256')
    .update(JSON.stringify(ordered(whole)))
    .digest('hex')
}

/** An identifier for a row that has none: the same as long as its name and address are. */
export function derivedId({
  name,
  street,
  commune,
}: Pick<PlaceFacts, 'name' | 'street' | 'commune'>): string {
  const said = [name, street, commune.postalCode, commune.name].map(fold).join('|')
  return `sans-id-${createHash('sha256').update(said).digest('hex').slice(0, 16)}`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  )
}
