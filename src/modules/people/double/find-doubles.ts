import { fold } from '#kernel/plain-text.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { peopleById } from '../find-person.ts'
import type { Person } from '../person.ts'
import { findFilesByIds, findPeopleByIds } from '../person-store.ts'
import { rankByName } from '../search/search-people.ts'
import { findByBirth, findByPhone } from '../search/search-store.ts'
import type { PeopleTables } from '../tables.ts'
import { type Comparable, likenessOf, type LikenessReason, likenessReasons } from './likeness.ts'

/** A file that may already be hers. */
export interface LikelyDouble {
  readonly person: Person
  readonly reasons: readonly LikenessReason[]
}

const mostOfAKind = 60
const mostShown = 8

/** Files of the organisation that may be the one about to be opened, the surest first. */
export async function findLikelyDoubles(
  errand: Errand<PeopleTables>,
  draft: Comparable,
): Promise<readonly LikelyDouble[]> {
  const ids = [
    ...(await idsByPhone(errand, draft)),
    ...(await idsByBirth(errand, draft)),
    ...(await idsByName(errand, draft)),
  ]
  const unique = [...new Set(ids)]
  // A file joined to another is compared as it stands, and shown as the one that was kept.
  const files = await findFilesByIds(errand.db, unique)
  const people = peopleById(await findPeopleByIds(errand.db, unique))
  const likely = files
    .flatMap((file) => doubleOf(people.get(file.id), likenessOf(draft, comparable(file))))
    .toSorted((one, other) => sureness(one) - sureness(other))
  return likely
    .filter(({ person }, index) => likely.findIndex((each) => each.person.id === person.id) === index)
    .slice(0, mostShown)
}

function doubleOf(person: Person | undefined, reasons: readonly LikenessReason[]): readonly LikelyDouble[] {
  return person && reasons.length > 0 ? [{ person, reasons }] : []
}

async function idsByPhone(
  errand: Errand<PeopleTables>,
  { phones }: Comparable,
): Promise<readonly PersonId[]> {
  const found = await Promise.all(
    phones.map((phone) => findByPhone(errand.db, { start: phone, end: phone }, mostOfAKind)),
  )
  return found.flat()
}

async function idsByBirth(errand: Errand<PeopleTables>, { birth }: Comparable): Promise<readonly PersonId[]> {
  return birth?.day === undefined ? [] : findByBirth(errand.db, birth, mostOfAKind)
}

async function idsByName(errand: Errand<PeopleTables>, { names }: Comparable): Promise<readonly PersonId[]> {
  const { firstNames = '', usageName, birthName } = names
  const families = [...new Set([usageName, birthName].filter((name) => name !== undefined))]
  const whole = (families.length > 0 ? families : ['']).map((family) => `${firstWord(firstNames)} ${family}`)
  const found: PersonId[] = []
  for (const name of whole) {
    const words = fold(name).split(' ').filter(Boolean)
    const { ids } = await rankByName(errand, { words, birth: undefined, limit: mostOfAKind })
    found.push(...ids)
  }
  return found
}

function firstWord(firstNames: string): string {
  return fold(firstNames).split(' ')[0] ?? ''
}

/** What a file is compared on. */
export function comparable({ names, birth, channels }: Person): Comparable {
  const phones = channels.filter(({ kind }) => kind === 'phone').map(({ value }) => value)
  return { names, birth, phones }
}

function sureness({ reasons }: LikelyDouble): number {
  return Math.min(...reasons.map((reason) => likenessReasons.indexOf(reason)))
}
