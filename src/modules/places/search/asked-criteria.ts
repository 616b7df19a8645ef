import { fold } from '#kernel/plain-text.ts'
import type { Db } from '#platform/db/db.ts'
import { findActor } from '../actors/actor-store.ts'
import { findDirectoryCommunes } from '../directory/where-store.ts'
import type { PlacesTables } from '../tables.ts'
import { communesAsked, momentAsked, numberAsked, pointAsked, serviceAsked } from './asked-values.ts'
import type { PlaceCriteria } from './criteria.ts'

/** Criteria as software writes them; an absent one keeps every place. */
export interface AskedCriteria {
  readonly words?: string | undefined
  readonly services: readonly string[]
  /** INSEE codes, names or postal codes. */
  readonly communes: readonly string[]
  readonly around?: { readonly latitude: string; readonly longitude: string } | undefined
  /** Kilometres around that point. */
  readonly within?: string | undefined
  /** `now`, or a day and a time. */
  readonly openAt?: string | undefined
  readonly isFree: boolean
  readonly isAccessible: boolean
  readonly languages: readonly string[]
  readonly isItinerant?: boolean | undefined
  /** An organisation that places belong to: its name, or its word in our addresses. */
  readonly actor?: string | undefined
}

/** What cannot be understood: the criterion, and the value. */
export interface AskedWrongly {
  readonly criterion:
    | 'service'
    | 'commune'
    | 'commune-of-several'
    | 'near'
    | 'within'
    | 'open-at'
    | 'language'
  readonly value: string
}

const usualKm = 20
const mostKm = 200

/** Reads criteria, and says everything that is wrong with them. */
export async function readCriteria(
  db: Db<PlacesTables>,
  asked: AskedCriteria,
): Promise<{ readonly criteria: PlaceCriteria; readonly wrong: readonly AskedWrongly[] }> {
  const wrong: AskedWrongly[] = []
  const criteria = {
    ...plainCriteria(asked),
    ...readLists(asked, wrong),
    ...(asked.communes.length > 0 && { communes: await readCommunes(db, asked.communes, wrong) }),
    ...readNear(asked, wrong),
    ...readMoment(asked, wrong),
    ...(asked.actor !== undefined && { parents: (await findActor(db, asked.actor))?.spellings ?? [] }),
  }
  return { criteria, wrong }
}

function plainCriteria({ words, isFree, isAccessible, isItinerant }: AskedCriteria): PlaceCriteria {
  return {
    ...(words !== undefined && { words }),
    ...(isFree && { isFree }),
    ...(isAccessible && { isAccessible }),
    ...(isItinerant !== undefined && { isItinerant }),
  }
}

function readLists(asked: AskedCriteria, wrong: AskedWrongly[]): PlaceCriteria {
  const services = readEach(asked.services, serviceAsked, (value) =>
    wrong.push({ criterion: 'service', value }),
  )
  const languages = readEach(asked.languages, languageAsked, (value) =>
    wrong.push({ criterion: 'language', value }),
  )
  return { ...(services.length > 0 && { services }), ...(languages.length > 0 && { languages }) }
}

function readMoment({ openAt: value }: AskedCriteria, wrong: AskedWrongly[]): Pick<PlaceCriteria, 'openAt'> {
  if (value === undefined) return {}
  const openAt = momentAsked(value, 'now')
  if (!openAt) wrong.push({ criterion: 'open-at', value })
  return openAt ? { openAt } : {}
}

function readEach<Value>(
  texts: readonly string[],
  read: (text: string) => Value | undefined,
  whenWrong: (text: string) => void,
): readonly Value[] {
  return texts.flatMap((text) => {
    const value = read(text)
    if (value === undefined) whenWrong(text)
    return value === undefined ? [] : [value]
  })
}

function languageAsked(text: string): string | undefined {
  return /^[a-z]{2,3}$/.test(text) ? text : undefined
}

async function readCommunes(
  db: Db<PlacesTables>,
  texts: readonly string[],
  wrong: AskedWrongly[],
): Promise<readonly string[]> {
  const codes: string[] = []
  for (const value of texts) {
    const found = communesAsked(value)
    const known = found === 'unknown' ? await codesInDirectory(db, value) : found
    if (known === 'several') wrong.push({ criterion: 'commune-of-several', value })
    else if (known.length === 0) wrong.push({ criterion: 'commune', value })
    else codes.push(...known)
  }
  return codes
}

// A town that is in no official list, as its places write it.
async function codesInDirectory(db: Db<PlacesTables>, name: string): Promise<readonly string[]> {
  const found = await findDirectoryCommunes(db, { foldedName: fold(name), postalCode: '' })
  return found.flatMap(({ code }) => code ?? [])
}

function readNear({ around, within }: AskedCriteria, wrong: AskedWrongly[]): Pick<PlaceCriteria, 'near'> {
  if (!around && within === undefined) return {}
  const { latitude, longitude } = around ?? { latitude: '', longitude: '' }
  const point = pointAsked(latitude, longitude)
  if (!point) wrong.push({ criterion: 'near', value: `${latitude},${longitude}` })
  const withinKm = readWithin(within)
  if (withinKm === undefined) wrong.push({ criterion: 'within', value: within ?? '' })
  return point && withinKm !== undefined ? { near: { ...point, withinKm } } : {}
}

function readWithin(text: string | undefined): number | undefined {
  if (text === undefined) return usualKm
  const km = numberAsked(text)
  return km !== undefined && km > 0 && km <= mostKm ? km : undefined
}
