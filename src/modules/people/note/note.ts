import { findSecrets } from '#kernel/found-secrets.ts'
import type { AgentId, Id } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Role } from '#kernel/role.ts'
import { reachOf, type Secrecy, secreciesToWrite } from '#kernel/secrecy.ts'

export type NoteId = Id<'person-note'>

/** What an agent wants to remember; signed, and never rewritten. */
export interface Note {
  readonly id: NoteId
  readonly authorId: AgentId
  readonly authorName: string
  readonly text: string
  /** The database shows it to its author alone. */
  readonly isAuthorOnly: boolean
  /** Between trades; the database shows it to nobody else. */
  readonly secrecy: Secrecy
  readonly writtenAt: Date
}

export type NoteRefusal = 'note-missing' | 'note-too-long' | 'note-holds-a-number' | 'audience-not-yours'

/** Longest note, in characters. */
export const longestNote = 5_000

/** Reads a note; what the law forbids to keep in free text is refused. */
export function readNote(typed: string): Result<string, NoteRefusal> {
  if (typed === '') return refuse('note-missing')
  if ([...typed].length > longestNote) return refuse('note-too-long')
  return findSecrets(typed).length > 0 ? refuse('note-holds-a-number') : grant(typed)
}

/** Who may read a note: a secrecy between trades, or its author alone. */
export type NoteAudience = Secrecy | 'author'

/** The audiences this role may choose, the usual one first; she never gives more than her rule allows. */
export function audiencesOf(role: Role): readonly NoteAudience[] {
  return [...secreciesToWrite(role, 'note'), 'author']
}

/** The audience chosen; the usual one when nothing was. */
export function readAudience(role: Role, typed: string): Result<NoteAudience, 'audience-not-yours'> {
  const allowed = audiencesOf(role)
  const chosen = typed === '' ? allowed[0] : allowed.find((each) => each === typed)
  return chosen ? grant(chosen) : refuse('audience-not-yours')
}

/** Whether this agent may open this note to the whole team: her own, kept among social workers until now. */
export function mayShare(note: Note, agent: { readonly agentId: AgentId; readonly role: Role }): boolean {
  const reach = reachOf(agent.role, { content: 'note', secrecy: 'social', action: 'share' })
  return (
    note.secrecy === 'social' && !note.isAuthorOnly && reach !== 'none' && note.authorId === agent.agentId
  )
}
