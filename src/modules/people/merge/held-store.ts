import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from '../tables.ts'
import type { Held } from './held.ts'
import { sayMerge } from './say-merge.ts'

const tables = [
  ['contact_channel', 'added_at', 'held-channels'],
  ['person_note', 'written_at', 'held-notes'],
  ['person_tie', 'added_at', 'held-relatives'],
  ['opened_mailbox', 'recorded_at', 'held-mailboxes'],
  ['consent_notice', 'given_at', 'held-notices'],
  ['person_code', 'issued_at', 'held-cards'],
] as const

/** What people keep of one file. */
export async function heldByPeople(
  errand: Errand<PeopleTables>,
  personId: PersonId,
  since: Date | undefined,
): Promise<readonly Held[]> {
  const held: Held[] = []
  for (const [table, moment, label] of tables) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where person_id = ${personId}
        and ${since ? sql`${sql.ref(moment)} >= ${since}` : sql`true`}`.execute(query(errand.db))
    held.push({ label: sayMerge(label), count: rows[0]?.count ?? 0 })
  }
  return held
}
