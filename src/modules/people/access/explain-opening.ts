import type { PersonId } from '#kernel/ids.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import type { GivenReason, OpeningId } from './opening.ts'
import { insertOpening, mayBeOpened } from './opening-store.ts'

export interface OpeningToExplain {
  readonly personId: PersonId
  readonly agentName: string
  readonly given: GivenReason
}

/** Notes why an agent opens the file of somebody she does not follow: it holds for the day, and the person reads it. */
export async function explainOpening(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, agentName, given }: OpeningToExplain,
): Promise<void> {
  if (await mayBeOpened(errand.db, personId, errand.today)) return
  const { organisationId, agentId, role } = askingAgent(errand.asker)
  const id = errand.newId() as OpeningId
  const moment = { openedOn: errand.today, openedAt: errand.now }
  await insertOpening(errand.db, {
    ...given,
    ...moment,
    id,
    personId,
    organisationId,
    agentId,
    agentName,
    role,
  })
  await writeInJournal(errand, {
    action: 'people.opening-explained',
    subject: { kind: 'file-opening', id },
    personId,
    content: { reason: given.reason },
  })
}
