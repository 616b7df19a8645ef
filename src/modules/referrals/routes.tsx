import { Routes } from '#platform/http/routes.ts'
import { addSharingRoutes } from '#platform/sharing/sharing-routes.tsx'
import { findPerson } from '#modules/people/index.ts'
import { addAnswerRoutes } from './answer/answer-routes.tsx'
import { shownAs } from './asked-referral.tsx'
import { askingWhy } from './asking-why.ts'
import { addFiguresRoutes } from './figures/figures-routes.tsx'
import { addNoteRoutes } from './note/note-routes.tsx'
import { addOwnRoutes } from './own/own-routes.tsx'
import type { ReferralsOptions, Tables } from './referrals-options.ts'
import { addSendRoutes } from './send/send-routes.tsx'
import { referralSharing } from './share/referral-sharing.ts'
import { addSheetRoutes } from './sheet/sheet-routes.tsx'
import { addShowRoutes } from './show/show-routes.tsx'
import { addWriteRoutes } from './write/write-routes.tsx'

/** Everything under `/orientations` and `/repondre`, the referrals of a person from her file and on her own page. */
export function referralsRoutes(options: ReferralsOptions): Routes<Tables> {
  const routes = new Routes<Tables>('referrals')
  // Before /orientations/:id, which would take their addresses for referrals.
  addFiguresRoutes(routes)
  addWriteRoutes(routes, options)
  addShowRoutes(routes, options)
  addSharingRoutes(routes, referralSharing, {
    headlineOf: async (asked, personId) => {
      const person = await findPerson(asked.var.errand, personId)
      return person && shownAs(asked, person).headline
    },
    guard: (handle) => handle,
  })
  addSendRoutes(routes, options)
  addNoteRoutes(routes, options)
  addSheetRoutes(routes, options)
  addAnswerRoutes(routes, options)
  addOwnRoutes(routes, options)
  return askingWhy(routes)
}
