export { catalogue, findCatalogued } from './catalogue/catalogue.ts'
export type { CataloguedProcedure } from './catalogue/catalogued-procedure.ts'
export { proceduresDeclarations } from './declarations.ts'
export { findProcedure, findProcedures, proceduresOf, readProcedure } from './find-procedure.ts'
export type { ToFollow, ToFollowList } from './follow-up/follow-up-store.ts'
export { FollowUpTable, type FollowUpTableProps, sayFollowUp } from './follow-up/follow-up-table.tsx'
export { proceduresToFollow } from './follow-up/procedures-to-follow.ts'
export { openProcedure, type ProcedureToOpen, type WhatToFollow } from './open-procedure.ts'
export {
  attemptNumber,
  entryOf,
  type FollowedProcedure,
  isRunning,
  labelOf,
  missingDocuments,
  type ProcedureId,
  type ProcedureState,
  stateOf,
  titleOf,
} from './procedure.ts'
export { countProceduresOn } from './procedure-count-store.ts'
export type { ProceduresOptions } from './procedures-options.ts'
export { type Reminder, remindersOf } from './reminder/reminder.ts'
export { proceduresRoutes } from './routes.tsx'
export { RunningProcedures, type RunningProceduresProps } from './running-procedures.tsx'
export { proceduresSection } from './show-procedures.tsx'
export { type ToldToAgent, tellAgent } from './say.ts'
export { inOrderOfTelling, type SaidProcedure, sayProcedure } from './sentence/say-procedure.ts'
export { beginAttempt } from './steps/begin-attempt.ts'
export { block, unblock } from './steps/block-procedure.ts'
export { answerHandOver, handOver, handOverAll } from './steps/hand-over.ts'
export { type DocumentOf, markNotNeeded, tickDocument, untickDocument } from './steps/mark-document.ts'
export { type NextThing, nextThingToDo } from './steps/next-thing.ts'
export { doneCallBack, planCallBack } from './steps/plan-call-back.ts'
export { type HelpMode, helpModes, type SendingWay, sendingWays } from './steps/procedure-step.ts'
export { recordOutcome, reopen } from './steps/record-outcome.ts'
export { recordReceipt } from './steps/record-receipt.ts'
export { recordSending } from './steps/record-sending.ts'
export { rename } from './steps/rename-procedure.ts'
export { removeDeadline, setDeadline } from './steps/set-deadline.ts'
export type { ChangeTables } from './steps/take-steps.ts'
export type { ProceduresTables } from './tables.ts'
export { newProcedureUrl, procedureUrl } from './urls.ts'
export { journal as proceduresJournal } from './journal.fr.ts'
