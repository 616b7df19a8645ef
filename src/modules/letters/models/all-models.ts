import type { LetterModel, Purpose } from '../model/letter-model.ts'
import { purposes } from '../model/letter-model.ts'
import { contractEnd, energySchedule, operatorComplaint, rentSchedule } from './bill-letters.ts'
import { cafSchedule, cafWaiver, taxWaiver } from './debt-letters.ts'
import {
  administrativeDocuments,
  civilRecord,
  personalDataAccess,
  replyWithPapers,
} from './document-letters.ts'
import { appointment, freeLetter } from './everyday-letters.ts'
import { cafAppeal, rsaAppeal } from './family-benefit-letters.ts'
import { cpamAppeal, mdphAppeal } from './health-letters.ts'
import { enforceableHousing, housingFund, socialHousing } from './housing-letters.ts'
import { administrativeAppeal, franceTravailAppeal, prefectureAppeal } from './office-letters.ts'
import { legalAid, reasonsOfSilence, rightsDefender, silentBody } from './rights-letters.ts'
import { hostingCertificate, swornStatement } from './statements.ts'
import { coverLetter, curriculum } from './work-letters.ts'

/** Every letter we know how to begin, in the order of a list. */
export const letterModels: readonly LetterModel[] = [
  cafAppeal,
  rsaAppeal,
  cpamAppeal,
  franceTravailAppeal,
  prefectureAppeal,
  mdphAppeal,
  administrativeAppeal,
  enforceableHousing,
  cafSchedule,
  cafWaiver,
  taxWaiver,
  rentSchedule,
  energySchedule,
  housingFund,
  socialHousing,
  legalAid,
  appointment,
  contractEnd,
  civilRecord,
  administrativeDocuments,
  personalDataAccess,
  freeLetter,
  silentBody,
  reasonsOfSilence,
  operatorComplaint,
  rightsDefender,
  replyWithPapers,
  hostingCertificate,
  swornStatement,
  curriculum,
  coverLetter,
]

/** The model of that code, if there is one. */
export function findModel(code: string): LetterModel | undefined {
  return letterModels.find((model) => model.code === code)
}

/** Those of each purpose, in the order of the list. */
export function modelsByPurpose(
  models: readonly LetterModel[],
): readonly { readonly purpose: Purpose; readonly models: readonly LetterModel[] }[] {
  return purposes
    .map((purpose) => ({ purpose, models: models.filter((model) => model.purpose === purpose) }))
    .filter((group) => group.models.length > 0)
}
