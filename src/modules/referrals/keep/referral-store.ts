import { type Selectable, sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { PlaceId } from '#modules/places/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Consent, Contact } from '../consent.ts'
import type { Need } from '../need.ts'
import type { Actor, EndState, Reason, Referral, ReferralId, Solved, State, Step } from '../referral.ts'
import type { ReferralsTables } from '../tables.ts'

type Referrals = Db<ReferralsTables>
type Row<Table extends keyof ReferralsTables> = Selectable<ReferralsTables[Table]>

/** One referral the asker may see. */
export async function findReferral(db: Referrals, id: ReferralId): Promise<Referral | undefined> {
  const row = await query(db).selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toReferral(row)
}

/** The one that the link presented opens, at the visitor’s door. */
export async function findReferralOfLink(db: Referrals): Promise<Referral | undefined> {
  const row = await query(db).selectFrom('referral').selectAll().executeTakeFirst()
  return row && toReferral(row)
}

/** Those of a person, in all the files that are hers, the latest first. */
export async function listReferralsOf(db: Referrals, personId: PersonId): Promise<readonly Referral[]> {
  const rows = await query(db)
    .selectFrom('referral')
    .selectAll()
    .where(sql<boolean>`person_id = any (same_person(${personId}::uuid))`)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toReferral)
}

/** A referral with the last line of its history. */
export interface Followed {
  readonly referral: Referral
  readonly last: Pick<Step, 'kind' | 'by'> | undefined
}

/** What is not closed, of people who may be reminded of, the oldest first; of one agent or of all. */
export async function listFollowed(
  db: Referrals,
  { writtenBy, most }: { readonly writtenBy?: AgentId | undefined; readonly most: number },
): Promise<readonly Followed[]> {
  const rows = await query(db)
    .selectFrom('referral')
    .selectAll('referral')
    .leftJoin('referral_step as last', (join) =>
      join.onRef('last.referral_id', '=', 'referral.id').onRef('last.seq', '=', 'referral.steps'),
    )
    .select(['last.kind as last_kind', 'last.done_by as last_by'])
    .where('referral.state', 'not in', ['closed'])
    .where(sql<boolean>`referral.person_id <> all ((select people_left_out('reminders'))::uuid[])`)
    .$if(writtenBy !== undefined, (all) => all.where('referral.written_by', '=', writtenBy ?? ''))
    .orderBy('referral.written_at')
    .orderBy('referral.id')
    .limit(most)
    .execute()
  return rows.map(({ last_kind, last_by, ...row }) => ({
    referral: toReferral(row),
    last: last_kind === null ? undefined : { kind: last_kind as Step['kind'], by: last_by as Actor },
  }))
}

/** Those a partner has not answered, sent on that day or before. */
export async function listUnanswered(db: Referrals, sentBy: Day): Promise<readonly Referral[]> {
  const rows = await query(db)
    .selectFrom('referral')
    .selectAll()
    .where('state', 'in', ['sent', 'received'])
    .where('sent_on', '<=', sentBy)
    .orderBy('id')
    .execute()
  return rows.map(toReferral)
}

/** Its history, from the first line to the last. */
export async function listSteps(db: Referrals, id: ReferralId): Promise<readonly Step[]> {
  const rows = await query(db)
    .selectFrom('referral_step')
    .selectAll()
    .where('referral_id', '=', id)
    .orderBy('seq')
    .execute()
  return rows.map(toStep)
}

/** What she agreed to, the last time she did; she may have taken it back. */
export async function findConsent(db: Referrals, id: ReferralId): Promise<Consent | undefined> {
  const row = await query(db)
    .selectFrom('referral_consent')
    .selectAll()
    .where('referral_id', '=', id)
    .orderBy('given_at', 'desc')
    .executeTakeFirst()
  return (
    row && {
      words: row.words,
      language: row.language as Language,
      manner: row.manner as Consent['manner'],
      givenAt: row.given_at,
      withdrawnAt: row.withdrawn_at ?? undefined,
    }
  )
}

/** Who she is and how to reach her, as the partner is told once it has accepted. */
export async function findContact(db: Referrals, id: ReferralId): Promise<Contact | undefined> {
  return query(db)
    .selectFrom('referral_contact')
    .select(['name', 'reach'])
    .where('referral_id', '=', id)
    .executeTakeFirst()
}

function toReferral(row: Row<'referral'>): Referral {
  return {
    id: row.id as ReferralId,
    organisationId: row.organisation_id as OrganisationId,
    personId: row.person_id as PersonId,
    partner: {
      placeId: (row.place_id as PlaceId | null) ?? undefined,
      name: row.partner_name,
      phone: row.partner_phone ?? undefined,
      email: row.partner_email ?? undefined,
      address: row.partner_address ?? undefined,
    },
    need: row.need as Need,
    words: row.words ?? undefined,
    welcome: row.welcome ?? undefined,
    initials: row.initials,
    writtenAt: row.written_at,
    writtenBy: (row.written_by as AgentId | null) ?? undefined,
    secrecy: row.secrecy as Secrecy,
    ...standingOf(row),
  }
}

type Standing = Pick<
  Referral,
  'state' | 'steps' | 'sentOn' | 'reminderOn' | 'answer' | 'appointment' | 'end' | 'solved'
>

function standingOf(row: Row<'referral'>): Standing {
  const { answer, answered_on, appointment_on, ended_as, ended_on } = row
  return {
    state: row.state as State,
    steps: row.steps,
    sentOn: dayOf(row.sent_on),
    reminderOn: dayOf(row.reminder_on),
    answer: answered_on ? { kind: answer as 'accepted' | 'declined', on: toDay(answered_on) } : undefined,
    appointment: appointment_on
      ? { on: toDay(appointment_on), time: row.appointment_time ?? undefined }
      : undefined,
    end: ended_on ? { as: ended_as as EndState, on: toDay(ended_on) } : undefined,
    solved: (row.solved as Solved | null) ?? undefined,
  }
}

function toStep(row: Row<'referral_step'>): Step {
  return {
    seq: row.seq,
    kind: row.kind as Step['kind'],
    by: row.done_by as Actor,
    at: row.at,
    agentId: (row.agent_id as AgentId | null) ?? undefined,
    on: dayOf(row.on_day),
    reason: (row.reason as Reason | null) ?? undefined,
    solved: (row.solved as Solved | null) ?? undefined,
    words: row.words ?? undefined,
  }
}

function dayOf(text: string | null): Day | undefined {
  return text === null ? undefined : toDay(text)
}
