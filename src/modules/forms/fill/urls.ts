import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import type { DraftId } from '../draft/draft.ts'
import type { Stop } from '../journey/walk.ts'

/** Where somebody alone begins a form: the address in links and QR codes. */
export function startUrl(organisationId: OrganisationId | ':organisationId', formId: string): string {
  return `/formulaire/${organisationId}/${formId}`
}

/** The part of an address that says from which kiosk one comes, and goes back to. */
export const backField = 'borne'

/** The part of an address, and the field, that brings her back to her list of answers. */
export const returnField = 'retour'

/** Where one is brought back to, as `returnField` names it: the list of answers, the result, the form on one screen. */
export const returns = { check: 'verification', result: 'resultat', sheet: 'feuille' } as const

export type ReturnTo = keyof typeof returns

/** What an address or a form says to come back to; nothing else is come back to. */
export function returnOf(said: string | undefined): ReturnTo | undefined {
  return (Object.keys(returns) as ReturnTo[]).find((to) => returns[to] === said)
}

/** The part of an address that brings back there. */
export function returning(to: ReturnTo | undefined): string {
  return to === undefined ? '' : `?${returnField}=${returns[to]}`
}

/** Where a code opens a draft again. */
export const resumeUrl = '/reprise'

/** The address in the QR code: only the birth date is left to say. */
export function resumeUrlFor(code: string): string {
  return `${resumeUrl}?code=${code}`
}

export function draftUrl(id: DraftId | ':draftId'): string {
  return `/reponses/${id}`
}

const acts = {
  tasks: 'taches',
  check: returns.check,
  result: returns.result,
  sheet: returns.sheet,
  sending: 'envoi',
  end: 'confirmation',
  pause: 'pause',
  code: 'code',
  who: 'qui',
  leave: 'fin',
  communes: 'communes',
} as const

export type DraftAct = keyof typeof acts

export function draftActUrl(id: DraftId | ':draftId', act: DraftAct): string {
  return `${draftUrl(id)}/${acts[act]}`
}

/** An address under a draft for a page of another module: the key of the draft is presented there too. */
export function draftPartUrl(id: DraftId | ':draftId', part: string): string {
  return `${draftUrl(id)}/${part}`
}

export function pageUrl(id: DraftId | ':draftId', page: string, row?: string): string {
  return `${draftUrl(id)}/page/${page}${row === undefined ? '' : `/${row}`}`
}

export function rowsUrl(id: DraftId | ':draftId', group: string): string {
  return `${draftUrl(id)}/lignes/${group}`
}

/** What is done with one row: `retrait` takes it out, `ordre` moves it. */
export function rowActUrl(
  rows: { readonly id: DraftId | ':draftId'; readonly group: string; readonly row: string },
  act: 'retrait' | 'ordre',
): string {
  return `${rowsUrl(rows.id, rows.group)}/${rows.row}/${act}`
}

/** To add a row. */
export function newRowUrl(id: DraftId | ':draftId', group: string): string {
  return `${rowsUrl(id, group)}/ajout`
}

export function stopUrl(id: DraftId, stop: Stop): string {
  return stop.stop === 'rows' ? rowsUrl(id, stop.group) : pageUrl(id, stop.page, stop.row)
}

/** The forms of a person, from her file. */
export function formsOfUrl(personId: PersonId | ':personId'): string {
  return `/personnes/${personId}/formulaires`
}
