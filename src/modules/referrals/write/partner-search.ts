import { isSpokenLanguage, type SpokenLanguage } from '#kernel/spoken-language.ts'
import {
  around,
  findStart,
  type KeptPlace,
  listPlaces,
  type PlaceCriteria,
  searchPlaces,
  type Service,
  type Start,
  type StartGiven,
} from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import { type Need, needNamed, servicesFor } from '../need.ts'
import type { Partner } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import { needField } from '../urls.ts'

/** What an agent looks for in the directory, for somebody. */
export interface PartnerWish {
  readonly need: Need | undefined
  readonly words: string
  readonly isFree: boolean
  readonly isAccessible: boolean
  readonly isOpen: boolean
  readonly language: SpokenLanguage | undefined
  /** A commune or an address to look around; empty for anywhere. */
  readonly where: string
  /** Nobody typed it: when it leads nowhere, nobody is asked about it. */
  readonly isUsualPlace: boolean
  readonly withinKm: Reach
}

/** How far a partner may be, in kilometres as the crow flies. */
export const reaches = [5, 10, 20, 50] as const
export type Reach = (typeof reaches)[number]
const usualReach: Reach = 20

const longestWords = 200
export const whereField = 'ou'
export const reachField = 'rayon'

/** The field of what a place must be. */
export const criteriaField = 'criteres'

/** What an agent asked; from where the person lives, or from here, as long as nobody says otherwise. */
export function readPartnerWish(query: Pick<Form, 'text' | 'all' | 'typed'>, usual: string): PartnerWish {
  const criteria = query.all(criteriaField)
  const isUsualPlace = !Object.hasOwn(query.typed, whereField)
  const language = query.text('parle')
  return {
    need: needNamed(query.text(needField)),
    words: query.text('mots').slice(0, longestWords),
    isFree: criteria.includes('gratuit'),
    isAccessible: criteria.includes('accessible'),
    isOpen: criteria.includes('ouvert'),
    language: isSpokenLanguage(language) ? language : undefined,
    where: isUsualPlace ? usual : query.text(whereField).slice(0, longestWords),
    isUsualPlace,
    withinKm: reaches.find((km) => String(km) === query.text(reachField)) ?? usualReach,
  }
}

export interface FoundPartners {
  readonly total: number
  readonly places: readonly FoundPartner[]
  readonly start: Start
}

export interface FoundPartner {
  readonly place: KeptPlace
  /** As the crow flies, from where the search starts. */
  readonly distanceKm?: number | undefined
}

/** The places of the directory that fit, nearest first where the start is known. */
export async function findPartners(
  errand: Errand<Tables>,
  wish: PartnerWish,
  given: StartGiven,
): Promise<FoundPartners> {
  const asked = await findStart(errand.db, wish.where, given)
  const isLost = asked.kind === 'several' || asked.kind === 'unknown'
  const start: Start = wish.isUsualPlace && isLost ? { kind: 'anywhere' } : asked
  const { total, places } = await searchPlaces(errand, {
    ...criteriaOf(wish),
    ...around(start, wish.withinKm),
  })
  const distances = new Map(places.map(({ id, distanceKm }) => [id, distanceKm]))
  const listed = await listPlaces(errand.db, [...distances.keys()])
  return { total, start, places: listed.map((place) => ({ place, distanceKm: distances.get(place.id) })) }
}

function criteriaOf({ need, words, isFree, isAccessible, isOpen, language }: PartnerWish): PlaceCriteria {
  const services = need && servicesFor[need]
  return {
    ...(words === '' ? {} : { words }),
    ...(services && { services: services as readonly Service[] }),
    ...(isFree && { isFree }),
    ...(isAccessible && { isAccessible }),
    ...(isOpen && { openAt: 'now' }),
    ...(language && { languages: [language] }),
  }
}

/** A place of the directory, as the partner it is today. */
export function partnerOf({ id, facts }: Pick<KeptPlace, 'id' | 'facts'>): Partner {
  return {
    placeId: id,
    name: facts.name.slice(0, 160),
    phone: facts.phones[0] && writtenPhone(facts.phones[0]),
    email: facts.emails[0],
    address: addressOf(facts),
  }
}

/** « 4 rue du Port, 99000 Alpha ». */
export function addressOf({ street, commune }: KeptPlace['facts']): string {
  return [street, `${commune.postalCode} ${commune.name}`.trim()]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 300)
}
