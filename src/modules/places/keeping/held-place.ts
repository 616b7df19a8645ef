import type { OnceTables } from '#platform/db/once.ts'
import { listOrganisations, type OrganisationsTables } from '#modules/organisations/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { findPlace, updatePlace } from '../keep/place-store.ts'
import type { KeptPlace, Origin } from '../kept-place.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import { holdPlace } from './keeping-store.ts'

export type KeepingErrand = Errand<PlacesTables & OrganisationsTables & JournalTables & OnceTables>

/** The place as it stands, nobody else writing it until the errand ends; only for who keeps it. */
export async function heldPlace(errand: KeepingErrand, id: PlaceId): Promise<KeptPlace | undefined> {
  if (!(await holdPlace(errand.db, id, organisationOf(errand.asker)))) return undefined
  const place = await findPlace(errand.db, id)
  return place?.status === 'merged' ? undefined : place
}

/** Writes a held place as it is told. */
export async function writeHeld({ db, newId }: KeepingErrand, place: KeptPlace): Promise<void> {
  // It is held: another version means that somebody forgot to.
  if (!(await updatePlace(db, newId, place))) throw new Error(`place ${place.id} was not held`)
}

/** The town as an origin, in the name of the organisation that asks. */
export async function originHere(errand: KeepingErrand): Promise<Origin> {
  const here = organisationOf(errand.asker)
  const organisations = await listOrganisations(errand)
  const own = organisations.find(({ id }) => id === here)
  if (!own) throw new Error(`unknown organisation ${here}`)
  return { source: own.name, on: errand.today }
}
