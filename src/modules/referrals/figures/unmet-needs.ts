import type { Service, UnmetNeeds } from '#modules/places/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type Need, needs, servicesFor } from '../need.ts'
import { counters } from '../referrals-options.ts'
import { say } from '../say.ts'
import type { ReferralsTables } from '../tables.ts'
import { countedSince } from './figures.ts'
import { countUnmetByCommune, type UnmetCount } from './unmet-store.ts'

/** Twelve months of needs for which no partner was found, by commune: for those who may count referrals. */
export async function findUnmetNeeds(errand: Errand<ReferralsTables>): Promise<UnmetNeeds | undefined> {
  const { asker } = errand
  const mayCount = asker.door === 'agent' && counters.some((role) => role === asker.role)
  if (!mayCount) return undefined
  const since = countedSince(errand.today)
  const ourselves = await continueAs(errand, { door: 'system', organisationId: organisationOf(asker) })
  const counts = await countUnmetByCommune(ourselves.db, since)
  await continueAs(errand, asker)
  return { since, needs: needs.flatMap((need) => toUnmetNeed(need, counts)) }
}

function toUnmetNeed(need: Need, counts: readonly UnmetCount[]): UnmetNeeds['needs'] {
  const ofNeed = counts.filter((one) => one.need === need)
  if (ofNeed.length === 0) return []
  return [
    {
      title: say(`need-${need}`),
      services: (servicesFor[need] ?? []) as readonly Service[],
      byCommune: new Map(ofNeed.map(({ communeCode, count }) => [communeCode, count])),
    },
  ]
}
