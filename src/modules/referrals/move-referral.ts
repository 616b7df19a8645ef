import type { Day } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { holdReferral, insertStep, keepStanding, type Standing } from './keep/referral-writing-store.ts'
import { endLinks } from './keep/link-store.ts'
import { findReferral } from './keep/referral-store.ts'
import {
  type Actor,
  type Appointment,
  isEnd,
  type Mark,
  mayMove,
  type Move,
  type MoveRefusal,
  type Reason,
  type Referral,
  type ReferralId,
  type Solved,
  standingSeen,
} from './referral.ts'
import type { ReferralsTables } from './tables.ts'

type MovingTables = ReferralsTables & JournalTables

/** What is told with a move. */
export interface Told {
  readonly appointment?: Appointment | undefined
  readonly reason?: Reason | undefined
  readonly solved?: Solved | undefined
  readonly words?: string | undefined
}

interface Moving extends Told {
  readonly move: Move
  readonly by: Actor
  /** How it stood when this was written; absent when it was read in the same transaction. */
  readonly seen?: string | undefined
}

/** Moves a referral and writes the line of its history; the caller has checked what is told. */
export async function moveReferral(
  errand: Errand<MovingTables>,
  id: ReferralId,
  { move, by, seen, ...told }: Moving,
): Promise<Result<ReferralId, MoveRefusal | 'unknown-referral'>> {
  await holdReferral(errand.db, id)
  const referral = await findReferral(errand.db, id)
  if (!referral) return refuse('unknown-referral')
  const may = mayMove(referral.state, move, by)
  if (!may.ok) return may
  if (seen !== undefined && seen !== standingSeen(referral)) return refuse('moved-on')
  const { appointment, ...step } = told
  await insertStep(errand.db, referral, { ...step, ...lineOf(errand, by), kind: move, on: appointment?.on })
  await keepStanding(errand.db, referral, standingAfter(referral, { move, ...told }, errand.today))
  // At its own door a partner ends nothing: its link shows what it answered until it is too old.
  if (by !== 'partner' && endsLinks(move)) await endLinks(errand.db, id, errand.now)
  await note(errand, referral, { ...told, what: move })
  return grant(id)
}

/** Writes a line that moves nothing: a reminder, another link. */
export async function markReferral(
  errand: Errand<MovingTables>,
  referral: Referral,
  { mark, by }: { readonly mark: Mark; readonly by: Actor },
): Promise<void> {
  await insertStep(errand.db, referral, { ...lineOf(errand, by), kind: mark })
  const isReminder = mark === 'reminder' || mark === 'reminded'
  await keepStanding(errand.db, referral, isReminder ? { ...referral, reminderOn: errand.today } : referral)
  await note(errand, referral, { what: mark })
}

function lineOf(
  { asker, now }: Errand<unknown>,
  by: Actor,
): {
  by: Actor
  at: Date
  agentId: Referral['writtenBy']
} {
  return { by, at: now, agentId: by === 'agent' ? asker.agentId : undefined }
}

/** How a referral stands after this move. */
export function standingAfter(
  referral: Standing,
  told: Told & { readonly move: Move },
  today: Day,
): Standing {
  const { move, solved = referral.solved } = told
  const end = isEnd(move) ? { as: move, on: today } : referral.end
  return { ...referral, end, ...answering(referral, told, today), state: move, solved }
}

function answering(
  { answer }: Pick<Standing, 'answer'>,
  { move, appointment }: Told & { readonly move: Move },
  today: Day,
): Partial<Standing> {
  // The day of the first answer tells the delay; the last answer counts.
  const on = answer === undefined ? today : answer.on
  if (move === 'accepted') return { answer: { kind: move, on }, appointment, end: undefined }
  if (move === 'declined') return { answer: { kind: move, on } }
  // Sent again: a new wait begins.
  return move === 'sent'
    ? { sentOn: today, reminderOn: undefined, appointment: undefined, end: undefined }
    : {}
}

function endsLinks(move: Move): boolean {
  return move === 'abandoned' || move === 'expired' || move === 'closed'
}

function note(
  errand: Errand<JournalTables>,
  { id, personId }: Referral,
  { what, appointment, reason, solved }: Told & { readonly what: Move | Mark },
): Promise<void> {
  return writeInJournal(errand, {
    action: `referrals.${what}`,
    subject: { kind: 'referral', id },
    personId,
    content: { ...(appointment && { appointmentOn: appointment.on }), reason, solved },
  })
}
