import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { counterOf, freeCounter } from '../counters/agent-counter.ts'
import { type MovedTicket, type MoveRefusal, moveTicket, type TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { undone } from '../ticket-rules.ts'
import type { NotMine } from './at-my-counter.ts'

export type UndoRefusal =
  | MoveRefusal
  | NotMine
  | 'wrong-state'
  | 'undo-too-late'
  | 'nothing-to-undo'
  | 'counter-busy'

/** Takes back a « commencer » or a « terminer » of a few seconds ago, at the counter that pressed it. */
export async function undoMove(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, UndoRefusal>> {
  const session = await counterOf(errand)
  if (!session) return refuse('no-open-counter')
  return moveTicket<UndoRefusal>(errand, { ...order, type: 'undone' }, async (ticket, { errand, line }) => {
    if (ticket.lastSessionId !== session.id) return refuse('not-your-ticket')
    const free = ticket.state === 'done' ? await freeCounter(errand, session) : undefined
    return free && !free.ok ? free : undone(ticket, { at: line.at, sessionId: session.id })
  })
}
