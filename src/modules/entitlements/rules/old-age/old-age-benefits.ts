import type { Benefit } from '../rule.ts'
import { asiRule } from './asi-rule.ts'
import { aspaRule } from './aspa-rule.ts'
import { oldAgeLaws } from './old-age-laws.ts'

const { aspa, age, unfit, permit, ceiling, most, counted, couple, quarter, wealth, halves } = oldAgeLaws
const { asi, asiCeiling } = oldAgeLaws
const resources = [counted, couple, quarter, wealth]

export const oldAgeBenefits: readonly Benefit[] = [
  {
    id: 'asi',
    period: 'month',
    rule: asiRule,
    uses: ['oldAge.asi', 'oldAge.resources', 'wage'],
    lookedBackAt: true,
    laws: [asi, asiCeiling, permit, ...resources],
  },
  {
    id: 'aspa',
    period: 'month',
    rule: aspaRule,
    uses: ['oldAge.aspa', 'oldAge.resources', 'wage'],
    lookedBackAt: true,
    laws: [aspa, age, unfit, permit, ceiling, most, halves, ...resources],
  },
]
