import type { OrganisationId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { aKeptPlace } from '../../src/modules/places/a-kept-place.ts'
import { insertPlaces } from '../../src/modules/places/keep/place-store.ts'
import type { PlaceId } from '../../src/modules/places/place.ts'
import type { PlacesTables } from '../../src/modules/places/tables.ts'

/** A name, a latitude, a longitude, and its commune: code, name, postal code. */
type Spot = readonly [string, number, number, string, string, string]

/** Places that help with paperwork, kept by an organisation. */
export async function openPlacesOf(
  errand: Errand<PlacesTables>,
  keeper: OrganisationId,
  spots: readonly Spot[],
): Promise<void> {
  const places = spots.map(([name, latitude, longitude, code, town, postalCode], rank) =>
    aKeptPlace(rank, {
      id: errand.newId() as PlaceId,
      keeper,
      facts: {
        name,
        street: 'Place du Marché',
        commune: { code, name: town, postalCode },
        position: { latitude, longitude, precision: 'street' },
        services: ['Aide aux démarches administratives'],
      },
    }),
  )
  await insertPlaces(errand.db, errand, places)
}
