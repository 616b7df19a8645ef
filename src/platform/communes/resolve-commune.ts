import { type CommuneIndex, communeIndex, type IndexedCommune } from './commune-index.ts'
import { communeKey, likeness, looseKey } from './commune-key.ts'

/** What a file says of where a place is; any of the three may be empty. */
export interface SaidCommune {
  readonly name: string
  readonly postalCode: string
  readonly code: string
  /** Name and address of the place: they may hold the name of the commune. */
  readonly around?: string
}

/** The commune of today that it leads to, and how surely. */
export interface ResolvedCommune {
  readonly commune: IndexedCommune
  /**
   * `code`: it was given. `name`: the name agrees. `likely`: the closest name, or the only commune of the postal code.
   * `guess`: only the postal code is known, and most of its inhabitants live there.
   */
  readonly by: 'code' | 'name' | 'likely' | 'guess'
}

const closeEnough = 0.6
const cities: Readonly<Record<string, string>> = { paris: '75056', lyon: '69123', marseille: '13055' }

/** Finds the commune of today, without asking anyone: by its code, its name and postal code, or what comes closest. */
export function resolveCommune(said: SaidCommune): ResolvedCommune | undefined {
  const index = communeIndex()
  const given = givenCommune(index, said)
  if (given) return { commune: given, by: 'code' }
  const named = byName(index, said)
  if (named) return { commune: named, by: 'name' }
  const likely = byLikeness(index, said)
  if (likely) return { commune: likely, by: 'likely' }
  const guess = said.name === '' ? largest(index.byPostalCode.get(said.postalCode) ?? []) : undefined
  return guess && { commune: guess, by: 'guess' }
}

// A code is believed when the name or the postal code agrees with it: « 13001 » is also a postal code of Marseille.
function givenCommune(
  index: CommuneIndex,
  { name, postalCode, code }: SaidCommune,
): IndexedCommune | undefined {
  const commune = index.byCode.get(code)
  if (!commune) return undefined
  const city = cities[communeKey(name).replace(/ \d+$/, '')]
  if (city === commune.code) return districtOf(index, city, { name, postalCode }) ?? commune
  return agrees(index, commune, { name, postalCode }) ? commune : undefined
}

function agrees(
  index: CommuneIndex,
  commune: IndexedCommune,
  { name, postalCode }: Pick<SaidCommune, 'name' | 'postalCode'>,
): boolean {
  const city = cities[communeKey(name).replace(/ \d+$/, '')]
  return (
    (name === '' && postalCode === '') ||
    commune.postalCodes.includes(postalCode) ||
    (index.byLooseKey.get(looseKey(name)) ?? []).includes(commune) ||
    (city !== undefined && commune.code.startsWith(city.slice(0, 2)))
  )
}

function byName(index: CommuneIndex, { name, postalCode }: SaidCommune): IndexedCommune | undefined {
  const key = communeKey(name)
  if (key === '') return undefined
  const city = cities[key.replace(/ \d+$/, '')]
  if (city) return districtOf(index, city, { name, postalCode }) ?? index.byCode.get(city)
  const exact = index.byKey.get(key) ?? []
  const loose = index.byLooseKey.get(looseKey(name)) ?? []
  return oneOf(exact, postalCode) ?? oneOf(loose, postalCode)
}

// Of communes of one name: that of the postal code, else the only one of the department, else the only one.
function oneOf(communes: readonly IndexedCommune[], postalCode: string): IndexedCommune | undefined {
  const inPost = communes.filter(({ postalCodes }) => postalCodes.includes(postalCode))
  if (inPost.length > 0) return inPost[0]
  if (postalCode === '') return communes.length === 1 ? communes[0] : undefined
  const near = communes.filter(({ postalCodes, department }) =>
    [department, ...postalCodes].some((code) => code.slice(0, 2) === postalCode.slice(0, 2)),
  )
  return near.length === 1 ? near[0] : undefined
}

function byLikeness(
  index: CommuneIndex,
  { name, postalCode, around = '' }: SaidCommune,
): IndexedCommune | undefined {
  const inPost = index.byPostalCode.get(postalCode) ?? []
  if (looseKey(name) === '') return inPost.length === 1 ? inPost[0] : namedIn(around, inPost)
  const near = inPost.length > 0 ? inPost : aroundPostalCode(index, postalCode)
  const key = looseKey(name)
  const scored = near.map((commune) => ({ commune, score: closeness(key, looseKey(commune.name)) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  if (best && best.score >= closeEnough) return best.commune
  return inPost.length === 1 ? inPost[0] : undefined
}

// The longest name wins: « Mairie de Saint-Julien-Molin-Molette » is not Saint-Julien.
function namedIn(text: string, communes: readonly IndexedCommune[]): IndexedCommune | undefined {
  const key = ` ${communeKey(text)} `
  const met = communes.filter(({ name }) => key.includes(` ${communeKey(name)} `))
  return met.toSorted((one, other) => other.name.length - one.name.length)[0]
}

// Four inhabitants out of five, or nobody knows.
function largest(communes: readonly IndexedCommune[]): IndexedCommune | undefined {
  const all = communes.reduce((total, { population }) => total + population, 0)
  return communes.find(({ population }) => population > 0.8 * all)
}

// A CEDEX or a company has a postal code of its own: the communes of the same post department are tried.
function aroundPostalCode(index: CommuneIndex, postalCode: string): readonly IndexedCommune[] {
  if (!/^\d{5}$/.test(postalCode)) return []
  const start = postalCode.slice(0, postalCode.startsWith('9') ? 3 : 2)
  const near = [...index.byPostalCode].filter(([code]) => code.startsWith(start))
  return near.flatMap(([, communes]) => communes)
}

// « Saint-Denis centre » begins with its commune; a name hidden in another counts less than the name itself.
function closeness(key: string, other: string): number {
  if (other.length >= 3 && (key.startsWith(other) || other.startsWith(key))) return 0.9
  return likeness(key, other)
}

function districtOf(
  index: CommuneIndex,
  city: string,
  { name, postalCode }: Pick<SaidCommune, 'name' | 'postalCode'>,
): IndexedCommune | undefined {
  const [department = '', start = ''] =
    { 75056: ['75', '751'], 69123: ['69', '6938'], 13055: ['13', '132'] }[city] ?? []
  const rank = / (\d{1,2})$/.exec(communeKey(name))?.[1]
  const wanted = rank === undefined ? postalCode : `${department}0${rank.padStart(2, '0')}`
  const found = index.byPostalCode.get(wanted) ?? []
  return found.find(({ code }) => code.startsWith(start) && code !== city)
}
