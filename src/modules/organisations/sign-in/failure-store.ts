import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { OrganisationsTables } from '../tables.ts'
import { type Failures, forgottenBefore } from './lockout.ts'

type Asking = Errand<OrganisationsTables>

/** The failures under this key; whoever tries at the same time waits for the end of this attempt. */
export async function lockFailures({ db, now }: Asking, key: string): Promise<Failures> {
  await query(db)
    .insertInto('sign_in_failure')
    .values({ key, count: 0, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return query(db)
    .selectFrom('sign_in_failure')
    .select(['count', 'last_at as lastAt'])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** One failure more. */
export async function countFailure({ db, now }: Asking, key: string): Promise<void> {
  await query(db)
    .updateTable('sign_in_failure')
    .set((row) => ({
      count: row
        .case()
        .when('last_at', '<', forgottenBefore(now))
        .then(1)
        .else(row('count', '+', 1))
        .end(),
      last_at: now,
    }))
    .where('key', '=', key)
    .execute()
}

/** Forgets the failures under this key, after a success. */
export async function forgetFailures({ db }: Asking, key: string): Promise<void> {
  await query(db).deleteFrom('sign_in_failure').where('key', '=', key).execute()
}

/** Forgets every failure that no longer counts. */
export async function deleteOldFailures({ db, now }: Asking): Promise<void> {
  await query(db).deleteFrom('sign_in_failure').where('last_at', '<', forgottenBefore(now)).execute()
}
