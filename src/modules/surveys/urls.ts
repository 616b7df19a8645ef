import type { ConsultationId } from './ideas/consultation.ts'
import type { ChangeId } from './changes/change.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { InvitationId } from './panel/panel.ts'
import type { PlaceId, SurveyId, Way } from './survey.ts'

interface AnswerAddress {
  readonly way?: Way
  readonly place?: PlaceId
  readonly back?: string
  readonly language?: Language
}

/** Where residents answer: short enough to be typed from a poster. */
export function answerUrl(code: string, { way, place, back, language }: AnswerAddress = {}): string {
  const query = new URLSearchParams()
  if (way !== undefined && way !== 'link') query.set(wayField, wayNames[way])
  if (place !== undefined) query.set(placeField, place)
  if (back !== undefined) query.set(backField, back)
  if (language !== undefined) query.set('langue', language)
  return query.size === 0 ? `/q/${code}` : `/q/${code}?${query}`
}

/** How one came, in an address. */
export const wayField = 'par'

export const placeField = 'lieu'

export const backField = 'borne'

const wayNames = {
  link: 'lien',
  poster: 'affiche',
  kiosk: 'borne',
  counter: 'guichet',
  paper: 'papier',
  receipt: 'recu',
} as const satisfies Record<Way, string>

/** The way an address names. */
export function wayNamed(name: string | undefined): Way {
  const known = Object.entries(wayNames).find(([, french]) => french === name)
  return (known?.[0] as Way | undefined) ?? 'link'
}

export function thanksUrl(code: string, back?: string): string {
  return `/q/${code}/merci${back === undefined ? '' : `?${backField}=${encodeURIComponent(back)}`}`
}

export const surveysUrl = '/questionnaires'

export const newSurveyUrl = `${surveysUrl}/nouveau`

type Named<Key extends string> = Key | `:${string}`

export function surveyUrl(id: Named<SurveyId>): string {
  return `${surveysUrl}/${id}`
}

const surveyParts = {
  end: 'fin',
  poster: 'affiche',
  paper: 'papier',
  texts: 'paroles',
  themes: 'themes',
  results: 'resultats',
  csv: 'resultats.csv',
  codebook: 'codes.csv',
  comparison: 'comparaison',
} as const

export type SurveyPart = keyof typeof surveyParts

export function surveyPartUrl(id: Named<SurveyId>, part: SurveyPart): string {
  return `${surveyUrl(id)}/${surveyParts[part]}`
}

export function textUrl(id: Named<SurveyId>, text: string): string {
  return `${surveyPartUrl(id, 'texts')}/${text}`
}

/** What was changed because of what people said; public. */
export const changesUrl = '/vous-l-avez-dit'

export const writeChangesUrl = `${surveysUrl}/changements`

export function changeUrl(id: Named<ChangeId>): string {
  return `${writeChangesUrl}/${id}`
}

export const consultationsUrl = `${surveysUrl}/consultations`

export function consultationUrl(id: Named<ConsultationId>): string {
  return `${consultationsUrl}/${id}`
}

/** Where residents give ideas and vote. */
export const ideasUrl = '/idees'

export function ideasOfUrl(code: string): string {
  return `${ideasUrl}/${code}`
}

/** The residents who agreed to be asked. */
export const panelUrl = `${surveysUrl}/panel`

/** One of them, or somebody to propose it to. */
export function panelOfUrl(personId: Named<PersonId>): string {
  return `/personnes/${personId}/panel`
}

export function invitePanelUrl(personId: Named<PersonId>): string {
  return `${panelOfUrl(personId)}/invitations`
}

/** Where she joins and leaves by herself: under her own page, whose key opens it. */
export const ownPanelUrl = '/ma-page/panel'

/** The sheet to print. */
export function invitationUrl(id: Named<InvitationId>): string {
  return `${panelUrl}/invitations/${id}`
}
