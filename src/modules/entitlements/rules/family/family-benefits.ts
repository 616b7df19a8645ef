import { article } from '../../parameters/line.ts'
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

const onPay: Law = { cite: 'art. 83, 3° du CGI (BOI-RSA-BASE-30-50-20)', read: true }
const onPensions: Law = { cite: 'art. 158, 5 a du CGI', href: article('LEGIARTI000042909707'), read: true }

const resources = [laws.resources, laws.lowerResources, onPay, onPensions]
const children = [laws.dependentChild, laws.childPay, laws.startOfRight, laws.endOfRight]

export const familyBenefits: readonly Benefit[] = [
  {
    id: 'af',
    period: 'month',
    rule: afRule,
    uses: ['family.base', 'family.allowanceCeilings', 'wage.hourlySmic'],
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
      laws.overseas,
      laws.overseasRates,
      laws.monthlyBase,
      ...children,
      ...resources,
    ],
  },
  {
    id: 'cf',
    period: 'month',
    rule: cfRule,
    uses: ['family.base', 'family.supplementCeilings', 'tax.socialSecurityCeiling', 'wage.hourlySmic'],
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
    uses: ['family.base', 'wage.hourlySmic'],
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
    uses: ['family.base', 'family.supplementCeilings', 'family.childcareCeilings', 'wage.hourlySmic'],
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
    uses: ['family.base', 'family.childcareCeilings', 'wage.hourlySmic'],
    lookedBackAt: false,
    laws: [laws.grants, laws.grantRates, laws.childcareCeiling, laws.monthlyBase, ...children, ...resources],
  },
  {
    id: 'paje-adoption',
    period: 'once',
    rule: pajeAdoptionRule,
    uses: ['family.base', 'family.childcareCeilings', 'wage.hourlySmic'],
    lookedBackAt: false,
    laws: [laws.grants, laws.grantRates, laws.childcareCeiling, laws.monthlyBase, ...children, ...resources],
  },
  {
    id: 'ars',
    period: 'year',
    rule: arsRule,
    uses: ['family.base', 'family.schoolStartCeilings', 'wage.hourlySmic'],
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
