import { type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { freeCounter } from '../counters/agent-counter.ts'
import type { MovedTicket, MoveRefusal, TicketOrder } from '../move-ticket.ts'
import type { LineTables } from '../tables.ts'
import { undone } from '../ticket-rules.ts'
import { fromMyCounter, type NotMine } from './at-my-counter.ts'

export type UndoRefusal =
  | MoveRefusal
  | NotMine
  | 'wrong-state'
  | 'undo-too-late'
  | 'nothing-to-undo'
  | 'counter-busy'

/** Takes back a « commencer » or a « terminer » of a few seconds ago, at the counter that pressed it. */
export function undoMove(
  errand: Errand<LineTables>,
  order: TicketOrder,
): Promise<Result<MovedTicket, UndoRefusal>> {
  return fromMyCounter<UndoRefusal>(
    errand,
    { ...order, type: 'undone' },
    async (ticket, session, { line }) => {
      if (ticket.lastSessionId !== session.id) return refuse('not-your-ticket')
      const free = ticket.state === 'done' ? await freeCounter(errand, session) : undefined
      return free && !free.ok ? free : undone(ticket, { at: line.at, sessionId: session.id })
    },
  )
}
