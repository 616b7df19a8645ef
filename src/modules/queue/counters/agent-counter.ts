import type { AgentId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { type Secrecy, secreciesToWrite } from '#kernel/secrecy.ts'
import type { Asker, Errand } from '#platform/db/errand.ts'
import type { BoardCall } from '../board.ts'
import type { CounterSession } from './counter-session.ts'
import { findOpenSessionOf, findSession } from './counter-store.ts'
import type { HeldLine } from '../line-store.ts'
import type { QueueTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'

/** The counter the asking agent has open now. */
export function counterOf(errand: Errand<QueueTables>): Promise<CounterSession | undefined> {
  return findOpenSessionOf(errand.db, agentIdOf(errand))
}

/** The same counter once the line is held: it may have been closed, or have called, while this agent waited. */
export async function freeCounter(
  errand: Errand<QueueTables>,
  { id }: Pick<CounterSession, 'id'>,
): Promise<Result<CounterSession, 'no-open-counter' | 'counter-busy'>> {
  const session = await findSession(errand.db, id)
  if (!session || session.closedAt !== null) return refuse('no-open-counter')
  return session.currentTicketId === null ? grant(session) : refuse('counter-busy')
}

/** The agent who asks; throws on a use case that only agents may reach. */
export function agentIdOf({ asker }: Errand<unknown>): AgentId {
  if (!asker.agentId) throw new Error('a counter without an agent')
  return asker.agentId
}

/** Among whom a word of this agent may stay, the usual one of her trade first. */
export function noteSecreciesOf({ role }: Asker): readonly Secrecy[] {
  return role ? secreciesToWrite(role, 'note') : []
}

/** What the hall sees and hears of a call. */
export function callOf(ticket: Ticket, { counter }: CounterSession, line: HeldLine): BoardCall {
  const { callId, letter, number, language } = ticket
  if (!callId) throw new Error(`a call without its number: ${ticket.id}`)
  const { number: counterNumber, label, speakAs, direction } = counter
  return {
    callId,
    letter,
    number,
    language,
    at: line.at.toISOString(),
    counter: { number: counterNumber, label, speakAs, direction },
  }
}
