import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleOptions, Tables } from '../people-options.ts'
import type { Held } from './held.ts'
import { heldByPeople } from './held-store.ts'

/** Since when, when not since ever. */
export interface HeldQuestion {
  readonly personId: PersonId
  readonly since?: Date
}

/** What one file holds by itself, in this module and in the others. */
export async function heldBy(
  errand: Errand<Tables>,
  { personId, since }: HeldQuestion,
  { heldElsewhere }: PeopleOptions,
): Promise<readonly Held[]> {
  return [
    // `main` counts for the whole database, of which this errand is one; only its type is narrower.
    ...(await heldElsewhere(errand as Errand<never>, personId, since)),
    ...(await heldByPeople(errand, personId, since)),
  ]
}
