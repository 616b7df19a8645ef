import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { findCatalogued } from './catalogue/catalogue.ts'
import type { CataloguedProcedure } from './catalogue/catalogued-procedure.ts'
import type {
  Blocker,
  DeadlineReason,
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
