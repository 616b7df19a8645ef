import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from './tables.ts'

/**
 * Forgets the words of her names that nobody else bears, and those that nobody bears any more because a name was
 * corrected: a rare name alone would still tell of her. At the door `system`, with all her files as subjects.
 */
export async function forgetWordsOfHers(errand: Errand<PeopleTables>, personId: PersonId): Promise<void> {
  const { db } = errand
  // A file opened meanwhile under the same name would count on the word that goes.
  await sql`lock table name_word in share row exclusive mode`.execute(query(db))
  for (const table of ['name_word_trigram', 'name_word'] as const) {
    await sql`delete from ${sql.table(table)} known where word in (${wordsOfHersAlone(personId)})
      or not exists (select from person_name_word bearer
        where bearer.organisation_id = known.organisation_id and bearer.word = known.word)`.execute(query(db))
  }
}

/** How many words of her names nobody else bears; a word of several files of hers counts once. */
export async function countWordsOfHers(errand: Errand<PeopleTables>, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${wordsOfHersAlone(personId)}) as hers
      where not exists (select from person_name_word counted where counted.word = hers.word
        and counted.person_id < ${personId} and counted.person_id = any (asking_subjects()))`.execute(
    query(errand.db),
  )
  return rows[0]?.count ?? 0
}

function wordsOfHersAlone(personId: PersonId): ReturnType<typeof sql> {
  return sql`select her.word from person_name_word her where her.person_id = ${personId} and not exists (
    select from person_name_word other where other.organisation_id = her.organisation_id
      and other.word = her.word and other.person_id <> her.person_id
      and other.person_id <> all (asking_subjects()))`
}
