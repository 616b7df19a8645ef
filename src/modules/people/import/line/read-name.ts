import { fold, tidy } from '#kernel/plain-text.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { longestName } from '../../names.ts'
import type { Gender } from '../../person.ts'
import { type ReadCell, unread } from './draft.ts'

/** Names as a cell gives them: « Mme DURAND née BENALI » holds three things. */
export interface WrittenName {
  readonly firstNames?: string
  readonly usageName?: string
  readonly birthName?: string
  readonly gender?: Gender
}

/** Reads a column of names of one kind. */
export function readOneName(text: string, kind: keyof Omit<WrittenName, 'gender'>): ReadCell<WrittenName> {
  const { name, gender } = withoutCivility(oneLine(text))
  const [used, born] = kind === 'usageName' ? bornAs(name) : [name]
  const fault = faultOf(used) ?? (born === undefined ? undefined : faultOf(born))
  if (fault) return unread(fault)
  return {
    value: defined({ [kind]: used, birthName: kind === 'birthName' ? used : born, gender }),
    faults: [],
  }
}

/** Reads a column that holds the whole name; capitals tell the family name, else the order the title announces. */
export function readWholeName(
  text: string,
  { firstNameFirst }: { firstNameFirst: boolean },
): ReadCell<WrittenName> {
  const { name, gender } = withoutCivility(oneLine(text))
  const fault = faultOf(name)
  if (fault) return unread(fault)
  const [main, bornWith] = bornAs(name)
  const [born, after] = bornWith === undefined ? [] : splitByCapitals(bornWith)
  const whole = [main, after].filter(Boolean).join(' ')
  const [family, first] = splitByCapitals(whole)
  if (family && first)
    return { value: defined({ firstNames: first, usageName: family, birthName: born, gender }), faults: [] }
  const { firstNames, usageName, isUnsure } = splitByOrder(whole, firstNameFirst)
  const value = defined({ firstNames, usageName, birthName: born ?? bornWith, gender })
  const readAs = [firstNames, usageName].filter(Boolean).join(' · ')
  return { value, faults: isUnsure ? [{ fault: 'name-order-unsure', readAs }] : [] }
}

interface Split {
  readonly firstNames: string
  readonly usageName: string
  readonly isUnsure: boolean
}

function splitByOrder(whole: string, firstNameFirst: boolean): Split {
  const words = whole.split(' ')
  const split = firstNameFirst ? [words.slice(0, -1), words.slice(-1)] : [words.slice(1), words.slice(0, 1)]
  const [firstNames = '', usageName = ''] = split.map((part) => part.join(' '))
  return { firstNames, usageName, isUnsure: words.length > 2 }
}

const civilities: Readonly<Record<string, Gender>> = {
  m: 'masculin',
  mr: 'masculin',
  monsieur: 'masculin',
  mme: 'feminin',
  madame: 'feminin',
  mlle: 'feminin',
  mademoiselle: 'feminin',
  melle: 'feminin',
}

/** What a civility tells of the gender. */
export function genderOfCivility(text: string): Gender | undefined {
  return civilities[fold(text)]
}

// « M » alone may be an initial: a civility needs its dot there, or another word than one letter.
function withoutCivility(text: string): { readonly name: string; readonly gender: Gender | undefined } {
  const [, civility = '', name = ''] =
    /^(M\.|Mr\.?|MR\.?|Mme\.?|MME\.?|Mlle\.?|MLLE\.?|Melle|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME)\s+(.+)$/.exec(
      text,
    ) ?? []
  return civility === '' ? { name: text, gender: undefined } : { name, gender: genderOfCivility(civility) }
}

/** « DURAND née BENALI » : the name she uses, the name she was born with. */
function bornAs(name: string): readonly [string, string?] {
  const [, used, born] = /^(.*\S)\s+\(?(?:née?|nee|NÉE|NEE|Née)\s+([^()]+)\)?$/.exec(name) ?? []
  return used === undefined || born === undefined ? [name] : [used, born.trim()]
}

/** « EL AMRANI Fatima » in two, when one part only is in capitals. */
function splitByCapitals(name: string): readonly (string | undefined)[] {
  const words = name.split(' ')
  const family = words.filter(isInCapitals)
  const first = words.filter((word) => !isInCapitals(word))
  const isOnePart = name.startsWith(family.join(' ')) || name.endsWith(family.join(' '))
  if (family.length === 0 || !isOnePart) return []
  return [family.join(' '), first.join(' ') || undefined]
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && (word.match(/\p{L}/gu)?.length ?? 0) > 1
}

function faultOf(
  name: string,
): 'formula' | 'name-too-long' | 'name-without-letter' | 'holds-a-secret' | undefined {
  if (/^[=+\-@]/.test(name)) return 'formula'
  if ([...name].length > longestName) return 'name-too-long'
  if (findSecrets(name).length > 0) return 'holds-a-secret'
  return /\p{L}/u.test(name) ? undefined : 'name-without-letter'
}

function oneLine(text: string): string {
  return tidy(text).replaceAll(/\s+/g, ' ').trim()
}

function defined(name: { readonly [Key in keyof WrittenName]: WrittenName[Key] | undefined }): WrittenName {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined && value !== ''))
}
