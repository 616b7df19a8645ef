import type { Day } from '#kernel/day.ts'
import { daysBetween } from '#kernel/day.ts'
import { assentRefusalInWords, isAssentRefusal } from '#modules/people/index.ts'
import { dayInWords, nearDayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { catalogueWords } from './catalogue/messages.fr.ts'
import { handOverWords } from './hand-over/messages.fr.ts'
import { agent } from './messages.fr.ts'
import type { Problem } from './problem.ts'
import { problems } from './problems.fr.ts'
import { type FollowedProcedure, stateOf, titleOf } from './procedure.ts'
import * as resident from './sentence/messages.fr.ts'
import { sentenceOf } from './sentence/sentence.ts'
import { type NextThing, nextThingToDo } from './steps/next-thing.ts'
import type {
  AttemptReason,
  Blocker,
  DeadlineReason,
  HelpMode,
  OutcomeKind,
  SendingWay,
} from './steps/procedure-step.ts'

/** The words of agents. */
export const say = sayInFrench({ ...agent, ...catalogueWords, ...handOverWords })

const sayResident = sayInFrench(resident.resident)

/** A problem in a sentence. */
export function sayProblem(problem: Problem): string {
  return isAssentRefusal(problem) ? assentRefusalInWords(problem) : problems[problem]
}

/** A procedure told to an agent. */
export interface ToldToAgent {
  readonly title: string
  readonly news: string
  readonly text: string
  readonly next: NextThing
  readonly nextLabel: string
}

/** Where a procedure stands, for the agent who opens it: the same sentence, and the next thing to do. */
export function tellAgent(procedure: FollowedProcedure, today: Day): ToldToAgent {
  const title = titleOf(procedure, 'fr')
  const news = newsForAgent(procedure, today)
  const next = nextThingToDo(procedure, today)
  return { title, news, text: say('whole', { title, news }), next, nextLabel: say(nextKeys[next]) }
}

function newsForAgent(procedure: FollowedProcedure, today: Day): string {
  const { blocked } = procedure
  if (blocked && stateOf(procedure, today) === 'blocked') {
    const since = nearDayInWords(blocked.since, today, 'fr')
    return say('blocked', { since, blocker: sayBlocker(blocked.blocker) })
  }
  const { news, days, count } = sentenceOf(procedure, today)
  const words = Object.entries(days).map(([name, day]) => [name, nearDayInWords(day, today, 'fr')] as const)
  return sayResident(news, { ...Object.fromEntries(words), count, body: procedure.bodyName })
}

const nextKeys = {
  'call-back': 'nextCallBack',
  unblock: 'nextUnblock',
  'prepare-documents': 'nextPrepareDocuments',
  send: 'nextSend',
  'record-receipt': 'nextRecordReceipt',
  wait: 'nextWait',
  'ask-for-news': 'nextAskForNews',
  contest: 'nextContest',
  nothing: 'nextNothing',
} as const satisfies Record<NextThing, keyof typeof agent>

const wayKeys = {
  online: 'wayOnline',
  counter: 'wayCounter',
  post: 'wayPost',
  phone: 'wayPhone',
} as const satisfies Record<SendingWay, keyof typeof agent>

/** « En ligne ». */
export function sayWay(way: SendingWay): string {
  return say(wayKeys[way])
}

const modeKeys = {
  forme: 'modeForme',
  avec: 'modeAvec',
  a_la_place_presence: 'modePresence',
} as const satisfies Record<HelpMode, keyof typeof agent>

/** « J’accompagne ». */
export function sayMode(mode: HelpMode): string {
  return say(modeKeys[mode])
}

const blockerKeys = {
  'missing-document': 'blockerMissingDocument',
  'account-access': 'blockerAccountAccess',
  'online-fault': 'blockerOnlineFault',
  'body-silent': 'blockerBodySilent',
  'person-unreachable': 'blockerPersonUnreachable',
  disagreement: 'blockerDisagreement',
  other: 'blockerOther',
} as const satisfies Record<Blocker, keyof typeof agent>

/** « compte ou mot de passe ». */
export function sayBlocker(blocker: Blocker): string {
  return say(blockerKeys[blocker])
}

const reasonKeys = {
  'send-before': 'reasonSendBefore',
  'answer-expected': 'reasonAnswerExpected',
  remedy: 'reasonRemedy',
  appointment: 'reasonAppointment',
  renewal: 'reasonRenewal',
  other: 'reasonOther',
} as const satisfies Record<DeadlineReason, keyof typeof agent>

/** « Réponse attendue avant ». */
export function sayReason(reason: DeadlineReason): string {
  return say(reasonKeys[reason])
}

const outcomeKeys = {
  granted: 'outcomeGranted',
  refused: 'outcomeRefused',
  closed: 'outcomeClosed',
  abandoned: 'outcomeAbandoned',
} as const satisfies Record<OutcomeKind, keyof typeof agent>

/** « Acceptée ». */
export function sayOutcome(kind: OutcomeKind): string {
  return say(outcomeKeys[kind])
}

const attemptKeys = {
  remedy: 'attemptRemedy',
  'new-request': 'attemptNewRequest',
  'file-lost': 'attemptFileLost',
  incomplete: 'attemptIncomplete',
} as const satisfies Record<AttemptReason, keyof typeof handOverWords>

/** « Pour contester le refus ». */
export function sayAttempt(reason: AttemptReason): string {
  return say(attemptKeys[reason])
}

/** « Contester jusqu’au 3 mai 2026 inclus », « Réponse attendue avant le 3 mai 2026 ». */
export function sayDeadline(reason: DeadlineReason, day: Day): string {
  if (reason === 'remedy') return say('remedyUntil', { day: sayDay(day) })
  return say('followDeadline', { reason: sayReason(reason), day: sayDay(day) })
}

/** « 3 mai 2026 inclus » for the last day of a right, « 3 mai 2026 » for any other day. */
export function sayLastDay(reason: DeadlineReason, day: Day): string {
  return reason === 'remedy' ? say('inclusive', { day: sayDay(day) }) : sayDay(day)
}

/** « 3 mars 2026 ». */
export function sayDay(day: Day): string {
  return dayInWords(day, 'fr')
}

/** « dans 3 jours », « depuis 4 jours ». */
export function sayDistance(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  return days < 0 ? say('daysAgo', { days: -days }) : say('inDays', { days })
}
