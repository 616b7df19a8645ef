import type { KeptPlace } from '../kept-place.ts'

/** Whether it has no door of its own: somebody comes to its stops. */
export function isBus({ facts, local }: Pick<KeptPlace, 'facts' | 'local'>): boolean {
  return local.stops.length > 0 && facts.isFixed !== true
}
