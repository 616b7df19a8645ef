import type { PlaceId } from '../place.ts'
import { correctionUrl, keepingUrl } from '../urls.ts'
import type { PartName } from './parts/parts.ts'
import type { ToLookAt } from './to-look-at.ts'

export const newPlaceUrl = `${keepingUrl}/nouveau`

/** The parts of a place, those of its boxes and those of its lines. */
export type AnyPart = PartName | 'fermetures' | 'arrets'

/** One part of a place, corrected on a page of its own. */
export const partUrl = (id: PlaceId, part: AnyPart): string => `${correctionUrl(id)}/${part}`

export const verificationUrl = (id: PlaceId): string => `${correctionUrl(id)}/verification`
export const statusUrl = (id: PlaceId): string => `${correctionUrl(id)}/etat`
export const unlockUrl = (id: PlaceId): string => `${correctionUrl(id)}/verrous/retrait`

/** Mark on an address: what was asked is done. */
export const saved = 'enregistre'

/** The list, as it is asked for. */
export function listUrl({ only, words, page }: ListAsked): string {
  const query = new URLSearchParams()
  if (only !== undefined) query.set('voir', only)
  if (words !== '') query.set('mots', words)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? keepingUrl : `${keepingUrl}?${query}`
}

export interface ListAsked {
  readonly only: ToLookAt | undefined
  readonly words: string
  readonly page: number
}
