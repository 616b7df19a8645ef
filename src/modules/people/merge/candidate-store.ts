import { type RawBuilder, sql } from 'kysely'
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
 * common, a telephone and a word, then the very same name, or nearly and the same year. Those said to be two people’s
 * are left out.
 */
export async function listPairs(db: People, limit: number): Promise<readonly Pair[]> {
  const sure = await pairsAlike(db, surest, limit)
  if (sure.length >= limit) return sure
  const others = await pairsAlike(db, likely, limit)
  const known = new Set(sure.map(({ one, other }) => one + other))
  return [...sure, ...others.filter(({ one, other }) => !known.has(one + other))].slice(0, limit)
}

const surest = sql`
  select one.id as one, other.id as other, 1 as rank
  from ours one join ours other using (birth_year, birth_month, birth_day)
  where one.id < other.id and one.words && other.words
  union all
  select one.id, other.id, 2
  from phones mine join phones theirs using (value)
  join ours one on one.id = mine.person_id join ours other on other.id = theirs.person_id
  where mine.person_id < theirs.person_id and one.words && other.words`

const likely = sql`
  select one.id as one, other.id as other, 3 as rank
  from ours one join ours other using (search_name)
  where one.id < other.id and (one.birth_year is null or other.birth_year is null)
  union all
  select least(partial.id, other.id), greatest(partial.id, other.id), 4
  from words partial join words other using (birth_year, word, initial)
  where partial.birth_day is null and partial.id <> other.id
    and similarity(partial.search_name, other.search_name) > 0.4`

async function pairsAlike(db: People, alike: RawBuilder<unknown>, limit: number): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ours as materialized (
      select id, birth_year, birth_month, birth_day, search_name, string_to_array(search_name, ' ') as words
      from person where organisation_id = asking_organisation()
        and not exists (select from joined_file
          where joined_file.person_id = person.id and joined_file.kept_id <> person.id)),
    phones as materialized (
      select distinct person_id, value from contact_channel
      where organisation_id = asking_organisation() and kind = 'phone'),
    words as materialized (
      select id, birth_year, birth_day, search_name, left(search_name, 1) as initial, unnest(words) as word
      from ours where birth_year is not null),
    alike as (${alike})
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
