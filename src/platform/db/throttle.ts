import { sql } from 'kysely'
import { query } from './db.ts'
import type { Errand } from './errand.ts'

export interface ThrottleTables {
  throttle: { key: string; opened_at: Date; count: number }
}

export interface Limit {
  readonly attempts: number
  readonly minutes: number
}

/** Counts one attempt under this key; false once the limit of the window is passed. Keys are hashes, never names. */
export async function withinLimit(
  errand: Errand<ThrottleTables>,
  key: string,
  limit: Limit,
): Promise<boolean> {
  const windowStart = new Date(errand.now.getTime() - limit.minutes * 60_000)
  const { rows } = await sql<{ count: number }>`
    insert into throttle as t (key, opened_at, count) values (${key}, ${errand.now}, 1)
    on conflict (key) do update set
      count = case when t.opened_at < ${windowStart} then 1 else t.count + 1 end,
      opened_at = case when t.opened_at < ${windowStart} then excluded.opened_at else t.opened_at end
    returning count`.execute(query(errand.db))
  return (rows[0]?.count ?? 0) <= limit.attempts
}
