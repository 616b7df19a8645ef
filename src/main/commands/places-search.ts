import { once } from 'node:events'
import { parseArgs } from 'node:util'
import {
  type AskedCriteria,
  type AskedWrongly,
  isApproximate,
  type KeptPlace,
  nearnessOf,
  type PlaceId,
  listPlaces,
  placeUrl,
  publicPlace,
  readCriteria,
  rowsOfPlaces,
  searchPlaces,
  type Start,
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
  where: 'Adresse, commune ou code postal inconnus (--where) :',
  'where-of-several':
    'Plusieurs communes répondent (--where) : ajoutez le code postal au nom, ou le nom au code postal, plutôt que',
  'two-starts': 'Une distance compte d’un seul endroit : choisissez entre --near et --where',
  near: 'Point illisible (--near LATITUDE,LONGITUDE) :',
  within: 'Distance illisible (--within, plus de 0 et 200 km au plus) :',
  'within-of-nothing':
    'Une distance (--within) compte d’un endroit : dites --where, une seule --commune ou --near, avec --within',
  'open-at': 'Moment illisible (--open-at 2026-03-03T10:00) :',
  language: 'Langue illisible (--language, code ISO 639 comme « ar ») :',
  actor: 'Aucun lieu publié ne dépend de cette structure (--actor) :',
}

interface Asked {
  readonly criteria: AskedCriteria
  readonly page: number
  readonly pageSize: number
}

export const searchInPlaces: PlacesAction = {
  usage:
    'search --json [--words MOTS] [--service S] [--where LIEU | --commune C | --near LAT,LON] [--within KM] [--open-now | --open-at JOURTHEURE] [--free] [--accessible] [--language L] [--itinerant | --no-itinerant] [--actor STRUCTURE] [--page N] [--page-size N]',
  run: async (words) => {
    const asked = readWords(words)
    if (typeof asked !== 'string') return atWork((place) => answer(place, asked))
    console.error(`${asked}\nbin/cote places ${searchInPlaces.usage}`)
    return 2
  },
}

async function answer(place: Workplace, { criteria: typed, page, pageSize }: Asked): Promise<number> {
  if (place.config.demo) await seedIfEmpty(place)
  const { db, surroundings, publicUrl, territory, addresses } = place.services
  const found = await runErrand({ db, surroundings, asker: { door: 'visitor' } }, async (errand) => {
    const { criteria, start, wrong } = await readCriteria(errand.db, typed, { territory, addresses })
    for (const { criterion, value } of wrong) console.error(`${wrongly[criterion]} ${value}`)
    if (wrong.length > 0) return undefined
    const { total, places } = await searchPlaces(errand, { ...criteria, page, pageSize })
    const distances = new Map(places.map(({ id, distanceKm }) => [id, distanceKm]))
    return { total, start, distances, places: await listPlaces(errand.db, [...distances.keys()]) }
  })
  if (!found) return 2
  const producers = await producersOf(place, found.places)
  const places = found.places.map((one) => ({
    ...publicPlace(one, `${publicUrl}${placeUrl(one.id)}`),
    ...distanceOf(one, found.start, found.distances.get(one.id)),
    producers: producers.get(one.id) ?? [],
  }))
  const told = JSON.stringify({ total: found.total, page, pageSize, places }, undefined, 2)
  if (!process.stdout.write(`${told}\n`)) await once(process.stdout, 'drain')
  return 0
}

// To the metre; absent for a place of the commune whose street nobody knows.
function distanceOf(one: KeptPlace, start: Start, distanceKm: number | undefined) {
  const nearness = nearnessOf(one, start, distanceKm)
  const km = distanceKm === undefined ? {} : { distanceKm: Math.round(distanceKm * 1000) / 1000 }
  return { ...km, ...(isApproximate(nearness) && { distanceIsApproximate: true }) }
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
  itinerant: 'Choisissez entre --itinerant et --no-itinerant.',
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
  return values.itinerant && values['no-itinerant'] ? misread.itinerant : undefined
}

const options = {
  json: flag,
  words: text,
  service: texts,
  commune: texts,
  where: text,
  near: text,
  within: text,
  'open-now': flag,
  'open-at': text,
  free: flag,
  accessible: flag,
  language: texts,
  itinerant: flag,
  'no-itinerant': flag,
  actor: text,
  page: text,
  'page-size': text,
} as const

interface Values {
  readonly words?: string | undefined
  readonly service: readonly string[]
  readonly commune: readonly string[]
  readonly where?: string | undefined
  readonly near?: string | undefined
  readonly within?: string | undefined
  readonly 'open-now': boolean
  readonly 'open-at'?: string | undefined
  readonly free: boolean
  readonly accessible: boolean
  readonly language: readonly string[]
  readonly itinerant: boolean
  readonly 'no-itinerant': boolean
  readonly actor?: string | undefined
}

function criteriaOf(values: Values): AskedCriteria {
  const [latitude, longitude = ''] = values.near?.split(',').map((part) => part.trim()) ?? []
  return {
    words: values.words,
    services: values.service,
    communes: values.commune,
    where: values.where,
    around: latitude === undefined ? undefined : { latitude, longitude },
    within: values.within,
    openAt: values['open-now'] ? 'now' : values['open-at'],
    isFree: values.free,
    isAccessible: values.accessible,
    languages: values.language,
    ...((values.itinerant || values['no-itinerant']) && { isItinerant: values.itinerant }),
    actor: values.actor,
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
