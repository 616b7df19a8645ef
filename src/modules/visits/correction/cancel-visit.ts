import { grant, type Result, refuse } from '#kernel/result.ts'
import { findPerson, type PeopleTables } from '#modules/people/index.ts'
import { findPersonOf, type LineTables, linkPerson, unlinkPerson } from '#modules/queue/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { issueReceipt } from '../receipt/issue-receipt.ts'
import { receiptLanguage } from '../receipt/receipt-language.ts'
import type { VisitsTables } from '../tables.ts'
import type { Visit, VisitId } from '../visit.ts'
import type { Cancellation, CancelReason } from './cancellation.ts'
import { forgetReceipt, insertCancellation, undoCancellationOf } from './correction-store.ts'
import { type ChangeRefusal, visitToChange } from './visit-to-change.ts'

type Asking = Errand<VisitsTables & PeopleTables & LineTables & JournalTables>

/** A visit that should not count: it stays, with who cancelled it and why; the page she left with is closed. */
export function cancelVisit(
  errand: Asking,
  { visitId, reason }: { readonly visitId: VisitId; readonly reason: CancelReason },
): Promise<Result<undefined, ChangeRefusal | 'already-cancelled'>> {
  return transact(errand.db, async (db) => {
    const inside = { ...errand, db }
    const found = await visitToChange(inside, visitId)
    if (!found.ok) return found
    if (found.value.cancelled) return refuse('already-cancelled')
    const { organisationId, agentId } = askingAgent(errand.asker)
    const id = errand.newId() as Cancellation['id']
    const moment = { cancelledBy: agentId, cancelledAt: errand.now }
    await insertCancellation(db, { id, organisationId, visitId, reason, ...moment })
    await forgetReceipt(db, visitId)
    // It was somebody else: the ticket is nobody’s again until it is noted.
    const { ticketId } = found.value.visit
    if (reason === 'wrong-file' && ticketId) await unlinkPerson(inside, ticketId)
    await tell(inside, found.value.visit, { action: 'visits.cancelled', content: { reason } })
    return grant(undefined)
  })
}

/** Brings a cancelled visit back; the page she left with opens again, with the same code. */
export function undoCancellation(
  errand: Asking,
  visitId: VisitId,
  sealingKey: Uint8Array,
): Promise<Result<undefined, ChangeRefusal | 'not-cancelled'>> {
  return transact(errand.db, async (db) => {
    const inside = { ...errand, db }
    const found = await visitToChange(inside, visitId)
    if (!found.ok) return found
    const { visit } = found.value
    const { organisationId, agentId } = askingAgent(errand.asker)
    const isUndone = await undoCancellationOf(db, visitId, { agentId, at: errand.now })
    if (!isUndone) return refuse('not-cancelled')
    await linkAgain(inside, visit)
    if (visit.activity === 'individuel') {
      const person = visit.personId && (await findPerson(inside, visit.personId))
      const language = receiptLanguage(person || undefined, undefined)
      await issueReceipt(inside, {
        visit: { id: visitId, organisationId },
        person: person || undefined,
        language,
        sealingKey,
      })
    }
    await tell(inside, visit, { action: 'visits.cancellation-undone', content: {} })
    return grant(undefined)
  })
}

// The ticket says again who was received, unless somebody was tied to it meanwhile.
async function linkAgain(errand: Asking, { ticketId, personId }: Visit): Promise<void> {
  if (!ticketId || !personId || (await findPersonOf(errand.db, ticketId))) return
  await linkPerson(errand, { ticketId, personId })
}

function tell(
  errand: Asking,
  { id, personId }: Visit,
  { action, content }: { readonly action: string; readonly content: Readonly<Record<string, string>> },
): Promise<unknown> {
  return writeInJournal(errand, { action, subject: { kind: 'visit', id }, personId, content })
}
