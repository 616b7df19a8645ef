import type { AgentId } from '#kernel/ids.ts'
import { findTown, nameAgents } from '#modules/organisations/index.ts'
import { agents } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import type { Routes } from '#platform/http/routes.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { sharingShown } from '#platform/sharing/sharing-routes.tsx'
import type { House } from '../answer/partner-page.tsx'
import { type AtReferral, withReferral } from '../asked-referral.tsx'
import { findConsent, listSteps } from '../keep/referral-store.ts'
import { linkShown } from '../link/hand-over-link.ts'
import { type Step, toDoOf } from '../referral.ts'
import { type Ask, counters, type ReferralsOptions, type Tables } from '../referrals-options.ts'
import { referralSharing } from '../share/referral-sharing.ts'
import { referralsUrl, referralUrl } from '../urls.ts'
import { readers, writers } from '../who-may.ts'
import { isPlaceShut } from './is-place-shut.ts'
import { ReferralPage } from './referral-page.tsx'
import { ReferralsPage } from './referrals-page.tsx'
import { linesOf } from './show-referrals.tsx'

/** The list of referrals, and one of them. */
export function addShowRoutes(routes: Routes<Tables>, options: ReferralsOptions): void {
  routes.get(referralsUrl, agents(...readers), async (asked) => {
    const { errand, frame } = asked.var
    const { agentId, role } = agentOf(asked)
    const whose = asked.req.query('pour') === 'tous' ? 'all' : 'own'
    const lines = await linesOf(errand, whose === 'own' ? agentId : undefined)
    const seesFigures = counters.some((one) => one === role)
    return showPage(asked, <ReferralsPage {...{ frame, lines, whose, seesFigures }} />)
  })
  routes.get(referralUrl(':id'), agents(...readers), (asked) =>
    withReferral(asked, (at) => showReferral(asked, at, options)),
  )
}

async function showReferral(
  asked: Ask,
  { referral, shown }: AtReferral,
  { sealingKey, publicUrl }: ReferralsOptions,
): Promise<Response> {
  const { errand, frame } = asked.var
  const { id, personId } = referral
  await writeInJournal(errand, { action: 'referrals.read', subject: { kind: 'referral', id }, personId })
  const steps = await listSteps(errand.db, id)
  const page = (
    <ReferralPage
      {...{ frame, referral, shown, steps, publicUrl }}
      consent={await findConsent(errand.db, id)}
      link={await linkShown(errand, sealingKey, id)}
      house={await houseOf(asked)}
      names={await nameAgents(errand, agentsIn(steps))}
      toDo={toDoOf({ ...referral, last: steps.at(-1) }, errand.today)}
      isPlaceShut={await isPlaceShut(errand, referral)}
      mayWrite={writers.includes(agentOf(asked).role)}
      now={errand.now}
      requestId={errand.newId()}
      sharing={await sharingShown(asked, referralSharing, id)}
    />
  )
  return showPage(asked, page)
}

/** The house of the agent, as a partner is told of it. */
export async function houseOf(asked: Ask): Promise<House> {
  const { territory } = await findTown(asked.var.errand)
  return { name: agentOf(asked).organisationName, phone: territory.phone }
}

function agentsIn(steps: readonly Step[]): readonly AgentId[] {
  return [...new Set(steps.flatMap(({ agentId }) => agentId ?? []))]
}
