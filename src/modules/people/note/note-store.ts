import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Note, NoteId } from './note.ts'

type People = Db<PeopleTables>

/** The notes of a file that the asker may read, the last one first. */
export async function listNotes(db: People, personId: PersonId): Promise<readonly Note[]> {
  const rows = await query(db)
    .selectFrom('person_note')
    .selectAll()
    .where('person_id', '=', samePerson(personId))
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as NoteId,
    authorId: row.author_id as AgentId,
    authorName: row.author_name,
    text: row.text,
    isAuthorOnly: row.author_only,
    secrecy: row.secrecy as Secrecy,
    writtenAt: row.written_at,
  }))
}

export async function insertNote(
  db: People,
  { personId, organisationId, note }: { personId: PersonId; organisationId: OrganisationId; note: Note },
): Promise<void> {
  await query(db)
    .insertInto('person_note')
    .values({
      id: note.id,
      organisation_id: organisationId,
      person_id: personId,
      author_id: note.authorId,
      author_name: note.authorName,
      text: note.text,
      author_only: note.isAuthorOnly,
      secrecy: note.secrecy,
      written_at: note.writtenAt,
    })
    .execute()
}

/** Opens a note to the team; false when it is not the asker's to open, or was open. */
export async function openNote(
  db: People,
  { id, personId }: { readonly id: NoteId; readonly personId: PersonId },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('person_note')
    .set({ secrecy: 'shared' })
    .where('id', '=', id)
    .where('person_id', '=', samePerson(personId))
    .where('secrecy', '=', 'social')
    .where('author_only', '=', false)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
