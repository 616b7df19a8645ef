import type { LocalFacts, PlaceFacts } from './place.ts'

/** The lists of a place of which nothing is told. */
export const nothingTold = {
  types: [],
  phones: [],
  emails: [],
  websites: [],
  services: [],
  audiences: [],
  specialCares: [],
  fees: [],
  programmes: [],
  trainingLabels: [],
  otherLabels: [],
  accessModes: [],
  supportModes: [],
} as const satisfies Partial<PlaceFacts>

/** A place to which its town adds nothing. */
export const nothingLocal: LocalFacts = { closures: [], stops: [], languages: [], accessDetails: [] }
