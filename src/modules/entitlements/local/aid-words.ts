import type { BenefitId } from '../benefit.ts'
import type { Each, Per, Who } from './local-aid.ts'

/** The words an operator writes in a file of local aids, and ours. */
export const whoWords: Readonly<Record<string, Who>> = {
  demandeur: 'applicant',
  adulte: 'adult',
  enfant: 'child',
  quelqu_un: 'anyone',
}

export const eachWords: Readonly<Record<string, Each>> = {
  une_fois: 'once',
  mois: 'month',
  an: 'year',
  repas: 'meal',
  jour: 'day',
}

export const perWords: Readonly<Record<string, Per>> = {
  foyer: 'household',
  personne: 'person',
  enfant: 'child',
}

export const benefitWords: Readonly<Record<string, BenefitId>> = {
  af: 'af',
  complement_familial: 'cf',
  asf: 'asf',
  paje: 'paje-base',
  asi: 'asi',
  aspa: 'aspa',
  aah: 'aah',
  aide_logement: 'housing',
  rsa: 'rsa',
  prime_activite: 'ppa',
  css: 'css',
  cheque_energie: 'energy-cheque',
  bourse_college: 'middle-school-grant',
  bourse_lycee: 'high-school-grant',
}
