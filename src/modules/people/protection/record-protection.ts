import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { countOneChange, findFilesByIds } from '../person-store.ts'
import type { ProtectionMeasure } from '../protection-measure.ts'
import type { PeopleTables } from '../tables.ts'
import { insertMeasure, removeMeasureOf } from './protection-store.ts'

export interface RecordedProtection {
  readonly personId: PersonId
  /** Version of the file the agent was looking at. */
  readonly version: number
  /** Absent: there is no measure, or not any more. */
  readonly measure: ProtectionMeasure | undefined
}

/** Writes which measure protects her; the one before stays as history. */
export function recordProtection(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, version, measure }: RecordedProtection,
): Promise<Result<undefined, 'changed-meanwhile'>> {
  return transact(errand.db, async (db) => {
    if (!(await countOneChange(db, { id: personId, version }))) return refuse('changed-meanwhile')
    const by = errand.asker.agentId
    const [before] = await findFilesByIds(db, [personId])
    await removeMeasureOf(db, { personId, at: errand.now, by })
    if (measure) {
      const organisationId = organisationOf(errand.asker)
      await insertMeasure(db, { id: errand.newId(), personId, organisationId, measure, at: errand.now, by })
    }
    await writeInJournal(
      { ...errand, db },
      {
        action: 'people.protection-recorded',
        subject: { kind: 'person', id: personId },
        personId,
        content: { before: before?.protection ?? null, measure: measure ?? null },
      },
    )
    return grant(undefined)
  })
}
