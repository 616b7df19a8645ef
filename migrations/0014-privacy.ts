import type { Kysely } from 'kysely'
import { erasedWithHer, shownToHer } from './her-own.ts'
import { alsoAllow, protect, run } from './protect.ts'

/** The rights of the person over her data: her page, what she asked, what was erased and why, what is kept how long. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await ownPageKey(db)
  await whoHoldsAKey(db)
  await shownOnHerPage(db)
  await rightsRequest(db)
  await erasure(db)
  await retention(db)
  await erasable(db)
}

// Opened with her card or a receipt and what only she knows; for a quarter of an hour, on whatever screen she stands at.
async function ownPageKey(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table own_page_key (
       key_hash text not null constraint own_page_key_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       opened_with text not null constraint own_page_key_opened_with check (opened_with in ('card', 'receipt', 'copy')),
       opened_by uuid, opened_at timestamptz not null, expires_at timestamptz not null,
       constraint own_page_key_short
         check (expires_at > opened_at and expires_at <= opened_at + interval '15 minutes'),
       constraint own_page_key_by_an_agent check ((opened_with = 'copy') = (opened_by is not null)),
       constraint own_page_key_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index own_page_key_by_person on own_page_key (organisation_id, person_id)',
    'create index own_page_key_by_end on own_page_key (expires_at)',
  ])
}

async function whoHoldsAKey(db: Kysely<unknown>): Promise<void> {
  await protect(db, { table: 'own_page_key', doors: ['system'], grants: 'select, insert, delete' })
  const presented = 'key_hash = (select asking_key())'
  const bearer = `person_id = (select asking_person())
    or person_id = (select kept_person((select person_id from visit where id = (select asking_visit()))))`
  await alsoAllow(db, {
    table: 'own_page_key',
    name: 'own_page_key_presented',
    door: 'person',
    rows: presented,
    action: 'select',
  })
  await alsoAllow(db, {
    table: 'own_page_key',
    name: 'own_page_key_given_to_the_bearer',
    door: 'person',
    rows: bearer,
    action: 'insert',
  })
  await run(db, [
    `create policy own_page_key_closed on own_page_key for delete
       using ((select asking_door() in ('person')) and ${presented})`,
    // Officers and managers draw the copy of a person’s data with her eyes: they see her rows and no others.
    `create policy own_page_key_for_a_copy on own_page_key for insert
       with check ((select asking_door() in ('agent')) and organisation_id = (select asking_organisation())
         and opened_with = 'copy' and opened_by = (select asking_agent())
         and (select asking_role()) in ('data-protection-officer', 'manager', 'social-worker', 'mediator',
           'public-writer', 'volunteer', 'civic-service', 'reception'))`,
    `create or replace function asking_person() returns uuid language sql stable parallel safe as $$
       select coalesce(
         (select code.person_id from person_code code
            where code.code_hash = asking_key() and code.withdrawn_at is null),
         (select k.person_id from own_page_key k
            where k.key_hash = asking_key() and k.expires_at > asking_now())) $$`,
  ])
  await alsoAllow(db, {
    table: 'joined_file',
    name: 'joined_file_of_the_bearer_of_a_page',
    door: 'person',
    rows: `organisation_id = (select organisation_id from own_page_key where key_hash = asking_key())`,
    action: 'select',
  })
}

async function shownOnHerPage(db: Kysely<unknown>): Promise<void> {
  const ofHerVisits = `visit_id in (select v.id from visit v where v.person_id = any ((select asking_people())::uuid[]))`
  const ofHerTickets = `ticket_id in (
    select t.ticket_id from ticket_person t where t.person_id = any ((select asking_people())::uuid[]))`
  for (const table of [
    'contact_channel',
    'protection_measure',
    'consent_notice',
    'person_note',
    'person_referent',
    'visit',
    'visit_note',
    'ticket_person',
    'procedure_follow_up',
    'people_imported',
  ]) {
    await shownToHer(db, { table })
  }
  await shownToHer(db, { table: 'person', rows: 'id = any ((select asking_people())::uuid[])' })
  await shownToHer(db, { table: 'visit_act', rows: ofHerVisits })
  // Not by `asking_people()`, which looks in this very table.
  await shownToHer(db, {
    table: 'person_code',
    rows: `person_id = any (same_person((select k.person_id from own_page_key k where k.key_hash = asking_key())))`,
  })
  await shownToHer(db, { table: 'ticket_note', rows: ofHerTickets })
}

async function rightsRequest(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table rights_request (
       id uuid not null constraint rights_request_pk primary key,
       organisation_id uuid not null, person_id uuid,
       kind text not null constraint rights_request_kind check (kind in (
         'access', 'rectification', 'erasure', 'objection', 'portability', 'limitation')),
       manner text not null constraint rights_request_manner
         check (manner in ('counter', 'letter', 'email', 'phone', 'own-page')),
       words text constraint rights_request_words_length check (char_length(words) between 1 and 2000),
       about text constraint rights_request_about_length check (char_length(about) between 1 and 60),
       received_on date not null, due_on date not null,
       recorded_at timestamptz not null, recorded_by uuid,
       constraint rights_request_in_organisation unique (organisation_id, id),
       constraint rights_request_due check (due_on > received_on),
       constraint rights_request_recorder check ((manner = 'own-page') = (recorded_by is null)),
       constraint rights_request_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete set null (person_id))`,
    'create index rights_request_by_person on rights_request (organisation_id, person_id)',
    'create index rights_request_by_day on rights_request (organisation_id, due_on)',
    // What happened to a request is never rewritten: it is how the organisation proves that it answered.
    `create table rights_step (
       organisation_id uuid not null, request_id uuid not null, seq smallint not null,
       kind text not null constraint rights_step_kind check (kind in (
         'extended', 'granted', 'partly-granted', 'refused', 'withdrawn')),
       due_on date, words text constraint rights_step_words_length check (char_length(words) between 1 and 2000),
       at timestamptz not null, agent_id uuid,
       constraint rights_step_pk primary key (request_id, seq),
       constraint rights_step_counts_up check (seq > 0),
       constraint rights_step_extension check ((kind = 'extended') = (due_on is not null)),
       constraint rights_step_request_fk foreign key (organisation_id, request_id)
         references rights_request (organisation_id, id) on delete cascade)`,
  ])
  await whoAnswers(db)
}

async function whoAnswers(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  const rows = `organisation_id = (select asking_organisation()) and (select asking_role()) <> 'administrator'`
  await protect(db, {
    table: 'rights_request',
    rows,
    doors,
    grants: 'select, insert, update (words), delete',
  })
  await protect(db, { table: 'rights_step', rows, doors, grants: 'select, insert, update (words)' })
  await run(db, [
    `create policy rights_step_by_answerers on rights_step as restrictive for insert
       with check ((select asking_door()) <> 'agent'
         or (select asking_role()) in ('data-protection-officer', 'manager')
         or request_id in (select r.id from rights_request r where r.kind = 'rectification'))`,
    // What the person wrote is forgotten with her; the request stays, without a name, as proof.
    ...['rights_request', 'rights_step'].map(
      (table) => `create policy ${table}_forgotten on ${table} as restrictive for update
        using ((select asking_door()) = 'system') with check (words is null)`,
    ),
    `create policy rights_request_deleted_by_jobs on rights_request as restrictive for delete
       using ((select asking_door()) = 'system')`,
  ])
  await shownToHer(db, { table: 'rights_request' })
  await shownToHer(db, {
    table: 'rights_step',
    rows: `request_id in (
      select r.id from rights_request r where r.person_id = any ((select asking_people())::uuid[]))`,
  })
  await alsoAllow(db, {
    table: 'rights_request',
    name: 'rights_request_by_herself',
    door: 'person',
    rows: `person_id = (select asking_person()) and manner = 'own-page'`,
    action: 'insert',
  })
}

async function erasure(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table erasure (
       id uuid not null constraint erasure_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       reason text not null constraint erasure_reason check (reason in ('request', 'retention', 'restored')),
       request_id uuid, counts jsonb not null, erased_at timestamptz not null, erased_by uuid,
       constraint erasure_request_fk foreign key (organisation_id, request_id)
         references rights_request (organisation_id, id) on delete set null (request_id))`,
    'create index erasure_by_day on erasure (organisation_id, erased_at)',
    'create index erasure_by_person on erasure (organisation_id, person_id)',
  ])
  await protect(db, { table: 'erasure', doors: ['agent', 'system'], grants: 'select, insert' })
  await run(db, [
    `create policy erasure_done_by_jobs on erasure as restrictive for insert
       with check ((select asking_door()) = 'system')`,
  ])
}

async function retention(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table retention_setting (
       organisation_id uuid not null constraint retention_setting_pk primary key,
       wait_days integer constraint retention_setting_wait check (wait_days between 7 and 365),
       set_at timestamptz not null, set_by uuid)`,
    `create table retention_report (
       id uuid not null constraint retention_report_pk primary key,
       organisation_id uuid not null, made_at timestamptz not null, runs_on date,
       lines jsonb not null constraint retention_report_lines check (jsonb_typeof(lines) = 'array'),
       constraint retention_report_in_organisation unique (organisation_id, id))`,
    'create index retention_report_by_day on retention_report (organisation_id, made_at)',
    `create table retention_candidate (
       organisation_id uuid not null, report_id uuid not null, person_id uuid not null,
       constraint retention_candidate_pk primary key (report_id, person_id),
       constraint retention_candidate_report_fk foreign key (organisation_id, report_id)
         references retention_report (organisation_id, id) on delete cascade,
       constraint retention_candidate_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index retention_candidate_by_person on retention_candidate (organisation_id, person_id)',
    `create table retention_run (
       organisation_id uuid not null, report_id uuid not null constraint retention_run_pk primary key,
       kind text not null constraint retention_run_kind check (kind in ('done', 'set-aside')),
       done jsonb not null, at timestamptz not null, agent_id uuid,
       constraint retention_run_report_fk foreign key (organisation_id, report_id)
         references retention_report (organisation_id, id) on delete cascade)`,
    // CNIL, délibération 2023-095: past two years, kept case by case, in writing.
    `create table retention_hold (
       id uuid not null constraint retention_hold_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       reason text not null constraint retention_hold_reason_length check (char_length(reason) between 10 and 500),
       until_on date not null, held_at timestamptz not null, held_by uuid not null,
       constraint retention_hold_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index retention_hold_by_person on retention_hold (organisation_id, person_id, until_on)',
  ])
  await whoDecidesToForget(db)
}

async function whoDecidesToForget(db: Kysely<unknown>): Promise<void> {
  const doors = ['agent', 'system'] as const
  await protect(db, { table: 'retention_setting', doors, grants: 'select, insert, update' })
  await protect(db, { table: 'retention_report', doors, grants: 'select, insert, delete' })
  await protect(db, { table: 'retention_candidate', doors, grants: 'select, insert' })
  await protect(db, { table: 'retention_run', doors, grants: 'select, insert' })
  await protect(db, { table: 'retention_hold', doors, grants: 'select, insert' })
  const answerers = `(select asking_door()) <> 'agent'
    or (select asking_role()) in ('data-protection-officer', 'manager')`
  await run(
    db,
    ['retention_setting', 'retention_report', 'retention_run', 'retention_hold'].map(
      (table) =>
        `create policy ${table}_by_answerers on ${table} as restrictive for insert with check (${answerers})`,
    ),
  )
  await shownToHer(db, { table: 'retention_hold' })
}

async function erasable(db: Kysely<unknown>): Promise<void> {
  await erasedWithHer(db, { table: 'person', rows: 'id = any (asking_subjects())' })
  const wordsOfHers =
    'word in (select w.word from person_name_word w where w.person_id = any (asking_subjects()))'
  await erasedWithHer(db, { table: 'name_word', rows: wordsOfHers })
  await erasedWithHer(db, { table: 'name_word_trigram', rows: wordsOfHers })
  // No job reads a note; the erasure must say how many go.
  await run(
    db,
    ['person_note', 'visit_note'].map(
      (table) => `create policy ${table}_counted_before_erasure on ${table} for select
        using ((select asking_door() in ('system')) and person_id = any (asking_subjects()))`,
    ),
  )
  // A draft belongs to the agent who types it; the jobs that forget it see no word of it but may throw it away.
  await run(
    db,
    ['select', 'delete'].map(
      (action) => `create policy visit_draft_${action}_by_jobs on visit_draft for ${action}
        using ((select asking_door() in ('system')) and organisation_id = (select asking_organisation()))`,
    ),
  )
}
