import {
  type CommuneChoice,
  foldedName,
  type ListedCommune,
  searchCommunes,
} from '#platform/communes/commune.ts'
import { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
import { isWithinSlips } from '../slips.ts'
import { oneLine, signs } from '../typed.ts'
import type { CommuneBook, CommuneSearch, FoundCommune } from './commune-book.ts'

/** The communes of France of this year, former ones and arrondissements included; read at the first search. */
export const communeBook: CommuneBook = {
  year: communeListYear,
  search: (typed) => {
    const text = oneLine(typed)
    const named = searchCommunes(shortList(text), text)
    if (named.kind === 'one') return { kind: 'one', commune: foundOf(named.choice) }
    if (named.kind === 'several') {
      return { kind: 'several', communes: named.choices.map(foundOf), hasMore: named.hasMore }
    }
    return byCode(text) ?? nearest(text)
  },
  chosen: (value) => {
    const [code = '', postalCode = '', formerCode] = value.split(':')
    const commune = index()
      .byCode.get(code)
      ?.find((listed) => listed.formerCode === formerCode)
    if (!commune || (postalCode !== '' && !commune.postalCodes.includes(postalCode))) return undefined
    return found(commune, postalCode || undefined)
  },
}

/** Reads the list before anybody waits for it. */
export function warmCommunes(): void {
  index()
}

interface Index {
  readonly byCode: ReadonlyMap<string, readonly ListedCommune[]>
  readonly byPostalCode: ReadonlyMap<string, readonly ListedCommune[]>
  readonly byFirstLetters: ReadonlyMap<string, readonly ListedCommune[]>
  readonly byLength: ReadonlyMap<string, readonly ListedCommune[]>
}

let opened: Index | undefined

function index(): Index {
  opened ??= {
    byCode: grouped(({ code }) => [code]),
    byPostalCode: grouped(({ postalCodes }) => postalCodes),
    byFirstLetters: grouped(({ folded }) => startsOf(folded)),
    byLength: grouped(({ folded }) => [String(folded.trim().length)]),
  }
  return opened
}

function grouped(
  keysOf: (commune: ListedCommune) => readonly string[],
): ReadonlyMap<string, readonly ListedCommune[]> {
  const groups = new Map<string, ListedCommune[]>()
  for (const commune of listCommunes()) {
    for (const key of new Set(keysOf(commune))) {
      const group = groups.get(key)
      if (group) group.push(commune)
      else groups.set(key, [commune])
    }
  }
  return groups
}

const lettersOfAStart = 3

function startsOf(folded: string): readonly string[] {
  return folded
    .trim()
    .split(' ')
    .map((word) => word.slice(0, lettersOfAStart))
}

// Any word of what is typed begins a word of the name: those that share the rarest beginning are enough to look at.
function shortList(text: string): readonly ListedCommune[] {
  const postalCode = /\b\d{5}\b/.exec(text)?.[0]
  if (postalCode !== undefined) return index().byPostalCode.get(postalCode) ?? []
  const starts = startsOf(foldedName(text)).filter((start) => start.length === lettersOfAStart)
  const lists = starts.map((start) => index().byFirstLetters.get(start) ?? [])
  return lists.toSorted((one, other) => one.length - other.length)[0] ?? listCommunes()
}

// `62498`, `2A004`, « Lens 62498 », and the code a former commune had.
function byCode(text: string): CommuneSearch | undefined {
  const code = /(?:^|[\s(])(?<code>\d{5}|2[abAB]\d{3}|\d[abAB]\d{3})\)?$/
    .exec(text)
    ?.groups?.['code']?.toUpperCase()
  if (code === undefined) return undefined
  const name = foldedName(text.replace(/(?:^|[\s(])[\dabAB]{5}\)?$/, '')).trim()
  const listed = index()
    .byCode.get(code)
    ?.find(({ nowIn }) => nowIn === undefined)
  const commune = listed ?? listCommunes().find(({ formerCode }) => formerCode === code)
  if (!commune || !commune.folded.includes(name)) return undefined
  return { kind: 'one', commune: found(commune, onlyOf(commune.postalCodes)) }
}

const mostNear = 8
const shortestWithSlip = 4
const lengthForTwoSlips = 12

// Names a slip away, two in a long one; in the department of the postal code where one was given.
function nearest(text: string): CommuneSearch {
  const department = /\b(\d{2})\d{3}\b/.exec(text)?.[1]
  const said = foldedName(text.replace(/\b\d{5}\b/, '')).trim()
  if (said.length < shortestWithSlip || signs(said).length < shortestWithSlip) return { kind: 'none' }
  const slips = said.length >= lengthForTwoSlips ? 2 : 1
  const near = ofLength(said.length, slips)
    .filter(
      ({ postalCodes }) =>
        department === undefined || postalCodes.some((code) => code.startsWith(department)),
    )
    .filter(({ folded }) => isWithinSlips(folded.trim(), said, slips))
    .toSorted((one, other) => other.population - one.population)
  if (near.length === 0) return { kind: 'none' }
  const communes = near.slice(0, mostNear).map((commune) => found(commune, onlyOf(commune.postalCodes)))
  return { kind: 'near', communes, hasMore: near.length > mostNear }
}

function ofLength(length: number, slips: number): readonly ListedCommune[] {
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, step) => String(length - slips + step))
  return lengths.flatMap((each) => index().byLength.get(each) ?? [])
}

function onlyOf(postalCodes: readonly string[]): string | undefined {
  return postalCodes.length === 1 ? postalCodes[0] : undefined
}

function foundOf({ code, name, nowIn, formerCode, postalCode }: CommuneChoice): FoundCommune {
  return found({ code, name, nowIn, ...(formerCode !== undefined && { formerCode }) }, postalCode)
}

type Named = Pick<ListedCommune, 'code' | 'name' | 'nowIn' | 'formerCode'>

function found({ code, name, nowIn, formerCode }: Named, postalCode: string | undefined): FoundCommune {
  return {
    code,
    name: nowIn ?? name,
    ...(postalCode !== undefined && { postalCode }),
    ...(nowIn !== undefined && { formerName: name }),
    ...(formerCode !== undefined && { formerCode }),
  }
}
