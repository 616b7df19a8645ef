import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, keepBetweenTrades, protect, run } from './protect.ts'

const parts = ['referral_consent', 'referral_contact', 'referral_link', 'referral_step'] as const

/**
 * A person sent to a partner, until what came of it is known. The partner has no account: a link shows it a need and
 * initials, and who she is once it has accepted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await referral(db)
  await partsOfAReferral(db)
  await keepSecrecyOfTheReferral(db)
  await walls(db)
  await byTheLink(db)
  await writtenOnce(db)
  await countedWhenForgotten(db)
  await notOfRestrictedFiles(db)
}

async function referral(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table referral (
       id uuid not null constraint referral_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       place_id uuid constraint referral_place_fk references place (id),
       partner_name text not null constraint referral_partner_length check (char_length(partner_name) between 1 and 160),
       partner_phone text constraint referral_phone_length check (char_length(partner_phone) between 1 and 40),
       partner_email text constraint referral_email_length check (char_length(partner_email) between 1 and 160),
       partner_address text constraint referral_address_length check (char_length(partner_address) between 1 and 300),
       need text not null constraint referral_need check (need in (
         'paperwork', 'digital-skills', 'internet', 'equipment', 'work', 'housing', 'food', 'health', 'legal-advice',
         'money', 'french', 'family', 'mobility', 'ageing', 'other')),
       words text constraint referral_words_length check (char_length(words) between 1 and 600),
       welcome text constraint referral_welcome_length check (char_length(welcome) between 1 and 200),
       initials text not null constraint referral_initials_length check (char_length(initials) between 1 and 12),
       state text not null default 'draft' constraint referral_state check (state in (
         'draft', 'sent', 'received', 'accepted', 'declined', 'honoured', 'absent', 'abandoned', 'expired', 'closed')),
       steps smallint not null default 0,
       written_at timestamptz not null, written_by uuid,
       sent_on date, reminder_on date,
       answer text constraint referral_answer check (answer in ('accepted', 'declined')), answered_on date,
       ended_as text constraint referral_ended_as check (ended_as in (
         'declined', 'honoured', 'absent', 'abandoned', 'expired')), ended_on date,
       appointment_on date,
       appointment_time text constraint referral_time check (appointment_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
       solved text constraint referral_solved check (solved in ('yes', 'partly', 'no', 'unknown')),
       secrecy text not null default asking_secrecy()
         constraint referral_secrecy check (secrecy in ('shared', 'social')),
       shared_at timestamptz, shared_by uuid,
       constraint referral_sharing check ((shared_at is null) = (shared_by is null)
         and (shared_at is null or secrecy = 'shared')),
       constraint referral_answered_whole check ((answer is null) = (answered_on is null)),
       constraint referral_ended_whole check ((ended_as is null) = (ended_on is null)),
       constraint referral_sent_once_sent check (state in ('draft', 'abandoned') or sent_on is not null),
       constraint referral_time_of_a_day check (appointment_time is null or appointment_on is not null),
       constraint referral_in_its_secrecy unique (organisation_id, person_id, id, secrecy),
       constraint referral_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index referral_by_person on referral (person_id, written_at)',
    'create index referral_by_state on referral (organisation_id, state, sent_on)',
    'create index referral_by_place on referral (place_id) where place_id is not null',
  ])
}

const ofAReferral = (table: string): string => `organisation_id uuid not null, person_id uuid not null,
  referral_id uuid not null, secrecy text not null,
  constraint ${table}_referral_fk foreign key (organisation_id, person_id, referral_id, secrecy)
    references referral (organisation_id, person_id, id, secrecy) on delete cascade on update cascade`

async function partsOfAReferral(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // Art. 7 § 1 RGPD: that she agreed is shown by the words she agreed to.
    `create table referral_consent (
       id uuid not null constraint referral_consent_pk primary key, ${ofAReferral('referral_consent')},
       words text not null, language text not null
         constraint referral_consent_language check (language in ('fr', 'fr-simple', 'en', 'ar')),
       manner text not null constraint referral_consent_manner check (manner in ('spoken', 'signed')),
       given_at timestamptz not null, noted_by uuid,
       withdrawn_at timestamptz, withdrawn_with uuid,
       constraint referral_consent_withdrawn_after check (withdrawn_at >= given_at))`,
    `create unique index referral_consent_once on referral_consent (referral_id) where withdrawn_at is null`,
    // Who she is: apart, so that a link shows it once the partner has accepted, and not before.
    `create table referral_contact (
       ${ofAReferral('referral_contact')},
       name text not null constraint referral_contact_name_length check (char_length(name) between 1 and 200),
       reach text not null constraint referral_contact_reach_length check (char_length(reach) between 1 and 200),
       constraint referral_contact_pk primary key (referral_id))`,
    `create table referral_link (
       id uuid not null constraint referral_link_pk primary key, ${ofAReferral('referral_link')},
       key_hash text not null constraint referral_link_key_once unique,
       made_at timestamptz not null, made_by uuid, expires_at timestamptz not null, ended_at timestamptz,
       constraint referral_link_eight_days
         check (expires_at > made_at and expires_at <= made_at + interval '8 days'))`,
    'create unique index referral_link_one_at_a_time on referral_link (referral_id) where ended_at is null',
    `create table referral_step (
       ${ofAReferral('referral_step')},
       seq smallint not null constraint referral_step_counts_up check (seq > 0),
       kind text not null constraint referral_step_kind check (kind in (
         'sent', 'received', 'accepted', 'declined', 'honoured', 'absent', 'abandoned', 'expired', 'closed',
         'reminder', 'reminded', 'link-renewed', 'link-asked')),
       done_by text not null constraint referral_step_done_by check (done_by in ('agent', 'partner', 'person', 'system')),
       at timestamptz not null, agent_id uuid,
       on_day date, reason text constraint referral_step_reason check (reason in (
         'no-room', 'not-our-work', 'not-our-area', 'conditions-not-met', 'other',
         'cannot-reach', 'changed-mind', 'found-elsewhere', 'consent-withdrawn')),
       solved text constraint referral_step_solved check (solved in ('yes', 'partly', 'no', 'unknown')),
       words text constraint referral_step_words_length check (char_length(words) between 1 and 600),
       constraint referral_step_pk primary key (referral_id, seq),
       constraint referral_step_agent_is_one check (done_by = 'agent' or agent_id is null))`,
    // A need that nobody was found for: of nobody, and by the month.
    `create table unmet_need (
       id uuid not null constraint unmet_need_pk primary key, organisation_id uuid not null,
       need text not null, commune_code text, month date not null)`,
    // What is left of referrals once they are forgotten: counts.
    `create table referral_tally (
       organisation_id uuid not null, month date not null, need text not null, partner_name text not null,
       sent integer not null, accepted integer not null, declined integer not null, expired integer not null,
       served integer not null, unserved integer not null, answered integer not null, answer_days integer not null,
       constraint referral_tally_pk primary key (organisation_id, month, need, partner_name))`,
  ])
}

// A part is as secret as its whole: whoever cannot see the referral adds nothing to it.
async function keepSecrecyOfTheReferral(db: Kysely<unknown>): Promise<void> {
  for (const table of parts) {
    await run(db, [
      `create function ${table}_keep_secrecy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
       begin
         new.secrecy := (select referral.secrecy from referral where referral.id = new.referral_id);
         return new;
       end $$`,
      `create trigger ${table}_keeps_secrecy before insert on ${table}
         for each row execute function ${table}_keep_secrecy()`,
    ])
  }
}

const changing = `state, steps, sent_on, reminder_on, answer, answered_on, ended_as, ended_on, appointment_on, appointment_time, solved,
  place_id, partner_name, partner_phone, partner_email, partner_address, need, words, welcome,
  secrecy, shared_at, shared_by`

const grants = {
  referral: `select, insert, update (${changing}), delete`,
  referral_consent: 'select, insert, update (withdrawn_at, withdrawn_with)',
  referral_contact: 'select, insert, update (name, reach)',
  referral_link: 'select, insert, update (ended_at)',
  referral_step: 'select, insert',
} as const

async function walls(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  for (const table of ['referral', ...parts] as const) {
    await protect(db, { table, doors, grants: grants[table] })
    if (table !== 'referral_link') await shownToHer(db, { table })
    await keepBetweenTrades(db, {
      table,
      content: 'procedure',
      ...(table === 'referral' ? { author: 'written_by' } : {}),
    })
  }
  await protect(db, { table: 'unmet_need', doors, grants: 'select, insert' })
  await protect(db, { table: 'referral_tally', doors, grants: 'select, insert, update' })
  await run(db, [
    `create policy referral_forgotten_by_us on referral as restrictive for delete
       using ((select asking_door()) = 'system')`,
    `create policy referral_tally_counted_by_us on referral_tally as restrictive for insert
       with check ((select asking_door()) = 'system')`,
    `create policy referral_tally_added_by_us on referral_tally as restrictive for update
       using ((select asking_door()) = 'system')`,
    `create trigger referral_opened_by_its_author before update on referral
       for each row execute function opened_by_its_author('written_by', 'procedure')`,
  ])
}

const ofTheLink = `select l.referral_id from referral_link l
  where l.key_hash = asking_key() and l.ended_at is null and l.expires_at > asking_now()`

// The partner: one referral, without her name until it has accepted, and its own answers.
async function byTheLink(db: Kysely<unknown>): Promise<void> {
  const door = 'visitor'
  await alsoAllow(db, {
    table: 'referral_link',
    name: 'referral_link_by_its_key',
    door,
    rows: 'key_hash = asking_key()',
    action: 'select',
  })
  for (const action of ['select', 'update'] as const) {
    const rows = `id in (${ofTheLink})`
    await alsoAllow(db, { table: 'referral', name: `referral_${action}_by_link`, door, rows, action })
  }
  await alsoAllow(db, {
    table: 'referral_contact',
    name: 'referral_contact_once_accepted',
    door,
    rows: `referral_id in (select r.id from referral r where r.state = 'accepted')`,
    action: 'select',
  })
  await alsoAllow(db, {
    table: 'referral_step',
    name: 'referral_step_by_link',
    door,
    rows: `referral_id in (${ofTheLink}) and done_by = 'partner'
      and kind in ('received', 'accepted', 'declined', 'honoured', 'absent', 'abandoned')`,
    action: 'insert',
  })
}

// What was sent is what she agreed to; and whoever answers by a link changes nothing but the answer.
async function writtenOnce(db: Kysely<unknown>): Promise<void> {
  const told = (row: 'old' | 'new'): string =>
    `(${[
      'place_id',
      'partner_name',
      'partner_phone',
      'partner_email',
      'partner_address',
      'need',
      'words',
      'welcome',
    ]
      .map((column) => `${row}.${column}`)
      .join(', ')})`
  const kept = (row: 'old' | 'new'): string =>
    `(${row}.secrecy, ${row}.shared_at, ${row}.shared_by, ${row}.sent_on, ${row}.reminder_on)`
  await run(db, [
    `create function referral_written_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       if old.state <> 'draft' and ${told('new')} is distinct from ${told('old')} then
         raise exception 'a referral that was sent is not rewritten' using errcode = 'check_violation';
       end if;
       if asking_door() = 'visitor' and (${kept('new')} is distinct from ${kept('old')}
         or new.state not in ('received', 'accepted', 'declined', 'honoured', 'absent', 'abandoned')) then
         raise exception 'a link answers, and nothing else' using errcode = 'insufficient_privilege';
       end if;
       return new;
     end $$`,
    `create trigger referral_is_written_once before update on referral
       for each row execute function referral_written_once()`,
  ])
}

async function countedWhenForgotten(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function referral_tallied() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       if old.sent_on is null then return null; end if;
       insert into referral_tally as t (organisation_id, month, need, partner_name, sent, accepted, declined, expired,
           served, unserved, answered, answer_days)
         values (old.organisation_id, date_trunc('month', old.sent_on)::date, old.need, old.partner_name, 1,
           coalesce(old.answer = 'accepted', false)::integer, coalesce(old.answer = 'declined', false)::integer,
           coalesce(old.ended_as = 'expired', false)::integer, coalesce(old.solved in ('yes', 'partly'), false)::integer,
           coalesce(old.solved = 'no', false)::integer, (old.answered_on is not null)::integer,
           coalesce(old.answered_on - old.sent_on, 0))
         on conflict (organisation_id, month, need, partner_name) do update set
           sent = t.sent + 1, accepted = t.accepted + excluded.accepted, declined = t.declined + excluded.declined,
           expired = t.expired + excluded.expired, served = t.served + excluded.served,
           unserved = t.unserved + excluded.unserved, answered = t.answered + excluded.answered,
           answer_days = t.answer_days + excluded.answer_days;
       return null;
     end $$`,
    `create trigger referral_counted_when_forgotten after delete on referral
       for each row execute function referral_tallied()`,
  ])
}

// A file whose use is restricted takes nothing new at the counter (art. 18 RGPD).
async function notOfRestrictedFiles(db: Kysely<unknown>): Promise<void> {
  await run(
    db,
    ['referral', 'referral_consent', 'referral_step'].flatMap((table) =>
      ['insert', 'update'].map(
        (event) => `create trigger ${table}_restricted_on_${event} after ${event} on ${table}
          referencing new table as changed for each statement
          execute function refuse_restricted('person_id', 'agent')`,
      ),
    ),
  )
}
