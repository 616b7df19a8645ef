import { article } from '../../parameters/line.ts'
import type { Law } from '../../parameters/parameter.ts'

/** The articles RSA, prime d’activité and prime de Noël are written from. */
export const minimumIncomeLaws = {
  amount: { cite: 'art. L262-2 CASF', read: false },
  resources: { cite: 'art. L262-3 CASF', read: false },
  savings: { cite: 'art. R132-1 et R262-6 CASF', read: false },
  claimant: casf('L262-4', 'LEGIARTI000031087751'),
  raised: casf('L262-9'),
  raisedUntil: casf('R262-2', 'LEGIARTI000033979137'),
  household: casf('R262-1'),
  dependants: casf('R262-3', 'LEGIARTI000022743618'),
  quarter: casf('R262-7', 'LEGIARTI000051258523'),
  housed: casf('R262-9', 'LEGIARTI000020526192'),
  housingAid: casf('R262-10'),
  familyBenefits: casf('R262-10-1', 'LEGIARTI000029006452'),
  leftOut: casf('R262-11', 'LEGIARTI000043281883'),
  payLost: casf('R262-13', 'LEGIARTI000038893113'),
  selfEmployed: { cite: 'art. R262-18 à R262-24 CASF', read: false },
  least: casf('R262-39', 'LEGIARTI000020526072'),
  bonus: css('L842-3', 'LEGIARTI000037994814'),
  bonusWorker: css('L842-1'),
  bonusClaimant: css('L842-2', 'LEGIARTI000031087615'),
  bonusRaised: css('L842-7'),
  bonusDisability: css('L842-8', 'LEGIARTI000033013343'),
  bonusMonths: css('R843-1'),
  bonusSelfEmployed: css('R845-2'),
  bonusResources: css('R844-2'),
  bonusHoused: css('R844-3', 'LEGIARTI000048841687'),
  bonusFamily: css('R844-4'),
  bonusHousehold: css('D843-1', 'LEGIARTI000031673885'),
  bonusWorkers: css('D843-2', 'LEGIARTI000037873473'),
  bonusShare: css('D843-3', 'LEGIARTI000037462909'),
  bonusLeast: css('D846-2', 'LEGIARTI000031674204'),
  christmas: { cite: 'décret 2024-1140, art. 3 et 4', read: true },
} as const satisfies Readonly<Record<string, Law>>

function casf(number: string, text?: string): Law {
  return { cite: `art. ${number} CASF`, ...(text && { href: article(text) }), read: true }
}

function css(number: string, text?: string): Law {
  return { cite: `art. ${number} CSS`, ...(text && { href: article(text) }), read: true }
}
