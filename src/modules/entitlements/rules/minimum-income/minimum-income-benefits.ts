import type { Benefit } from '../rule.ts'
import { christmasBonusRule } from './christmas-bonus-rule.ts'
import { minimumIncomeLaws as laws } from './minimum-income-laws.ts'
import { ppaRule } from './ppa-rule.ts'
import { rsaRule } from './rsa-rule.ts'

export const minimumIncomeBenefits: readonly Benefit[] = [
  {
    id: 'rsa',
    period: 'month',
    rule: rsaRule,
    uses: ['minimumIncome.rsa', 'minimumIncome.household', 'family.base'],
    lookedBackAt: true,
    laws: [
      laws.amount,
      laws.resources,
      laws.claimant,
      laws.raised,
      laws.raisedUntil,
      laws.household,
      laws.dependants,
      laws.quarter,
      laws.housed,
      laws.housingAid,
      laws.familyBenefits,
      laws.leftOut,
      laws.payLost,
      laws.least,
    ],
  },
  {
    id: 'ppa',
    period: 'month',
    rule: ppaRule,
    uses: ['minimumIncome.activityBonus', 'minimumIncome.household', 'family.base', 'wage.hourlySmic'],
    lookedBackAt: false,
    laws: [
      laws.bonus,
      laws.bonusWorker,
      laws.bonusClaimant,
      laws.bonusRaised,
      laws.bonusDisability,
      laws.bonusMonths,
      laws.bonusResources,
      laws.bonusHoused,
      laws.bonusFamily,
      laws.bonusHousehold,
      laws.bonusWorkers,
      laws.bonusShare,
      laws.bonusLeast,
    ],
  },
  {
    id: 'christmas-bonus',
    period: 'once',
    rule: christmasBonusRule,
    uses: ['minimumIncome.christmas', 'minimumIncome.household'],
    lookedBackAt: false,
    laws: [laws.christmas],
  },
]
