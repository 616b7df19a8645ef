import type { Benefit } from '../rule.ts'
import { aahRule } from './aah-rule.ts'
import { disabilityLaws } from './disability-laws.ts'
import { mvaRule } from './mva-rule.ts'

const { aah, restriction, rate, unfitAge, age, ceiling, full, year, quarter, payLeftOut } = disabilityLaws
const { stoppedWork, independentLiving, independentHome } = disabilityLaws

export const disabilityBenefits: readonly Benefit[] = [
  {
    id: 'aah',
    period: 'month',
    rule: aahRule,
    uses: ['disability.aah', 'wage'],
    lookedBackAt: true,
    laws: [aah, restriction, rate, unfitAge, age, ceiling, full, year, quarter, payLeftOut, stoppedWork],
  },
  {
    id: 'mva',
    period: 'month',
    rule: mvaRule,
    uses: ['disability.independentLiving'],
    lookedBackAt: true,
    laws: [independentLiving, independentHome],
  },
]
