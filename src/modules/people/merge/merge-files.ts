import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { findFilesByIds } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'
import { type Choices, factsOf, mergedFacts } from './file-facts.ts'
import { groupsOf } from './joined-store.ts'
import { insertMerge, lockFiles, type MergeId } from './merge-store.ts'
import { writeFacts } from './write-facts.ts'

type MergeErrand = Errand<PeopleTables & JournalTables>

/** A file as the agent saw it. */
export interface SeenFile {
  readonly id: PersonId
  readonly version: number
}

export interface FilesToMerge {
  readonly kept: SeenFile
  readonly merged: SeenFile
  readonly choices: Choices
}

export type MergeRefusal = 'unknown-person' | 'same-file' | 'already-merged' | 'changed-meanwhile'

/**
 * Makes two files of one person read as one, under the kept one. No row of another table moves: what was written for the
 * merged file stays its own, and is read with the kept one as long as the merge stands.
 */
export function mergeFiles(
  errand: MergeErrand,
  { kept, merged, choices }: FilesToMerge,
): Promise<Result<MergeId, MergeRefusal>> {
  if (kept.id === merged.id) return Promise.resolve(refuse('same-file'))
  return transact(errand.db, async (db) => {
    const within = { ...errand, db }
    await lockFiles(db, [kept.id, merged.id])
    const [one, other] = await findFilesByIds(db, [kept.id, merged.id])
    if (!one || !other) return refuse('unknown-person')
    const groups = await groupsOf(db, [kept.id, merged.id])
    const standAlone =
      groups.length === 2 && groups.every(({ keptId }) => [kept.id, merged.id].includes(keptId))
    if (!standAlone) return refuse('already-merged')
    if (one.version !== kept.version || other.version !== merged.version) return refuse('changed-meanwhile')

    const before = factsOf(one)
    const after = mergedFacts({ kept: before, merged: factsOf(other) }, choices)
    const written = await writeFacts(within, one, after)
    if (!written.ok) return written
    const id = errand.newId() as MergeId
    await insertMerge(db, {
      organisationId: organisationOf(errand.asker),
      merge: {
        id,
        keptId: kept.id,
        mergedId: merged.id,
        before,
        after,
        at: errand.now,
        by: errand.asker.agentId,
        undoneAt: undefined,
        undoneBy: undefined,
      },
    })
    await tellBoth(within, { id, keptId: kept.id, mergedId: merged.id }, 'people.files-merged')
    return grant(id)
  })
}

/** Writes in the journal of both files what happened to them. */
export async function tellBoth(
  errand: MergeErrand,
  { id, keptId, mergedId }: { id: MergeId; keptId: PersonId; mergedId: PersonId },
  action: 'people.files-merged' | 'people.merge-undone',
): Promise<void> {
  for (const personId of [keptId, mergedId]) {
    await writeInJournal(errand, {
      action,
      subject: { kind: 'person-merge', id },
      personId,
      content: { keptId, mergedId },
    })
  }
}
