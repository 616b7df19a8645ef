import type { Service, UnmetNeeds } from '#modules/places/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { servicesFor } from '../need.ts'
import { counters } from '../referrals-options.ts'
import { say } from '../say.ts'
import type { ReferralsTables } from '../tables.ts'
import { countedSince, type ToldUnmet } from './figures.ts'
import { countUnmet } from './figures-store.ts'
import { tellUnmet } from './tell-unmet.ts'

/** Twelve months of needs for which no partner was found, as far as they may be told: for those who may count them. */
export async function findUnmetNeeds(errand: Errand<ReferralsTables>): Promise<UnmetNeeds | undefined> {
  const { asker } = errand
  const mayCount = asker.door === 'agent' && counters.some((role) => role === asker.role)
  if (!mayCount) return undefined
  const since = countedSince(errand.today)
  const ourselves = await continueAs(errand, { door: 'system', organisationId: organisationOf(asker) })
  const unmet = await countUnmet(ourselves.db, since)
  await continueAs(errand, asker)
  return { since, needs: tellUnmet(unmet).map(toUnmetNeed) }
}

function toUnmetNeed({ need, total, told }: ToldUnmet): UnmetNeeds['needs'][number] {
  return {
    title: say(`need-${need}`),
    services: (servicesFor[need] ?? []) as readonly Service[],
    total,
    byCommune: new Map(told.map(({ communeCode, count }) => [communeCode ?? '', count])),
  }
}
