import { isSpokenLanguage, type SpokenLanguage } from '#kernel/spoken-language.ts'
import type { Form } from '#platform/http/form.ts'
import { type ServiceSlug, serviceOfSlug, slugOf } from '../said/services/service-in-words.ts'
import { placesUrl } from '../urls.ts'

/** What somebody asks of the directory, as the address of its list says it. */
export interface Wish {
  readonly words: string
  /** What she comes for. */
  readonly need?: ServiceSlug
  /** A commune, a postal code or an address, as typed. */
  readonly where: string
  readonly withinKm: number
  readonly isOpenNow: boolean
  readonly isFree: boolean
  readonly isAccessible: boolean
  readonly language?: SpokenLanguage
  /** The bus, or a place that has stops. */
  readonly isItinerant: boolean
  readonly page: number
}

/** How far the list looks around a point. */
export const distances = [2, 5, 10, 20, 50] as const
const usualDistance = 20
const lastPage = 500

export function readWish(query: Pick<Form, 'text'>): Wish {
  const need = serviceOfSlug(query.text('besoin'))
  const language = query.text('parle')
  const withinKm = Number(query.text('rayon'))
  const page = Number(query.text('page'))
  return {
    words: query.text('mots').slice(0, longest),
    ...(need && { need: slugOf(need) }),
    where: query.text('ou').slice(0, longest),
    withinKm: distances.find((distance) => distance === withinKm) ?? usualDistance,
    isOpenNow: query.text('ouvert') !== '',
    isFree: query.text('gratuit') !== '',
    isAccessible: query.text('accessible') !== '',
    ...(isSpokenLanguage(language) && { language }),
    isItinerant: query.text('bus') !== '',
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
  }
}

const longest = 200

/** The wish of somebody who has asked nothing yet. */
export const anyWish: Wish = readWish({ text: () => '' })

/** The wish as the query of an address; what is usual is left out. */
export function wishQuery(wish: Wish): URLSearchParams {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['besoin', wish.need],
    ['ou', wish.where],
    ['rayon', wish.withinKm === usualDistance ? undefined : `${wish.withinKm}`],
    ['mots', wish.words],
    ['ouvert', wish.isOpenNow ? '1' : undefined],
    ['gratuit', wish.isFree ? '1' : undefined],
    ['accessible', wish.isAccessible ? '1' : undefined],
    ['bus', wish.isItinerant ? '1' : undefined],
    ['parle', wish.language],
    ['page', wish.page === 1 ? undefined : `${wish.page}`],
  ]
  const query = new URLSearchParams()
  for (const [name, value] of said) if (value !== undefined && value !== '') query.set(name, value)
  return query
}

/** Where the list of that wish stands. */
export function listUrl(wish: Wish): string {
  return withQuery(placesUrl, wishQuery(wish))
}

/** An address with a query, when it has one. */
export function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`
}
