import type { Month } from '../facts/month.ts'
import { disabilityParameters } from './disability.ts'
import { energyParameters } from './energy.ts'
import { familyParameters } from './family.ts'
import { healthParameters } from './health.ts'
import { housingParameters } from './housing.ts'
import { inForce } from './in-force.ts'
import { justiceParameters } from './justice.ts'
import { minimumIncomeParameters } from './minimum-income.ts'
import { oldAgeParameters } from './old-age.ts'
import type { InForce } from './parameter.ts'
import { schoolParameters } from './school.ts'
import { taxParameters } from './tax.ts'
import { wageParameters } from './wage.ts'
import { youthParameters } from './youth.ts'

/** Every dated parameter of the rules. */
export const allParameters = {
  wage: wageParameters,
  tax: taxParameters,
  family: familyParameters,
  school: schoolParameters,
  energy: energyParameters,
  housing: housingParameters,
  minimumIncome: minimumIncomeParameters,
  oldAge: oldAgeParameters,
  disability: disabilityParameters,
  health: healthParameters,
  youth: youthParameters,
  justice: justiceParameters,
}

export type Values = InForce<typeof allParameters>

const resolved = new Map<Month, Values>()

/** The numbers in force that month; the same frozen object each time. */
export function valuesIn(month: Month): Values {
  const known = resolved.get(month) ?? inForce(allParameters, month)
  resolved.set(month, known)
  return known
}
