import type { Language } from '#kernel/language.ts'
import type { ServiceId, SiteId } from '../site.ts'

/** Where a way through the kiosk stands; all of it travels in the address. */
export interface AtKiosk {
  readonly siteId: SiteId
  readonly language: Language
}

export const comeUrl = '/venir'
export const ticketSearchUrl = '/t'

/** What is typed into a new screen: it leads to the kiosk, or the board, of its place. */
export const anyKioskUrl = '/borne'
export const anyBoardUrl = '/ecran'

/** First page of the kiosk: the greetings. */
export function kioskUrl(siteId: SiteId): string {
  return `/borne/${siteId}`
}

export function kioskServiceUrl(at: AtKiosk): string {
  return kioskStep(at, 'service')
}

export function kioskPriorityUrl(at: AtKiosk, serviceId: ServiceId): string {
  return `${kioskStep(at, 'priorite')}&service=${serviceId}`
}

/** Her own page, for somebody who has a card or a sheet: at its end it comes back to this kiosk. */
export function ownPageUrlAt({ siteId, language }: AtKiosk): string {
  return `/ma-page?retour=${encodeURIComponent(kioskUrl(siteId))}&langue=${language}`
}

/** Where the ticket is asked for. */
export function kioskTakeUrl(at: AtKiosk): string {
  return kioskStep(at, 'ticket')
}

/** The ticket just taken, for the few minutes when its holder still stands there. */
export function kioskTicketUrl(at: AtKiosk, code: string): string {
  return kioskStep(at, `ticket/${code}`)
}

export function kioskHelpUrl(at: AtKiosk): string {
  return kioskStep(at, 'aide')
}

export function kioskEndUrl(at: AtKiosk): string {
  return kioskStep(at, 'fin')
}

export function boardUrl(siteId: SiteId): string {
  return `/ecran/${siteId}`
}

/** A ticket on a phone. */
export function phoneUrl(code: string, language: Language): string {
  return `/t/${code}?langue=${language}`
}

export function leaveUrl(code: string, language: Language): string {
  return `/t/${code}/depart?langue=${language}`
}

export function returnUrl(code: string, language: Language): string {
  return `/t/${code}/retour?langue=${language}`
}

function kioskStep({ siteId, language }: AtKiosk, step: string): string {
  return `${kioskUrl(siteId)}/${step}?langue=${language}`
}
