import type { Day } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'

/** The codes of the national activity report, the same as in `visits`; to act in her absence takes a mandate. */
export const helpModes = ['forme', 'avec', 'a_la_place_presence'] as const
export type HelpMode = (typeof helpModes)[number]

export const sendingWays = ['online', 'counter', 'post', 'phone'] as const
export type SendingWay = (typeof sendingWays)[number]

export const deadlineReasons = [
  'send-before',
  'answer-expected',
  'remedy',
  'appointment',
  'renewal',
  'other',
] as const
export type DeadlineReason = (typeof deadlineReasons)[number]

export const blockers = [
  'missing-document',
  'account-access',
  'online-fault',
  'body-silent',
  'person-unreachable',
  'disagreement',
  'other',
] as const
export type Blocker = (typeof blockers)[number]

export const outcomeKinds = ['granted', 'refused', 'closed', 'abandoned'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** Why it is sent once more: to contest a refusal, as a new request, or because the body has not got all of it. */
export const attemptReasons = ['remedy', 'new-request', 'file-lost', 'incomplete'] as const
export type AttemptReason = (typeof attemptReasons)[number]

export const handOverAnswers = ['accepted', 'declined'] as const
export type HandOverAnswer = (typeof handOverAnswers)[number]

/** What happened, before it is known by whom and when. */
export type Happening =
  | AboutDocument<'document-ticked'>
  | AboutDocument<'document-unticked'>
  | AboutDocument<'document-not-needed'>
  | {
      readonly kind: 'sent'
      readonly on: Day
      readonly way: SendingWay
      readonly mode: HelpMode | undefined
    }
  | { readonly kind: 'receipt-recorded'; readonly receipt: string }
  | {
      readonly kind: 'deadline-set'
      readonly on: Day
      readonly reason: DeadlineReason
      readonly note: string | undefined
      readonly countedFrom: Day | undefined
    }
  | { readonly kind: 'deadline-removed' }
  | {
      readonly kind: 'blocked'
      readonly on: Day
      readonly blocker: Blocker
      readonly note: string | undefined
    }
  | WithNote<'unblocked'>
  | {
      readonly kind: 'call-back-planned'
      readonly on: Day
      readonly note: string | undefined
      readonly agentId: AgentId | undefined
    }
  | { readonly kind: 'call-back-done'; readonly callBack: number; readonly note: string | undefined }
  | {
      readonly kind: 'outcome-recorded'
      readonly on: Day
      readonly outcome: OutcomeKind
      readonly note: string | undefined
    }
  | WithNote<'reopened'>
  | { readonly kind: 'renamed'; readonly title: string }
  | {
      readonly kind: 'attempt-begun'
      readonly on: Day
      readonly reason: AttemptReason
      readonly note: string | undefined
    }
  | { readonly kind: 'handed-over'; readonly to: AgentId; readonly note: string | undefined }
  | {
      readonly kind: 'hand-over-answered'
      /** The number of the step it answers. */
      readonly handOver: number
      readonly answer: HandOverAnswer
      readonly note: string | undefined
    }

/** One line of the history: who, when, what. */
export type Step = Happening & {
  /** From 1, without a gap, in the order they happened. */
  readonly seq: number
  readonly at: Date
  readonly by: AgentId | undefined
}

/** What a step of that kind tells. */
export type Told<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>

export interface AboutDocument<Kind extends string> {
  readonly kind: Kind
  readonly document: string
}

export interface WithNote<Kind extends string> {
  readonly kind: Kind
  readonly note: string | undefined
}
