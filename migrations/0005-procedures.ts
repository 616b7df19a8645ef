import type { Kysely } from 'kysely'
import { alsoAllow, protect, run } from './protect.ts'

const caseworkers = `('mediator', 'public-writer', 'volunteer', 'civic-service', 'social-worker', 'manager')`

/** Procedures with other bodies, followed for a person: what was opened, and every step since, never rewritten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await followedProcedure(db)
  await procedureStep(db)
  await procedureFollowUp(db)
  await procedureVerification(db)
  await walls(db)
}

async function followedProcedure(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table followed_procedure (
       id uuid not null constraint followed_procedure_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       catalogue_code text constraint followed_procedure_code check (catalogue_code ~ '^[a-z0-9-]{1,60}$'),
       title text not null constraint followed_procedure_title_length check (char_length(title) between 1 and 200),
       body_name text not null constraint followed_procedure_body_length check (char_length(body_name) between 1 and 120),
       mode text constraint followed_procedure_mode check (mode in ('forme', 'avec', 'a_la_place_presence')),
       opened_at timestamptz not null, opened_by uuid,
       constraint followed_procedure_own_person_unique unique (organisation_id, person_id, id),
       constraint followed_procedure_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index followed_procedure_by_person on followed_procedure (person_id, opened_at)',
    `create table procedure_document (
       organisation_id uuid not null, person_id uuid not null, procedure_id uuid not null,
       code text not null constraint procedure_document_code check (code ~ '^[a-z0-9-]{1,60}$'),
       position smallint not null,
       label text not null constraint procedure_document_label_length check (char_length(label) between 1 and 300),
       required text not null constraint procedure_document_required check (required in ('always', 'if')),
       constraint procedure_document_pk primary key (procedure_id, code),
       constraint procedure_document_procedure_fk foreign key (organisation_id, person_id, procedure_id)
         references followed_procedure (organisation_id, person_id, id) on delete cascade)`,
  ])
}

async function procedureStep(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table procedure_step (
       organisation_id uuid not null, person_id uuid not null, procedure_id uuid not null, seq smallint not null,
       kind text not null, at timestamptz not null, agent_id uuid,
       document_code text, choice text, on_day date, counted_from date, mode text,
       text text constraint procedure_step_text_length check (char_length(text) between 1 and 1000),
       call_back_seq smallint, for_agent_id uuid,
       constraint procedure_step_pk primary key (procedure_id, seq),
       constraint procedure_step_counts_up check (seq > 0 and call_back_seq < seq),
       constraint procedure_step_mode check (mode in ('forme', 'avec', 'a_la_place_presence')),
       constraint procedure_step_whole check (case kind
         when 'document-ticked' then document_code is not null
         when 'document-unticked' then document_code is not null
         when 'document-not-needed' then document_code is not null
         when 'sent' then on_day is not null and choice is not null
           and choice in ('online', 'counter', 'post', 'phone')
         when 'receipt-recorded' then text is not null
         when 'deadline-set' then on_day is not null and choice is not null
           and choice in ('send-before', 'answer-expected', 'remedy', 'appointment', 'renewal', 'other')
         when 'deadline-removed' then true
         when 'blocked' then on_day is not null and choice is not null and choice in ('missing-document',
           'account-access', 'online-fault', 'body-silent', 'person-unreachable', 'disagreement', 'other')
         when 'unblocked' then true
         when 'call-back-planned' then on_day is not null
         when 'call-back-done' then call_back_seq is not null
         when 'outcome-recorded' then on_day is not null and choice is not null
           and choice in ('granted', 'refused', 'closed', 'abandoned')
         when 'reopened' then true
         when 'renamed' then text is not null
         else false end),
       -- One day of slack: the day is that of the town, the moment that of the world.
       constraint procedure_step_not_sent_tomorrow check (
         kind not in ('sent', 'blocked', 'outcome-recorded') or on_day <= (at at time zone 'UTC')::date + 1),
       constraint procedure_step_procedure_fk foreign key (organisation_id, person_id, procedure_id)
         references followed_procedure (organisation_id, person_id, id) on delete cascade,
       constraint procedure_step_document_fk foreign key (procedure_id, document_code)
         references procedure_document (procedure_id, code) on delete cascade,
       constraint procedure_step_call_back_fk foreign key (procedure_id, call_back_seq)
         references procedure_step (procedure_id, seq) on delete cascade)`,
  ])
}

// What the steps say an agent should look at, and from which day: rewritten with each step, so that the list of
// thousands of procedures is read from one index and never by going through their steps.
async function procedureFollowUp(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table procedure_follow_up (
       organisation_id uuid not null, person_id uuid not null, procedure_id uuid not null, seq smallint not null,
       reason text not null constraint procedure_follow_up_reason
         check (reason in ('right-at-risk', 'call-back', 'answer-due', 'receipt-missing', 'blocked')),
       urgency smallint not null, from_on date not null, due_on date not null, detail text, agent_id uuid,
       constraint procedure_follow_up_pk primary key (procedure_id, reason, seq),
       constraint procedure_follow_up_procedure_fk foreign key (organisation_id, person_id, procedure_id)
         references followed_procedure (organisation_id, person_id, id) on delete cascade)`,
    'create index procedure_follow_up_by_day on procedure_follow_up (organisation_id, from_on)',
    'create index procedure_follow_up_by_agent on procedure_follow_up (organisation_id, agent_id, from_on)',
  ])
}

async function procedureVerification(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table procedure_verification (
       organisation_id uuid not null,
       code text not null constraint procedure_verification_code check (code ~ '^[a-z0-9-]{1,60}$'),
       verified_on date not null, verified_at timestamptz not null, verified_by uuid not null,
       constraint procedure_verification_pk primary key (organisation_id, code, verified_at))`,
  ])
}

async function walls(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  // The one who runs the tool does not read what people ask of other bodies.
  const rows = `organisation_id = (select asking_organisation())
    and (select asking_role()) not in ('administrator', 'data-protection-officer')`
  // Only the title may be rewritten, and its step remembers who renamed it.
  await protect(db, { table: 'followed_procedure', rows, doors, grants: 'select, insert, update (title)' })
  await protect(db, { table: 'procedure_document', rows, doors, grants: 'select, insert' })
  await protect(db, { table: 'procedure_step', rows, doors, grants: 'select, insert' })
  await protect(db, { table: 'procedure_follow_up', rows, doors, grants: 'select, insert, delete' })
  await protect(db, { table: 'procedure_verification', doors, grants: 'select, insert' })
  await run(db, [
    `create function asking_person() returns uuid language sql stable parallel safe as $$
       select code.person_id from person_code code
       where code.code_hash = asking_key() and code.withdrawn_at is null $$`,
    ...['followed_procedure', 'procedure_document', 'procedure_step'].flatMap((table) => [
      `create policy ${table}_by_caseworkers on ${table} as restrictive for insert
         with check ((select asking_door()) <> 'agent' or (select asking_role()) in ${caseworkers})`,
    ]),
    `create policy followed_procedure_renamed_by_caseworkers on followed_procedure as restrictive for update
       using ((select asking_door()) <> 'agent' or (select asking_role()) in ${caseworkers})`,
    `create policy procedure_verification_by_managers on procedure_verification as restrictive for insert
       with check ((select asking_role()) in ('manager', 'administrator')
         and verified_by = (select asking_agent()))`,
  ])
  for (const table of ['followed_procedure', 'procedure_document', 'procedure_step']) {
    await alsoAllow(db, {
      table,
      name: `${table}_of_the_bearer`,
      door: 'person',
      rows: 'person_id = (select asking_person())',
      action: 'select',
    })
  }
}
