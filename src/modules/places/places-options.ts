import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { AddressFinder } from '#platform/geocoder/address-finder.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { MapTiles } from './map/moving-map.tsx'
import type { FindUnmetNeeds } from './needs/unmet-needs.ts'
import type { PlacesTables } from './tables.ts'

export type Tables = PlacesTables & OrganisationsTables & JournalTables & OnceTables & ThrottleTables

export type Ask = Asked<Tables>

/** What the pages of the directory are built with. */
export interface PlacesOptions {
  readonly publicUrl: string
  readonly sealingKey: Uint8Array
  readonly territory: Territory
  readonly addresses: AddressFinder
  /** Needs that nobody answered, for whoever may count them; where another module notes them. */
  readonly unmetNeeds?: FindUnmetNeeds
  /** Where a kiosk stands, by its path `/borne/…`, when that is not at the address of the town. */
  readonly kioskAddress?: (errand: Errand<unknown>, kioskPath: string) => Promise<string | undefined>
  /** The tiles under the map that moves, where the operator has set some. */
  readonly mapTiles?: MapTiles | undefined
}
