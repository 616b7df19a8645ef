import { type Result, grant, refuse } from '#kernel/result.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { reviveCards } from '../card/card-store.ts'
import { findFilesByIds } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'
import { comparedFields, factsAfterUndoing, factsOf, isSame } from './file-facts.ts'
import { tellBoth } from './merge-files.ts'
import {
  endMerge,
  findMerge,
  listMerges,
  lockFiles,
  type Merge,
  type MergeId,
  rewriteBefore,
} from './merge-store.ts'
import { writeFacts } from './write-facts.ts'

type UndoErrand = Errand<PeopleTables & JournalTables>

export type UndoRefusal = 'unknown-merge' | 'already-undone'

/**
 * Makes two files of one again, at any time: the merged one was never touched, the kept one says again what it said,
 * except for what was corrected since. What was added meanwhile stays with the file it was added to.
 */
export function undoMerge(errand: UndoErrand, id: MergeId): Promise<Result<Merge, UndoRefusal>> {
  return transact(errand.db, async (db) => {
    const within = { ...errand, db }
    const merge = await findMerge(db, id)
    if (!merge) return refuse('unknown-merge')
    await lockFiles(db, [merge.keptId, merge.mergedId])
    const ended = await endMerge(db, { id, at: errand.now, by: errand.asker.agentId })
    if (!ended) return refuse('already-undone')
    await restore(within, merge)
    await forgetInLaterMerges(within, merge)
    await reviveHerCards(within, merge)
    await tellBoth(within, merge, 'people.merge-undone')
    return grant(merge)
  })
}

async function restore(errand: UndoErrand, merge: Merge): Promise<void> {
  const [kept] = await findFilesByIds(errand.db, [merge.keptId])
  if (!kept) throw new Error('the kept file of a merge is there')
  const written = await writeFacts(errand, kept, factsAfterUndoing(factsOf(kept), merge))
  if (!written.ok) throw new Error('the files were locked')
}

// A card given while the files were one closed those of both: hers is nobody’s lost card, and opens her file again.
async function reviveHerCards(errand: UndoErrand, { mergedId, at }: Merge): Promise<void> {
  for (const personId of await reviveCards(errand.db, { personId: mergedId, since: at })) {
    await writeInJournal(errand, {
      action: 'people.card-revived',
      subject: { kind: 'person', id: personId },
      personId,
    })
  }
}

// A later merge into the same file must not bring back what came from the file that has just left.
async function forgetInLaterMerges(errand: UndoErrand, undone: Merge): Promise<void> {
  const merges = await listMerges(errand.db, [undone.keptId])
  const later = merges.filter(
    ({ keptId, at, undoneAt, id }) =>
      keptId === undone.keptId && undoneAt === undefined && id !== undone.id && at >= undone.at,
  )
  for (const { id, before, after } of later) {
    const fields = comparedFields.filter(
      (field) =>
        !isSame(undone.before[field], undone.after[field]) &&
        isSame(before[field], undone.after[field]) &&
        !isSame(before[field], after[field]),
    )
    const corrected = {
      ...before,
      ...Object.fromEntries(fields.map((field) => [field, undone.before[field]])),
    }
    if (fields.length > 0) await rewriteBefore(errand.db, { id, before: corrected })
  }
}
