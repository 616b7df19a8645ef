import { grant, type Result, refuse } from '#kernel/result.ts'
import { foldedName, type ListedCommune, searchCommunes } from '#platform/communes/commune.ts'
import type { HomeCommune } from '../../person.ts'

/** What a sheet says of the place, as texts. */
export interface WrittenPlace {
  readonly commune: string
  readonly postalCode: string
  readonly communeCode: string
}

export type PlaceRefusal = 'commune-unknown' | 'commune-several'

/** Finds communes for a whole file: the same place is looked for once, and only among names that begin alike. */
export function communeFinder(
  list: readonly ListedCommune[],
  listYear: number,
): (place: WrittenPlace) => Result<HomeCommune, PlaceRefusal> {
  const index = indexOf(list)
  const known = new Map<string, Result<HomeCommune, PlaceRefusal>>()
  return (place) => {
    const key = [place.communeCode, place.postalCode, place.commune].join('|')
    const answer = known.get(key) ?? find(place, index, listYear)
    known.set(key, answer)
    return answer
  }
}

interface Index {
  readonly byCode: ReadonlyMap<string, ListedCommune>
  readonly byPostalCode: ReadonlyMap<string, readonly ListedCommune[]>
  readonly byBeginning: ReadonlyMap<string, readonly ListedCommune[]>
}

function find(place: WrittenPlace, index: Index, listYear: number): Result<HomeCommune, PlaceRefusal> {
  const listed = index.byCode.get(fiveSigns(place.communeCode))
  if (listed) {
    return grant({ code: listed.code, name: listed.name, postalCode: onlyCode(listed, place), listYear })
  }
  const { name, postalCode } = partsOf(place, index)
  const among = postalCode ? index.byPostalCode.get(postalCode) : index.byBeginning.get(beginningOf(name))
  const answer = searchCommunes(among ?? [], `${name} ${postalCode}`.trim())
  if (answer.kind === 'several') return refuse('commune-several')
  const today = answer.kind === 'one' ? index.byCode.get(answer.choice.code) : undefined
  if (answer.kind === 'none' || !today) return refuse('commune-unknown')
  return grant({ code: today.code, name: today.name, postalCode: answer.choice.postalCode, listYear })
}

/** Codes of large mailers (CEDEX) are in no list: the name then answers alone. */
function partsOf(
  place: WrittenPlace,
  { byPostalCode }: Index,
): { readonly name: string; readonly postalCode: string } {
  const written = place.commune.replace(/\bcedex\b.*$/i, '').trim()
  const code = fiveSigns(place.postalCode) || (/\b\d{5}\b/.exec(written)?.[0] ?? '')
  const name = written.replaceAll(/\(?\b\d{4,5}\b\)?/g, '').trim()
  return { name, postalCode: byPostalCode.has(code) ? code : '' }
}

function onlyCode({ postalCodes }: ListedCommune, { postalCode }: WrittenPlace): string | undefined {
  const written = fiveSigns(postalCode)
  return postalCodes.includes(written) || postalCodes.length !== 1
    ? postalCodes.find((code) => code === written)
    : postalCodes[0]
}

/** A first zero that a spreadsheet dropped comes back. */
function fiveSigns(code: string): string {
  const signs = code.replaceAll(/\s/g, '').toUpperCase()
  return /^\d{4}$/.test(signs) ? `0${signs}` : signs
}

function indexOf(list: readonly ListedCommune[]): Index {
  const byPostalCode = new Map<string, ListedCommune[]>()
  const byBeginning = new Map<string, ListedCommune[]>()
  for (const commune of list) {
    for (const code of commune.postalCodes) add(byPostalCode, code, commune)
    const words = commune.folded.trim().split(' ')
    for (const beginning of new Set(words.map((word) => word.slice(0, 3))))
      add(byBeginning, beginning, commune)
  }
  const current = list.filter(({ nowIn }) => nowIn === undefined)
  return { byCode: new Map(current.map((commune) => [commune.code, commune])), byPostalCode, byBeginning }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Three letters of the longest word: every answer has a word that begins so. */
function beginningOf(name: string): string {
  const words = foldedName(name).trim().split(' ')
  const longest = words.toSorted((one, other) => other.length - one.length)[0] ?? ''
  return longest.slice(0, 3)
}
