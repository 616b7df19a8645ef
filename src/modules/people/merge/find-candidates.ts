import type { PersonId } from '#kernel/ids.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { comparable } from '../double/find-doubles.ts'
import { likenessOf, likenessReasons, type LikenessReason } from '../double/likeness.ts'
import { peopleById } from '../find-person.ts'
import type { Person } from '../person.ts'
import { findPeopleByIds } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'
import { insertDistinction, listPairs } from './candidate-store.ts'

/** Two files that may be one person’s, the older first, and why. */
export interface Candidate {
  readonly one: Person
  readonly other: Person
  readonly reasons: readonly LikenessReason[]
}

export interface Candidates {
  readonly list: readonly Candidate[]
  readonly page: number
  readonly pages: number
  readonly count: number
  /** The list stops at the surest ones: more appear as these are settled. */
  readonly isCut: boolean
}

const mostPairs = 400
const shownAtOnce = 20

/** Likely doubles of the whole organisation, the surest first, page by page. */
export async function findCandidates(errand: Errand<PeopleTables>, asked: number): Promise<Candidates> {
  const pairs = await listPairs(errand.db, mostPairs)
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
  const people = peopleById(await findPeopleByIds(errand.db, ids))
  const all = pairs
    .flatMap(({ one, other }) => candidateOf(people.get(one), people.get(other)))
    .toSorted((one, other) => sureness(one) - sureness(other))
  const pages = Math.max(1, Math.ceil(all.length / shownAtOnce))
  const page = Math.min(Math.max(1, asked), pages)
  const list = all.slice((page - 1) * shownAtOnce, page * shownAtOnce)
  return { list, page, pages, count: all.length, isCut: pairs.length === mostPairs }
}

/** Says that two files that look alike are two people’s: the pair is not shown again. */
export async function tellApart(
  errand: Errand<PeopleTables & JournalTables>,
  { one, other }: { one: PersonId; other: PersonId },
): Promise<void> {
  const organisationId = organisationOf(errand.asker)
  await insertDistinction(errand.db, { one, other, organisationId, at: errand.now, by: errand.asker.agentId })
  for (const personId of [one, other]) {
    await writeInJournal(errand, {
      action: 'people.files-told-apart',
      subject: { kind: 'person', id: personId === one ? other : one },
      personId,
    })
  }
}

function candidateOf(one: Person | undefined, other: Person | undefined): readonly Candidate[] {
  if (!one || !other || one.id === other.id) return []
  const reasons = likenessOf(comparable(one), comparable(other))
  // A family shares a telephone.
  if (reasons.every((reason) => reason === 'same-phone')) return []
  const isOlder = one.openedAt <= other.openedAt
  return [{ one: isOlder ? one : other, other: isOlder ? other : one, reasons }]
}

function sureness({ reasons }: Candidate): number {
  return Math.min(...reasons.map((reason) => likenessReasons.indexOf(reason)))
}
