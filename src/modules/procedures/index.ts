export { block, unblock } from './block-procedure.ts'
export { catalogue, findCatalogued } from './catalogue/catalogue.ts'
export type { CataloguedProcedure } from './catalogue/catalogued-procedure.ts'
export { findProcedure, proceduresOf, readProcedure } from './find-procedure.ts'
export type { ToFollow, ToFollowList } from './follow-up-store.ts'
export { type DocumentOf, markNotNeeded, tickDocument, untickDocument } from './mark-document.ts'
export { type NextThing, nextThingToDo } from './next-thing.ts'
export { openProcedure, type ProcedureToOpen, type WhatToFollow } from './open-procedure.ts'
export { doneCallBack, planCallBack } from './plan-call-back.ts'
export {
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
export { type HelpMode, helpModes, type SendingWay, sendingWays } from './procedure-step.ts'
export { proceduresToFollow } from './procedures-to-follow.ts'
export { recordOutcome, reopen } from './record-outcome.ts'
export { recordReceipt } from './record-receipt.ts'
export { recordSending } from './record-sending.ts'
export { rename } from './rename-procedure.ts'
export { inOrderOfTelling, type SaidProcedure, sayProcedure } from './say-procedure.ts'
export { removeDeadline, setDeadline } from './set-deadline.ts'
export type { ProceduresTables } from './tables.ts'
export type { ChangeTables } from './take-steps.ts'
