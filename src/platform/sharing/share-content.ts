import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { mayShare, type Sharer } from '#kernel/sharing.ts'
import type { Errand } from '../db/errand.ts'
import { type JournalTables, writeInJournal } from '../journal/journal.ts'
import type { Shareable } from './shareable.ts'
import { closeToTeam, findSharing, openToTeam } from './sharing-store.ts'

export type ShareRefusal = 'unknown' | 'not-yours-to-share'

/** Which one, and who asks. */
export interface Wish {
  readonly id: string
  readonly sharer: Sharer
}

type Shared = Promise<Result<PersonId, ShareRefusal>>

/** Opens to the team what its author kept among social workers; answers of whom it is. */
export async function openContent(
  errand: Errand<JournalTables>,
  shareable: Shareable,
  { id, sharer }: Wish,
): Shared {
  const may = await isHers(errand, shareable, { id, sharer, to: 'open' })
  if (!may.ok) return may
  const by = { id, by: sharer.agentId, at: errand.now }
  if (!(await openToTeam(errand.db, shareable, by))) return refuse('not-yours-to-share')
  return told(errand, shareable, { action: shareable.journal.opened, id, personId: may.value })
}

/** Closes it again: what was read stays read. */
export async function closeContent(
  errand: Errand<JournalTables>,
  shareable: Shareable,
  { id, sharer }: Wish,
): Shared {
  const may = await isHers(errand, shareable, { id, sharer, to: 'close' })
  if (!may.ok) return may
  if (!(await closeToTeam(errand.db, shareable, { id, by: sharer.agentId })))
    return refuse('not-yours-to-share')
  return told(errand, shareable, { action: shareable.journal.closed, id, personId: may.value })
}

async function isHers(
  errand: Errand<JournalTables>,
  shareable: Shareable,
  { id, sharer, to }: Wish & { readonly to: 'open' | 'close' },
): Shared {
  const sharing = await findSharing(errand.db, shareable, id)
  if (!sharing) return refuse('unknown')
  const may = mayShare(shareable.content, sharing, sharer) === to
  return may ? grant(sharing.personId) : refuse('not-yours-to-share')
}

async function told(
  errand: Errand<JournalTables>,
  { called, content }: Shareable,
  { action, id, personId }: { readonly action: string; readonly id: string; readonly personId: PersonId },
): Shared {
  await writeInJournal(errand, { action, subject: { kind: called ?? content, id }, personId })
  return grant(personId)
}
