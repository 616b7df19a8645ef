import type { Trace } from '../../explanation/trace.ts'
import type { Case } from '../rule.ts'
import { housingLaws } from './housing-laws.ts'
import type { HousingWork } from './housing-formula-base.ts'
import { participationTrace } from './participation-base.ts'
import { rentTrace } from './rent-base.ts'

export interface Ending {
  /** The trace of the yearly resources. */
  readonly resources: Trace
  readonly amount: number
  /** Below it nothing is paid. */
  readonly least: number
}

/** The steps of the amount, in the order of D823-16 CCH. */
export function explainHousing(asked: Case, work: HousingWork, ending: Ending): void {
  const { trace } = asked
  if (!trace) return
  noteAid(asked, trace, work)
  trace.startsAt(work.rent.eligible, {
    says: 'step-housing-rent',
    values: { rentEuros: work.rent.eligible },
    law: housingLaws.formula,
    because: rentTrace(work.rent, asked),
  })
  trace.adds(work.rent.charges, {
    says: 'step-housing-charges',
    values: { chargesEuros: work.rent.charges },
    law: housingLaws.charges,
  })
  const participation = participationTrace(work.participation, ending.resources)
  trace.takesAway(work.participation.total, {
    says: 'step-housing-participation',
    values: { participationEuros: work.participation.total },
    law: housingLaws.participation,
    because: participation,
  })
  if (trace.total < 0) trace.isAtLeast(0, { says: 'step-housing-not-below-zero', law: housingLaws.formula })
  explainCuts(asked, trace, work)
  explainEnd(asked, trace, ending)
}

function noteAid({ household }: Case, trace: Trace, { aid, home }: HousingWork): void {
  const laws = { apl: housingLaws.socialHomes, alf: housingLaws.familyAid, als: housingLaws.socialAid }
  trace.notes({ says: 'step-housing-aid', values: { aid }, law: laws[aid] })
  trace.notes({
    says: 'step-housing-family',
    values: { couple: home.couple ? 'yes' : 'no', dependants: home.dependants, zone: household.zone },
    law: housingLaws.dependants,
  })
  if (home.expecting) trace.notes({ says: 'step-housing-expecting', law: housingLaws.pregnantAlone })
  if (household.people.some((person) => person.sharedCustody))
    trace.notes({ says: 'step-housing-shared-custody', law: housingLaws.sharedCustody })
}

function explainCuts({ values }: Case, trace: Trace, { kept, reduced }: HousingWork): void {
  const { flatCut } = values.housing
  if (kept < 1)
    trace.multipliesBy(kept, {
      says: 'step-housing-high-rent',
      values: { keptPercent: Math.round(kept * 1000) / 10 },
      law: housingLaws.highRents,
    })
  trace.takesAway(flatCut, {
    says: 'step-housing-flat-cut',
    values: { cutEuros: flatCut },
    law: housingLaws.flatCut,
  })
  if (reduced > 0)
    trace.takesAway(reduced, {
      says: 'step-housing-rent-reduction',
      values: { reducedEuros: reduced },
      law: housingLaws.formula,
    })
  if (trace.total < 0) trace.isAtLeast(0, { says: 'step-housing-not-below-zero', law: housingLaws.formula })
}

function explainEnd({ values }: Case, trace: Trace, { amount, least }: Ending): void {
  if (amount === 0) {
    trace.roundsTo(0, {
      says: 'step-housing-too-small',
      values: { leastEuros: least },
      law: housingLaws.leastPaid,
    })
    return
  }
  trace.multipliesBy(1 - values.housing.socialDebt, {
    says: 'step-housing-social-debt',
    law: housingLaws.socialDebt,
  })
  trace.roundsTo(amount, { says: 'step-housing-cent', values: { amountEuros: amount } })
  // D823-16 has the aid paid in whole euros; amounts are kept to the cent here, to be compared.
  trace.notes({
    says: 'step-housing-whole-euros',
    values: { paidEuros: Math.floor(amount) },
    law: housingLaws.formula,
  })
}
