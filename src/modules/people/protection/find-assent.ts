import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from '../tables.ts'
import type { Assent } from './assent.ts'
import { lastAssent, type Subject } from './assent-store.ts'

/** What her representative said for this visit or this procedure, when it was asked. */
export function findAssent(errand: Errand<PeopleTables>, subject: Subject): Promise<Assent | undefined> {
  return lastAssent(errand.db, subject)
}
