import type { Day } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import {
  changeStanding,
  holdReferral,
  insertStep,
  type StandingChange,
} from './keep/referral-writing-store.ts'
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

/** Moves a referral and writes the line of its history; the caller has checked what is told. */
export async function moveReferral(
  errand: Errand<MovingTables>,
  id: ReferralId,
  { move, by, ...told }: Told & { readonly move: Move; readonly by: Actor },
): Promise<Result<ReferralId, MoveRefusal | 'unknown-referral'>> {
  await holdReferral(errand.db, id)
  const referral = await findReferral(errand.db, id)
  if (!referral) return refuse('unknown-referral')
  const may = mayMove(referral.state, move, by)
  if (!may.ok) return may
  const { appointment, ...step } = told
  await insertStep(errand.db, referral, { ...step, ...lineOf(errand, by), kind: move, on: appointment?.on })
  await changeStanding(errand.db, referral, standingAfter(referral, { move, ...told }, errand.today))
  // At its own door a partner ends nothing: its link shows what it answered until it is too old.
  if (by !== 'partner' && endsLinks(move)) await endLinks(errand.db, id, errand.now)
  await note(errand, referral, move, told)
  return grant(id)
}

/** Writes a line that moves nothing: a reminder, another link. */
export async function markReferral(
  errand: Errand<MovingTables>,
  referral: Referral,
  mark: Mark,
  by: Actor,
): Promise<void> {
  await insertStep(errand.db, referral, { ...lineOf(errand, by), kind: mark })
  const isReminder = mark === 'reminder' || mark === 'reminded'
  await changeStanding(errand.db, referral, isReminder ? { reminderOn: errand.today } : {})
  await note(errand, referral, mark, {})
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
  { answer }: Pick<Referral, 'answer'>,
  { move, appointment, solved }: Told & { readonly move: Move },
  today: Day,
): StandingChange {
  const said = { state: move, ...(solved && { solved }) }
  if (move === 'sent') return { ...said, sentOn: today, reminderOn: null, end: null, appointment: null }
  if (move === 'accepted')
    return {
      ...said,
      answer: { kind: 'accepted', on: answer?.on ?? today },
      appointment: appointment ?? null,
      end: null,
    }
  if (move === 'declined')
    return { ...said, answer: { kind: 'declined', on: answer?.on ?? today }, end: { as: move, on: today } }
  return isEnd(move) ? { ...said, end: { as: move, on: today } } : said
}

function endsLinks(move: Move): boolean {
  return move === 'abandoned' || move === 'expired' || move === 'closed'
}

function note(
  errand: Errand<JournalTables>,
  { id, personId }: Referral,
  what: Move | Mark,
  { appointment, reason, solved }: Told,
): Promise<void> {
  return writeInJournal(errand, {
    action: `referrals.${what}`,
    subject: { kind: 'referral', id },
    personId,
    content: { ...(appointment && { appointmentOn: appointment.on }), reason, solved },
  })
}
