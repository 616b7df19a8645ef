import { type RawBuilder, sql } from 'kysely'
import type { BirthDate } from '#kernel/birth-date.ts'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

/** A word typed, or two as one; `places` are the bits of the words of the box it covers. */
export interface TypedWord {
  readonly word: string
  readonly places: number
  /** The same word with two neighbouring letters exchanged. */
  readonly exchanged: readonly string[]
  /** How many trigrams a word must share with it to be near; 0 for a word too short to bear a slip. */
  readonly trigrams: number
}

/** A word some file of the organisation has, near a typed one. */
export interface KnownWord {
  readonly places: number
  readonly typed: string
  readonly word: string
}

/** How well a known word answers the typed words of these places, from 0 to 1. */
export interface WordScore {
  readonly places: number
  readonly word: string
  readonly score: number
}

interface Wanted {
  readonly birth: BirthDate | undefined
  readonly limit: number
}

// Above every character in the order of bytes.
const last = '\u{10FFFF}'
const mostPrefixes = 20
const mostNear = 60
const mostCommon = 500

// The policies add up with « or », which no index serves: saying it again lets one.
const ours = sql`organisation_id = asking_organisation()`

/** Somebody whose name has words beginning as typed. */
export interface ByBeginnings {
  readonly id: PersonId
  /** Her name has every word typed, whole. */
  readonly isWhole: boolean
}

/** The people whose name has words beginning so, whole words first. */
export async function findByBeginnings(
  db: People,
  words: readonly string[],
  { birth, limit }: Wanted,
): Promise<readonly ByBeginnings[]> {
  const sets = words.map(
    (word) => sql`select person_id from person_name_word where ${ours} and ${beginsWith(word)}`,
  )
  if (birth) sets.push(sql`select id from person where ${ours} and ${bornOn(birth)}`)
  const found = sets.length === 1 ? beginningWith(words[0] ?? '', limit) : inAllSets(words, sets, limit)
  const { rows } = await found.execute(query(db))
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed().slice(0, limit)
}

// A word typed whole is the first of those that begin with it; a person may have several.
function beginningWith(word: string, limit: number): RawBuilder<ByBeginnings> {
  return sql`select person_id as id, word = folded(${word}) as "isWhole"
    from person_name_word where ${ours} and ${beginsWith(word)}
    order by word, person_id limit ${limit * 2}`
}

// Set by set rather than row by row: the planner cannot tell how many names begin so.
function inAllSets(
  words: readonly string[],
  sets: readonly RawBuilder<unknown>[],
  limit: number,
): RawBuilder<ByBeginnings> {
  const folded = sql.join(words.map((word) => sql`folded(${word})`))
  return sql`
    with common as materialized (${sql.join(sets, sql` intersect `)} limit ${mostCommon}),
    counted as (
      select person_id, (select count(*) from person_name_word whole where ${ours}
        and whole.person_id = common.person_id and whole.word in (${folded})) as whole from common)
    select person_id as id, whole = ${new Set(words).size} as "isWhole" from counted
    order by whole desc, person_id limit ${limit}`
}

/** Words known to the organisation that begin like the typed ones, are them with letters exchanged, or share trigrams. */
export async function findKnownWords(db: People, typed: readonly TypedWord[]): Promise<readonly KnownWord[]> {
  // Materialized: `folded` costs more than the rest when it is written into every comparison.
  const { rows } = await sql<KnownWord>`
    with typed as materialized (
      select folded(word) as word, places, exchanged, trigrams
      from json_to_recordset(${JSON.stringify(typed)}::json)
        as sent(word text, places integer, exchanged text[], trigrams integer))
    select places, typed.word as typed, near.word
    from typed, lateral (
      (select known.word from name_word known
        where ${ours} and known.word >= typed.word and known.word < typed.word || ${last}
        order by 1 limit ${mostPrefixes})
      union
      (select known.word from name_word known where ${ours} and known.word = any(typed.exchanged))
      union
      (select shared.word from name_word_trigram shared
        where ${ours} and typed.trigrams > 0 and shared.trigram = any(
          -- The first letter alone is shared with too many words to tell anything.
          array(select trigram from unnest(show_trgm(typed.word)) as trigram where trigram not like '  %'))
        group by shared.word having count(*) >= typed.trigrams
        order by count(*) desc, shared.word limit ${mostNear})
    ) as near`.execute(query(db))
  return rows
}

/** Ids of the people whose name answers all the places of one of the sets, best first. */
export async function rankByWords(
  db: People,
  {
    scores,
    sets,
    birth,
    limit,
  }: Wanted & {
    readonly scores: readonly WordScore[]
    readonly sets: readonly number[]
  },
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    with known as (
      select word, places, score from json_to_recordset(${JSON.stringify(scores)}::json)
        as sent(word text, places integer, score real)),
    answered as (
      select person_id, places, max(score) as score from known join person_name_word using (word)
      where ${ours} group by person_id, places)
    select person_id as id from answered
    where ${birth ? sql`exists (select from person where id = person_id and ${ours} and ${bornOn(birth)})` : sql`true`}
    group by person_id having bit_or(places) = any(${sets}::integer[])
    order by sum(score) desc, person_id limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Ids of the people born then, those whose date is whole first, in the order of their names. */
export async function findByBirth(db: People, birth: BirthDate, limit: number): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select id from person where ${ours} and ${bornOn(birth)}
    order by birth_month is null, birth_day is null, search_name limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Ids of the people reached by a number that begins or ends so; `+33612` and `345678`. */
export async function findByPhone(
  db: People,
  { start, end }: { readonly start: string; readonly end: string },
  limit: number,
): Promise<readonly PersonId[]> {
  const tail = [...end].toReversed().join('')
  const { rows } = await sql<{ id: PersonId }>`
    (select person_id as id from contact_channel
      where ${ours} and kind = 'phone' and ${beginning(sql`value`, sql`${start}::text`)} limit ${limit})
    union
    (select person_id as id from contact_channel
      where ${ours} and ${beginning(sql`phone_tail`, sql`${tail}::text`)} limit ${limit})
    limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

function beginsWith(word: string): RawBuilder<unknown> {
  return beginning(sql`word`, sql`folded(${word})`)
}

function beginning(column: RawBuilder<unknown>, text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${column} >= ${text} and ${column} < ${text} || ${last}`
}

function bornOn(birth: BirthDate): RawBuilder<unknown> {
  const parts = [sql`birth_year = ${birth.year}`]
  if (birth.month !== undefined) parts.push(sql`(birth_month = ${birth.month} or birth_month is null)`)
  if (birth.day !== undefined) parts.push(sql`(birth_day = ${birth.day} or birth_day is null)`)
  return sql.join(parts, sql` and `)
}
