import type { PersonId } from '#kernel/ids.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import type { Tables } from '../privacy-options.ts'
import { findKey } from './key-store.ts'

/** A person at her own page: the walls show her rows and no others. */
export interface AtOwnPage {
  readonly errand: Errand<Tables>
  readonly person: Person
  readonly files: readonly [PersonId, ...PersonId[]]
  readonly closesAt: Date
}

/** Who holds this key, while it opens. */
export async function atOwnPage(errand: Errand<Tables>, secret: string): Promise<AtOwnPage | undefined> {
  if (secret === '') return undefined
  const keyHash = hashSecret(secret)
  const presented = await continueAs(errand, { door: 'person', key: keyHash })
  const key = await findKey(presented.db, keyHash)
  if (!key || key.expiresAt <= errand.now) return undefined
  const { organisationId, expiresAt } = key
  const herself = await continueAs(errand, { door: 'person', key: keyHash, organisationId })
  const person = await findPerson(herself, key.personId)
  if (!person) return undefined
  return { errand: herself, person, files: [person.id, ...(person.joined ?? [])], closesAt: expiresAt }
}
