import type { AssentRefusal } from '#modules/people/index.ts'
import type { TypedDayProblem } from '#platform/http/typed-day.ts'
import type { AttemptRefusal } from './steps/attempt-rules.ts'
import type { DeadlineRefusal, PlanCallRefusal } from './steps/deadline-rules.ts'
import type { GivingRefusal } from './steps/hand-over.ts'
import type { HandOverAnswerRefusal } from './steps/hand-over-rules.ts'
import type {
  BlockRefusal,
  DocumentRefusal,
  OutcomeRefusal,
  SendingRefusal,
  TitleRefusal,
} from './steps/procedure-rules.ts'
import type { ReceiptRefusal } from './steps/receipt-number.ts'

/** What may be wrong with what an agent sends, whatever the form. */
export type Problem =
  | TypedDayProblem
  | AssentRefusal
  | SendingRefusal
  | ReceiptRefusal
  | DeadlineRefusal
  | PlanCallRefusal
  | BlockRefusal
  | OutcomeRefusal
  | TitleRefusal
  | DocumentRefusal
  | ModeProblem
  | AttemptRefusal
  | GivingRefusal
  | HandOverAnswerRefusal
  | 'attempt-reason-missing'
  | 'answer-missing'
  | 'remedy-unreadable'
  | 'right-unreadable'
  | 'way-missing'
  | 'reason-missing'
  | 'blocker-missing'
  | 'outcome-missing'
  | 'body-missing'
  | 'body-too-long'
  | 'document-too-long'
  | 'too-many-documents'
  | 'unknown-call-back'
  | 'unknown-procedure'
  | 'unknown-person'
  | 'unknown-code'

export type ModeProblem = 'mandate-needed'
