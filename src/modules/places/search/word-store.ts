import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { PlacesTables } from '../tables.ts'

/** A word that was typed, and what the directory has that looks like it. */
export interface TypedWord {
  readonly word: string
  /** Some word begins so. */
  readonly isKnown: boolean
  /** Words a slip away. */
  readonly near: readonly string[]
}

/** Reads what was typed as words, each beside the known words it may stand for; in the order typed. */
export async function readWords(db: Db<PlacesTables>, typed: string): Promise<readonly TypedWord[]> {
  const { rows } = await sql<TypedWord>`
    with typed as materialized (
      select word, min(place) as place
      from unnest(string_to_array(plain_words(${typed}), ' ')) with ordinality as words(word, place)
      where word <> '' group by word order by 2 limit ${mostWords})
    select word,
      exists (select from place_word known where known.word >= typed.word and known.word < typed.word || ${last}) as "isKnown",
      array(select known.word from place_word known
        where slips && slips_of(typed.word) and known.word <> typed.word) as near
    from typed order by place`.execute(query(db))
  return rows
}

const mostWords = 12
// Above every character in the order of bytes.
const last = '\u{10FFFF}'
