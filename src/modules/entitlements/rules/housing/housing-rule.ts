import { Trace } from '../../explanation/trace.ts'
import { type Case, type Outcome, refused, toCent } from '../rule.ts'
import { hasOwnTables } from './home-base.ts'
import { type HousingAid, type HousingWork, workOutHousing } from './housing-formula-base.ts'
import { housingLaws } from './housing-laws.ts'
import { explainHousing } from './housing-trace.ts'
import { type Rent, zones } from './rent-base.ts'

/** Aide personnalisée au logement, allocation de logement familiale or sociale, for a rented home. */
export function housingRule(asked: Case): Outcome {
  const notRented = refusalOf(asked)
  if (notRented) return notRented
  const why = asked.trace && new Trace()
  const work = workOutHousing(asked, why)
  const { housing } = asked.values
  const least = housing.leastPaid[work.aid === 'apl' ? 'apl' : 'others']
  const due = work.before > 0 && work.before >= least
  const amount = due ? toCent(work.before * (1 - housing.socialDebt)) : 0
  if (why) explainHousing(asked, work, { resources: why, amount, least })
  if (!due) return nothingLeft(asked, work, least)
  const { aid } = work
  const of = (kind: HousingAid): number => (aid === kind ? amount : 0)
  return { amount, parts: { apl: of('apl'), alf: of('alf'), als: of('als') } }
}

const refusals = {
  owner: refused({ because: 'refusal-housing-owner', law: housingLaws.whoMay, values: {} }),
  'buying-owner': refused({ because: 'refusal-housing-buyer', law: housingLaws.buyers, values: {} }),
  'hosted-free': refused({ because: 'refusal-housing-hosted', law: housingLaws.whoMay, values: {} }),
  hostel: refused({ because: 'refusal-housing-hostel', law: housingLaws.hostels, values: {} }),
  homeless: refused({ because: 'refusal-housing-homeless', law: housingLaws.whoMay, values: {} }),
}
const elsewhere = refused({ because: 'refusal-housing-elsewhere', law: housingLaws.elsewhere, values: {} })
const noRent = refused({ because: 'refusal-housing-no-rent', law: housingLaws.leastRent, values: {} })

function refusalOf({ household: { housing, commune } }: Case): Outcome | undefined {
  if (hasOwnTables(commune)) return elsewhere
  const { status } = housing
  if (status !== 'social-tenant' && status !== 'tenant' && status !== 'furnished-tenant')
    return refusals[status]
  return housing.rent > 0 ? undefined : noRent
}

/** Nothing is left: because of the rent, or of resources, and by how much. */
function nothingLeft(asked: Case, work: HousingWork, least: number): Outcome {
  const { rent, participation, kept, before } = work
  if (kept === 0) return tooHighRent(asked, rent)
  const spent = rent.eligible + rent.charges
  const atBest = (spent - participation.least) * kept - asked.values.housing.flatCut - work.reduced
  if (atBest <= 0 || atBest < least)
    return refused({
      because: 'refusal-housing-small-rent',
      law: housingLaws.participation,
      values: { spentEuros: spent, participationEuros: participation.least },
      by: Math.max(0, least - atBest),
    })
  const over = (least - before) / (participation.rate * kept)
  return refused({
    because: 'refusal-housing-resources',
    law: housingLaws.participation,
    values: {
      resourcesEuros: participation.resources,
      ceilingEuros: participation.resources - over,
      overEuros: over,
    },
    by: over,
  })
}

function tooHighRent({ household, values }: Case, { main, ceiling }: Rent): Outcome {
  const most = values.housing.highRents[zones[household.zone]].to * ceiling
  return refused({
    because: 'refusal-housing-high-rent',
    law: housingLaws.highRents,
    values: { rentEuros: main, mostEuros: most, overEuros: main - most },
    by: main - most,
  })
}
