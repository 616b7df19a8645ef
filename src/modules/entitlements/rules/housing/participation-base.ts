import { Trace } from '../../explanation/trace.ts'
import type { Case } from '../rule.ts'
import { type Home, inLongTable } from './home-base.ts'
import { housingLaws } from './housing-laws.ts'
import { referenceRent, type Rent } from './rent-base.ts'

/** What the household is asked to pay itself each month (Pp, D823-17 CCH). */
export interface Participation {
  /** P0, in euros. */
  readonly least: number
  /** Tp: the share of yearly resources above R0 asked each month. */
  readonly rate: number
  /** R0, in euros a year. */
  readonly allowance: number
  readonly resources: number
  readonly total: number
}

export function participationOf(
  { values }: Case,
  { home, rent, resources }: { home: Home; rent: Rent; resources: number },
): Participation {
  const { housing } = values
  const spending = rent.eligible + rent.charges
  const least = Math.max(housing.leastParticipationRate * spending, housing.leastParticipation)
  const rates = housing.familyRates[home.overseas ? 'overseas' : 'mainland']
  const rate =
    inLongTable(rates, home) + rentRate(rent.eligible / referenceRent(values, home), housing.rentRates)
  const allowance =
    home.overseas && home.dependants === 1
      ? housing.resourceAllowance.oneOverseas
      : inLongTable(housing.resourceAllowance, home)
  const total = least + rate * Math.max(0, resources - allowance)
  return { least, rate, allowance, resources, total }
}

// Art. 14 rounds the ratio to 0.01 % and the rate to 0.001 %: kept whole here, a matter of cents.
function rentRate(
  ratio: number,
  { from, to, first, second }: Case['values']['housing']['rentRates'],
): number {
  return first * Math.max(0, Math.min(ratio, to) - from) + second * Math.max(0, ratio - to)
}

/** How the participation was come by; `resources` is the trace of the resources R. */
export function participationTrace(found: Participation, resources: Trace): Trace {
  const trace = new Trace()
  trace.startsAt(found.least, {
    says: 'step-housing-participation-least',
    values: { leastEuros: found.least },
    law: housingLaws.leastParticipation,
  })
  const share = new Trace()
  share.startsAt(found.resources, {
    says: 'step-housing-resources',
    values: { resourcesEuros: found.resources },
    law: housingLaws.participation,
    because: resources,
  })
  share.takesAway(found.allowance, {
    says: 'step-housing-allowance',
    values: { allowanceEuros: found.allowance },
    law: housingLaws.allowance,
  })
  if (share.total < 0)
    share.isAtLeast(0, { says: 'step-housing-not-below-zero', law: housingLaws.participation })
  share.multipliesBy(found.rate, {
    says: 'step-housing-rate',
    values: { ratePercent: Math.round(found.rate * 1e6) / 1e4 },
    law: housingLaws.rates,
  })
  trace.adds(share.total, {
    says: 'step-housing-participation-resources',
    values: { shareEuros: share.total },
    law: housingLaws.participation,
    because: share,
  })
  return trace
}
