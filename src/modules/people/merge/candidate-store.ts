import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

export interface Pair {
  readonly one: PersonId
  readonly other: PersonId
}

/**
 * Pairs of files of the organisation that may be one person’s, the surest first: a birth date and a word of the name in
 * common, a telephone and a word, the very same name, or nearly and the same year. Those said to be two people’s are left out.
 */
export async function listPairs(db: People, limit: number): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ours as materialized (
      select id, birth_year, birth_month, birth_day, search_name, string_to_array(search_name, ' ') as words
      from person where organisation_id = asking_organisation()
        and not exists (select from joined_file
          where joined_file.person_id = person.id and joined_file.kept_id <> person.id)),
    phones as materialized (
      select distinct person_id, value from contact_channel
      where organisation_id = asking_organisation() and kind = 'phone'),
    alike as (
      select one.id as one, other.id as other, 1 as rank
      from ours one join ours other using (birth_year, birth_month, birth_day)
      where one.id < other.id and one.words && other.words
      union all
      select one.id, other.id, 2
      from phones mine join phones theirs using (value)
      join ours one on one.id = mine.person_id join ours other on other.id = theirs.person_id
      where one.id < other.id and one.words && other.words
      union all
      select least(one.id, other.id), greatest(one.id, other.id), 4
      from ours one join person_name_word mine on mine.person_id = one.id
      join person_name_word theirs on theirs.organisation_id = mine.organisation_id and theirs.word = mine.word
      join ours other on other.id = theirs.person_id and other.birth_year = one.birth_year
      where one.birth_day is null and one.id <> other.id
        and similarity(one.search_name, other.search_name) > 0.4
      union all
      select one.id, other.id, 3
      from ours one join ours other using (search_name)
      where one.id < other.id and (one.birth_day is null or other.birth_day is null))
    select one, other from alike
    where not exists (select from distinct_files where one_id = one and other_id = other)
    group by one, other order by min(rank), one, other limit ${limit}`.execute(query(db))
  return rows
}

/** Says once for all that two files are two people’s. */
export async function insertDistinction(
  db: People,
  { one, other, organisationId, at, by }: Pair & Written,
): Promise<void> {
  const [first, second] = one < other ? [one, other] : [other, one]
  await query(db)
    .insertInto('distinct_files')
    .values({
      organisation_id: organisationId,
      one_id: first,
      other_id: second,
      said_at: at,
      said_by: by ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

interface Written {
  readonly organisationId: OrganisationId
  readonly at: Date
  readonly by: string | undefined
}
