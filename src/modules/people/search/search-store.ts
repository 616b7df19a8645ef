import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { BirthDate } from '../birth-date.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

/** Words typed that may stand for one word of a name; `places` are the bits of the words of the box they cover. */
export interface TypedWord {
  readonly word: string
  readonly places: number
  /** The same word with two neighbouring letters exchanged. */
  readonly exchanged: readonly string[]
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

// Above every character in the order of bytes.
const last = '\u{10FFFF}'
const mostPrefixes = 30
const mostNear = 60

/** Words known to the organisation that begin like the typed ones, are them with letters exchanged, or share trigrams. */
export async function findKnownWords(db: People, typed: readonly TypedWord[]): Promise<readonly KnownWord[]> {
  const { rows } = await sql<KnownWord>`
    with typed as (
      select folded(word) as word, places, exchanged from json_to_recordset(${JSON.stringify(typed)}::json)
        as sent(word text, places integer, exchanged text[]))
    select places, typed.word as typed, near.word
    from typed, lateral (
      (select known.word from name_word known
        where known.word >= typed.word and known.word < typed.word || ${last} order by 1 limit ${mostPrefixes})
      union
      (select known.word from name_word known where known.word = any(typed.exchanged))
      union
      (select shared.word from name_word_trigram shared
        where shared.trigram = any(show_trgm(typed.word)) and length(typed.word) > 3
        group by shared.word having count(*) > 1 order by count(*) desc, shared.word limit ${mostNear})
    ) as near`.execute(query(db))
  return rows
}

/** Ids of the people whose name answers enough of the places, best first. */
export async function rankByWords(
  db: People,
  {
    scores,
    enough,
    birth,
    limit,
  }: {
    readonly scores: readonly WordScore[]
    /** How many places must be answered. */
    readonly enough: number
    readonly birth: BirthDate | undefined
    readonly limit: number
  },
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    with known as (
      select word, places, score from json_to_recordset(${JSON.stringify(scores)}::json)
        as sent(word text, places integer, score real)),
    answered as (
      select person_id, places, max(score) as score from known join person_name_word using (word)
      group by person_id, places),
    ranked as (
      select person_id, bit_or(places) as places, sum(score) as score from answered group by person_id)
    select person.id from ranked join person on person.id = ranked.person_id
    where length(replace(ranked.places::bit(8)::text, '0', '')) >= ${enough} and ${bornOn(birth)}
    order by ranked.score desc, person.search_name, person.id limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Ids of the people born then, as far as the date says, in the order of their names. */
export async function findByBirth(db: People, birth: BirthDate, limit: number): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select person.id from person where ${bornOn(birth)}
    order by person.search_name, person.id limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

/** Ids of the people reached by a number that begins or ends so; `+33612` and `345678`. */
export async function findByPhone(
  db: People,
  { start, end }: { readonly start: string; readonly end: string },
  limit: number,
): Promise<readonly PersonId[]> {
  const tail = [...end].reverse().join('')
  const { rows } = await sql<{ id: PersonId }>`
    select distinct person_id as id from contact_channel
    where (kind = 'phone' and value >= ${start} and value < ${start + last})
       or (phone_tail >= ${tail} and phone_tail < ${tail + last})
    limit ${limit}`.execute(query(db))
  return rows.map((row) => row.id)
}

function bornOn(birth: BirthDate | undefined) {
  if (!birth) return sql`true`
  const parts = [sql`person.birth_year = ${birth.year}`]
  if (birth.month !== undefined)
    parts.push(sql`(person.birth_month = ${birth.month} or person.birth_month is null)`)
  if (birth.day !== undefined) parts.push(sql`(person.birth_day = ${birth.day} or person.birth_day is null)`)
  return sql.join(parts, sql` and `)
}
