import { type Draft, draftPartUrl } from '#modules/forms/index.ts'

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
