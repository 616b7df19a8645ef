import type { PersonId } from '#kernel/ids.ts'
import type { RightsRequestId } from './request/rights-request.ts'

export const ownPageUrl = '/ma-page'
export const ownFileUrl = '/ma-page/dossier'
export const ownCopyUrl = '/ma-page/copie'
export const ownMachineCopyUrl = '/ma-page/copie.json'
export const ownRequestUrl = '/ma-page/demande'
export const ownEndUrl = '/ma-page/fin'

export const privacyUrl = '/donnees'
export const registerUrl = '/donnees/registre'
export const registerMarkdownUrl = '/donnees/registre.md'
export const registerJsonUrl = '/donnees/registre.json'
export const requestsUrl = '/donnees/demandes'
export const retentionUrl = '/donnees/conservation'
export const retentionSettingUrl = '/donnees/conservation/reglage'
export const copySchemaUrl = '/donnees-personnelles/copie.schema.json'

/** The form to say what is wrong in one part of what is held. */
export function ownRequestUrlAbout(table: string): string {
  return `${ownRequestUrl}?sur=${table}`
}

/** What a person may ask, recorded for her. */
export function newRequestUrl(personId: PersonId): string {
  return `${requestsUrl}/nouvelle?personne=${personId}`
}

export function requestUrl(id: RightsRequestId | ':requestId'): string {
  return `${requestsUrl}/${id}`
}

/** What is done with a request: `reponse`, `prolongation`, `copie`, `effacement`. */
export function requestPartUrl(
  id: RightsRequestId | ':requestId',
  part: 'reponse' | 'prolongation' | 'copie' | 'copie.json' | 'effacement',
): string {
  return `${requestUrl(id)}/${part}`
}

export function retentionReportUrl(id: string): string {
  return `${retentionUrl}/${id}`
}
