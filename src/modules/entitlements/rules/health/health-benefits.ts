import type { Benefit } from '../rule.ts'
import { cssRule } from './css-rule.ts'
import { healthLaws } from './health-laws.ts'

export const healthBenefits: readonly Benefit[] = [
  {
    id: 'css',
    period: 'right',
    rule: cssRule,
    uses: ['health.css'],
    lookedBackAt: false,
    laws: Object.values(healthLaws),
  },
]
