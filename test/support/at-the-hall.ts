import { v7 } from 'uuid'
import {
  callNext,
  type LineTables,
  openCounter,
  startServing,
  type TakenTicket,
  type TicketId,
  type TicketWish,
  takeTicket,
} from '#modules/queue/index.ts'
import type { Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { ASite } from './a-site.ts'
import type { TestDatabase } from './database.ts'

/** What people do in a hall, kept in the database; each throws when it is refused. */
export interface AtTheHall {
  take(wish?: Partial<TicketWish>): Promise<TakenTicket>
  sitDown(agent?: number, services?: readonly number[]): Promise<void>
  callNext(agent?: number): Promise<TicketId>
  start(ticketId: TicketId, agent?: number): Promise<void>
  /** An order on a ticket, under a key of its own. */
  order(ticketId: TicketId): { readonly ticketId: TicketId; readonly requestId: string }
  /** Runs something as an agent, and gives its answer whatever it is. */
  as<Answer>(agent: number, work: (errand: Errand<LineTables>) => Promise<Answer>): Promise<Answer>
}

/** A hall to act in. */
export function atTheHall(db: TestDatabase<LineTables>, hall: () => ASite): AtTheHall {
  const as: AtTheHall['as'] = (agent, work) => db.kept(hall().asAgent(agent), work)
  const order: AtTheHall['order'] = (ticketId) => ({ ticketId, requestId: v7() })
  return {
    as,
    order,
    take: async (wish = {}) =>
      granted(
        await db.kept(hall().asSite(), (errand) =>
          takeTicket(errand, {
            siteId: hall().site.id,
            serviceId: hall().service.id,
            origin: 'kiosk',
            language: 'fr',
            legalPriority: false,
            requestId: v7(),
            ...wish,
          }),
        ),
      ),
    sitDown: async (agent = 0, services) => {
      const skills = hall()
        .services.filter((_, index) => !services || services.includes(index))
        .map(({ id }) => id)
      const counterId = hall().counters[agent]?.id
      if (!counterId) throw new Error(`no counter ${agent}`)
      granted(
        await as(agent, (errand) =>
          openCounter(errand, { siteId: hall().site.id, counterId, skills, requestId: v7() }),
        ),
      )
    },
    callNext: async (agent = 0) =>
      granted(await as(agent, (errand) => callNext(errand, { requestId: v7() }))).ticketId,
    start: async (ticketId, agent = 0) => {
      granted(await as(agent, (errand) => startServing(errand, order(ticketId))))
    },
  }
}

/** The value of an answer that must not be a refusal. */
export function granted<Value>(answer: Result<Value, string>): Value {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal}`)
  return answer.value
}
