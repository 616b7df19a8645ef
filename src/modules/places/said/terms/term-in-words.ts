import type { Language } from '#kernel/language.ts'
import { type Say, sayIn } from '#platform/i18n/say.ts'
import type { LocalFacts, PlaceFacts } from '../../place.ts'
import type { AccessMode, Audience, Fee, SpecialCare, SupportMode } from '../../standard/terms.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

type TermKey = keyof typeof fr

/** What a place is like, in the words of people: each list is empty where nothing is known. */
export interface TermsInWords {
  readonly fees: readonly string[]
  /** How one comes: directly, by phone, on appointment. */
  readonly ways: readonly string[]
  readonly support: readonly string[]
  readonly audiences: readonly string[]
  /** The building, then those who are looked after. */
  readonly access: readonly string[]
  /** How busy it is. */
  readonly crowd: readonly string[]
}

/** Says the terms of the standard and of the town. */
export function termsInWords(facts: PlaceFacts, local: LocalFacts, language: Language): TermsInWords {
  const say = sayTerm(language)
  const said = (keys: readonly TermKey[]): readonly string[] => keys.map((key) => say(key))
  return {
    fees: said(facts.fees.map((fee) => feeKeys[fee])),
    ways: said(facts.accessModes.map((mode) => modeKeys[mode])),
    support: said(facts.supportModes.map((mode) => supportKeys[mode])),
    audiences: said(facts.audiences.map((audience) => audienceKeys[audience])),
    access: said([
      ...local.accessDetails.map((detail) => `access-${detail}` as const),
      ...facts.specialCares.map((care) => careKeys[care]),
    ]),
    crowd: said(local.saturation === undefined ? [] : [`crowd-${local.saturation}`]),
  }
}

/** « Ce lieu ne reçoit pas le public ». */
export function accessModeInWords(mode: AccessMode, language: Language): string {
  return sayTerm(language)(modeKeys[mode])
}

function sayTerm(language: Language): Say<TermKey> {
  return sayIn({ fr, 'fr-simple': simple, en, ar }, language)
}

const feeKeys = {
  Gratuit: 'fee-free',
  'Gratuit sous condition': 'fee-conditional',
  Payant: 'fee-paid',
} as const satisfies Record<Fee, TermKey>

const modeKeys = {
  'Se présenter': 'mode-come',
  Téléphoner: 'mode-call',
  'Contacter par mail': 'mode-write',
  'Prendre un RDV en ligne': 'mode-book',
  "Ce lieu n'accueille pas de public": 'mode-nobody',
  'Envoyer un mail avec une fiche de prescription': 'mode-referred',
} as const satisfies Record<AccessMode, TermKey>

const supportKeys = {
  'En autonomie': 'support-alone',
  'Accompagnement individuel': 'support-one',
  'Dans un atelier collectif': 'support-group',
  'À distance': 'support-remote',
} as const satisfies Record<SupportMode, TermKey>

const audienceKeys = {
  Jeunes: 'audience-young',
  Étudiants: 'audience-students',
  'Familles et/ou enfants': 'audience-families',
  Seniors: 'audience-seniors',
  Femmes: 'audience-women',
} as const satisfies Record<Audience, TermKey>

const careKeys = {
  Surdité: 'care-deaf',
  'Handicaps moteurs': 'care-moving',
  'Handicaps mentaux': 'care-mental',
  Illettrisme: 'care-reading',
  'Langues étrangères (anglais)': 'care-english',
  'Langues étrangères (autres)': 'care-languages',
  'Déficience visuelle': 'care-sight',
} as const satisfies Record<SpecialCare, TermKey>
