import { type Said, Trace } from '../../explanation/trace.ts'
import { housingLaws } from './housing-laws.ts'
import { lawOfLeftOut, type LeftOut } from './left-out-base.ts'
import type { PersonYear } from './person-year-base.ts'

export interface Counted {
  readonly leftOut: LeftOut
  /** Euros left out of pay and unemployment benefit. */
  readonly gone: number
  /** Euros a relative may have without their counting. */
  readonly allowed: number
}

const saysOfLeftOut = {
  'all-rsa': 'step-housing-left-out-rsa',
  'all-unemployed': 'step-housing-left-out-unemployed',
  'part-stopped': 'step-housing-cut-stopped',
  'part-unemployed': 'step-housing-cut-unemployed',
} as const satisfies Readonly<Record<Exclude<LeftOut, 'nothing'>, Said['says']>>

/** How the resources of one person of the home were counted, step by step. */
export function personTrace(year: PersonYear, { leftOut, gone, allowed }: Counted): Trace {
  const trace = new Trace()
  takeWages(trace, year)
  if (year.business > 0)
    trace.adds(year.business, {
      says: 'step-housing-business',
      values: { businessEuros: year.business },
      law: housingLaws.resources,
    })
  if (leftOut !== 'nothing' && gone > 0)
    trace.takesAway(gone, {
      says: saysOfLeftOut[leftOut],
      values: { goneEuros: gone },
      law: lawOfLeftOut[leftOut],
    })
  takeTheRest(trace, year)
  if (allowed > 0)
    trace.takesAway(allowed, {
      says: 'step-housing-kin',
      values: { allowedEuros: allowed },
      law: housingLaws.ofOthersAtHome,
    })
  return trace
}

function takeWages(trace: Trace, year: PersonYear): void {
  const wages = year.salary + year.unemployment + year.sickness
  if (wages === 0) return
  trace.startsAt(wages, {
    says: 'step-housing-wages',
    values: { wagesEuros: wages },
    law: housingLaws.referenceYear,
  })
  trace.takesAway(year.wagesDeducted, {
    says: 'step-housing-deduction',
    values: { deductedEuros: year.wagesDeducted },
    law: housingLaws.incomeTax,
  })
}

function takeTheRest(trace: Trace, year: PersonYear): void {
  if (year.pensions > 0) {
    trace.adds(year.pensions, {
      says: 'step-housing-pensions',
      values: { pensionsEuros: year.pensions },
      law: housingLaws.referenceYear,
    })
    trace.takesAway(year.pensionsDeducted, {
      says: 'step-housing-deduction',
      values: { deductedEuros: year.pensionsDeducted },
      law: housingLaws.incomeTax,
    })
  }
  if (year.other > 0)
    trace.adds(year.other, {
      says: 'step-housing-other-income',
      values: { otherEuros: year.other },
      law: housingLaws.referenceYear,
    })
  if (year.maintenancePaid > 0)
    trace.takesAway(year.maintenancePaid, {
      says: 'step-housing-maintenance-paid',
      values: { paidEuros: year.maintenancePaid },
      law: housingLaws.resources,
    })
}
