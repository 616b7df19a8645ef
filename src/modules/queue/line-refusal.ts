import type { CloseCounterRefusal } from './counters/close-counter.ts'
import type { OpenCounterRefusal } from './counters/open-counter.ts'
import type { PauseRefusal } from './counters/plan-pause.ts'
import type { CallNextRefusal } from './moves/call-next.ts'
import type { CallTicketRefusal } from './moves/call-ticket.ts'
import type { AbsentRefusal } from './moves/mark-absent.ts'
import type { RecallRefusal } from './moves/recall-ticket.ts'
import type { ReopenRefusal } from './moves/reopen-ticket.ts'
import type { ResumeRefusal } from './moves/resume-ticket.ts'
import type { ReturnRefusal } from './moves/return-after-absence.ts'
import type { TransferRefusal } from './moves/transfer-ticket.ts'
import type { UndoRefusal } from './moves/undo-move.ts'
import type { TakeRefusal } from './take-ticket.ts'

/** Every reason for which a button of the line does nothing; each has its sentence, or it does not compile. */
export type LineRefusal =
  | TakeRefusal
  | OpenCounterRefusal
  | CloseCounterRefusal
  | PauseRefusal
  | 'unknown-pause'
  | CallNextRefusal
  | CallTicketRefusal
  | RecallRefusal
  | AbsentRefusal
  | ReturnRefusal
  | ResumeRefusal
  | TransferRefusal
  | UndoRefusal
  | ReopenRefusal
  // What a form may lack before any rule is asked.
  | 'choice-missing'
  | 'time-wrong'
