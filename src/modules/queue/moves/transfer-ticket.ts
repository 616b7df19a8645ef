import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agentIdOf, noteSecreciesOf } from '../counters/agent-counter.ts'
import { findOpenSessionAt } from '../counters/counter-store.ts'
import { type Held, type MovedTicket, type MoveRefusal, type TicketOrder } from '../move-ticket.ts'
import type { CounterId, Service, ServiceId } from '../site.ts'
import { findService } from '../site-store.ts'
import type { LineTables } from '../tables.ts'
import type { Ticket } from '../ticket.ts'
import { insertNote } from '../ticket-person-store.ts'
import { transferred } from '../ticket-rules.ts'
import { moveAtMyCounter, type NotMine } from './at-my-counter.ts'
import { serviceOf } from './service-of.ts'

/** Where to: another service, or one counter. */
export type TransferGoal = { readonly serviceId: ServiceId } | { readonly counterId: CounterId }

export type TransferRefusal =
  | MoveRefusal
  | NotMine
  | 'wrong-state'
  | 'unknown-service'
  | 'counter-closed'
  | 'note-too-long'
  | 'secret-in-note'

/** Signs in a note for the next agent. */
export const longestNote = 500

export interface Transfer extends TicketOrder {
  readonly goal: TransferGoal
  readonly note: string
  /** Among whom the word stays; as the trade of who writes it keeps it, when absent or not hers to choose. */
  readonly audience?: string | undefined
}

/** Sends the person on, with a word for the next agent, without losing her seniority. */
export async function transferTicket(
  errand: Errand<LineTables>,
  { goal, note, audience, ...order }: Transfer,
): Promise<Result<MovedTicket, TransferRefusal>> {
  if (note.length > longestNote) return refuse('note-too-long')
  if (findSecrets(note).length > 0) return refuse('secret-in-note')
  return moveAtMyCounter<TransferRefusal>(errand, { ...order, type: 'transferred' }, async (ticket, held) => {
    const found = await findGoal(held, ticket, goal)
    if (!found.ok) return found
    const moved = transferred(ticket, { at: held.line.at, ...found.value })
    if (moved.ok && note !== '')
      await leaveNote(held, ticket, { text: note, secrecy: secrecyOf(errand, audience) })
    return moved
  })
}

async function findGoal(
  { errand }: Held,
  ticket: Ticket,
  goal: TransferGoal,
): Promise<Result<{ service: Service; counterId: CounterId | null }, 'unknown-service' | 'counter-closed'>> {
  if ('counterId' in goal) {
    const session = await findOpenSessionAt(errand.db, goal.counterId)
    if (session?.siteId !== ticket.siteId) return refuse('counter-closed')
    return grant({ service: await serviceOf(errand, ticket), counterId: goal.counterId })
  }
  const service = await findService(errand.db, { siteId: ticket.siteId, serviceId: goal.serviceId })
  return service?.closedAt === null ? grant({ service, counterId: null }) : refuse('unknown-service')
}

function secrecyOf({ asker }: Errand<LineTables>, audience: string | undefined): Secrecy {
  const [usual = 'shared', ...others] = noteSecreciesOf(asker)
  return others.find((secrecy) => secrecy === audience) ?? usual
}

async function leaveNote(
  { errand, line }: Held,
  { id: ticketId }: Ticket,
  said: { readonly text: string; readonly secrecy: Secrecy },
): Promise<void> {
  await insertNote(errand.db, {
    id: errand.newId(),
    organisationId: line.organisationId,
    ticketId,
    agentId: agentIdOf(errand),
    ...said,
    writtenAt: line.at,
  })
}
