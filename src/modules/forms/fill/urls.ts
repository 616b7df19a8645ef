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

/** The list of answers, as `returnField` names it. */
export const toCheck = 'verification'

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
  check: toCheck,
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
