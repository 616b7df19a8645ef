import { grant, type Result, refuse } from '#kernel/result.ts'
import { mayShare, type Sharer } from '#kernel/sharing.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findLetter } from '../find-letter.ts'
import type { LetterId } from '../letter.ts'
import type { LettersTables } from '../tables.ts'
import { closeLetter, findSharing, openLetter } from './share-store.ts'

type ShareErrand = Errand<LettersTables & JournalTables>

export type ShareRefusal = 'unknown-letter' | 'not-yours-to-share'

/** Opens to the team a letter that its author kept among social workers. */
export async function shareLetter(
  errand: ShareErrand,
  id: LetterId,
  sharer: Sharer,
): Promise<Result<LetterId, ShareRefusal>> {
  const may = await isHers(errand, id, { sharer, to: 'open' })
  if (!may.ok) return may
  const isOpened = await openLetter(errand.db, { id, by: sharer.agentId, at: errand.now })
  return isOpened ? tell(errand, id, 'letters.shared') : refuse('not-yours-to-share')
}

/** Closes it again: what was read stays read. */
export async function closeAgain(
  errand: ShareErrand,
  id: LetterId,
  sharer: Sharer,
): Promise<Result<LetterId, ShareRefusal>> {
  const may = await isHers(errand, id, { sharer, to: 'close' })
  if (!may.ok) return may
  const isClosed = await closeLetter(errand.db, { id, by: sharer.agentId })
  return isClosed ? tell(errand, id, 'letters.closed-again') : refuse('not-yours-to-share')
}

async function isHers(
  errand: ShareErrand,
  id: LetterId,
  { sharer, to }: { readonly sharer: Sharer; readonly to: 'open' | 'close' },
): Promise<Result<LetterId, ShareRefusal>> {
  const sharing = await findSharing(errand.db, id)
  if (!sharing) return refuse('unknown-letter')
  return mayShare('letter', sharing, sharer) === to ? grant(id) : refuse('not-yours-to-share')
}

async function tell(
  errand: ShareErrand,
  id: LetterId,
  action: string,
): Promise<Result<LetterId, ShareRefusal>> {
  const letter = await findLetter(errand, id)
  if (!letter) throw new Error('a letter its author no longer sees')
  await writeInJournal(errand, { action, subject: { kind: 'letter', id }, personId: letter.personId })
  return grant(id)
}
