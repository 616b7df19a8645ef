import type { Trace } from '../../explanation/trace.ts'
import type { Case } from '../rule.ts'
import { type Home, homeOf } from './home-base.ts'
import { housingResources } from './housing-base.ts'
import { type Participation, participationOf } from './participation-base.ts'
import { rentReductionOf } from './rent-reduction-base.ts'
import { keptOfHighRent, type Rent, rentOf } from './rent-base.ts'

/** APL for conventioned homes, ALF for families, ALS for everybody else (R821-5, L841-2 CCH). */
export type HousingAid = 'apl' | 'alf' | 'als'

export interface HousingWork {
  readonly aid: HousingAid
  readonly home: Home
  readonly rent: Rent
  readonly participation: Participation
  /** The part of the aid that a high rent leaves. */
  readonly kept: number
  /** Euros of rent reduction (RLS) taken off the APL. */
  readonly reduced: number
  /** The aid before social debt (CRDS); below zero when resources or rent leave nothing. */
  readonly before: number
}

/** The formula of D823-16 CCH, for a rented home. */
export function workOutHousing(asked: Case, why: Trace | undefined): HousingWork {
  const { housing } = asked.values
  const home = homeOf(asked)
  const resources = housingResources(asked, why)
  const rent = rentOf(asked, home)
  const participation = participationOf(asked, { home, rent, resources })
  const kept = keptOfHighRent(rent, asked)
  const aid = aidOf(asked, home)
  const off = aid === 'apl' ? rentReductionOf(asked, { home, resources }).amount : 0
  const reduced = off * housing.rentReduction.shareTakenOffApl
  const covered = rent.eligible + rent.charges - participation.total
  const before = (covered > 0 ? covered * kept : covered) - housing.flatCut - reduced
  return { aid, home, rent, participation, kept, reduced, before }
}

// Overseas, homes for rent have housing allowances only (L861-5 and following CCH).
function aidOf({ household }: Case, home: Home): HousingAid {
  if (household.housing.status === 'social-tenant' && !home.overseas) return 'apl'
  return home.dependants > 0 || home.expecting ? 'alf' : 'als'
}
