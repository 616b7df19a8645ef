import { nothingLocal } from '../bare-place.ts'
import type { PlaceField } from '../kept-place.ts'
import type { LocalFacts, PlaceFacts, SaidFacts } from '../place.ts'

/** The fields that a town adds to the standard. */
export const localFields = [
  'closures',
  'stops',
  'languages',
  'seats',
  'saturation',
  'accessDetails',
] as const satisfies readonly (keyof LocalFacts)[]

export function isLocal(field: PlaceField): field is keyof LocalFacts {
  return localFields.some((each) => each === field)
}

/** What a sheet says, on its two sides; lists that it does not tell are empty. */
export function sidesOf(said: SaidFacts): { readonly facts: PlaceFacts; readonly local: LocalFacts } {
  const { closures, stops, languages, seats, saturation, accessDetails, ...facts } = said
  const local: LocalFacts = {
    closures: closures ?? nothingLocal.closures,
    stops: stops ?? nothingLocal.stops,
    languages: languages ?? nothingLocal.languages,
    accessDetails: accessDetails ?? nothingLocal.accessDetails,
    ...(seats !== undefined && { seats }),
    ...(saturation && { saturation }),
  }
  return { facts, local }
}
