import type { Benefit } from '../rule.ts'
import { cejRule } from './cej-rule.ts'
import { youthLaws } from './youth-laws.ts'

export const youthBenefits: readonly Benefit[] = [
  {
    id: 'cej',
    period: 'month',
    rule: cejRule,
    uses: ['youth.cej', 'wage'],
    lookedBackAt: false,
    laws: Object.values(youthLaws),
  },
]
