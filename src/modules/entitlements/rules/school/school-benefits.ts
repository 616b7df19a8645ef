import type { Benefit } from '../rule.ts'
import { highSchoolGrantRule } from './high-school-grant-rule.ts'
import { middleSchoolGrantRule } from './middle-school-grant-rule.ts'
import { schoolLaws as laws } from './school-laws.ts'

export const schoolBenefits: readonly Benefit[] = [
  {
    id: 'middle-school-grant',
    period: 'year',
    rule: middleSchoolGrantRule,
    uses: ['school', 'family.base', 'wage.hourlySmic'],
    lookedBackAt: false,
    laws: [laws.middleWho, laws.middleIncome, laws.middleRate, laws.middleCeilings],
  },
  {
    id: 'high-school-grant',
    period: 'year',
    rule: highSchoolGrantRule,
    uses: ['school', 'family.base', 'wage.hourlySmic'],
    lookedBackAt: false,
    laws: [laws.highWho, laws.highIncome, laws.highRate, laws.highCeilings],
  },
]
