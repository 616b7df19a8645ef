import type { Day } from '#kernel/day.ts'
import { type Deadline, type FollowedProcedure, missingDocuments, stateOf } from '../procedure.ts'
import { mayContest } from '../steps/next-thing.ts'
import type { Blocker } from '../steps/procedure-step.ts'

/** What has happened, by the key of its message. */
export type NewsKey =
  | 'preparing'
  | 'readyToSend'
  | 'sentAnswerBefore'
  | 'sent'
  | 'answerLate'
  | 'granted'
  | 'refused'
  | 'closed'
  | 'abandoned'
  | (typeof blockedKeys)[Blocker]

/** What the person has to do, or that there is nothing to do, by the key of its message. */
export type ToDoKey =
  | 'bringDocuments'
  | 'comeToSend'
  | 'sendBefore'
  | 'sendDayPassed'
  | 'nothingNow'
  | 'comeForNews'
  | 'comeToUs'
  | 'callUs'
  | 'weSeeToIt'
  | 'contestBefore'
  | 'contestSoon'
  | 'contestOver'
  | 'renewBefore'
  | 'appointmentOn'
  | 'dayToRemember'
  | 'nothingMore'

/** A sentence before it is said in a language: keys, and the days and figures they need. */
export interface Sentence {
  readonly news: NewsKey
  readonly toDo: readonly ToDoKey[]
  /** It is the person's turn: on top, in colour. */
  readonly mustAct: boolean
  readonly days: Readonly<Record<string, Day>>
  /** How many documents are still to be brought. */
  readonly count: number
}

/** What to tell about a procedure on that day. */
export function sentenceOf(procedure: FollowedProcedure, today: Day): Sentence {
  const news = newsOf(procedure, today)
  const toDo = [...turnOf(procedure, today), ...dateToKeep(procedure, today)]
  return {
    news,
    toDo,
    mustAct: toDo.some((key) => herTurn.has(key)),
    days: daysOf(procedure),
    count: missingDocuments(procedure).length,
  }
}

const herTurn: ReadonlySet<ToDoKey> = new Set([
  'bringDocuments',
  'comeToSend',
  'sendDayPassed',
  'comeForNews',
  'comeToUs',
  'callUs',
  'contestBefore',
  'contestSoon',
])

function newsOf(procedure: FollowedProcedure, today: Day): NewsKey {
  const { outcome, blocked, deadline } = procedure
  if (outcome) return outcome.kind
  if (blocked) return blockedKeys[blocked.blocker]
  const state = stateOf(procedure, today)
  if (state === 'sent') return deadline?.reason === 'answer-expected' ? 'sentAnswerBefore' : 'sent'
  if (state === 'answer-late') return 'answerLate'
  return state === 'preparing' ? 'preparing' : 'readyToSend'
}

const blockedKeys = {
  'missing-document': 'blockedMissingDocument',
  'account-access': 'blockedAccountAccess',
  'online-fault': 'blockedOnlineFault',
  'body-silent': 'blockedBodySilent',
  'person-unreachable': 'blockedPersonUnreachable',
  disagreement: 'blockedDisagreement',
  other: 'blockedOther',
} as const satisfies Record<Blocker, string>

function turnOf(procedure: FollowedProcedure, today: Day): readonly ToDoKey[] {
  const { blocked } = procedure
  const state = stateOf(procedure, today)
  if (state === 'refused') return [contestKey(procedure, today)]
  if (state === 'blocked') return blocked ? [whenBlocked[blocked.blocker]] : []
  return [turns[state]]
}

const turns = {
  preparing: 'bringDocuments',
  'ready-to-send': 'comeToSend',
  sent: 'nothingNow',
  'answer-late': 'comeForNews',
  granted: 'nothingMore',
  closed: 'nothingMore',
} as const satisfies Record<string, ToDoKey>

const whenBlocked = {
  'missing-document': 'comeToUs',
  'account-access': 'comeToUs',
  'online-fault': 'weSeeToIt',
  'body-silent': 'weSeeToIt',
  'person-unreachable': 'callUs',
  disagreement: 'comeToUs',
  other: 'callUs',
} as const satisfies Record<Blocker, ToDoKey>

function contestKey(procedure: FollowedProcedure, today: Day): ToDoKey {
  if (!mayContest(procedure, today)) return 'contestOver'
  return procedure.deadline?.reason === 'remedy' ? 'contestBefore' : 'contestSoon'
}

/** The date an agent wants remembered, when the news does not already tell it. */
function dateToKeep({ deadline, outcome }: FollowedProcedure, today: Day): readonly ToDoKey[] {
  if (!deadline) return []
  // A remedy that was begun and has not gone yet is to be sent before its own last day.
  const isToSend = deadline.reason === 'send-before' || (deadline.reason === 'remedy' && !outcome)
  if (isToSend) return [deadline.on < today ? 'sendDayPassed' : 'sendBefore']
  const key = keptDates[deadline.reason]
  return key === undefined || deadline.on < today ? [] : [key]
}

const keptDates: Readonly<Partial<Record<Deadline['reason'], ToDoKey>>> = {
  appointment: 'appointmentOn',
  renewal: 'renewBefore',
  other: 'dayToRemember',
}

function daysOf({ sending, deadline, outcome }: FollowedProcedure): Readonly<Record<string, Day>> {
  return {
    ...(sending ? { sent: sending.on } : {}),
    ...(deadline ? { deadline: deadline.on } : {}),
    ...(outcome ? { on: outcome.on } : {}),
  }
}
