import { agents } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import { reading } from '../file/asked-file.ts'
import type { Tables } from '../people-options.ts'
import { correctionsUrl } from '../tie-urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { CorrectionsPage } from './corrections-page.tsx'
import { readCorrections } from './read-corrections.ts'

/** What a file said, and what it says since. */
export function addCorrectionRoutes(routes: Routes<Tables>): void {
  routes.get(
    correctionsUrl(':personId'),
    agents(...rolesThatMay('read-file')),
    reading(async (asked, person) => {
      const { errand, frame } = asked.var
      const since = Number(asked.req.query('avant'))
      const before = Number.isSafeInteger(since) && since > 0 ? since : undefined
      const history = await readCorrections(errand, person, before)
      return showPage(
        asked,
        <CorrectionsPage {...{ frame, person, history }} isOlder={before !== undefined} />,
      )
    }),
  )
}
