import { readCode } from '#kernel/code.ts'
import { languages } from '#kernel/language.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { withinLimit } from '#platform/db/throttle.ts'
import { leavingNoTrace } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { readForm, readQuery } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { phoneUrl, ticketSearchUrl } from '../hall/urls.ts'
import { leaveLine } from '../moves/leave-line.ts'
import { returnAfterAbsence } from '../moves/return-after-absence.ts'
import type { Ask, Tables } from '../queue-options.ts'
import { ticketCodePrefix } from '../take-ticket.ts'
import { ticketByCode } from '../ticket-by-code.ts'
import { PhonePage } from './phone-page.tsx'
import { viewTicket } from './phone-ticket.ts'
import { codeField, SearchPage, type SearchProblem } from './search-page.tsx'

/** A ticket followed on a phone, by its code: no account, no cookie. */
export function addPhoneRoutes(routes: Routes<Tables>): void {
  routes.get(ticketSearchUrl, leavingNoTrace, searchTicket)
  routes.get('/t/:code', leavingNoTrace, (asked) => showTicket(asked))
  routes.post('/t/:code/depart', leavingNoTrace, (asked) => moveByHolder(asked, leaveLine))
  routes.post('/t/:code/retour', leavingNoTrace, (asked) => moveByHolder(asked, returnAfterAbsence))
}

async function searchTicket(asked: Ask): Promise<Response> {
  const query = readQuery(asked)
  const typed = query.text(codeField)
  if (typed !== '') return openTicket(asked, typed)
  const problem = query.typed[codeField] === undefined ? {} : { problem: 'searchEmpty' as const }
  return showPage(asked, <SearchPage frame={asked.var.frame} {...problem} />, problem.problem ? 422 : 200)
}

async function openTicket(asked: Ask, typed: string): Promise<Response> {
  const found = await ticketByCode(asked.var.errand, typed)
  return found ? goTo(asked, phoneUrl(written(typed), found.ticket.language)) : noTicket(asked, typed)
}

async function showTicket(asked: Ask): Promise<Response> {
  const typed = codeOf(asked)
  const view = await viewTicket(asked.var.errand, typed)
  if (!view) return noTicket(asked, typed)
  // The page speaks the language of the ticket until its holder chooses another.
  if (!saysLanguage(asked)) return goTo(asked, phoneUrl(written(typed), view.ticket.language))
  const { frame, errand } = asked.var
  const page = { frame, view, code: written(typed), now: errand.now, requestId: errand.newId() }
  return showPage(asked, <PhonePage {...page} />)
}

type HolderMove = typeof leaveLine | typeof returnAfterAbsence

async function moveByHolder(asked: Ask, move: HolderMove): Promise<Response> {
  const typed = codeOf(asked)
  const found = await ticketByCode(asked.var.errand, typed)
  if (!found) return noTicket(asked, typed)
  const { errand, ticket } = found
  const requestId = requestIdOf(await readForm(asked), errand)
  await move(errand, { ticketId: ticket.id, requestId })
  // Also after a refusal (called meanwhile, left already): the page says where the ticket stands now.
  return goTo(asked, phoneUrl(written(typed), asked.var.language))
}

/** Wrong codes from one address: enough for a family and its thumbs, too few to find a ticket by trying. */
const wrongCodes = { attempts: 60, minutes: 10 } as const

async function noTicket(asked: Ask, typed: string): Promise<Response> {
  const { errand, frame, address } = asked.var
  const mayTry = await withinLimit(errand, hashSecret(`ticket code ${address}`), wrongCodes)
  const problem: SearchProblem = mayTry ? 'searchUnknown' : 'searchTooOften'
  return showPage(asked, <SearchPage frame={frame} typed={typed} problem={problem} />, mayTry ? 404 : 429)
}

/** A code that opened a ticket, as it is printed. */
function written(typed: string): string {
  const code = readCode(ticketCodePrefix, typed)
  return code.ok ? code.value : ''
}

function codeOf(asked: Ask): string {
  return asked.req.param('code') ?? ''
}

function saysLanguage(asked: Ask): boolean {
  return languages.some((language) => language === asked.req.query('langue'))
}
