import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Person } from './person.ts'
import { findPeopleByIds } from './person-store.ts'
import type { PeopleTables } from './tables.ts'

/** The person, if the asker may see her. For our own needs: a page that shows her reads her file. */
export async function findPerson(errand: Errand<PeopleTables>, id: PersonId): Promise<Person | undefined> {
  const [person] = await findPeopleByIds(errand.db, [id])
  return person
}

/**
 * Several people at once, in the order of the ids; those the asker may not see are left out.
 * A person with several files is one answer, found by any of her ids in `peopleById`.
 */
export async function findPeople(
  errand: Errand<PeopleTables>,
  ids: readonly PersonId[],
): Promise<readonly Person[]> {
  return findPeopleByIds(errand.db, ids)
}

/** The person, shown on a screen: every reading of a file is written in the journal. */
export async function readFile(
  errand: Errand<PeopleTables & JournalTables>,
  id: PersonId,
): Promise<Person | undefined> {
  const person = await findPerson(errand, id)
  if (person) await noteReading(errand, id)
  return person
}

/** The same for a person already found. */
export function noteReading(errand: Errand<JournalTables>, id: PersonId): Promise<void> {
  return writeInJournal(errand, {
    action: 'people.file-read',
    subject: { kind: 'person', id },
    personId: id,
  })
}

/** People by their id, and by the ids of the files that were joined to theirs. */
export function peopleById(people: readonly Person[]): ReadonlyMap<PersonId, Person> {
  return new Map(people.flatMap((person) => [person.id, ...(person.joined ?? [])].map((id) => [id, person])))
}

/** Whether a row of this id is about her: her own file, or one joined to it. */
export function isAbout(person: Pick<Person, 'id' | 'joined'>, id: PersonId | undefined): boolean {
  return id === person.id || (person.joined ?? []).some((joined) => joined === id)
}
