import type { VNode } from 'preact'
import { grant } from '#kernel/result.ts'
import { ownDraftsSections } from '#modules/forms/index.ts'
import type { PrivacyOptions, Whose } from '#modules/privacy/index.ts'
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
  return [...(await ownVisitsSections(errand, whose)), ...(await ownDraftsSections(errand, whose))]
}

// The errand of a request sees every table; the privacy module only knows its own.
function whole(errand: Errand<unknown>): Errand<Database> {
  return errand as Errand<Database>
}
