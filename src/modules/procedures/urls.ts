import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { BodyKind } from './catalogue/catalogued-procedure.ts'
import type { ProcedureId } from './procedure.ts'

export const catalogueUrl = '/demarches'

/** What an agent writes about a procedure on a page of its own, by the last part of its address. */
const actPaths = {
  sending: 'envoi',
  receipt: 'recu',
  deadline: 'echeance',
  block: 'blocage',
  callBack: 'rappel',
  outcome: 'issue',
  title: 'titre',
  attempt: 'nouvel-envoi',
  handOver: 'passation',
} as const

export type Act = keyof typeof actPaths
export const acts = Object.keys(actPaths) as readonly Act[]

export function entryUrl(code: string): string {
  return `${catalogueUrl}/catalogue/${code}`
}

export function verificationUrl(code: string): string {
  return `${entryUrl(code)}/verification`
}

export function procedureUrl(id: ProcedureId | ':id'): string {
  return `${catalogueUrl}/${id}`
}

export function actUrl(id: ProcedureId | ':id', act: Act): string {
  return `${procedureUrl(id)}/${actPaths[act]}`
}

export function deadlineRemovalUrl(id: ProcedureId | ':id'): string {
  return `${actUrl(id, 'deadline')}/retrait`
}

export function unblockingUrl(id: ProcedureId | ':id'): string {
  return `${actUrl(id, 'block')}/fin`
}

export function callBackDoneUrl(id: ProcedureId | ':id', callBack: number | ':seq'): string {
  return `${actUrl(id, 'callBack')}/${callBack}/fait`
}

export function reopeningUrl(id: ProcedureId | ':id'): string {
  return `${procedureUrl(id)}/reouverture`
}

/** Where a colleague answers a procedure handed over to her. */
export function handOverAnswerUrl(id: ProcedureId | ':id', handOver: number | ':seq'): string {
  return `${actUrl(id, 'handOver')}/${handOver}/reponse`
}

/** All that one agent follows, given to another at once. */
export const handOverOfAllUrl = `${catalogueUrl}/passation`

/** What she has to do about one procedure, to print. */
export function reminderUrl(id: ProcedureId | ':id'): string {
  return `${procedureUrl(id)}/pense-bete`
}

/** All she has to do, to print. */
export function toDoListUrl(personId: PersonId | ':personId'): string {
  return `${proceduresOfUrl(personId)}/a-faire`
}

export const languageField = 'langue'
export const discreetField = 'discret'

/** How a page is printed for her. */
export interface PaperChoice {
  readonly language: Language
  /** Nothing on it says what it is about. */
  readonly isDiscreet: boolean
}

/** The same page, printed so. */
export function withPaper(url: string, { language, isDiscreet }: PaperChoice): string {
  const choice = { [languageField]: language, [discreetField]: isDiscreet ? 'oui' : 'non' }
  return `${url}?${new URLSearchParams(choice)}`
}

const markPaths = { ready: 'pointage', missing: 'depointage', 'not-needed': 'sans-objet' } as const

export type Mark = keyof typeof markPaths
export const marks = Object.keys(markPaths) as readonly Mark[]

export function documentUrl(id: ProcedureId | ':id', document: string, mark: Mark): string {
  return `${procedureUrl(id)}/documents/${document}/${markPaths[mark]}`
}

export function proceduresOfUrl(personId: PersonId | ':personId'): string {
  return `/personnes/${personId}/demarches`
}

export function newProcedureUrl(personId: PersonId | ':personId'): string {
  return `${proceduresOfUrl(personId)}/nouvelle`
}

/** The part of an address that names a body of the catalogue. */
export const bodyField = 'organisme'

/** The part of an address that names an event of a life. */
export const eventField = 'situation'

/** The choice among the procedures of one body, or of all. */
export function newProcedureUrlFor(personId: PersonId, body: BodyKind | undefined): string {
  const url = newProcedureUrl(personId)
  return body === undefined ? url : `${url}?${bodyField}=${body}`
}

/** A free procedure with its first words written: a refusal to contest. */
export function newFreeProcedureUrl(personId: PersonId, words: { title: string; bodyName: string }): string {
  const query = new URLSearchParams({ title: words.title, body: words.bodyName })
  return `${newProcedureUrl(personId)}?${query}#libre`
}

/** The field, and the part of an address, that brings back where one was. */
export const returnField = 'retour'

/** The same address, which brings back there once it is done. */
export function backTo(url: string, returnTo: string | undefined): string {
  if (returnTo === undefined) return url
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ [returnField]: returnTo })}`
}
