import type { Case, Outcome } from '../rule.ts'
import { type Grant, schoolGrant } from './school-grant.ts'
import { schoolLaws } from './school-laws.ts'

const grant: Grant = {
  schooling: 'high',
  levels: ({ school: { high } }) => [
    high.first,
    high.second,
    high.third,
    high.fourth,
    high.fifth,
    high.sixth,
  ],
  says: {
    income: 'step-high-school-grant-income',
    ceiling: 'step-high-school-grant-ceiling',
    base: 'step-high-school-grant-base',
    rate: 'step-high-school-grant-rate',
    rounded: 'step-high-school-grant-rounded',
    pupils: 'step-high-school-grant-pupils',
    noPupil: 'refusal-high-school-grant-no-pupil',
    aboveCeiling: 'refusal-high-school-grant-above-ceiling',
  },
  laws: {
    who: schoolLaws.highWho,
    income: schoolLaws.highIncome,
    rate: schoolLaws.highRate,
    ceilings: schoolLaws.highCeilings,
  },
}

/** Grant for pupils of a lycée (R531-19 of the code of education), in euros a school year. */
export function highSchoolGrantRule(asked: Case): Outcome {
  return schoolGrant(asked, grant)
}
