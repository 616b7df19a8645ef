import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import {
  audiencesOf,
  type Note,
  type NoteAudience,
  type NoteId,
  type NoteRefusal,
  readAudience,
  readNote,
} from './note.ts'
import { insertNote } from './note-store.ts'

export interface NewNote {
  readonly personId: PersonId
  readonly authorName: string
  readonly text: string
  /** Who may read it, among those her rule allows; the usual ones when absent. */
  readonly audience?: string | undefined
}

/** Adds a signed note to a file. */
export async function writeNote(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, authorName, text, audience = '' }: NewNote,
): Promise<Result<NoteId, NoteRefusal>> {
  const read = readNote(text)
  if (!read.ok) return read
  const { agentId, role, organisationId } = askingAgent(errand.asker)
  const chosen = readAudience(role, audience)
  if (!chosen.ok) return chosen
  const id = errand.newId() as NoteId
  await insertNote(errand.db, {
    personId,
    organisationId,
    note: {
      id,
      authorId: agentId,
      authorName,
      text: read.value,
      writtenAt: errand.now,
      ...keptFor(role, chosen.value),
    },
  })
  // The journal is read by more people than the note: it says that there is one, not what it says.
  await writeInJournal(errand, {
    action: 'people.note-written',
    subject: { kind: 'person-note', id },
    personId,
  })
  return grant(id)
}

// A note for oneself keeps the secrecy of one's trade as well: whoever shares it later starts from there.
function keptFor(role: Role, audience: NoteAudience): Pick<Note, 'isAuthorOnly' | 'secrecy'> {
  if (audience !== 'author') return { isAuthorOnly: false, secrecy: audience }
  return { isAuthorOnly: true, secrecy: audiencesOf(role)[0] === 'social' ? 'social' : 'shared' }
}
