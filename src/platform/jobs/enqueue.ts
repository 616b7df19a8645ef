import { sql } from 'kysely'
import { query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'

export interface JobRequest {
  readonly job: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly runAt?: Date
  /** A job still waiting under the same key is replaced, not doubled. */
  readonly key?: string
}

/** Asks for a job in the caller's transaction: it exists only if the transaction commits. */
export async function enqueue(errand: Errand<unknown>, request: JobRequest): Promise<void> {
  await sql`select enqueue_job(${request.job}, ${JSON.stringify(request.payload)}::json,
    ${request.runAt ?? null}::timestamptz, ${request.key ?? null})`.execute(query(errand.db))
}
