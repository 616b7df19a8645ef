import { sql } from 'kysely'
import { query } from './db.ts'
import type { Errand } from './errand.ts'

export interface OnceTables {
  once: { scope: string; key: string; answer: unknown; done_at: Date }
}

/**
 * Does the work once for this key, however often it is asked: a retry, also a simultaneous one, gets the first answer.
 * Refusals are not kept, so that a corrected form may be sent again. The answer must survive JSON.
 */
export async function once<Answer>(
  errand: Errand<OnceTables>,
  { scope, key }: { scope: string; key: string },
  work: () => Promise<Answer>,
): Promise<Answer> {
  // The lock makes the second of two simultaneous requests wait for the first one's commit.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope}:${key}`}, 0))`.execute(query(errand.db))
  const earlier = await query(errand.db)
    .selectFrom('once')
    .select('answer')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst()
  if (earlier) return earlier.answer as Answer

  const answer = await work()
  if (!isRefused(answer)) {
    await query(errand.db)
      .insertInto('once')
      .values({ scope, key, answer: JSON.stringify(answer ?? null), done_at: errand.now })
      .execute()
  }
  return answer
}

function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
