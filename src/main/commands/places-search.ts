import { parseArgs } from 'node:util'
import {
  type AskedCriteria,
  type AskedWrongly,
  type KeptPlace,
  type PlaceId,
  listPlaces,
  placeUrl,
  publicPlace,
  readCriteria,
  rowsOfPlaces,
  searchPlaces,
} from '#modules/places/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { seedIfEmpty } from '../demo-town.ts'
import { atWork, type Workplace } from './command.ts'
import { misreadWords } from './misread-words.ts'
import type { PlacesAction } from './places-action.ts'

const wrongly: Readonly<Record<AskedWrongly['criterion'], string>> = {
  service: 'Service inconnu (--service) : un mot de /lieux, comme « demarches », ou un service de la norme :',
  commune: 'Commune inconnue (--commune) :',
  'commune-of-several': 'Plusieurs communes portent ce nom (--commune) : donnez le code INSEE plutôt que',
  near: 'Point illisible (--near LATITUDE,LONGITUDE) :',
  within: 'Distance illisible (--within, de 0 à 200 km) :',
  'open-at': 'Moment illisible (--open-at 2026-03-03T10:00) :',
  language: 'Langue illisible (--language, code ISO 639 comme « ar ») :',
}

interface Asked {
  readonly criteria: AskedCriteria
  readonly page: number
  readonly pageSize: number
}

export const searchInPlaces: PlacesAction = {
  usage:
    'search --json [--words MOTS] [--service S] [--commune C | --near LAT,LON] [--within KM] [--open-now | --open-at JOURTHEURE] [--free] [--accessible] [--language L] [--itinerant] [--page N] [--page-size N]',
  run: async (words) => {
    const asked = readWords(words)
    if (typeof asked !== 'string') return atWork((place) => answer(place, asked))
    console.error(`${asked}\nbin/cote places ${searchInPlaces.usage}`)
    return 2
  },
}

async function answer(place: Workplace, { criteria: typed, page, pageSize }: Asked): Promise<number> {
  if (place.config.demo) await seedIfEmpty(place)
  const { db, surroundings, publicUrl } = place.services
  const found = await runErrand({ db, surroundings, asker: { door: 'visitor' } }, async (errand) => {
    const { criteria, wrong } = await readCriteria(errand.db, typed)
    for (const { criterion, value } of wrong) console.error(`${wrongly[criterion]} ${value}`)
    if (wrong.length > 0) return undefined
    const { total, places } = await searchPlaces(errand, { ...criteria, page, pageSize })
    const distances = new Map(places.map(({ id, distanceKm }) => [id, distanceKm]))
    return { total, distances, places: await listPlaces(errand.db, [...distances.keys()]) }
  })
  if (!found) return 2
  const producers = await producersOf(place, found.places)
  const places = found.places.map((one) => ({
    ...publicPlace(one, `${publicUrl}${placeUrl(one.id)}`),
    distanceKm: found.distances.get(one.id),
    producers: producers.get(one.id) ?? [],
  }))
  console.log(JSON.stringify({ total: found.total, page, pageSize, places }, undefined, 2))
  return 0
}

interface Producer {
  readonly source: string
  /** The producer’s own identifier. */
  readonly id: string
}

// What producers wrote stays with the organisation that keeps the place: each is asked for its own.
async function producersOf(
  { services: { db, surroundings } }: Workplace,
  places: readonly KeptPlace[],
): Promise<ReadonlyMap<PlaceId, readonly Producer[]>> {
  const producers = new Map<PlaceId, readonly Producer[]>()
  for (const organisationId of new Set(places.map(({ keeper }) => keeper))) {
    const ids = places.filter(({ keeper }) => keeper === organisationId).map(({ id }) => id)
    const rows = await runErrand({ db, surroundings, asker: { door: 'system', organisationId } }, (errand) =>
      rowsOfPlaces(errand.db, ids),
    )
    for (const [id, told] of rows)
      producers.set(
        id,
        told.map(({ source, externalId }) => ({ source, id: externalId })),
      )
  }
  return producers
}

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true, default: [] as string[] } as const
const flag = { type: 'boolean', default: false } as const

const misread = {
  page: 'Page illisible (--page, à partir de 1).',
  'page-size': 'Nombre de lieux par page illisible (--page-size, de 1 à 1 000).',
  moments: 'Choisissez entre --open-now et --open-at.',
  within:
    'Une distance (--within) se compte autour d’un point : dites lequel avec --near LATITUDE,LONGITUDE.',
} as const

/** What is asked, or the sentence that says what cannot be read. */
function readWords(words: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({ args: joined(words), options })
    const [page, pageSize] = [countOf(values.page ?? '1'), countOf(values['page-size'] ?? '20')]
    if (!page) return misread.page
    if (!pageSize || pageSize > 1000) return misread['page-size']
    return contradictionIn(values) ?? { criteria: criteriaOf(values), page, pageSize }
  } catch (fault) {
    return misreadWords(fault)
  }
}

function contradictionIn(values: Values): string | undefined {
  if (values['open-now'] && values['open-at'] !== undefined) return misread.moments
  return values.within !== undefined && values.near === undefined ? misread.within : undefined
}

const options = {
  json: flag,
  words: text,
  service: texts,
  commune: texts,
  near: text,
  within: text,
  'open-now': flag,
  'open-at': text,
  free: flag,
  accessible: flag,
  language: texts,
  itinerant: flag,
  page: text,
  'page-size': text,
} as const

interface Values {
  readonly words?: string | undefined
  readonly service: readonly string[]
  readonly commune: readonly string[]
  readonly near?: string | undefined
  readonly within?: string | undefined
  readonly 'open-now': boolean
  readonly 'open-at'?: string | undefined
  readonly free: boolean
  readonly accessible: boolean
  readonly language: readonly string[]
  readonly itinerant: boolean
}

function criteriaOf(values: Values): AskedCriteria {
  const [latitude, longitude = ''] = values.near?.split(',').map((part) => part.trim()) ?? []
  return {
    words: values.words,
    services: values.service,
    communes: values.commune,
    around: latitude === undefined ? undefined : { latitude, longitude },
    within: values.within,
    openAt: values['open-now'] ? 'now' : values['open-at'],
    isFree: values.free,
    isAccessible: values.accessible,
    languages: values.language,
    ...(values.itinerant && { isItinerant: true }),
  }
}

function countOf(typed: string): number | undefined {
  return /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) : undefined
}

// « --near -12.8,45.2 » and « --near=-12.8,45.2 » are the same.
function joined(words: readonly string[]): string[] {
  const at = words.indexOf('--near')
  const point = words[at + 1]
  if (at < 0 || point === undefined) return [...words]
  return [...words.slice(0, at), `--near=${point}`, ...words.slice(at + 2)]
}
