import { grant, type Result, refuse } from '#kernel/result.ts'
import { hashSecret } from '#platform/auth/secret.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { type HeldLine, holdLine, tell } from './line-store.ts'
import type { LineEvent } from './line-event.ts'
import type { SiteId } from './site.ts'
import type { LineTables } from './tables.ts'

export interface LineRequest {
  readonly siteId: SiteId
  /** What is asked, with the id of what it is asked of: the same key may serve two buttons of one page. */
  readonly scope: string
  /** From the form: the same request sent twice is answered twice and done once. */
  readonly requestId: string
}

/** What a change leaves: an answer made of identifiers, and the one event that tells it. */
export interface LineChange<Answer> {
  readonly answer: Answer
  readonly event: LineEvent
}

/**
 * The only way to change a line: once per request, under the lock of the place, with exactly one event.
 * A refusal undoes everything, the number of the event included.
 */
export function changeLine<Answer, Refusal extends string>(
  errand: Errand<LineTables>,
  { siteId, scope, requestId }: LineRequest,
  change: (errand: Errand<LineTables>, line: HeldLine) => Promise<Result<LineChange<Answer>, Refusal>>,
): Promise<Result<Answer, Refusal | 'unknown-site'>> {
  // Hashed: the code of a ticket is made from its request.
  return once(errand, { scope: `queue.${scope}`, key: hashSecret(requestId) }, () =>
    transact(errand.db, async (db): Promise<Result<Answer, Refusal | 'unknown-site'>> => {
      const line = await holdLine(db, siteId, errand.now)
      if (!line) return refuse('unknown-site')
      const changed = await change({ ...errand, db }, line)
      if (!changed.ok) return changed
      await tell(db, { line, event: changed.value.event, agentId: errand.asker.agentId })
      return grant(changed.value.answer)
    }),
  )
}
