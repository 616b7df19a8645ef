import { type BirthDate, compareBirthDates } from '#kernel/birth-date.ts'
import { fold } from '#kernel/plain-text.ts'
import type { Names } from '../person.ts'
import { isSameWord } from '../search/name-likeness.ts'

/** What two files are compared on. */
export interface Comparable {
  readonly names: Names
  readonly birth: BirthDate | undefined
  /** As kept: +33612345678. */
  readonly phones: readonly string[]
}

/** Why two files may be one person’s, the surest first. */
export const likenessReasons = [
  'same-name-and-birth',
  'swapped-names',
  'same-name-near-birth',
  'same-first-name-and-birth',
  'same-phone',
  'same-name',
] as const
export type LikenessReason = (typeof likenessReasons)[number]

/** Why two files may be one person’s; empty when nothing says so. */
export function likenessOf(one: Comparable, other: Comparable): readonly LikenessReason[] {
  const byName = likenessOfNames(one, other)
  const sharesPhone = one.phones.some((phone) => other.phones.includes(phone))
  return [byName, sharesPhone ? ('same-phone' as const) : undefined].filter((reason) => reason !== undefined)
}

function likenessOfNames(one: Comparable, other: Comparable): LikenessReason | undefined {
  const births = compareBirthDates(one.birth, other.birth)
  if (births === 'different') return undefined
  const [mine, theirs] = [one.names, other.names]
  if (isAlike(mine, theirs)) {
    if (births === 'same') return 'same-name-and-birth'
    return births === 'near' ? 'same-name-near-birth' : 'same-name'
  }
  if (isSwapped(mine, theirs)) return 'swapped-names'
  const isSameFirst = isSameName(mine.firstNames, theirs.firstNames)
  return isSameFirst && births === 'same' ? 'same-first-name-and-birth' : undefined
}

// A file opened with a first name only is like another such file, not like every person of that first name.
function isAlike(one: Names, other: Names): boolean {
  const [mine, theirs] = [familyNames(one), familyNames(other)]
  if (mine.length === 0 || theirs.length === 0) {
    return mine.length === theirs.length && isSameName(one.firstNames, other.firstNames)
  }
  const isSameFamily = mine.some((name) => theirs.some((their) => isSameName(name, their)))
  if (!isSameFamily) return false
  const bothHaveFirstNames = one.firstNames !== undefined && other.firstNames !== undefined
  return !bothHaveFirstNames || isSameName(one.firstNames, other.firstNames)
}

function isSwapped(one: Names, other: Names): boolean {
  const isFirstTheirFamily = familyNames(other).some((name) => isSameName(one.firstNames, name))
  const isFamilyTheirFirst = familyNames(one).some((name) => isSameName(name, other.firstNames))
  return isFirstTheirFamily && isFamilyTheirFirst
}

function familyNames({ usageName, birthName }: Names): readonly string[] {
  return [usageName, birthName].filter((name) => name !== undefined)
}

/** « Jean-Pierre » and « Jean », « Ben Ali » and « Benali », « Benali » and « Benalli ». */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [mine, theirs] = [fold(one).split(' '), fold(other).split(' ')]
  if (isSameWord(mine.join(''), theirs.join(''))) return true
  const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  return fewer.every((word) => more.some((candidate) => isSameWord(word, candidate)))
}
