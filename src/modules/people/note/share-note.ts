import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import type { NoteId } from './note.ts'
import { openNote } from './note-store.ts'

/** Opens to the team a note that its author kept among social workers; it is not taken back. */
export async function shareNote(
  errand: Errand<PeopleTables & JournalTables>,
  { id, personId }: { readonly id: NoteId; readonly personId: PersonId },
): Promise<Result<NoteId, 'not-yours-to-share'>> {
  if (!(await openNote(errand.db, { id, personId }))) return refuse('not-yours-to-share')
  await writeInJournal(errand, {
    action: 'people.note-shared',
    subject: { kind: 'person-note', id },
    personId,
  })
  return grant(id)
}
