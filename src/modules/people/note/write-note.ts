import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { organisationOf } from '../asking-organisation.ts'
import type { PeopleTables } from '../tables.ts'
import { type NoteId, type NoteRefusal, readNote } from './note.ts'
import { insertNote } from './note-store.ts'

export interface NewNote {
  readonly personId: PersonId
  readonly authorName: string
  readonly text: string
  readonly isAuthorOnly: boolean
}

/** Adds a signed note to a file. */
export async function writeNote(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, authorName, text, isAuthorOnly }: NewNote,
): Promise<Result<NoteId, NoteRefusal>> {
  const read = readNote(text)
  if (!read.ok) return read
  const { agentId } = errand.asker
  if (!agentId) throw new Error('a note has an author')
  const id = errand.newId() as NoteId
  await insertNote(errand.db, {
    personId,
    organisationId: organisationOf(errand.asker),
    note: { id, authorId: agentId, authorName, text: read.value, isAuthorOnly, writtenAt: errand.now },
  })
  // The journal is read by more people than the note: it says that there is one, not what it says.
  await writeInJournal(errand, {
    action: 'people.note-written',
    subject: { kind: 'person-note', id },
    personId,
  })
  return grant(id)
}
