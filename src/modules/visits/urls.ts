import type { Language } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { TeamId } from '#modules/organisations/index.ts'
import { type LeavingAction, ticketActionPaths } from '#modules/queue/index.ts'
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
export const behindUrl = '/activite/visites'
export const summaryUrl = '/activite/imprimer'
export const exportUrl = '/activite/export.csv'
export const exportXlsxUrl = '/activite/export.xlsx'
export const complementsUrl = '/activite/complements.csv'
export const myPageUrl = '/ma-page'

/** What leaves the person in front, once what was typed beside her is kept. */
export function counterLeavingUrl(action: LeavingAction): string {
  return `/guichet/${ticketActionPaths[action]}`
}

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

/** A visit away from the counter: at home, by phone; or that of a ticket that was nobody’s. */
export function newVisitUrlFor(personId: PersonId, ticketId?: string): string {
  const ofTicket = ticketId === undefined ? '' : `&ticket=${ticketId}`
  return `${newVisitUrl}?personne=${personId}${ofTicket}`
}

/** The visit that was forgotten when this ticket ended. */
export function newVisitUrlForTicket(ticketId: string): string {
  return `${newVisitUrl}?ticket=${ticketId}`
}

/** The days of a report, and whose work it counts: an agent's, a team's, everybody's. */
export interface ReportAddress {
  readonly from: Day
  readonly to: Day
  readonly agentId?: AgentId | undefined
  readonly teamId?: TeamId | undefined
}

/** The report of a period, on the screen, on paper or as a file. */
export function reportUrl(
  address: ReportAddress,
  page:
    | typeof activityUrl
    | typeof summaryUrl
    | typeof exportUrl
    | typeof exportXlsxUrl
    | typeof complementsUrl = activityUrl,
): string {
  return `${page}?${reportQuery(address)}`
}

/** What stands behind one figure of a report. */
export function figureUrl(address: ReportAddress, figure: FigureAddress, page = 1): string {
  const query = reportQuery(address)
  query.set('compte', figure.measure)
  if (figure.cut) query.set(figure.cut, figure.code ?? '')
  if (page > 1) query.set('page', String(page))
  return `${behindUrl}?${query}`
}

/** A figure in the words of addresses. */
export interface FigureAddress {
  readonly measure: string
  readonly cut?: string | undefined
  readonly code?: string | undefined
}

function reportQuery({ from, to, agentId, teamId }: ReportAddress): URLSearchParams {
  const query = new URLSearchParams({ du: from, au: to })
  if (agentId) query.set('agent', agentId)
  if (teamId) query.set('equipe', teamId)
  return query
}
