import { findSecrets } from '#kernel/found-secrets.ts'
import { tidy } from '#kernel/plain-text.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { type Gap, isGapState } from './gap.ts'
import { insertMark } from './gap-store.ts'
import type { EntitlementsTables } from './tables.ts'

export interface TypedMark {
  readonly state: string
  readonly reason: string
}

export type MarkRefusal = 'no-state' | 'no-reason' | 'reason-too-long' | 'secret-found'

const longestReason = 300

/** Notes what an agent made of a line of the work list. */
export async function markGap(
  errand: Errand<EntitlementsTables & JournalTables>,
  gap: Gap,
  typed: TypedMark,
): Promise<Result<undefined, MarkRefusal>> {
  const { state } = typed
  const reason = tidy(typed.reason)
  if (!isGapState(state)) return refuse('no-state')
  if (state === 'set-aside' && reason === '') return refuse('no-reason')
  if (reason.length > longestReason) return refuse('reason-too-long')
  if (findSecrets(reason).length > 0) return refuse('secret-found')
  const { organisationId, agentId } = errand.asker
  if (organisationId === undefined) throw new Error('a mark is made in an organisation')
  const id = errand.newId()
  await insertMark(errand.db, gap, {
    id,
    organisationId,
    agentId,
    at: errand.now,
    state,
    reason: reason === '' ? undefined : reason,
  })
  // The words stay with the mark, behind its walls; the journal says what was done.
  await writeInJournal(errand, {
    action: 'entitlements.gap-marked',
    subject: { kind: 'caseload-mark', id },
    personId: gap.personId,
    content: { benefit: gap.benefit, state },
  })
  return grant(undefined)
}
