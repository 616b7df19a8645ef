import type { FoundAddress } from '#platform/geocoder/address-finder.ts'

/** Where the finder says it is: it was chosen, not typed. */
export type FoundPlace = Pick<FoundAddress, 'id' | 'score' | 'latitude' | 'longitude'>

export interface HomeAddress {
  readonly kind: 'home'
  /** The number and the street, or the name of the place. */
  readonly street: string
  /** « Chez Mme Petit, bâtiment B, 3e étage » */
  readonly more?: string
  readonly postalCode?: string
  readonly town: string
  /** INSEE code, when the town is surely a commune of the list; absent: an agent looks at it. */
  readonly communeCode?: string
  readonly listYear?: number
  readonly found?: FoundPlace
}

export interface AddressAbroad {
  readonly kind: 'abroad'
  readonly street?: string
  readonly more?: string
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

/** One of the addresses found, and the text it was found for: another text since is another question. */
export type AddressChoice = Omit<FoundAddress, 'label'> & { readonly asked: string }

const parts =
  /^(?<id>[\w.-]{1,60})\|(?<score>[01](?:\.\d{1,4})?)\|(?<latitude>-?\d{1,2}(?:\.\d{1,6})?)\|(?<longitude>-?\d{1,3}(?:\.\d{1,6})?)\|(?<communeCode>[0-9AB]{5})\|(?<postalCode>\d{5})\|(?<town>[^|]{1,100})\|(?<street>[^|]{1,120})\|(?<asked>[^|]{1,240})$/

/** The value of a choice among found addresses. */
export function writeChoice(choice: AddressChoice): string {
  const { id, score, latitude, longitude, communeCode, postalCode, town, street, asked } = choice
  return [id, score, latitude, longitude, communeCode, postalCode, town, street, asked].join('|')
}

/** The choice of such a value; undefined when somebody wrote it otherwise. */
export function readChoice(value: string): AddressChoice | undefined {
  const { id, score, latitude, longitude, communeCode, postalCode, town, street, asked } =
    parts.exec(value)?.groups ?? {}
  if (!id || !communeCode || !postalCode || !town || !street || !asked) return undefined
  const numbers = { score: Number(score), latitude: Number(latitude), longitude: Number(longitude) }
  return { id, communeCode, postalCode, town, street, asked, ...numbers }
}
