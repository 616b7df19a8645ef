import { addressPart } from './address-part.tsx'
import { hoursPart } from './hours-part.tsx'
import { namePart } from './name-part.tsx'
import { offerPart } from './offer-part.tsx'
import type { PlacePart } from './part.ts'
import { reachPart } from './reach-part.tsx'
import { welcomePart } from './welcome-part.tsx'

/** The parts of a place that have a page of their own, by the last word of its address. */
export const parts = {
  nom: namePart,
  adresse: addressPart,
  contact: reachPart,
  horaires: hoursPart,
  services: offerPart,
  accueil: welcomePart,
} as const satisfies Readonly<Record<string, PlacePart>>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as readonly PartName[]
