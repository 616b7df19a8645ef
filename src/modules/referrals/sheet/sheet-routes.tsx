import { residentLanguage } from '#modules/people/index.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { type AtReferral, withReferral } from '../asked-referral.tsx'
import { linkShown } from '../link/hand-over-link.ts'
import { isOpen } from '../link/link.ts'
import { isRunning } from '../referral.ts'
import type { Ask, ReferralsOptions, Tables } from '../referrals-options.ts'
import { houseOf } from '../show/show-routes.tsx'
import { referralPartUrl, referralUrl } from '../urls.ts'
import { writers } from '../who-may.ts'
import { SheetPage } from './sheet-page.tsx'

/** The sheets to print. */
export function addSheetRoutes(routes: Routes<Tables>, options: ReferralsOptions): void {
  routes.get(referralPartUrl(':id', 'sheet'), agents(...writers), (asked) =>
    withReferral(asked, (at) => showSheets(asked, at, options)),
  )
}

async function showSheets(
  asked: Ask,
  { referral, person, shown }: AtReferral,
  { sealingKey, publicUrl }: ReferralsOptions,
): Promise<Response> {
  const { errand, frame } = asked.var
  const { id, state } = referral
  // Nothing is handed over of what has not been agreed to, or is over.
  if (!isRunning(state)) return goTo(asked, referralUrl(id))
  const link = await linkShown(errand, sealingKey, id)
  await writeInJournal(errand, {
    action: 'referrals.printed',
    subject: { kind: 'referral', id },
    personId: person.id,
  })
  const page = (
    <SheetPage
      {...{ frame, shown, referral, publicUrl }}
      house={await houseOf(asked)}
      link={link && isOpen(link, errand.now) ? link : undefined}
      language={residentLanguage(person, undefined)}
      largePrint={person.needs.includes('large-print')}
    />
  )
  return showPage(asked, page)
}
