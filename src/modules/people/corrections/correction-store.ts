import { sql } from 'kysely'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { type Correction, type CorrectionAction, correctionActions } from './correction.ts'

/** The changes of these files before one of them, the last one first; the words of the journal are read by `system` only. */
export async function listCorrections(
  db: Db<JournalTables>,
  personIds: readonly PersonId[],
  { before, limit }: { before: number | undefined; limit: number },
): Promise<readonly Correction[]> {
  const { rows } = await sql<{
    seq: string
    action: CorrectionAction
    at: Date
    agent_id: AgentId | null
    person_id: PersonId
    content: Record<string, unknown> | null
  }>`
    select e.seq, e.action, e.at, e.agent_id, e.person_id, c.content
    from journal_entry e left join journal_content c on c.entry_id = e.id
    where e.organisation_id = asking_organisation() and e.person_id = any(${personIds}::uuid[])
      and e.action = any(${correctionActions}::text[])
      and ${before === undefined ? sql`true` : sql`e.seq < ${before}`}
    order by e.seq desc limit ${limit}`.execute(query(db))
  return rows.map((row) => ({
    seq: Number(row.seq),
    action: row.action,
    at: row.at,
    agentId: row.agent_id ?? undefined,
    personId: row.person_id,
    content: row.content ?? undefined,
  }))
}
