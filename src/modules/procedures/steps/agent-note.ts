import { grant, type Result, refuse } from '#kernel/result.ts'

const longestNote = 1000

/** A few words of an agent; none is fine. */
export function readNote(typed: string | undefined): Result<string | undefined, 'note-too-long'> {
  const note = typed?.trim()
  if (!note) return grant(undefined)
  return note.length > longestNote ? refuse('note-too-long') : grant(note)
}
