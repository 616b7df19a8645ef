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

/** Several people at once, in the order of the ids; those the asker may not see are left out. */
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
  if (!person) return undefined
  await writeInJournal(errand, {
    action: 'people.file-read',
    subject: { kind: 'person', id },
    personId: id,
  })
  return person
}
