import type { Benefit } from '../rule.ts'
import { energyChequeRule } from './energy-cheque-rule.ts'
import { energyLaws as laws } from './energy-laws.ts'

export const energyBenefits: readonly Benefit[] = [
  {
    id: 'energy-cheque',
    period: 'year',
    rule: energyChequeRule,
    uses: ['energy'],
    lookedBackAt: false,
    laws: [laws.cheque, laws.income, laws.amount, laws.scale],
  },
]
