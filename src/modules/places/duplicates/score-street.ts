import { fold } from '#kernel/plain-text.ts'
import { bigramsOf, shareOfPairs } from './score-name.ts'

/** A street as it is compared with another; absent when the address says nothing. */
export interface ComparedStreet {
  readonly numbers: readonly string[]
  readonly bigrams: readonly string[]
}

/** The number and the words of an address, abbreviations opened. */
export function comparedStreet(street: string): ComparedStreet | undefined {
  const folded = fold(street).replaceAll(/[^a-z0-9 ]/g, ' ')
  const words = folded.split(' ').map((word) => abbreviations.get(word) ?? word)
  const numbers = words.flatMap((word) => word.match(/^\d{1,4}(?=(?:[a-d]|bis|ter)?$)/) ?? [])
  const bigrams = bigramsOf(words.filter((word) => word !== '' && !isNoise(word)).join(' '))
  return bigrams.length === 0 ? undefined : { numbers, bigrams }
}

/** From 0 to 1: the words of the street, and the number when both tell one. */
export function streetLikeness(one: ComparedStreet, other: ComparedStreet): number {
  const words = shareOfPairs(one.bigrams, other.bigrams)
  if (one.numbers.length === 0 || other.numbers.length === 0) return words
  const sameNumber = one.numbers.some((number) => other.numbers.includes(number))
  return sameNumber ? words : words * 0.7
}

function isNoise(word: string): boolean {
  return /^\d{1,4}(?:[a-d]|bis|ter)?$/.test(word) || /^(?:de|du|des|la|le|les|l|d|et|a|bis|ter)$/.test(word)
}

const abbreviations = new Map([
  ['av', 'avenue'],
  ['ave', 'avenue'],
  ['bd', 'boulevard'],
  ['bld', 'boulevard'],
  ['blvd', 'boulevard'],
  ['boul', 'boulevard'],
  ['pl', 'place'],
  ['rte', 'route'],
  ['r', 'rue'],
  ['ch', 'chemin'],
  ['che', 'chemin'],
  ['chem', 'chemin'],
  ['all', 'allee'],
  ['imp', 'impasse'],
  ['sq', 'square'],
  ['fg', 'faubourg'],
  ['fbg', 'faubourg'],
  ['qu', 'quai'],
  ['crs', 'cours'],
  ['gal', 'general'],
  ['mal', 'marechal'],
  ['dr', 'docteur'],
  ['pdt', 'president'],
  ['st', 'saint'],
  ['ste', 'sainte'],
])
