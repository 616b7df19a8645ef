import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { findCatalogued } from './catalogue/catalogue.ts'
import type { CataloguedProcedure } from './catalogue/catalogued-procedure.ts'
import type {
  AttemptReason,
  Blocker,
  DeadlineReason,
  HandOverAnswer,
  HelpMode,
  OutcomeKind,
  SendingWay,
  Step,
} from './steps/procedure-step.ts'

export type ProcedureId = Id<'procedure'>

/** What a person asks of another body, followed with her until it ends. All of it is told by its steps. */
export interface FollowedProcedure {
  readonly id: ProcedureId
  readonly personId: PersonId
  /** Absent for what the catalogue does not hold. */
  readonly catalogueCode: string | undefined
  /** In French: the catalogue's when it was opened, or the agent's own. */
  readonly title: string
  readonly isRenamed: boolean
  readonly bodyName: string
  readonly openedAt: Date
  readonly openedBy: AgentId | undefined
  readonly mode: HelpMode | undefined
  readonly documents: readonly FollowedDocument[]
  /** Those before the present one, the first first: each with what it was sent with and how it ended. */
  readonly pastAttempts: readonly PastAttempt[]
  /** Why and when the present attempt began; absent for the first. */
  readonly begun: Begun | undefined
  readonly sending: Sending | undefined
  /** As it was typed. */
  readonly receipt: string | undefined
  readonly deadline: Deadline | undefined
  /** Comes back if the outcome turns out not to be one. */
  readonly deadlineBeforeOutcome: Deadline | undefined
  readonly blocked: Blocked | undefined
  /** Those still to be made, the nearest first. */
  readonly callBacks: readonly CallBack[]
  readonly outcome: Outcome | undefined
  /** Who follows it: whoever acted last, or whom it was handed over to. */
  readonly heldBy: AgentId | undefined
  /** The last one, answered or not. */
  readonly handOver: HandOver | undefined
  /** From the first to the last; nothing is ever taken away. */
  readonly steps: readonly Step[]
}

export type DocumentStanding = 'missing' | 'ready' | 'not-needed'

export interface FollowedDocument {
  readonly code: string
  /** In French, as it was when the procedure was opened. */
  readonly label: string
  readonly required: 'always' | 'if'
  readonly standing: DocumentStanding
  /** Who ticked it, or took the tick away, and when; absent as long as nobody did. */
  readonly since: { readonly at: Date; readonly by: AgentId | undefined } | undefined
}

export interface Sending {
  readonly on: Day
  readonly way: SendingWay
  readonly mode: HelpMode | undefined
}

/** One time it was sent, before it was sent again. */
export interface PastAttempt {
  /** From 1. */
  readonly number: number
  readonly begun: Begun | undefined
  readonly sending: Sending | undefined
  readonly receipt: string | undefined
  readonly outcome: Outcome | undefined
  /** The last day to contest its refusal, as far as it is known. */
  readonly remedyBefore: Day | undefined
}

export interface Begun {
  readonly on: Day
  readonly reason: AttemptReason
}

/** It was given to a colleague to follow. */
export interface HandOver {
  /** The number of the step. */
  readonly seq: number
  readonly at: Date
  /** Who held it before, and holds it again if the colleague declines. */
  readonly from: AgentId | undefined
  readonly to: AgentId
  readonly note: string | undefined
  readonly answer: HandOverAnswer | undefined
}

export interface Deadline {
  readonly on: Day
  readonly reason: DeadlineReason
  readonly note: string | undefined
  /** The day from which the catalogue's delay was counted; absent when an agent chose the date. */
  readonly countedFrom: Day | undefined
}

export interface Blocked {
  readonly since: Day
  readonly blocker: Blocker
  readonly note: string | undefined
}

export interface CallBack {
  /** The number of the step that planned it. */
  readonly seq: number
  readonly on: Day
  readonly note: string | undefined
  readonly agentId: AgentId | undefined
}

export interface Outcome {
  readonly kind: OutcomeKind
  readonly on: Day
  readonly note: string | undefined
}

export type ProcedureState =
  | 'preparing'
  | 'ready-to-send'
  | 'sent'
  | 'answer-late'
  | 'blocked'
  | 'granted'
  | 'refused'
  | 'closed'

/** Where a procedure stands on that day; told by its steps, never kept. */
export function stateOf(procedure: FollowedProcedure, today: Day): ProcedureState {
  const { outcome, blocked, sending } = procedure
  if (outcome) return outcome.kind === 'abandoned' ? 'closed' : outcome.kind
  if (blocked) return 'blocked'
  if (sending) return isAnswerLate(procedure, today) ? 'answer-late' : 'sent'
  return missingDocuments(procedure).length > 0 ? 'preparing' : 'ready-to-send'
}

/** Whether something may still happen. */
export function isRunning({ outcome }: Pick<FollowedProcedure, 'outcome'>): boolean {
  return outcome === undefined
}

/** Which time it is being sent: 1 for the first. */
export function attemptNumber({ pastAttempts }: Pick<FollowedProcedure, 'pastAttempts'>): number {
  return pastAttempts.length + 1
}

/** Those always asked for and not there yet; those asked « if » are for the agent to weigh, and hold nothing back. */
export function missingDocuments({
  documents,
}: Pick<FollowedProcedure, 'documents'>): readonly FollowedDocument[] {
  return documents.filter(({ required, standing }) => required === 'always' && standing === 'missing')
}

/** Its entry in the catalogue, if it still has one. */
export function entryOf({
  catalogueCode,
}: Pick<FollowedProcedure, 'catalogueCode'>): CataloguedProcedure | undefined {
  return catalogueCode === undefined ? undefined : findCatalogued(catalogueCode)
}

/** Its title in that language; in French when an agent chose the words. */
export function titleOf(
  procedure: Pick<FollowedProcedure, 'catalogueCode' | 'isRenamed' | 'title'>,
  language: Language,
): string {
  return (procedure.isRenamed ? undefined : entryOf(procedure)?.title[language]) ?? procedure.title
}

/** What to bring, in that language, as far as the catalogue knows it. */
export function labelOf(
  procedure: Pick<FollowedProcedure, 'catalogueCode'>,
  document: Pick<FollowedDocument, 'code' | 'label'>,
  language: Language,
): string {
  const known = entryOf(procedure)?.documents.find(({ code }) => code === document.code)
  return known?.label[language] ?? document.label
}

// The last day of the delay still belongs to the body.
function isAnswerLate({ deadline }: FollowedProcedure, today: Day): boolean {
  return deadline?.reason === 'answer-expected' && deadline.on < today
}
