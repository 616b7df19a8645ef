import { sql } from 'kysely'
import { hashSecret } from '../auth/secret.ts'
import { query } from './db.ts'
import type { Asker, Errand } from './errand.ts'

export interface OnceTables {
  once: { scope: string; key: string; answer: unknown; done_at: Date }
}

/**
 * Does the work once for this key of this asker, however often it is asked: a retry, also a simultaneous one, gets the
 * first answer; the same key of somebody else is another request. Without a key the work is simply done.
 * Refusals are not kept, so that a corrected form may be sent again. The answer must survive JSON.
 */
export async function once<Answer>(
  errand: Errand<OnceTables>,
  { scope, key: given }: { scope: string; key: string | undefined },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (given === undefined) return work()
  const key = ownKey(errand.asker, given)
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

/** The key of a request as this asker's own. Hashed: the table is open, and the code of a ticket is made from its request. */
export function ownKey({ door, organisationId, agentId, key }: Asker, given: string): string {
  // An agent who signs in again is the same asker; whoever has no account is known by what she presents.
  return hashSecret(JSON.stringify([door, organisationId, agentId ?? key, given]))
}

function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}
