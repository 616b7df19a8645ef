import type { SiteId } from './site.ts'
import type { TicketId } from './ticket.ts'

export const lineUrl = '/file'
/** The agents' screen, of the module visits: where a button of the line leads back to. */
export const counterScreenUrl = '/guichet'
export const dayUrl = '/file/journee'
/** Places, services and counters, as those who set up the hall change them. */
export const placesUrl = '/file/reglages'

/** The agents' page of a place: counters, pauses, a ticket at the desk. */
export function siteUrl(siteId: SiteId): string {
  return `/file/${siteId}`
}

/** The live stream of a place: numbers only, for boards, phones and counters. */
export function liveUrl(siteId: SiteId | ':siteId', seq?: number): string {
  return seq === undefined ? `/file/${siteId}/direct` : `/file/${siteId}/direct?depuis=${seq}`
}

/** What an agent does with the line of a place. */
export function siteActionUrl(siteId: SiteId, action: SiteAction): string {
  return `/file/${siteId}/${siteActionPaths[action]}`
}

/** What an agent does with a ticket. */
export function ticketActionUrl(ticketId: TicketId, action: TicketAction): string {
  return `/file/ticket/${ticketId}/${ticketActionPaths[action]}`
}

export const siteActionPaths = {
  callNext: 'appel',
  giveTicket: 'ticket',
  openCounter: 'guichet',
  closeCounter: 'guichet/fermeture',
  planPause: 'guichet/pause',
  withdrawPause: 'guichet/pause/annulation',
} as const

export type SiteAction = keyof typeof siteActionPaths

export const ticketActionPaths = {
  call: 'appel',
  recall: 'rappel',
  start: 'accueil',
  putBack: 'remise-en-file',
  markAbsent: 'absence',
  returnAfterAbsence: 'retour',
  hold: 'mise-de-cote',
  resume: 'reprise',
  rejoin: 'retour-en-file',
  transfer: 'transfert',
  finish: 'fin',
  undo: 'annulation',
  leave: 'depart',
  reopen: 'reouverture',
  checkPriority: 'priorite',
} as const

export type TicketAction = keyof typeof ticketActionPaths

/** The settings of a place. */
export function placeUrl(siteId: SiteId): string {
  return `/file/${siteId}/reglages`
}

/** A service of a place; `nouveau` for one to come. */
export function serviceSettingsUrl(siteId: SiteId, serviceId: string): string {
  return `${placeUrl(siteId)}/services/${serviceId}`
}

/** A counter of a place; `nouveau` for one to come. */
export function counterSettingsUrl(siteId: SiteId, counterId: string): string {
  return `${placeUrl(siteId)}/guichets/${counterId}`
}

/** Takes a service or a counter away. */
export function withdrawnUrl(settingsUrl: string): string {
  return `${settingsUrl}/retrait`
}
