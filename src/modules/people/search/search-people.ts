import type { BirthDate } from '#kernel/birth-date.ts'
import type { CodeRefusal } from '#kernel/code.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import { readPhone } from '#platform/phone/phone.ts'
import { findByCode } from '../card/card-store.ts'
import type { Person } from '../person.ts'
import { findPeopleByIds } from '../person-store.ts'
import type { PeopleTables } from '../tables.ts'
import { exchanges, trigramsToShare, wordScore } from './name-likeness.ts'
import {
  findByBeginnings,
  findByBirth,
  findByPhone,
  findKnownWords,
  rankByWords,
  type TypedWord,
} from './search-store.ts'
import { cardPerhaps, readSearch } from './searched-for.ts'

export interface Found {
  readonly people: readonly Person[]
  /** There are others: the agent should say more. */
  readonly hasMore: boolean
  /** No file has all the words; these have all but one. */
  readonly isNearMiss: boolean
  /** A card was typed or scanned: there is no doubt. */
  readonly isByCard: boolean
  readonly wrongCard: CodeRefusal | 'card-withdrawn' | undefined
}

const nothing: Found = {
  people: [],
  hasMore: false,
  isNearMiss: false,
  isByCard: false,
  wrongCard: undefined,
}
const shown = 20
// Fewer answers than that, and a slip is worth trying.
const fewAnswers = 5

/** Finds people of the asker's organisation from one box: name without accents or with a slip, phone, birth, card. */
export async function searchPeople(errand: Errand<PeopleTables>, typed: string): Promise<Found> {
  const perhaps = cardPerhaps(typed)
  const card = perhaps && (await byCard(errand, perhaps))
  if (card && card !== nothing) return card
  const searched = readSearch(typed, errand.today)
  switch (searched.kind) {
    case 'nothing':
      return nothing
    case 'card':
      return byCard(errand, searched.code)
    case 'wrong-card':
      return { ...nothing, wrongCard: searched.refusal }
    case 'phone':
      return peopleOf(errand, await findByPhone(errand.db, phoneEnds(searched.digits), shown + 1))
    case 'person':
      return searched.words.length > 0
        ? byName(errand, searched.words, searched.birth)
        : byBirth(errand, searched.birth)
  }
}

/** Ids of people whose name has these words or nearly, best first. */
export async function rankByName(
  errand: Errand<PeopleTables>,
  { words, birth, limit }: { words: readonly string[]; birth: BirthDate | undefined; limit: number },
): Promise<{ readonly ids: readonly PersonId[]; readonly isNearMiss: boolean }> {
  const known = await findKnownWords(errand.db, typedWords(words))
  const scores = known
    .map(({ places, typed, word }) => ({ places, word, score: wordScore(typed, word) }))
    .filter(({ score }) => score > 0)
  const all = (1 << words.length) - 1
  const ids = await rankByWords(errand.db, { scores, sets: [all], birth, limit })
  if (ids.length > 0 || words.length < 2) return { ids, isNearMiss: false }
  const allButOne = words.map((_, place) => all & ~(1 << place))
  return { ids: await rankByWords(errand.db, { scores, sets: allButOne, birth, limit }), isNearMiss: true }
}

async function byCard(errand: Errand<PeopleTables>, code: string): Promise<Found> {
  const card = await findByCode(errand.db, code)
  if (!card) return nothing
  if (card.isWithdrawn) return { ...nothing, wrongCard: 'card-withdrawn' }
  return { ...(await peopleOf(errand, [card.personId])), isByCard: true }
}

async function byName(
  errand: Errand<PeopleTables>,
  words: readonly string[],
  birth: BirthDate | undefined,
): Promise<Found> {
  const begun = await findByBeginnings(errand.db, words, { birth, limit: shown + 1 })
  const exact = begun.map(({ id }) => id)
  // A name typed as some file has it was not mistyped.
  if (exact.length >= fewAnswers || begun.some(({ isWhole }) => isWhole)) return peopleOf(errand, exact)
  const { ids, isNearMiss } = await rankByName(errand, { words, birth, limit: shown + 1 })
  const all = [...new Set([...exact, ...ids])]
  return { ...(await peopleOf(errand, all)), isNearMiss: isNearMiss && exact.length === 0 }
}

async function byBirth(errand: Errand<PeopleTables>, birth: BirthDate | undefined): Promise<Found> {
  return birth ? peopleOf(errand, await findByBirth(errand.db, birth, shown + 1)) : nothing
}

async function peopleOf(errand: Errand<PeopleTables>, ids: readonly PersonId[]): Promise<Found> {
  const people = await findPeopleByIds(errand.db, ids.slice(0, shown))
  return { ...nothing, people, hasMore: ids.length > shown }
}

// « ben ali » may be kept as « benali »: neighbouring words are also tried as one.
function typedWords(words: readonly string[]): readonly TypedWord[] {
  const alone = words.map((word, index) => ({
    word,
    places: 1 << index,
    exchanged: exchanges(word),
    trigrams: trigramsToShare(word),
  }))
  const joined = words.slice(1).map((word, index) => {
    const whole = `${words[index] ?? ''}${word}`
    return { word: whole, places: 3 << index, exchanged: [], trigrams: 0 }
  })
  return [...alone, ...joined]
}

/** A whole number is looked for as it is kept; a piece, as its beginning (06 12) or as its end. */
function phoneEnds(digits: string): { readonly start: string; readonly end: string } {
  const whole = readPhone(digits)
  if (whole.ok) return { start: whole.value.number, end: whole.value.number }
  const start = digits.startsWith('0') ? `+33${digits.slice(1)}` : `+${digits.replace('+', '')}`
  return { start, end: digits.replace('+', '') }
}
