import { activityBonusClaim } from './activity-bonus-claim.ts'
import { aspaClaim } from './aspa-claim.ts'
import { autonomyAllowanceClaim } from './autonomy-allowance-claim.ts'
import { bankAccountRight } from './bank-account-right.ts'
import { birthCertificateRequest } from './birth-certificate-request.ts'
import { birthGrantClaim } from './birth-grant-claim.ts'
import { careHomeAidClaim } from './care-home-aid-claim.ts'
import type { CataloguedProcedure } from './catalogued-procedure.ts'
import { cssRenewal } from './css-renewal.ts'
import { deathDeclaration } from './death-declaration.ts'
import { deathGrantClaim } from './death-grant-claim.ts'
import { disabilityAllowanceClaim } from './disability-allowance-claim.ts'
import { disabilityCompensationClaim } from './disability-compensation-claim.ts'
import { disabledChildAllowanceClaim } from './disabled-child-allowance-claim.ts'
import { energyVoucherUse } from './energy-voucher-use.ts'
import { familyAllowancesClaim } from './family-allowances-claim.ts'
import { familySupportClaim } from './family-support-claim.ts'
import { highSchoolGrantClaim } from './high-school-grant-claim.ts'
import { homeHelpClaim } from './home-help-claim.ts'
import { housingAidClaim } from './housing-aid-claim.ts'
import { housingRightAppeal } from './housing-right-appeal.ts'
import { housingSolidarityFundClaim } from './housing-solidarity-fund-claim.ts'
import { identityCardRenewal } from './identity-card-renewal.ts'
import { incomeTaxReturn } from './income-tax-return.ts'
import { invalidityPensionClaim } from './invalidity-pension-claim.ts'
import { jobseekerRegistration } from './jobseeker-registration.ts'
import { legalAidClaim } from './legal-aid-claim.ts'
import { longIllnessCoverClaim } from './long-illness-cover-claim.ts'
import { middleSchoolGrantClaim } from './middle-school-grant-claim.ts'
import { mobilityInclusionCardClaim } from './mobility-inclusion-card-claim.ts'
import { naturalisationRequest } from './naturalisation-request.ts'
import { overIndebtednessFiling } from './over-indebtedness-filing.ts'
import { passportRenewal } from './passport-renewal.ts'
import { postalAddressClaim } from './postal-address-claim.ts'
import { residencePermitRenewal } from './residence-permit-renewal.ts'
import { retirementClaim } from './retirement-claim.ts'
import { rsaClaim } from './rsa-claim.ts'
import { socialHousingApplication } from './social-housing-application.ts'
import { specificSolidarityClaim } from './specific-solidarity-claim.ts'
import { stateMedicalAidClaim } from './state-medical-aid-claim.ts'
import { survivorPensionClaim } from './survivor-pension-claim.ts'
import { taxRemissionRequest } from './tax-remission-request.ts'
import { unemploymentBenefitClaim } from './unemployment-benefit-claim.ts'
import { unpaidMaintenanceRecovery } from './unpaid-maintenance-recovery.ts'
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
  familyAllowancesClaim,
  birthGrantClaim,
  familySupportClaim,
  disabledChildAllowanceClaim,
  stateMedicalAidClaim,
  longIllnessCoverClaim,
  invalidityPensionClaim,
  survivorPensionClaim,
  disabilityCompensationClaim,
  mobilityInclusionCardClaim,
  homeHelpClaim,
  careHomeAidClaim,
  socialHousingApplication,
  housingRightAppeal,
  housingSolidarityFundClaim,
  energyVoucherUse,
  postalAddressClaim,
  unemploymentBenefitClaim,
  specificSolidarityClaim,
  passportRenewal,
  residencePermitRenewal,
  naturalisationRequest,
  birthCertificateRequest,
  taxRemissionRequest,
  legalAidClaim,
  overIndebtednessFiling,
  middleSchoolGrantClaim,
  highSchoolGrantClaim,
  deathDeclaration,
  deathGrantClaim,
  bankAccountRight,
  unpaidMaintenanceRecovery,
]

/** The entry of that code, for a case that remembers it. */
export function findCatalogued(code: string): CataloguedProcedure | undefined {
  return catalogue.find((procedure) => procedure.code === code)
}
