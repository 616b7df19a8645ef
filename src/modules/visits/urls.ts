import type { Language } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { VisitId } from './visit.ts'

export const counterUrl = '/guichet'
export const counterDraftUrl = '/guichet/brouillon'
export const counterVisitUrl = '/guichet/visite'
export const counterSearchUrl = '/guichet/recherche'
export const counterPersonUrl = '/guichet/personne'
export const counterNewPersonUrl = '/guichet/personne/nouvelle'
export const counterNobodyUrl = '/guichet/personne/retrait'
export const visitsUrl = '/visites'
export const newVisitUrl = '/visites/nouvelle'
export const followUpUrl = '/a-suivre'
export const activityUrl = '/activite'
export const exportUrl = '/activite/export.csv'
export const myPageUrl = '/ma-page'

/** The page a person leaves with. */
export function receiptUrl(id: VisitId, choice: ReceiptChoice = {}): string {
  const query = new URLSearchParams()
  if (choice.language) query.set('pour', choice.language)
  if (choice.largePrint) query.set('caracteres', 'grands')
  const text = query.toString()
  return text === '' ? `/recu/${id}` : `/recu/${id}?${text}`
}

export interface ReceiptChoice {
  readonly language?: Language | undefined
  readonly largePrint?: boolean | undefined
}

/** Her page on the phone, the code already filled in. */
export function myPageUrlFor(code: string): string {
  return `${myPageUrl}?code=${code}`
}

/** A visit away from the counter: at home, by phone. */
export function newVisitUrlFor(personId: PersonId): string {
  return `${newVisitUrl}?personne=${personId}`
}

/** The visit that was forgotten when this ticket ended. */
export function newVisitUrlForTicket(ticketId: string): string {
  return `${newVisitUrl}?ticket=${ticketId}`
}

/** The file of a period. */
export function exportUrlFor({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return `${exportUrl}?du=${from}&au=${to}`
}
