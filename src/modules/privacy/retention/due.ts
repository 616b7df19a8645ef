import type { PersonId } from '#kernel/ids.ts'
import {
  findPeople,
  listFilesOpenedBefore,
  listRestricted,
  type PeopleTables,
} from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { RetentionForAWhile } from '#platform/privacy/declaration.ts'
import type { Catalogue } from '../catalogue.ts'
import { listRequests } from '../request/request-store.ts'
import type { PrivacyTables } from '../tables.ts'
import { listHeld } from './retention-store.ts'
import { limitOf, monthsOfAFile } from './time-limit.ts'

type Asking = Errand<PrivacyTables & PeopleTables>

/** The tables whose rows go by their own clock, those a person confirms or those that go by themselves. */
export function timedTables(
  catalogue: Catalogue,
  which: 'confirmed' | 'by-themselves',
): readonly (readonly [string, RetentionForAWhile<unknown>])[] {
  return Object.entries(catalogue).flatMap(([table, { retention }]) => {
    if (retention?.kind !== 'for') return []
    const goesByItself = retention.byItself === true
    return goesByItself === (which === 'by-themselves') ? [[table, retention] as const] : []
  })
}

const batch = 1_000

/**
 * The people nobody has had to do with for two years, all their files together; neither those whose file is held in
 * writing nor those who wait for an answer about their data. At the door `system`.
 */
export async function peopleDue(
  errand: Asking,
  catalogue: Catalogue,
  among?: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const since = limitOf(errand.now, { months: monthsOfAFile })
  const old = await listFilesOpenedBefore(errand, since)
  const asked = among ? old.filter((id) => among.includes(id)) : old
  const due: PersonId[] = []
  for (let start = 0; start < asked.length; start += batch) {
    due.push(
      ...(await dueAmong(errand, { catalogue, since, old: new Set(old) }, asked.slice(start, start + batch))),
    )
  }
  return due
}

interface Clock {
  readonly catalogue: Catalogue
  readonly since: Date
  readonly old: ReadonlySet<PersonId>
}

async function dueAmong(
  errand: Asking,
  { catalogue, since, old }: Clock,
  ids: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const people = await findPeople(errand, ids)
  const files = people.flatMap((person) => [person.id, ...(person.joined ?? [])])
  // A restricted file is kept: she may need it for her rights (art. 18 § 1 b and c RGPD).
  const alive = new Set<PersonId>([...(await listHeld(errand)), ...(await listRestricted(errand.db))])
  for (const file of files) if (!old.has(file)) alive.add(file)
  for (const { personId } of await listRequests(errand.db, { people: files, openOnly: true }))
    if (personId) alive.add(personId)
  for (const declaration of Object.values(catalogue)) {
    if (declaration.about !== 'residents' || !declaration.touchedSince) continue
    for (const id of await declaration.touchedSince(errand, since, files)) alive.add(id)
  }
  const due = people.filter(
    (person) => ![person.id, ...(person.joined ?? [])].some((file) => alive.has(file)),
  )
  return due.map(({ id }) => id)
}
