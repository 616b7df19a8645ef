import type { PlaceFacts, Position } from '../place.ts'

/** The point of a place as it may be published: the middle of its commune is ours, to search by distance. */
export function knownPosition({ position }: Pick<PlaceFacts, 'position'>): Position | undefined {
  return position?.precision === 'commune' ? undefined : position
}
