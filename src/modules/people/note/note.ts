import type { AgentId, Id } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'

export type NoteId = Id<'person-note'>

/** What an agent wants to remember; signed, and never rewritten. */
export interface Note {
  readonly id: NoteId
  readonly authorId: AgentId
  readonly authorName: string
  readonly text: string
  /** The database shows it to its author alone. */
  readonly isAuthorOnly: boolean
  readonly writtenAt: Date
}

export type NoteRefusal = 'note-missing' | 'note-too-long' | 'note-holds-a-number'

/** Longest note, in characters. */
export const longestNote = 5_000

// A social security number may be written down only where a decree allows it (décret 2019-341); a bank card, nowhere.
const socialSecurityNumber =
  /\b[1-478][\s.]?\d{2}[\s.]?(?:0[1-9]|[1-3]\d|4[0-2]|[5-9]\d)[\s.]?\d[\dAB][\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{2})?\b/
const bankCard = /\b(?:\d{4}[\s-]?){3}\d{4}\b/

/** Reads a note; what the law forbids to keep in free text is refused. */
export function readNote(typed: string): Result<string, NoteRefusal> {
  if (typed === '') return refuse('note-missing')
  if ([...typed].length > longestNote) return refuse('note-too-long')
  return socialSecurityNumber.test(typed) || bankCard.test(typed)
    ? refuse('note-holds-a-number')
    : grant(typed)
}
