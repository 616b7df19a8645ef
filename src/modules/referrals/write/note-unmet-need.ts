import { toDay } from '#kernel/day.ts'
import type { Person } from '#modules/people/index.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { insertUnmetNeed } from '../keep/referral-writing-store.ts'
import type { Need } from '../need.ts'
import type { Tables } from '../referrals-options.ts'

/** Notes that nobody answers a need there: what is kept names nobody, so the journal of her file says nothing of it. */
export async function noteUnmetNeed(
  errand: Errand<Tables>,
  { home }: Pick<Person, 'home'>,
  { need, requestId }: { readonly need: Need; readonly requestId: string | undefined },
): Promise<void> {
  await once(errand, { scope: 'referrals.unmet', key: requestId }, () =>
    insertUnmetNeed(errand.db, {
      id: errand.newId(),
      organisationId: organisationOf(errand.asker),
      need,
      communeCode: home.commune?.code,
      month: toDay(`${errand.today.slice(0, 7)}-01`),
    }),
  )
}
