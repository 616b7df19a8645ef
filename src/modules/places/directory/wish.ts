import { isSpokenLanguage, type SpokenLanguage } from '#kernel/spoken-language.ts'
import type { Form } from '#platform/http/form.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import { type ServiceSlug, serviceOfSlug, slugOf } from '../said/services/service-in-words.ts'
import type { AskedCriteria } from '../search/asked-criteria.ts'
import { momentAsked, usualKm, withinAsked } from '../search/asked-values.ts'
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
  /** Open at another moment, as the clock of the place shows it. */
  readonly openAt?: LocalMoment
  readonly isFree: boolean
  readonly isAccessible: boolean
  readonly language?: SpokenLanguage
  /** The bus, or a place that has stops. */
  readonly isItinerant: boolean
  /** The organisation it belongs to, as typed. */
  readonly actor: string
  readonly page: number
}

/** How far the list looks around a point. */
export const distances = [2, 5, 10, 20, 50] as const
const lastPage = 500

export function readWish(query: Pick<Form, 'text'>): Wish {
  const need = serviceOfSlug(query.text('besoin'))
  const language = query.text('parle')
  const openAt = momentIn(query)
  const page = Number(query.text('page'))
  return {
    words: query.text('mots').slice(0, longest),
    ...(need && { need: slugOf(need) }),
    where: query.text('ou').slice(0, longest),
    withinKm: withinAsked(query.text('rayon')) ?? usualKm,
    isOpenNow: !openAt && query.text('ouvert') !== '',
    ...(openAt && { openAt }),
    isFree: query.text('gratuit') !== '',
    isAccessible: query.text('accessible') !== '',
    ...(isSpokenLanguage(language) && { language }),
    isItinerant: query.text('bus') !== '',
    actor: query.text('acteur').slice(0, longest),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
  }
}

const longest = 200

// The address says it in one word; the form asks for a day and a time.
function momentIn(query: Pick<Form, 'text'>): LocalMoment | undefined {
  const [day, time] = [query.text('jour'), query.text('heure')]
  const text = day === '' ? query.text('ouvert') : `${day}T${time === '' ? usualTime : time}`
  const moment = momentAsked(text, '')
  return moment === 'now' ? undefined : moment
}

/** When somebody comes who says a day and no time. */
export const usualTime = '10:00'

/** `10:00` */
export function timeText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The wish as criteria to be read. */
export function askedIn(wish: Wish): AskedCriteria {
  return {
    words: wish.words || undefined,
    services: wish.need ? [wish.need] : [],
    communes: [],
    where: wish.where || undefined,
    within: wish.where === '' ? undefined : `${wish.withinKm}`,
    openAt: wish.isOpenNow ? 'now' : momentText(wish),
    isFree: wish.isFree,
    isAccessible: wish.isAccessible,
    languages: wish.language ? [wish.language] : [],
    ...(wish.isItinerant && { isItinerant: true }),
    actor: wish.actor || undefined,
  }
}

function momentText({ openAt }: Wish): string | undefined {
  return openAt && `${openAt.day}T${timeText(openAt.minute)}`
}

/** The wish of somebody who has asked nothing yet. */
export const anyWish: Wish = readWish({ text: () => '' })

/** The wish as the query of an address; what is usual is left out. */
export function wishQuery(wish: Wish): URLSearchParams {
  const said: readonly (readonly [string, string | undefined])[] = [
    ['besoin', wish.need],
    ['ou', wish.where],
    ['rayon', wish.withinKm === usualKm ? undefined : `${wish.withinKm}`],
    ['mots', wish.words],
    ['ouvert', wish.isOpenNow ? '1' : momentText(wish)],
    ['gratuit', wish.isFree ? '1' : undefined],
    ['accessible', wish.isAccessible ? '1' : undefined],
    ['bus', wish.isItinerant ? '1' : undefined],
    ['parle', wish.language],
    ['acteur', wish.actor],
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
