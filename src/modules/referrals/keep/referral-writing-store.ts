import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Consent, Contact } from '../consent.ts'
import type { Need } from '../need.ts'
import type { Referral, ReferralId, Step } from '../referral.ts'
import type { ReferralsTables } from '../tables.ts'

type Referrals = Db<ReferralsTables>
type Of = Pick<Referral, 'id' | 'organisationId' | 'personId'>

/** Holds a referral until the end of the transaction, so that two answers come one after the other. */
export async function holdReferral(db: Referrals, id: ReferralId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`referrals:${id}`}, 0))`.execute(query(db))
}

/** What an agent writes; nothing of it changes once it was sent. */
export type Written = Pick<Referral, 'partner' | 'need' | 'words' | 'welcome'>

export async function insertReferral(
  db: Referrals,
  referral: Of & Written & Pick<Referral, 'initials' | 'writtenAt' | 'writtenBy'>,
): Promise<void> {
  await query(db)
    .insertInto('referral')
    .values({
      ...columnsOf(referral),
      id: referral.id,
      organisation_id: referral.organisationId,
      person_id: referral.personId,
      initials: referral.initials,
      written_at: referral.writtenAt,
      written_by: referral.writtenBy ?? null,
    })
    .execute()
}

/** Writes a draft again; whether it was still one. */
export async function rewriteDraft(db: Referrals, id: ReferralId, written: Written): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('referral')
    .set(columnsOf(written))
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function columnsOf({ partner, need, words, welcome }: Written): {
  place_id: string | null
  partner_name: string
  partner_phone: string | null
  partner_email: string | null
  partner_address: string | null
  need: Need
  words: string | null
  welcome: string | null
} {
  return {
    place_id: partner.placeId ?? null,
    partner_name: partner.name,
    partner_phone: partner.phone ?? null,
    partner_email: partner.email ?? null,
    partner_address: partner.address ?? null,
    need,
    words: words ?? null,
    welcome: welcome ?? null,
  }
}

export async function insertConsent(
  db: Referrals,
  of: Of,
  { id, consent, notedBy }: { id: string; consent: Consent; notedBy: AgentId | undefined },
): Promise<void> {
  const { words, language, manner, givenAt } = consent
  await query(db)
    .insertInto('referral_consent')
    .values({ ...keyOf(of), id, words, language, manner, given_at: givenAt, noted_by: notedBy ?? null })
    .execute()
}

/** Ends what she had agreed to, if it was in force. */
export async function withdrawConsent(
  db: Referrals,
  id: ReferralId,
  { at, withAgent }: { at: Date; withAgent: AgentId | undefined },
): Promise<void> {
  await query(db)
    .updateTable('referral_consent')
    .set({ withdrawn_at: at, withdrawn_with: withAgent ?? null })
    .where('referral_id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function saveContact(db: Referrals, of: Of, { name, reach }: Contact): Promise<void> {
  await query(db)
    .insertInto('referral_contact')
    .values({ ...keyOf(of), name, reach })
    .onConflict((conflict) => conflict.column('referral_id').doUpdateSet({ name, reach }))
    .execute()
}

/** Adds the next line to its history; the referral must be held. */
export async function insertStep(
  db: Referrals,
  of: Of & Pick<Referral, 'steps'>,
  step: NewStep,
): Promise<void> {
  await query(db)
    .insertInto('referral_step')
    .values({
      ...keyOf(of),
      seq: of.steps + 1,
      kind: step.kind,
      done_by: step.by,
      at: step.at,
      agent_id: step.agentId ?? null,
      on_day: step.on ?? null,
      reason: step.reason ?? null,
      solved: step.solved ?? null,
      words: step.words ?? null,
    })
    .execute()
}

export type NewStep = Pick<Step, 'kind' | 'by' | 'at'> &
  Partial<Pick<Step, 'agentId' | 'on' | 'reason' | 'solved' | 'words'>>

/** How a referral stands: what changes with a step. */
export type Standing = Pick<
  Referral,
  'state' | 'sentOn' | 'reminderOn' | 'answer' | 'appointment' | 'end' | 'solved'
>

/** Keeps how it stands, and that it has one more line. */
export async function keepStanding(
  db: Referrals,
  { id, steps }: Pick<Referral, 'id' | 'steps'>,
  { state, sentOn, reminderOn, solved, ...standing }: Standing,
): Promise<void> {
  await query(db)
    .updateTable('referral')
    .set({
      state,
      steps: steps + 1,
      sent_on: sentOn ?? null,
      reminder_on: reminderOn ?? null,
      solved: solved ?? null,
      ...columnsOfStanding(standing),
    })
    .where('id', '=', id)
    .execute()
}

function columnsOfStanding({ answer, appointment, end }: Pick<Standing, 'answer' | 'appointment' | 'end'>): {
  answer: string | null
  answered_on: Day | null
  appointment_on: Day | null
  appointment_time: string | null
  ended_as: string | null
  ended_on: Day | null
} {
  return {
    ...(answer ? { answer: answer.kind, answered_on: answer.on } : { answer: null, answered_on: null }),
    ...(appointment
      ? { appointment_on: appointment.on, appointment_time: appointment.time ?? null }
      : { appointment_on: null, appointment_time: null }),
    ...(end ? { ended_as: end.as, ended_on: end.on } : { ended_as: null, ended_on: null }),
  }
}

/** Notes that nobody was found for a need: of nobody, and by the month. */
export async function insertUnmetNeed(
  db: Referrals,
  { id, organisationId, need, communeCode, month }: UnmetNeed,
): Promise<void> {
  await query(db)
    .insertInto('unmet_need')
    .values({ id, organisation_id: organisationId, need, commune_code: communeCode ?? null, month })
    .execute()
}

export interface UnmetNeed {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly need: Need
  readonly communeCode: string | undefined
  readonly month: Day
}

function keyOf({ id, organisationId, personId }: Of): {
  organisation_id: string
  person_id: string
  referral_id: string
} {
  return { organisation_id: organisationId, person_id: personId, referral_id: id }
}
