import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { PlacesTables } from './tables.ts'

export type Tables = PlacesTables

/** What the pages of the directory are built with. */
export interface PlacesOptions {
  readonly publicUrl: string
  readonly territory: Territory
  readonly addresses: AddressFinder
}
