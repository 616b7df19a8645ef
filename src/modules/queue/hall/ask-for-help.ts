import { grant, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { withinLimit } from '#platform/db/throttle.ts'
import { changeLine } from '../change-line.ts'
import type { SiteId } from '../site.ts'
import type { LineTables } from '../tables.ts'

export interface HelpWish {
  readonly siteId: SiteId
  readonly requestId: string
}

/** A child may press a hundred times: agents are told a few times a minute, and whoever pressed reads the same answer. */
const pace = { attempts: 4, minutes: 1 } as const

/** « Appeler un agent »: the line of the place tells its agents that somebody needs help at the kiosk. */
export async function askForHelp(
  errand: Errand<LineTables>,
  { siteId, requestId }: HelpWish,
): Promise<Result<'told', 'unknown-site'>> {
  if (!(await withinLimit(errand, `queue.help:${siteId}`, pace))) return grant('told')
  return changeLine(errand, { siteId, requestId, scope: 'help' }, async () =>
    grant({ answer: 'told' as const, event: { type: 'help-asked' as const } }),
  )
}
