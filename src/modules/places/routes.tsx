import { Routes } from '#platform/http/routes.ts'
import type { PlacesOptions, Tables } from './places-options.ts'

/** Everything under `/lieux` and `/api`. Paths with a word come before those with an identifier. */
export function placesRoutes(_options: PlacesOptions): Routes<Tables> {
  return new Routes<Tables>('places')
}
