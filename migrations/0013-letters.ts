import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { keepBetweenTrades, protect, run } from './protect.ts'

const parts = ['letter_version', 'letter_sending', 'letter_answer'] as const

/** Letters composed with a person: every version kept, how it went, what came back. Nothing is ever rewritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await letter(db)
  await letterVersion(db)
  await letterSending(db)
  await letterAnswer(db)
  for (const part of parts) await keepSecrecyOfTheLetter(db, part)
  await walls(db)
}

async function letter(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table letter (
       id uuid not null constraint letter_pk primary key,
       organisation_id uuid not null, person_id uuid not null, procedure_id uuid,
       model_code text not null constraint letter_model_code check (model_code ~ '^[a-z0-9-]{1,60}$'),
       started_at timestamptz not null, started_by uuid,
       secrecy text not null default asking_secrecy()
         constraint letter_secrecy check (secrecy in ('shared', 'social')),
       constraint letter_in_its_secrecy unique (organisation_id, person_id, id, secrecy),
       constraint letter_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade,
       constraint letter_procedure_fk foreign key (organisation_id, person_id, procedure_id)
         references followed_procedure (organisation_id, person_id, id) on delete set null (procedure_id))`,
    'create index letter_by_person on letter (person_id, started_at)',
    'create index letter_by_procedure on letter (procedure_id) where procedure_id is not null',
    'create index letter_by_organisation on letter (organisation_id, started_at)',
  ])
}

function ofALetter(table: string): string {
  return `organisation_id uuid not null, person_id uuid not null, letter_id uuid not null,
    seq smallint not null constraint ${table}_counts_up check (seq > 0), secrecy text not null,
    constraint ${table}_pk primary key (letter_id, seq),
    constraint ${table}_letter_fk foreign key (organisation_id, person_id, letter_id, secrecy)
      references letter (organisation_id, person_id, id, secrecy) on delete cascade on update cascade`
}

async function letterVersion(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table letter_version (
       ${ofALetter('letter_version')},
       sender text not null constraint letter_version_sender_length check (char_length(sender) <= 400),
       recipient text not null constraint letter_version_recipient_length check (char_length(recipient) <= 400),
       place text not null constraint letter_version_place_length check (char_length(place) <= 100),
       written_on date not null,
       object text not null constraint letter_version_object_length check (char_length(object) <= 300),
       reference_lines text not null
         constraint letter_version_references_length check (char_length(reference_lines) <= 600),
       body text not null constraint letter_version_body_length check (char_length(body) <= 12000),
       enclosures text not null
         constraint letter_version_enclosures_length check (char_length(enclosures) <= 2000),
       signature text not null constraint letter_version_signature_length check (char_length(signature) <= 200),
       facts jsonb not null constraint letter_version_facts check (jsonb_typeof(facts) = 'object'),
       written_at timestamptz not null, written_by uuid)`,
  ])
}

async function letterSending(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table letter_sending (
       ${ofALetter('letter_sending')},
       version_seq smallint not null,
       way text not null constraint letter_sending_way check (way in ('post', 'registered', 'online', 'hand')),
       number text constraint letter_sending_number_length check (char_length(number) between 1 and 60),
       sent_on date not null, answer_before date,
       at timestamptz not null, agent_id uuid,
       constraint letter_sending_answer_after check (answer_before >= sent_on),
       -- One day of slack: the day is that of the town, the moment that of the world.
       constraint letter_sending_not_tomorrow check (sent_on <= (at at time zone 'UTC')::date + 1),
       constraint letter_sending_version_fk foreign key (letter_id, version_seq)
         references letter_version (letter_id, seq) on delete cascade)`,
    'create index letter_sending_by_day on letter_sending (organisation_id, answer_before)',
  ])
}

async function letterAnswer(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table letter_answer (
       ${ofALetter('letter_answer')},
       received_on date not null,
       result text not null constraint letter_answer_result
         check (result in ('acknowledged', 'asks-for-more', 'granted', 'partly', 'refused', 'other')),
       words text constraint letter_answer_words_length check (char_length(words) between 1 and 1000),
       at timestamptz not null, agent_id uuid,
       constraint letter_answer_not_tomorrow check (received_on <= (at at time zone 'UTC')::date + 1))`,
  ])
}

// A part is as secret as its whole: whoever cannot see the letter adds nothing to it.
async function keepSecrecyOfTheLetter(db: Kysely<unknown>, table: string): Promise<void> {
  await run(db, [
    `create function ${table}_keep_secrecy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       new.secrecy := (select letter.secrecy from letter where letter.id = new.letter_id);
       return new;
     end $$`,
    `create trigger ${table}_keeps_secrecy before insert on ${table}
       for each row execute function ${table}_keep_secrecy()`,
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  for (const table of ['letter', ...parts]) {
    await protect(db, { table, doors: ['agent', 'system'], grants: 'select, insert' })
    await shownToHer(db, { table })
    await keepBetweenTrades(db, {
      table,
      content: 'letter',
      ...(table === 'letter' ? { author: 'started_by' } : {}),
    })
  }
}
