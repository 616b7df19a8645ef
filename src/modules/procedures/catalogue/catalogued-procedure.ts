import type { Day } from '#kernel/day.ts'
import type { LocalText } from '#kernel/language.ts'

export type BodyKind =
  | 'caf'
  | 'cpam'
  | 'france-travail'
  | 'impots'
  | 'retraite'
  | 'prefecture'
  | 'mdph'
  | 'departement'
  | 'mairie'
  | 'logement'
  | 'justice'
  | 'ecole'
  | 'banque-de-france'

export interface Body {
  readonly kind: BodyKind
  readonly name: string
  readonly phone?: string
}

/** What opens a delay. */
export type DelayStart =
  | 'request-sent'
  | 'file-complete'
  | 'decision-received'
  | 'decision-made'
  | 'silence'
  | 'event'

/** In the unit of the source page: legal delays run from date to date, two months are not sixty days. */
export interface Delay {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly from: DelayStart
}

export interface DocumentName {
  readonly code: string
  readonly label: LocalText
  readonly hint?: LocalText
}

export interface DocumentAlwaysAsked extends DocumentName {
  readonly required: 'always'
}

export interface DocumentAskedIf extends DocumentName {
  readonly required: 'if'
  readonly when: LocalText
}

export type DocumentToPrepare = DocumentAlwaysAsked | DocumentAskedIf

/** The ways the body accepts; at least one is given. */
export interface WaysToSend {
  readonly online?: { readonly url: string; readonly says: LocalText }
  readonly counter?: LocalText
  readonly post?: LocalText
}

/** What the body does next; `delay` is null when the source page gives none. */
export interface UsualDelay {
  readonly delay: Delay | null
  readonly says: LocalText
}

/** `amicable` is free to skip, `prior` is not: the court refuses whoever has not asked the body again first. */
export type RemedyKind = 'amicable' | 'prior' | 'mediator' | 'court'

/** One way to contest; `delay` is null when the source sends back to the delay written on the decision. */
export interface Remedy {
  readonly kind: RemedyKind
  /** In French, as one writes it on the envelope. */
  readonly to: string
  readonly delay: Delay | null
  readonly says: LocalText
}

/** What happens in a life that makes one ask for it. */
export const lifeEvents = [
  'birth',
  'school',
  'separation',
  'low-income',
  'work-loss',
  'illness',
  'disability',
  'old-age',
  'retirement',
  'death',
  'housing',
  'debt',
  'arrival',
  'papers',
] as const
export type LifeEvent = (typeof lifeEvents)[number]

/** When to ask, in months before a date the person knows; `closes` is 0 when only that date itself ends it. */
export interface AskingWindow {
  readonly before: 'end-of-right' | 'card-expiry' | 'departure'
  readonly opensMonthsBefore: number
  readonly closesMonthsBefore: number
  readonly says: LocalText
}

/** What must be done again once the right is open. */
export interface Repeat {
  readonly everyMonths: number
  readonly says: LocalText
}

export interface Source {
  readonly page: string
  readonly title: string
  readonly url: string
  readonly dateOfPage: Day
  readonly publisher: 'service-public.fr (DILA)'
  readonly licence: 'Licence Ouverte 2.0'
}

/** A procedure with another body, as its public page described it on `source.dateOfPage`. */
export interface CataloguedProcedure {
  readonly code: string
  readonly title: LocalText
  readonly body: Body
  readonly purpose: LocalText
  /** What people call it, in French, without the words of its title. */
  readonly everydayWords: readonly string[]
  readonly lifeEvents: readonly LifeEvent[]
  readonly documents: readonly DocumentToPrepare[]
  readonly whereToSend: WaysToSend
  readonly usualDelay: UsualDelay
  /** In the order one takes them; none when the source names none. */
  readonly remedies: readonly Remedy[]
  readonly window?: AskingWindow
  readonly repeat?: Repeat
  readonly goodToKnow?: LocalText
  readonly source: Source
  readonly furtherSources: readonly Source[]
  /** Null until a person of the town has checked the entry against today's rules: shown « à vérifier ». */
  readonly verifiedOn: Day | null
}

/** A page of service-public.fr, with the date the page itself bore when it was read. */
export function servicePublicPage(page: string, dateOfPage: Day, title: string): Source {
  return {
    page,
    title,
    url: `https://www.service-public.fr/particuliers/vosdroits/${page}`,
    dateOfPage,
    publisher: 'service-public.fr (DILA)',
    licence: 'Licence Ouverte 2.0',
  }
}
