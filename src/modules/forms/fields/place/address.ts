import type { FoundAddress } from '#platform/geocoder/address-finder.ts'

/** Where the finder says it is: it was chosen, not typed. */
export type FoundPlace = Pick<FoundAddress, 'id' | 'score' | 'latitude' | 'longitude'>

export interface HomeAddress {
  readonly kind: 'home'
  /** The number and the street, or the name of the place. */
  readonly street: string
  /** « Chez Mme Petit » */
  readonly care?: string
  readonly building?: string
  readonly floor?: string
  readonly postalCode?: string
  readonly town: string
  /** INSEE code, when the town is surely a commune of the list; absent: an agent looks at it. */
  readonly communeCode?: string
  readonly listYear?: number
  readonly found?: FoundPlace
}

export interface AddressAbroad {
  readonly kind: 'abroad'
  readonly street: string
  readonly care?: string
  readonly postalCode?: string
  readonly town: string
  /** ISO code. */
  readonly country: string
}

/** Without a stable home; where letters reach her when an organisation receives them (art. L264-1 CASF). */
export interface NoHome {
  readonly kind: 'no-home'
  readonly lettersAt?: string
  readonly town?: string
  readonly postalCode?: string
  readonly communeCode?: string
  readonly listYear?: number
}

export type Address = HomeAddress | AddressAbroad | NoHome

const parts =
  /^(?<id>[\w.-]{1,60})\|(?<score>[01](?:\.\d{1,6})?)\|(?<latitude>-?\d{1,2}(?:\.\d{1,7})?)\|(?<longitude>-?\d{1,3}(?:\.\d{1,7})?)\|(?<commune>[0-9AB]{5})$/

/** The hidden box that goes with a chosen address. */
export function writeFound({
  id,
  score,
  latitude,
  longitude,
  communeCode,
}: FoundPlace & { communeCode: string }): string {
  return [id, score, latitude, longitude, communeCode].join('|')
}

/** What that box says; undefined when somebody wrote it otherwise. */
export function readFound(typed: string): (FoundPlace & { readonly communeCode: string }) | undefined {
  const { id, score, latitude, longitude, commune } = parts.exec(typed)?.groups ?? {}
  if (id === undefined || commune === undefined) return undefined
  return {
    id,
    score: Number(score),
    latitude: Number(latitude),
    longitude: Number(longitude),
    communeCode: commune,
  }
}

/** The boxes of an address that was chosen among those found. */
export function boxesOf(found: FoundAddress): Readonly<Record<string, string>> {
  const { street, postalCode, town } = found
  return {
    street,
    postal: postalCode,
    town,
    found: writeFound(found),
    asked: askedOf({ street, postalCode, town }),
  }
}

/** What was chosen: written again otherwise, the choice no longer holds. */
export function askedOf({
  street,
  postalCode = '',
  town,
}: {
  street: string
  postalCode?: string
  town: string
}): string {
  return [street, postalCode, town].join(', ')
}
