import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a visit counts: no other one replaces it, and it is not cancelled; the database keeps it on its row
 * (migration 0011). `visit` is a table or its alias.
 */
export function stands(visit: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(`${visit}.over_at`)} is null`
}
