import type { VNode } from 'preact'
import { grant } from '#kernel/result.ts'
import { ownDraftsSections } from '#modules/forms/index.ts'
import type { Person } from '#modules/people/index.ts'
import { atHome, ownFileUrl, ownPageUrl, type PrivacyOptions, type Whose } from '#modules/privacy/index.ts'
import { ownReferralsSections, type ReferralsOptions } from '#modules/referrals/index.ts'
import { ownPanelSections, type SurveysOptions } from '#modules/surveys/index.ts'
import { MyPage, openReceipt, ownVisitsSections } from '#modules/visits/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from './database.ts'
import type { Services } from './services.ts'

/** How the modules that know more than people take part in a person’s own page. */
export function ownPageOf({ keys }: Services): Pick<PrivacyOptions, 'openByReceipt' | 'ownSections'> {
  return {
    openByReceipt: async (errand, claim) => {
      const opened = await openReceipt(whole(errand), claim, keys.sealing)
      if (!opened.ok) return opened
      const { content, asker, provedBy } = opened.value
      const personId = provedBy === 'birth' ? content.visit.personId : undefined
      return grant({ asker, personId, sheet: (frame) => <MyPage frame={frame} content={content} /> })
    },
    ownSections: (errand, whose) => sections(whole(errand), whose),
  }
}

async function sections(errand: Errand<Database>, whose: Whose): Promise<readonly VNode[]> {
  return [
    ...(await ownVisitsSections(errand, whose)),
    ...(await ownReferralsSections(errand, whose)),
    ...(await ownDraftsSections(errand, whose)),
    ...(await ownPanelSections(errand, whose)),
  ]
}

/** Her page, for the modules in which she does something there. */
export const ownPage: SurveysOptions['ownPage'] & ReferralsOptions['ownPage'] = {
  doorUrl: ownPageUrl,
  url: ownFileUrl,
  atHome: atHerPage,
}

interface AtHerPage {
  readonly errand: Errand<Database>
  readonly person: Person
}

// The request sees every table, whichever module reads it.
function atHerPage(asked: unknown, work: (home: AtHerPage) => Promise<Response>): Promise<Response> {
  const handle = atHome((_, { errand, person }) => work({ errand: whole(errand), person }))
  return Promise.resolve(handle(asked as Parameters<typeof handle>[0]))
}

// The errand of a request sees every table; the privacy module only knows its own.
function whole(errand: Errand<unknown>): Errand<Database> {
  return errand as Errand<Database>
}
