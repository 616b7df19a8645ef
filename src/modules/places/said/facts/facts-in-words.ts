import type { Language } from '#kernel/language.ts'
import { locale, type Say, sayIn } from '#platform/i18n/say.ts'
import type { AccessDetail } from '../../place.ts'
import type { AccessMode, Audience, Fee, SpecialCare } from '../../standard/terms.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

type FactKey = keyof typeof fr

/** « C’est gratuit ». */
export function feeInWords(fee: Fee, language: Language): string {
  return sayFacts(language)(fees[fee])
}

/** « Entrée sans marche ». */
export function accessDetailInWords(detail: AccessDetail, language: Language): string {
  return sayFacts(language)(details[detail])
}

/** « Venez, sans rendez-vous »: what somebody does to be received. */
export function comingInWords(mode: AccessMode, language: Language): string {
  return sayFacts(language)(modes[mode])
}

/** « Personnes qui lisent difficilement »: whom a place knows how to receive. */
export function careInWords(care: SpecialCare, language: Language): string {
  return sayFacts(language)(cares[care])
}

/** « Les jeunes »: whom a place is made for. */
export function audienceInWords(audience: Audience, language: Language): string {
  return sayFacts(language)(audiences[audience])
}

/** « arabe »: the name of a language from its ISO 639 code; the code itself when it has no name. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(locale(language), { type: 'language' }).of(code) ?? code
}

const fees = {
  Gratuit: 'free',
  'Gratuit sous condition': 'freeForSome',
  Payant: 'paid',
} as const satisfies Record<Fee, FactKey>

const details = {
  'step-free': 'stepFree',
  ramp: 'ramp',
  lift: 'lift',
  'accessible-toilet': 'accessibleToilet',
  'induction-loop': 'inductionLoop',
  'sign-language': 'signLanguage',
  'large-print': 'largePrint',
  'parking-nearby': 'parkingNearby',
  'quiet-place': 'quietPlace',
} as const satisfies Record<AccessDetail, FactKey>

const modes = {
  'Se présenter': 'comeIn',
  Téléphoner: 'call',
  'Contacter par mail': 'email',
  'Prendre un RDV en ligne': 'bookOnline',
  "Ce lieu n'accueille pas de public": 'noPublic',
  'Envoyer un mail avec une fiche de prescription': 'prescription',
} as const satisfies Record<AccessMode, FactKey>

const cares = {
  Surdité: 'hearing',
  'Handicaps moteurs': 'motor',
  'Handicaps mentaux': 'mental',
  Illettrisme: 'reading',
  'Langues étrangères (anglais)': 'english',
  'Langues étrangères (autres)': 'otherLanguages',
  'Déficience visuelle': 'sight',
} as const satisfies Record<SpecialCare, FactKey>

const audiences = {
  Jeunes: 'young',
  Étudiants: 'students',
  'Familles et/ou enfants': 'families',
  Seniors: 'seniors',
  Femmes: 'women',
} as const satisfies Record<Audience, FactKey>

function sayFacts(language: Language): Say<FactKey> {
  return sayIn({ fr, 'fr-simple': simple, en, ar }, language)
}
