import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Need } from '../need.ts'
import type { ReferralsTables } from '../tables.ts'

export interface UnmetCount {
  readonly need: Need
  /** Empty where nobody noted the commune. */
  readonly communeCode: string
  readonly count: number
}

/** For how many nobody was found, by need and commune; at the door `system`. */
export async function countUnmetByCommune(
  db: Db<ReferralsTables>,
  since: Day,
): Promise<readonly UnmetCount[]> {
  const { rows } = await sql<UnmetCount>`
    select need, coalesce(commune_code, '') as "communeCode", count(*)::int as count from unmet_need
    where month >= date_trunc('month', ${since}::date)
    group by need, commune_code order by need, commune_code`.execute(query(db))
  return rows
}
