import { sql } from 'kysely'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'

/** The readings of a file in the journal, one a day for each agent. */
export async function listReadings(
  db: Db<PeopleTables & JournalTables>,
  { personId, timeZone }: { readonly personId: PersonId; readonly timeZone: string },
): Promise<readonly { readonly agentId: AgentId; readonly at: Date }[]> {
  const rows = await query(db)
    .selectFrom('journal_entry')
    .select(['agent_id', sql<Date>`max(at)`.as('at')])
    .where('person_id', '=', samePerson(personId))
    .where('action', '=', 'people.file-read')
    .where('agent_id', 'is not', null)
    .groupBy(['agent_id', sql`(at at time zone ${sql.lit(timeZone)})::date`])
    .execute()
  return rows.flatMap(({ agent_id, at }) => (agent_id ? [{ agentId: agent_id as AgentId, at }] : []))
}
