import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { actorOf } from '../steps/take-steps.ts'
import type { ProceduresTables } from '../tables.ts'
import { findCatalogued } from './catalogue.ts'
import { insertVerification, listVerifications } from './verification-store.ts'

/** A manager says that an entry of the catalogue holds today; only for her organisation. */
export async function verifyEntry(
  errand: Errand<ProceduresTables & JournalTables>,
  code: string,
): Promise<Result<'verified', 'unknown-code'>> {
  if (!findCatalogued(code)) return refuse('unknown-code')
  const { organisationId, agentId: by } = actorOf(errand.asker)
  if (!by) throw new Error('an entry is verified by somebody')
  const known = await listVerifications(errand.db)
  if (known.some((one) => one.code === code && one.on === errand.today)) return grant('verified')
  await insertVerification(errand.db, { organisationId, code, on: errand.today, at: errand.now, by })
  await writeInJournal(errand, {
    action: 'procedures.entry-verified',
    subject: { kind: 'catalogue-entry' },
    content: { code },
  })
  return grant('verified')
}
