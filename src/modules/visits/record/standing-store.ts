import { type RawBuilder, sql } from 'kysely'

/** Whether a visit counts: no other one replaces it, and it is not cancelled. `visit` is a table or its alias. */
export function stands(visit: string): RawBuilder<boolean> {
  const id = sql.ref(`${visit}.id`)
  return sql<boolean>`(not exists (select from visit later where later.replaces_id = ${id})
    and not exists (select from visit_cancellation gone where gone.visit_id = ${id} and gone.undone_at is null))`
}
