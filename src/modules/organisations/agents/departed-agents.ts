import type { AgentId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'

/** The agents of the asking organisation whose account is closed: what only they could do falls to others. */
export async function departedAgents(errand: Errand<OrganisationsTables>): Promise<ReadonlySet<AgentId>> {
  const rows = await query(errand.db)
    .selectFrom('agent')
    .select('id')
    .where('closed_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id as AgentId))
}
