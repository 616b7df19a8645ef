import type { Case, Outcome } from '../rule.ts'
import { type Grant, schoolGrant } from './school-grant.ts'
import { schoolLaws } from './school-laws.ts'

const grant: Grant = {
  schooling: 'middle',
  levels: ({ school: { middle } }) => [middle.first, middle.second, middle.third],
  says: {
    income: 'step-middle-school-grant-income',
    ceiling: 'step-middle-school-grant-ceiling',
    base: 'step-middle-school-grant-base',
    rate: 'step-middle-school-grant-rate',
    rounded: 'step-middle-school-grant-rounded',
    pupils: 'step-middle-school-grant-pupils',
    noPupil: 'refusal-middle-school-grant-no-pupil',
    aboveCeiling: 'refusal-middle-school-grant-above-ceiling',
  },
  laws: {
    who: schoolLaws.middleWho,
    income: schoolLaws.middleIncome,
    rate: schoolLaws.middleRate,
    ceilings: schoolLaws.middleCeilings,
  },
}

/** Grant for pupils of a collège (D531-4 of the code of education), in euros a school year. */
export function middleSchoolGrantRule(asked: Case): Outcome {
  return schoolGrant(asked, grant)
}
