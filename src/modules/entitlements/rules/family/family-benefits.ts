import type { Law } from '../../parameters/parameter.ts'
import type { Benefit } from '../rule.ts'
import { afRule } from './af-rule.ts'
import { arsRule } from './ars-rule.ts'
import { asfRule } from './asf-rule.ts'
import { cfRule } from './cf-rule.ts'
import { familyLaws as laws } from './family-laws.ts'
import { pajeAdoptionRule } from './paje-adoption-rule.ts'
import { pajeBaseRule } from './paje-base-rule.ts'
import { pajeBirthRule } from './paje-birth-rule.ts'

/** The deductions of 10 % (art. 83, 3° and 158, 5 a of the tax code) were not read. */
const taxDeductions: Law = { cite: 'art. 83, 3° et 158, 5 a du CGI', read: false }

const resources = [laws.resources, laws.lowerResources, taxDeductions]
const children = [laws.dependentChild, laws.childPay, laws.startOfRight, laws.endOfRight]

export const familyBenefits: readonly Benefit[] = [
  {
    id: 'af',
    period: 'month',
    rule: afRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: true,
    laws: [
      laws.allowance,
      laws.allowanceRates,
      laws.allowanceCeilings,
      laws.flatRate,
      laws.ageSupplement,
      laws.ageOfSupplement,
      laws.sharedCustody,
      laws.sharedSupplement,
      laws.monthlyBase,
      ...children,
      ...resources,
    ],
  },
  {
    id: 'cf',
    period: 'month',
    rule: cfRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: true,
    laws: [
      laws.supplement,
      laws.supplementChildren,
      laws.supplementCeiling,
      laws.supplementTapering,
      laws.supplementIncreased,
      laws.supplementRate,
      laws.supplementIncreasedRate,
      laws.monthlyBase,
      ...children,
      ...resources,
    ],
  },
  {
    id: 'asf',
    period: 'month',
    rule: asfRule,
    uses: ['family', 'wage'],
    lookedBackAt: true,
    laws: [
      laws.support,
      laws.supportAlone,
      laws.supportRates,
      laws.supportLeast,
      laws.monthlyBase,
      ...children,
    ],
  },
  {
    id: 'paje-base',
    period: 'month',
    rule: pajeBaseRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: true,
    laws: [
      laws.childcare,
      laws.childcareAge,
      laws.childcareBase,
      laws.childcareBaseRate,
      laws.childcareCeiling,
      laws.childcareYear,
      laws.notWithSupplement,
      laws.monthlyBase,
      ...children,
      ...resources,
    ],
  },
  {
    id: 'paje-birth',
    period: 'once',
    rule: pajeBirthRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: false,
    laws: [laws.grants, laws.grantRates, laws.childcareCeiling, laws.monthlyBase, ...children, ...resources],
  },
  {
    id: 'paje-adoption',
    period: 'once',
    rule: pajeAdoptionRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: false,
    laws: [laws.grants, laws.grantRates, laws.childcareCeiling, laws.monthlyBase, ...children, ...resources],
  },
  {
    id: 'ars',
    period: 'year',
    rule: arsRule,
    uses: ['family', 'tax', 'wage'],
    lookedBackAt: false,
    laws: [
      laws.schoolStart,
      laws.schoolStartAges,
      laws.schoolStartCeiling,
      laws.schoolStartFamily,
      laws.schoolStartTapering,
      laws.schoolStartRates,
      laws.schoolStartLeast,
      laws.monthlyBase,
      ...children,
      ...resources,
    ],
  },
]
