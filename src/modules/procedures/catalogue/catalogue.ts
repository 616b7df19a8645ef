import { activityBonusClaim } from './activity-bonus-claim.ts'
import { aspaClaim } from './aspa-claim.ts'
import { autonomyAllowanceClaim } from './autonomy-allowance-claim.ts'
import type { CataloguedProcedure } from './catalogued-procedure.ts'
import { cssRenewal } from './css-renewal.ts'
import { disabilityAllowanceClaim } from './disability-allowance-claim.ts'
import { housingAidClaim } from './housing-aid-claim.ts'
import { identityCardRenewal } from './identity-card-renewal.ts'
import { incomeTaxReturn } from './income-tax-return.ts'
import { jobseekerRegistration } from './jobseeker-registration.ts'
import { retirementClaim } from './retirement-claim.ts'
import { rsaClaim } from './rsa-claim.ts'
import { vitaleCardReplacement } from './vitale-card-replacement.ts'

// The facts are those of service-public.fr (DILA, Licence Ouverte 2.0) on the date each page bears; the sentences
// are ours. Amounts are left out: they change every year, and the pages are of 2020.
export const catalogue: readonly CataloguedProcedure[] = [
  cssRenewal,
  rsaClaim,
  activityBonusClaim,
  housingAidClaim,
  jobseekerRegistration,
  disabilityAllowanceClaim,
  autonomyAllowanceClaim,
  retirementClaim,
  aspaClaim,
  identityCardRenewal,
  incomeTaxReturn,
  vitaleCardReplacement,
]

/** The entry of that code, for a case that remembers it. */
export function findCatalogued(code: string): CataloguedProcedure | undefined {
  return catalogue.find((procedure) => procedure.code === code)
}
