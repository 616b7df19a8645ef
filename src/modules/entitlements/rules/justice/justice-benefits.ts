import type { Benefit } from '../rule.ts'
import { justiceLaws } from './justice-laws.ts'
import { legalAidRule } from './legal-aid-rule.ts'

export const justiceBenefits: readonly Benefit[] = [
  {
    id: 'legal-aid',
    period: 'right',
    rule: legalAidRule,
    uses: ['justice.legalAid'],
    lookedBackAt: false,
    laws: Object.values(justiceLaws),
  },
]
