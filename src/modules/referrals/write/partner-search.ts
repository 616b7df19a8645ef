import { isSpokenLanguage, type SpokenLanguage } from '#kernel/spoken-language.ts'
import {
  type KeptPlace,
  listPlaces,
  type PlaceCriteria,
  searchPlaces,
  type Service,
} from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
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
}

const longestWords = 200

/** The field of what a place must be. */
export const criteriaField = 'criteres'

export function readPartnerWish(query: Pick<Form, 'text' | 'all'>): PartnerWish {
  const criteria = query.all(criteriaField)
  const language = query.text('parle')
  return {
    need: needNamed(query.text(needField)),
    words: query.text('mots').slice(0, longestWords),
    isFree: criteria.includes('gratuit'),
    isAccessible: criteria.includes('accessible'),
    isOpen: criteria.includes('ouvert'),
    language: isSpokenLanguage(language) ? language : undefined,
  }
}

export interface FoundPartners {
  readonly total: number
  readonly places: readonly KeptPlace[]
}

/** The places of the directory that fit. */
export async function findPartners(errand: Errand<Tables>, wish: PartnerWish): Promise<FoundPartners> {
  const { total, places } = await searchPlaces(errand, criteriaOf(wish))
  return {
    total,
    places: await listPlaces(
      errand.db,
      places.map(({ id }) => id),
    ),
  }
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
    phone: facts.phones[0],
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
