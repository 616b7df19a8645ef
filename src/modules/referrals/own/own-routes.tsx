import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Errand } from '#platform/db/errand.ts'
import { everyone } from '#platform/http/access.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import { referralIdOf } from '../asked-referral.tsx'
import type { ReferralsOptions, Tables } from '../referrals-options.ts'
import { withdrawalUrl } from '../urls.ts'
import { OwnReferrals } from './own-referrals.tsx'
import { ownReferrals, takeBack } from './withdraw.ts'

/** Taking her agreement back by herself, from her own page. */
export function addOwnRoutes(routes: Routes<Tables>, { ownPage }: ReferralsOptions): void {
  routes.post(withdrawalUrl(':id'), everyone, (asked) =>
    ownPage.atHome(asked, async ({ errand }) => {
      const id = referralIdOf(asked)
      if (!id) return notThere(asked)
      await takeBack(errand, { id, requestId: requestIdOf(await readForm(asked), errand) })
      return goTo(asked, `${ownPage.url}?langue=${asked.var.frame.language}#orientations`)
    }),
  )
}

/** Where she was sent, on her own page: at her door. */
export async function ownReferralsSections(
  errand: Errand<Tables>,
  { personId, language }: { readonly personId: PersonId; readonly language: Language },
): Promise<readonly VNode[]> {
  const referrals = await ownReferrals(errand, personId)
  if (referrals.length === 0) return []
  return [<OwnReferrals key="referrals" {...{ referrals, language }} requestId={errand.newId()} />]
}
