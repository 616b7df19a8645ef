import type { PlaceId } from './place.ts'

/** The directory: search, list and map. */
export const placesUrl = '/lieux'

/** The sheet of a place; printed addresses lead here for ever. */
export const placeUrl = (id: PlaceId): string => `/lieux/${id}`
/** The way to a place and what to know before going, on one page to print. */
export const wayUrl = (id: PlaceId): string => `/lieux/${id}/trajet`
/** Whether a page may hold a map that moves: the list, and the sheet of a place. */
export const hasMovingMap = (path: string): boolean => /^\/lieux(?:\/[\da-f-]{36})?$/.test(path)
/** What is wrong on the sheet of a place, told by whoever sees it. */
export const reportUrl = (id: PlaceId): string => `/lieux/${id}/signalement`
/** The organisations that places belong to; each by the word its name makes. */
export const actorsUrl = '/lieux/acteurs'
export const actorUrl = (slug: string): string => `${actorsUrl}/${encodeURIComponent(slug)}`
/** A place as its keeper corrects it. */
export const correctionUrl = (id: PlaceId): string => `/lieux/${id}/correction`

/** The directory as its keeper looks after it. */
export const keepingUrl = '/lieux/gestion'
/** Errors that people reported, answered. */
export const reportsUrl = '/lieux/gestion/signalements'
export const importsUrl = '/lieux/gestion/imports'
export const duplicatesUrl = '/lieux/gestion/doublons'

/** Needs against offer. */
export const needsUrl = '/lieux/besoins'
/** The guide on paper: what it is made for is chosen here. */
export const guideUrl = '/lieux/guide'
/** The guide laid out for paper, and the same as a tagged PDF. */
export const paperGuidePath = '/lieux/guide/papier'
export const pdfGuidePath = '/lieux/guide/guide.pdf'
export const paperGuideUrl = (wish: GuideWish): string => withWish(paperGuidePath, wish)
export const pdfGuideUrl = (wish: GuideWish): string => withWish(pdfGuidePath, wish)

/** What a guide is asked for, as its address says it; nothing said is the whole directory. */
export interface GuideWish {
  /** INSEE code. */
  readonly commune?: string | undefined
  readonly withGroup?: boolean | undefined
  /** The word of a service in addresses. */
  readonly need?: string | undefined
  readonly isLarge?: boolean | undefined
}

function withWish(path: string, { commune, withGroup, need, isLarge }: GuideWish): string {
  const query = new URLSearchParams({
    ...(commune !== undefined && { commune }),
    ...(commune !== undefined && withGroup === true && { epci: 'oui' }),
    ...(need !== undefined && { besoin: need }),
    ...(isLarge === true && { grand: 'oui' }),
  })
  return query.size === 0 ? path : `${path}?${query}`
}
/** The directory at a kiosk: what for, what matters, the list, then `/lieux/borne/:id`. */
export const kioskNeedUrl = '/lieux/borne'
export const kioskMattersUrl = '/lieux/borne/choix'
export const kioskListUrl = '/lieux/borne/liste'
export const kioskPlaceUrl = (id: PlaceId): string => `/lieux/borne/${id}`
/** The same at a kiosk, without a word to type. */
export const kioskReportUrl = (id: PlaceId): string => `/lieux/borne/${id}/signalement`
/** The list that a commune’s website shows in a frame. */
export const embeddedUrl = '/lieux/integre'

/** The public reading of the directory by other software. */
export const apiUrl = '/api/lieux'
export const apiPlaceUrl = (id: string): string => `/api/lieux/${id}`
export const apiDocumentUrl = '/api'
export const openApiUrl = '/api/openapi.json'
