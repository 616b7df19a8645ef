export { enterSite, type AtSite } from './enter-site.ts'
export { boardState } from './board-state.ts'
export type { BoardCall, BoardState } from './board.ts'
export { takeTicket, type TakeRefusal, type TakenTicket, type TicketWish } from './take-ticket.ts'
export { ticketByCode, type TicketOnPhone } from './ticket-by-code.ts'
export { openCounter } from './open-counter.ts'
export { callNext } from './moves/call-next.ts'
export { startServing } from './moves/start-serving.ts'
export { finishTicket } from './moves/finish-ticket.ts'
export { type LineNews, liveLines } from './live-line.ts'
export {
  findSite,
  insertCounter,
  insertService,
  insertSite,
  listCounters,
  listServices,
  listSites,
} from './site-store.ts'
export {
  alwaysOpen,
  type Counter,
  type CounterId,
  type OpeningWeek,
  type Service,
  type ServiceId,
  type Site,
  type SiteId,
} from './site.ts'
export {
  type Origin,
  type Outcome,
  outcomes,
  type Ticket,
  type TicketId,
  type TicketState,
  ticketLabel,
} from './ticket.ts'
export type { CounterSession } from './counter-session.ts'
export type { LineTables, QueueTables } from './tables.ts'
export { dayUrl, lineUrl, liveUrl, siteUrl } from './urls.ts'
