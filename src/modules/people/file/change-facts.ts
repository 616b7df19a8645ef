import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findPeopleByIds, type PersonFacts, replaceFacts } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'

export interface FactsChange {
  readonly personId: PersonId
  /** Version of the file the agent was looking at. */
  readonly version: number
  readonly change: Partial<PersonFacts>
}

/** Changes what a file says, unless a colleague changed it since; what it said before goes to the journal. */
export async function changeFacts(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, version, change }: FactsChange,
): Promise<Result<undefined, 'changed-meanwhile' | 'unknown-person'>> {
  const [person] = await findPeopleByIds(errand.db, [personId])
  if (!person) return refuse('unknown-person')
  const changed = await replaceFacts(errand.db, { id: personId, version }, { ...person, ...change })
  if (!changed) return refuse('changed-meanwhile')
  const before = Object.fromEntries(
    Object.keys(change).map((key) => [key, person[key as keyof PersonFacts] ?? null]),
  )
  await writeInJournal(errand, {
    action: 'people.file-changed',
    subject: { kind: 'person', id: personId },
    personId,
    content: { before, after: change },
  })
  return grant(undefined)
}
