import { type Selectable, sql } from 'kysely'
import type { AgentId, Id, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from '../tables.ts'
import type { FileFacts } from './file-facts.ts'

type People = Db<PeopleTables>

export type MergeId = Id<'person-merge'>

/** Two files read as one; standing until it is undone. */
export interface Merge {
  readonly id: MergeId
  readonly keptId: PersonId
  readonly mergedId: PersonId
  /** What the kept file said before, and just after. */
  readonly before: FileFacts
  readonly after: FileFacts
  readonly at: Date
  readonly by: AgentId | undefined
  readonly undoneAt: Date | undefined
  readonly undoneBy: AgentId | undefined
}

/** Holds both files until the end of the transaction: two agents’ merges and corrections come one after the other. */
export async function lockFiles(db: People, ids: readonly PersonId[]): Promise<void> {
  await query(db).selectFrom('person').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

export async function insertMerge(
  db: People,
  { merge, organisationId }: { merge: Merge; organisationId: OrganisationId },
): Promise<void> {
  await query(db)
    .insertInto('person_merge')
    .values({
      id: merge.id,
      organisation_id: organisationId,
      kept_id: merge.keptId,
      merged_id: merge.mergedId,
      facts_before: JSON.stringify(merge.before),
      facts_after: JSON.stringify(merge.after),
      merged_at: merge.at,
      merged_by: merge.by ?? null,
      undone_at: null,
      undone_by: null,
    })
    .execute()
}

export async function findMerge(db: People, id: MergeId): Promise<Merge | undefined> {
  const row = await query(db).selectFrom('person_merge').selectAll().where('id', '=', id).executeTakeFirst()
  return row && mergeOf(row)
}

/** The merges of these files, standing or undone, the latest first. */
export async function listMerges(db: People, ids: readonly PersonId[]): Promise<readonly Merge[]> {
  const rows = await query(db)
    .selectFrom('person_merge')
    .selectAll()
    .where((is) => is.or([is('kept_id', 'in', ids), is('merged_id', 'in', ids)]))
    .orderBy('merged_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(mergeOf)
}

/** False when it was undone already. */
export async function endMerge(
  db: People,
  { id, at, by }: { id: MergeId; at: Date; by: string | undefined },
): Promise<boolean> {
  const ended = await query(db)
    .updateTable('person_merge')
    .set({ undone_at: at, undone_by: by ?? null })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** What a later merge should restore, once an earlier one is undone. */
export async function rewriteBefore(
  db: People,
  { id, before }: { id: MergeId; before: FileFacts },
): Promise<void> {
  await query(db)
    .updateTable('person_merge')
    .set({ facts_before: JSON.stringify(before) })
    .where('id', '=', id)
    .execute()
}

/**
 * Forgets the words by which the journal of other files told what came to them from this one, and left again: a merge
 * that was undone. At the door `system`; the chain keeps its salted hashes.
 */
export async function forgetWordsOfMerges({ db }: Errand<PeopleTables>, personId: PersonId): Promise<void> {
  await sql`delete from journal_content where entry_id in (
    select entry.id from person_merge merge
      join journal_entry entry on entry.organisation_id = merge.organisation_id
        and entry.person_id in (merge.kept_id, merge.merged_id)
        and entry.at in (merge.merged_at, merge.undone_at)
        and (entry.subject_id = merge.id or entry.action in ('people.file-changed', 'people.protection-recorded'))
      where ${personId} in (merge.kept_id, merge.merged_id))`.execute(query(db))
}

function mergeOf(row: Selectable<PeopleTables['person_merge']>): Merge {
  return {
    id: row.id as MergeId,
    keptId: row.kept_id as PersonId,
    mergedId: row.merged_id as PersonId,
    before: row.facts_before as FileFacts,
    after: row.facts_after as FileFacts,
    at: row.merged_at,
    by: (row.merged_by as AgentId | null) ?? undefined,
    undoneAt: row.undone_at ?? undefined,
    undoneBy: (row.undone_by as AgentId | null) ?? undefined,
  }
}
