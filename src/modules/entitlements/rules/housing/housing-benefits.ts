import type { Benefit } from '../rule.ts'
import { housingLaws } from './housing-laws.ts'
import { housingRule } from './housing-rule.ts'
import { rlsRule } from './rls-rule.ts'

// Deductions of income tax are those of last year: they are never expected this year.
const ofBase = ['housing.studentResources', 'wage.hourlySmic', 'oldAge.aspa.single'] as const

const { rentReduction, rentReductionAmounts, ...ofAid } = housingLaws

export const housingBenefits: readonly Benefit[] = [
  {
    id: 'housing',
    period: 'month',
    rule: housingRule,
    uses: [
      ...ofBase,
      'housing.rentCeilings',
      'housing.charges',
      'housing.leastParticipation',
      'housing.resourceAllowance',
    ],
    lookedBackAt: true,
    laws: Object.values(ofAid),
  },
  {
    id: 'rls',
    period: 'month',
    rule: rlsRule,
    uses: [...ofBase, 'housing.rentReduction'],
    lookedBackAt: false,
    laws: [rentReduction, rentReductionAmounts, housingLaws.resources, housingLaws.incomeTax],
  },
]
