import type { Day } from '#kernel/day.ts'

/** Terms of the Code civil and of the Code de l’action sociale et des familles, kept in French. */
export const protectionKinds = [
  'tutelle',
  'curatelle-simple',
  'curatelle-renforcee',
  'sauvegarde-de-justice',
  'habilitation-familiale',
  'habilitation-du-conjoint',
  'mandat-de-protection-future',
  'mesure-d-accompagnement',
] as const
export type ProtectionKind = (typeof protectionKinds)[number]

export interface ProtectionMeasure {
  readonly kind: ProtectionKind
  /** Last day written in the decision; absent when not known. */
  readonly endsOn: Day | undefined
  /** Tutor, curator, entitled relative, agent: who it is and how to reach them. */
  readonly representative: string | undefined
  readonly representativeContact: string | undefined
}

/** What may be at stake at the counter. */
export const protectedActs = [
  'sign-a-mandate',
  'sign-a-contract',
  'ask-for-a-benefit',
  'receive-and-spend-income',
  'personal-act',
] as const
export type ProtectedAct = (typeof protectedActs)[number]

/**
 * How she may do it: `alone`; `assisted` by her curator, who signs beside her; `represented`: somebody signs for her;
 * `unless-entrusted`: alone, except for what the decision or the mandate entrusted to somebody.
 */
export type Standing = 'alone' | 'unless-entrusted' | 'assisted' | 'represented'

/** How she may act, and the article that says so. */
export interface StandingByLaw {
  readonly standing: Standing
  /** « art. 473 C. civ. » */
  readonly article: string
}

type Limits = Readonly<Record<ProtectedAct, StandingByLaw>>

const alone = (article: string): StandingByLaw => ({ standing: 'alone', article })
const assisted = (article: string): StandingByLaw => ({ standing: 'assisted', article })
const represented = (article: string): StandingByLaw => ({ standing: 'represented', article })
const unlessEntrusted = (article: string): Limits => {
  const byLaw: StandingByLaw = { standing: 'unless-entrusted', article }
  return {
    'sign-a-mandate': byLaw,
    'sign-a-contract': byLaw,
    'ask-for-a-benefit': byLaw,
    'receive-and-spend-income': byLaw,
    // Decisions on her own person stay hers under every measure, as far as her condition permits.
    'personal-act': alone('art. 459 C. civ.'),
  }
}

const curatelle: Limits = {
  // Stricter than art. 467 alone would ask: a mandate lets somebody else act, so the curator signs it too.
  'sign-a-mandate': assisted('art. 467 C. civ.'),
  'sign-a-contract': assisted('art. 467 C. civ.'),
  'ask-for-a-benefit': alone('art. 467 C. civ.'),
  'receive-and-spend-income': alone('art. 467 C. civ.'),
  'personal-act': alone('art. 459 C. civ.'),
}

const limits: Readonly<Record<ProtectionKind, Limits>> = {
  tutelle: {
    'sign-a-mandate': represented('art. 473 C. civ.'),
    'sign-a-contract': represented('art. 473 C. civ.'),
    'ask-for-a-benefit': represented('art. 504 C. civ.'),
    'receive-and-spend-income': represented('art. 474 C. civ.'),
    'personal-act': alone('art. 459 C. civ.'),
  },
  'curatelle-simple': curatelle,
  'curatelle-renforcee': { ...curatelle, 'receive-and-spend-income': represented('art. 472 C. civ.') },
  'sauvegarde-de-justice': unlessEntrusted('art. 435 C. civ.'),
  'habilitation-familiale': unlessEntrusted('art. 494-8 C. civ.'),
  'habilitation-du-conjoint': unlessEntrusted('art. 219 C. civ.'),
  'mandat-de-protection-future': unlessEntrusted('art. 488 C. civ.'),
  'mesure-d-accompagnement': {
    'sign-a-mandate': alone('art. 495-3 C. civ.'),
    'sign-a-contract': alone('art. 495-3 C. civ.'),
    'ask-for-a-benefit': alone('art. 495-3 C. civ.'),
    'receive-and-spend-income': {
      standing: 'unless-entrusted',
      article: 'art. 495-7 C. civ., art. L271-2 CASF',
    },
    'personal-act': alone('art. 495-3 C. civ.'),
  },
}

/** How a person under this measure may do this. */
export function standingUnder(kind: ProtectionKind, act: ProtectedAct): StandingByLaw {
  return limits[kind][act]
}

/** What the measure forbids her to do alone, in the order of `protectedActs`. */
export function limitsUnder(
  kind: ProtectionKind,
): readonly (StandingByLaw & { readonly act: ProtectedAct })[] {
  return protectedActs
    .map((act) => ({ act, ...standingUnder(kind, act) }))
    .filter((limit) => limit.standing !== 'alone')
}

/** False once the last day written in the decision has passed: somebody must ask whether it was renewed. */
export function isInForce(measure: Pick<ProtectionMeasure, 'endsOn'>, today: Day): boolean {
  return measure.endsOn === undefined || today <= measure.endsOn
}
