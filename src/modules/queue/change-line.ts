import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { ownKey } from '#platform/db/once.ts'
import type { LineEvent } from './line-event.ts'
import { type HeldLine, type Holding, holdLine, tell } from './line-store.ts'
import type { LineTables } from './tables.ts'
import type { Ticket } from './ticket.ts'

export interface LineRequest extends Holding {
  /** What is asked, with the id of what it is asked of: the same key may serve two buttons of one page. */
  readonly scope: string
  /** From the form: the same request sent twice is answered twice and done once. */
  readonly requestId: string
}

/** What a change leaves: an answer made of identifiers, and the one event that tells it. */
export interface LineChange<Answer> {
  readonly answer: Answer
  readonly event: LineEvent
  /** The ticket that moves, as it will be; written together with its event. */
  readonly moved?: Ticket
}

/**
 * The only way to change a line: once per request, under the lock of the place, with exactly one event.
 * `change` refuses before it writes: what it has written stays. The answer must survive JSON.
 */
export async function changeLine<Answer, Refusal extends string>(
  errand: Errand<LineTables>,
  { scope, requestId, ...holding }: LineRequest,
  change: (
    line: HeldLine,
  ) => Result<LineChange<Answer>, Refusal> | Promise<Result<LineChange<Answer>, Refusal>>,
): Promise<Result<Answer, Refusal | 'unknown-site'>> {
  const request = { scope: `queue.${scope}`, key: ownKey(errand.asker, requestId) }
  const held = await holdLine(errand.db, holding, { ...request, now: errand.now })
  if (!held) return refuse('unknown-site')
  // Retries wait for the same lock, so the first answer is there to be found.
  if (held.earlier !== null) return grant(held.earlier as Answer)
  const changed = await change(held.line)
  if (!changed.ok) return changed
  const { answer, event, moved } = changed.value
  const { agentId } = errand.asker
  await tell(errand.db, { line: held.line, event, agentId, moved, kept: { ...request, answer } })
  return grant(answer)
}
