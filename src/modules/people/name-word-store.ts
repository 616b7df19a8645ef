import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from './tables.ts'

/** Forgets the words of her names that nobody else bears: a rare name alone would still tell of her. */
export async function forgetWordsOfHers(errand: Errand<PeopleTables>, personId: PersonId): Promise<void> {
  const { db } = errand
  // A file opened meanwhile under the same name would count on the word that goes.
  await sql`lock table name_word in share row exclusive mode`.execute(query(db))
  for (const table of ['name_word_trigram', 'name_word'] as const) {
    await sql`delete from ${sql.table(table)} where word in (${wordsOfHersAlone(personId)})`.execute(
      query(db),
    )
  }
}

/** How many words of her names nobody else bears. */
export async function countWordsOfHers(errand: Errand<PeopleTables>, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${wordsOfHersAlone(personId)}) as hers`.execute(query(errand.db))
  return rows[0]?.count ?? 0
}

function wordsOfHersAlone(personId: PersonId): ReturnType<typeof sql> {
  return sql`select her.word from person_name_word her where her.person_id = ${personId} and not exists (
    select from person_name_word other where other.organisation_id = her.organisation_id
      and other.word = her.word and other.person_id <> her.person_id)`
}
