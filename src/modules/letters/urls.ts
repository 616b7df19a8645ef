import type { Language } from '#kernel/language.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { LetterId } from './letter.ts'

export const lettersUrl = '/courriers'

/** The part of an address, and the field, that names the followed procedure. */
export const procedureField = 'demarche'

/** The part of an address that names the model. */
export const modelField = 'modele'

export function lettersOfUrl(personId: PersonId | ':personId'): string {
  return `/personnes/${personId}/courriers`
}

/** Her letters, and the choice of a model for that procedure. */
export function choiceUrl(personId: PersonId, procedureId?: ProcedureId): string {
  return procedureId ? `${lettersOfUrl(personId)}?${procedureField}=${procedureId}` : lettersOfUrl(personId)
}

export function newLetterUrl(personId: PersonId | ':personId'): string {
  return `${lettersOfUrl(personId)}/nouveau`
}

export function newLetterUrlFor(
  personId: PersonId,
  { model, procedureId }: { model: string; procedureId?: ProcedureId | undefined },
): string {
  const query = new URLSearchParams({ [modelField]: model })
  if (procedureId) query.set(procedureField, procedureId)
  return `${newLetterUrl(personId)}?${query}`
}

export function letterUrl(id: LetterId | ':id'): string {
  return `${lettersUrl}/${id}`
}

/** What is done with a letter on a page of its own, by the last part of its address. */
const actPaths = {
  text: 'texte',
  facts: 'champs',
  versions: 'versions',
  print: 'impression',
  copy: 'copie',
  sending: 'envoi',
  answer: 'reponse',
} as const

export type LetterAct = keyof typeof actPaths

export function letterActUrl(id: LetterId | ':id', act: LetterAct): string {
  return `${letterUrl(id)}/${actPaths[act]}`
}

export function versionUrl(id: LetterId | ':id', seq: number | ':seq'): string {
  return `${letterActUrl(id, 'versions')}/${seq}`
}

export function takingBackUrl(id: LetterId | ':id', seq: number | ':seq'): string {
  return `${versionUrl(id, seq)}/reprise`
}

export interface PrintWish {
  readonly largePrint: boolean
  /** Language of the summary on her copy. */
  readonly language?: Language
}

/** The part of an address that asks for large type, and its value. */
export const typeField = 'caracteres'
export const largeType = 'grands'

/** The part of an address that names the language of her copy. */
export const languageField = 'pour'

/** A sheet to print, in that type. */
export function sheetUrl(id: LetterId, act: 'print' | 'copy', { largePrint, language }: PrintWish): string {
  const query = new URLSearchParams()
  if (largePrint) query.set(typeField, largeType)
  if (language) query.set(languageField, language)
  const asked = query.toString()
  return `${letterActUrl(id, act)}${asked === '' ? '' : `?${asked}`}`
}
