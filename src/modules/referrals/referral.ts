import { type Day, daysBetween } from '#kernel/day.ts'
import type { AgentId, Id, OrganisationId, PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { PlaceId } from '#modules/places/index.ts'
import type { Need } from './need.ts'

export type ReferralId = Id<'referral'>

/** A person sent to a partner, until what came of it is known. */
export interface Referral {
  readonly id: ReferralId
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly partner: Partner
  readonly need: Need
  /** What the partner reads before it accepts: never who she is. */
  readonly words: string | undefined
  /** How to receive her: « parle arabe, vient avec sa fille ». */
  readonly welcome: string | undefined
  readonly initials: string
  readonly state: State
  readonly writtenAt: Date
  readonly writtenBy: AgentId | undefined
  readonly sentOn: Day | undefined
  readonly reminderOn: Day | undefined
  /** The last one given, on the day of the first. */
  readonly answer: { readonly kind: 'accepted' | 'declined'; readonly on: Day } | undefined
  readonly appointment: Appointment | undefined
  /** How it ended, also once it is closed. */
  readonly end: { readonly as: EndState; readonly on: Day } | undefined
  readonly solved: Solved | undefined
  readonly secrecy: Secrecy
  readonly steps: number
}

/** Whom she is sent to, as it was called that day. */
export interface Partner {
  /** Its place in our directory, if it has one. */
  readonly placeId: PlaceId | undefined
  readonly name: string
  readonly phone: string | undefined
  readonly email: string | undefined
  readonly address: string | undefined
}

export interface Appointment {
  readonly on: Day
  /** 14:30; absent when only the day is said. */
  readonly time: string | undefined
}

/** `draft`: nothing has left yet. `received`: the partner has seen it and will answer. */
export type State = 'draft' | 'sent' | 'received' | 'accepted' | EndState | 'closed'

export type EndState = 'declined' | 'honoured' | 'absent' | 'abandoned' | 'expired'

export const solutions = ['yes', 'partly', 'no', 'unknown'] as const
export type Solved = (typeof solutions)[number]

export type Actor = 'agent' | 'partner' | 'person' | 'system'

/** What moves a referral from a state to another; each is named as what it leads to. */
export const moves = [
  'sent',
  'received',
  'accepted',
  'declined',
  'honoured',
  'absent',
  'abandoned',
  'expired',
  'closed',
] as const
export type Move = (typeof moves)[number]

/** What is noted without moving it. */
export type Mark = 'reminder' | 'reminded' | 'told' | 'link-renewed' | 'link-asked'

export const declineReasons = [
  'no-room',
  'not-our-work',
  'not-our-area',
  'conditions-not-met',
  'other',
] as const
export const abandonReasons = [
  'cannot-reach',
  'changed-mind',
  'found-elsewhere',
  'consent-withdrawn',
  'other',
] as const
export type Reason = (typeof declineReasons)[number] | (typeof abandonReasons)[number]

/** One line of its history; none is ever changed. */
export interface Step {
  readonly seq: number
  readonly kind: Move | Mark
  readonly by: Actor
  readonly at: Date
  readonly agentId: AgentId | undefined
  readonly on: Day | undefined
  readonly reason: Reason | undefined
  readonly solved: Solved | undefined
  readonly words: string | undefined
}

interface Way {
  readonly from: readonly State[]
  readonly by: readonly Actor[]
}

const ways: Readonly<Record<Move, Way>> = {
  sent: { from: ['draft', 'expired'], by: ['agent'] },
  received: { from: ['sent'], by: ['agent', 'partner'] },
  // Again from `accepted` and `absent`: another appointment.
  accepted: { from: ['sent', 'received', 'accepted', 'absent'], by: ['agent', 'partner'] },
  declined: { from: ['sent', 'received', 'accepted'], by: ['agent', 'partner'] },
  honoured: { from: ['accepted', 'absent'], by: ['agent', 'partner'] },
  absent: { from: ['accepted'], by: ['agent', 'partner'] },
  abandoned: {
    from: ['draft', 'sent', 'received', 'accepted', 'absent'],
    by: ['agent', 'partner', 'person'],
  },
  expired: { from: ['sent', 'received'], by: ['system'] },
  closed: { from: ['declined', 'honoured', 'absent', 'abandoned', 'expired'], by: ['agent'] },
}

// A partner that never accepted does not say that she gave up: it declines.
const partnerAbandonsFrom: readonly State[] = ['accepted', 'absent']

export type MoveRefusal = 'moved-on'

/** Whether a referral in this state may be moved so by this actor. */
export function mayMove(state: State, move: Move, by: Actor): Result<Move, MoveRefusal> {
  const way = ways[move]
  const from = move === 'abandoned' && by === 'partner' ? partnerAbandonsFrom : way.from
  return way.by.includes(by) && from.includes(state) ? grant(move) : refuse('moved-on')
}

/** What this actor may do now, in the order of a referral. */
export function movesOpen(state: State, by: Actor): readonly Move[] {
  return moves.filter((move) => mayMove(state, move, by).ok)
}

/** What whoever answers has seen of it: an answer given in between makes this old. */
export function standingSeen({ state, appointment }: Pick<Referral, 'state' | 'appointment'>): string {
  return [state, appointment?.on, appointment?.time].filter((part) => part !== undefined).join(' ')
}

/** Whether a partner is still to answer, or to tell whether she came. */
export function isRunning(state: State): boolean {
  return state === 'sent' || state === 'received' || state === 'accepted'
}

export function isEnd(state: State): state is EndState {
  return ways.closed.from.includes(state)
}

/** Days between two reminders to a partner that does not answer; as DORA does. */
export const reminderDays = 10
/** Days after which a referral without an answer is given up; as DORA does. */
export const expiryDays = 30

type Waiting = Pick<Referral, 'state' | 'sentOn' | 'reminderOn'>

/** Whether the partner is to be reminded: ten days without an answer, since it was sent or last reminded. */
export function isReminderDue(referral: Waiting, today: Day): boolean {
  const since = referral.reminderOn ?? referral.sentOn
  return isUnanswered(referral.state) && since !== undefined && daysBetween(since, today) >= reminderDays
}

/** Whether nobody has answered for thirty days. */
export function isExpiryDue({ state, sentOn }: Waiting, today: Day): boolean {
  return isUnanswered(state) && sentOn !== undefined && daysBetween(sentOn, today) >= expiryDays
}

function isUnanswered(state: State): boolean {
  return state === 'sent' || state === 'received'
}

/** What an agent has to do about it now; nothing when somebody else has. */
export type ToDo = 'remind' | 'send-link' | 'tell-appointment' | 'ask-outcome' | 'find-other' | 'close'

type Standing = Pick<Referral, 'state' | 'answer' | 'appointment'> & {
  readonly last: Pick<Step, 'kind' | 'by'> | undefined
}

/** What is to be done, the most pressing first. */
export function toDoOf(standing: Standing, today: Day): ToDo | undefined {
  const { state, last } = standing
  if (last?.kind === 'link-asked') return 'send-link'
  if (last?.kind === 'reminder') return 'remind'
  return state === 'accepted' ? onceAccepted(standing, today) : onceEnded[state]
}

function onceAccepted(standing: Standing, today: Day): ToDo | undefined {
  if (isOutcomeDue(standing, today)) return 'ask-outcome'
  return standing.last?.by === 'partner' ? 'tell-appointment' : undefined
}

/** Whether it is time to ask if she came: after the day she was given, or ten days after a yes without a day. */
function isOutcomeDue({ answer, appointment }: Standing, today: Day): boolean {
  if (appointment) return appointment.on < today
  return answer !== undefined && daysBetween(answer.on, today) >= reminderDays
}

const onceEnded: Readonly<Partial<Record<State, ToDo>>> = {
  declined: 'find-other',
  expired: 'find-other',
  honoured: 'close',
  absent: 'close',
  abandoned: 'close',
}
