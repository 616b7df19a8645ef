import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'

const longestNote = 1000

export type NoteRefusal = 'note-too-long' | 'secret-found'

/** A few words of an agent; none is fine, a password or a card number is not. */
export function readNote(typed: string | undefined): Result<string | undefined, NoteRefusal> {
  const note = typed?.trim()
  if (!note) return grant(undefined)
  if (note.length > longestNote) return refuse('note-too-long')
  return findSecrets(note).length > 0 ? refuse('secret-found') : grant(note)
}
