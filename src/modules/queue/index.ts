// The hall: kiosks, boards and phones.
export { queueDeclarations } from './declarations.ts'
export { type AtSite, enterSite } from './enter-site.ts'
export { boardState } from './board-state.ts'
export type { BoardCall, BoardState } from './board.ts'
export { takeTicket, type TakenTicket, type TakeRefusal, type TicketWish } from './take-ticket.ts'
export { type TicketOnPhone, ticketByCode } from './ticket-by-code.ts'
export { type PromisedWait, promisedWait, promiseWaits } from './promise-waits.ts'
export { type LineNews, liveLines, type WaitNews } from './live-line.ts'
// The counters.
export { openCounter, type OpenCounterRefusal } from './counters/open-counter.ts'
export { closeCounter, type CloseCounterRefusal } from './counters/close-counter.ts'
export { cancelPause, type PauseRefusal, planPause } from './counters/plan-pause.ts'
export { callNext, type CallNextRefusal } from './moves/call-next.ts'
export { callTicket, type CallTicketRefusal } from './moves/call-ticket.ts'
export { recallTicket, type RecallRefusal } from './moves/recall-ticket.ts'
export { startServing } from './moves/start-serving.ts'
export { putTicketBack } from './moves/put-back.ts'
export { type AbsentRefusal, markAbsent } from './moves/mark-absent.ts'
export { returnAfterAbsence, type ReturnRefusal } from './moves/return-after-absence.ts'
export { holdTicket } from './moves/hold-ticket.ts'
export { resumeTicket, type ResumeRefusal } from './moves/resume-ticket.ts'
export { rejoinLine } from './moves/rejoin-line.ts'
export { type TransferGoal, type TransferRefusal, transferTicket } from './moves/transfer-ticket.ts'
export { finishTicket } from './moves/finish-ticket.ts'
export { undoMove, type UndoRefusal } from './moves/undo-move.ts'
export { leaveLine } from './moves/leave-line.ts'
export { type ReopenRefusal, reopenTicket } from './moves/reopen-ticket.ts'
export { checkPriority } from './moves/check-priority.ts'
export { linkPerson, type PersonOfTicket, unlinkPerson } from './link-person.ts'
export { queueJobs } from './jobs.ts'
export {
  type CounterView,
  counterView,
  type Line,
  lineOf,
  type LineRow,
  measuredMinutes,
  type TicketAtCounter,
  ticketAtCounter,
} from './counters/counter-view.ts'
export type { MeasuredMinutes } from './counters/ticket-time-store.ts'
export { LineTable, type LineTableProps } from './counters/line-table.tsx'
export {
  FinishForm,
  type LeavingAction,
  TicketControls,
  type TicketControlsProps,
} from './counters/ticket-controls.tsx'
export { type FinishedTicket, finishedTickets } from './counters/finished-ticket-store.ts'
export { KeyboardHelp } from './counters/keyboard-help.tsx'
export { RefusalNotice } from './counters/refusal-notice.tsx'
export type { Pressing } from './counters/action-form.tsx'
export { queueRoutes } from './routes.tsx'
export { hallRoutes } from './hall/hall-routes.ts'
export type { AtKioskDoor, KioskDoor } from './queue-options.ts'
export { askForHelp } from './hall/ask-for-help.ts'
export { boardUrl, comeUrl, kioskUrl } from './hall/urls.ts'
export type { QueueOptions } from './queue-options.ts'
// Places, and the words.
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
  type CounterDirection,
  type CounterId,
  type OpeningWeek,
  type Service,
  type ServiceId,
  type Site,
  type SiteId,
} from './site.ts'
export {
  type CounterSessionId,
  type JumpReason,
  jumpReasons,
  type Origin,
  type Outcome,
  outcomes,
  type ReopenReason,
  type Ticket,
  type TicketId,
  type TicketState,
  ticketLabel,
} from './ticket.ts'
export { findPersonOf } from './ticket-person-store.ts'
export { findTicket } from './ticket-store.ts'
export type { CounterSession, PlannedPause } from './counters/counter-session.ts'
export type { LineTables, QueueTables } from './tables.ts'
export { dayUrl, lineUrl, liveUrl, siteUrl, ticketActionPaths, ticketActionUrl } from './urls.ts'
export { journal as queueJournal } from './journal.fr.ts'
