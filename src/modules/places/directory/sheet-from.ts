import type { PlaceId } from '../place.ts'
import { placeUrl, wayUrl } from '../urls.ts'
import { withQuery } from './wish.ts'

/** The sheet of a place, which remembers where she starts from. */
export function sheetFrom(id: PlaceId, where: string): string {
  return withQuery(placeUrl(id), fromQuery(where))
}

/** The way to a place from where she said. */
export function wayFrom(id: PlaceId, where: string): string {
  return withQuery(wayUrl(id), fromQuery(where))
}

function fromQuery(where: string): URLSearchParams {
  return new URLSearchParams(where === '' ? {} : { ou: where })
}
