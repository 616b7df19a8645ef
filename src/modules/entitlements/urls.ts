import { type Draft, draftPartUrl } from '#modules/forms/index.ts'
import type { GapId } from './caseload/gap.ts'

type DraftId = Draft['id'] | ':draftId'

/** The door of the home page: leads to the start of the simulator of the town. */
export const rightsUrl = '/mes-droits'

/** Where an agent begins a simulation. */
export const agentRightsUrl = '/droits'

/** One page to print. */
export function sheetUrl(id: DraftId): string {
  return draftPartUrl(id, 'droits/feuille')
}

/** The part of an address that asks for large print. */
export const largeField = 'grand'

/** Opening a followed procedure for one benefit (POST). */
export function casesUrl(id: DraftId): string {
  return draftPartUrl(id, 'droits/demarches')
}

/** Putting answers given without a name into a file. */
export function fileChoiceUrl(id: DraftId): string {
  return draftPartUrl(id, 'droits/dossier')
}

/** Looking through the files for rights not asked for: the search and its work list. */
export const caseloadUrl = '/droits/reperage'

/** Stopping the search (POST). */
export const caseloadStopUrl = `${caseloadUrl}/arret`

/** One line of the work list: what was found, and noting what comes next (POST). */
export function gapUrl(id: GapId | ':gapId'): string {
  return `${caseloadUrl}/${id}`
}

/** From a line to the result of that person. */
export function gapResultUrl(id: GapId | ':gapId'): string {
  return `${gapUrl(id)}/resultat`
}
