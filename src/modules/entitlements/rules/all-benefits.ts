import { benefitIds } from '../benefit.ts'
import { disabilityBenefits } from './disability/disability-benefits.ts'
import { energyBenefits } from './energy/energy-benefits.ts'
import { familyBenefits } from './family/family-benefits.ts'
import { healthBenefits } from './health/health-benefits.ts'
import { housingBenefits } from './housing/housing-benefits.ts'
import { justiceBenefits } from './justice/justice-benefits.ts'
import { minimumIncomeBenefits } from './minimum-income/minimum-income-benefits.ts'
import { oldAgeBenefits } from './old-age/old-age-benefits.ts'
import type { Benefit } from './rule.ts'
import { schoolBenefits } from './school/school-benefits.ts'
import { youthBenefits } from './youth/youth-benefits.ts'

/** Every benefit, in the order in which they are worked out. */
export const allBenefits: readonly Benefit[] = [
  ...familyBenefits,
  ...oldAgeBenefits,
  ...disabilityBenefits,
  ...housingBenefits,
  ...minimumIncomeBenefits,
  ...healthBenefits,
  ...energyBenefits,
  ...schoolBenefits,
  ...justiceBenefits,
  ...youthBenefits,
].toSorted((one, other) => benefitIds.indexOf(one.id) - benefitIds.indexOf(other.id))
