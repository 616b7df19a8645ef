import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { keepBetweenTrades, protect, run } from './protect.ts'

/**
 * Looking for rights that people told us nothing was received of: who looked, when, with which amounts, what was found,
 * and what an agent made of it. Nothing here decides anything (art. 22 RGPD).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await objection(db)
  await runs(db)
  await gaps(db)
  await marks(db)
}

// Art. 21 RGPD: one more purpose a person may be left out of.
async function objection(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'alter table file_objection drop constraint file_objection_purpose',
    `alter table file_objection add constraint file_objection_purpose
       check (purpose in ('reminders', 'surveys', 'figures', 'unclaimed-rights'))`,
  ])
}

async function runs(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table caseload_run (
       id uuid not null constraint caseload_run_pk primary key, organisation_id uuid not null,
       asked_at timestamptz not null, asked_by uuid,
       month date not null constraint caseload_run_first_of_month check (extract(day from month) = 1),
       parameters_sha256 text not null constraint caseload_run_sha256 check (parameters_sha256 ~ '^[0-9a-f]{64}$'),
       files integer, done integer not null default 0,
       lacking integer not null default 0, too_old integer not null default 0,
       lease_until timestamptz, finished_at timestamptz, stopped_at timestamptz, stopped_by uuid,
       constraint caseload_run_counts check (done >= 0 and lacking >= 0 and too_old >= 0 and done <= coalesce(files, 0)),
       constraint caseload_run_ends_once check (num_nonnulls(finished_at, stopped_at) <= 1),
       constraint caseload_run_in_organisation unique (organisation_id, id))`,
    `create unique index caseload_run_one_at_once on caseload_run (organisation_id)
       where finished_at is null and stopped_at is null`,
  ])
  await protect(db, {
    table: 'caseload_run',
    doors: ['agent', 'system'],
    grants: `select, insert, delete, update (files, done, lacking, too_old, lease_until, finished_at, stopped_at,
      stopped_by)`,
  })
  await run(db, [
    `create policy caseload_run_forgotten_by_jobs on caseload_run as restrictive for delete
       using ((select asking_door()) = 'system')`,
  ])
  await onlyThoseWhoFollow(db, 'caseload_run')
}

const ofHer = (table: string): string => `id uuid not null constraint ${table}_pk primary key,
  organisation_id uuid not null, person_id uuid not null,
  benefit text not null constraint ${table}_benefit check (benefit ~ '^[a-z-]{2,40}$'),
  secrecy text not null default asking_secrecy() constraint ${table}_secrecy check (secrecy in ('shared', 'social')),
  constraint ${table}_person_fk foreign key (organisation_id, person_id)
    references person (organisation_id, id) on delete cascade`

/** As secret as the answers it was found in, and gone with them. Euros a month are kept in cents. */
async function gaps(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table caseload_gap (
       ${ofHer('caseload_gap')}, run_id uuid not null, draft_id uuid not null,
       certainty text not null constraint caseload_gap_certainty check (certainty in ('yes', 'unsure')),
       least_cents integer not null, most_cents integer not null, received_cents integer not null,
       yearly_cents integer not null,
       answered_on date not null, found_at timestamptz not null,
       constraint caseload_gap_bounds check (0 <= least_cents and least_cents <= most_cents and received_cents >= 0),
       constraint caseload_gap_once unique (run_id, draft_id, benefit),
       constraint caseload_gap_run_fk foreign key (organisation_id, run_id)
         references caseload_run (organisation_id, id) on delete cascade,
       constraint caseload_gap_draft_fk foreign key (organisation_id, draft_id, secrecy)
         references form_draft (organisation_id, id, secrecy) on delete cascade on update cascade)`,
    'create index caseload_gap_by_person on caseload_gap (person_id)',
    'create index caseload_gap_by_draft on caseload_gap (draft_id)',
  ])
  await protect(db, {
    table: 'caseload_gap',
    doors: ['agent', 'system'],
    grants: 'select, insert, delete',
  })
  await run(
    db,
    [
      ['insert', 'with check'],
      ['delete', 'using'],
    ].map(
      ([
        action,
        how,
      ]) => `create policy caseload_gap_${action}_by_jobs on caseload_gap as restrictive for ${action}
        ${how} ((select asking_door()) = 'system')`,
    ),
  )
  await ofAPerson(db, { table: 'caseload_gap', restricted: 'system' })
}

/** What an agent made of it: a row each time, the last one counts. */
async function marks(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table caseload_mark (
       ${ofHer('caseload_mark')},
       state text not null constraint caseload_mark_state
         check (state in ('to-look', 'called', 'settled', 'set-aside')),
       reason text constraint caseload_mark_reason_length check (char_length(reason) between 1 and 300),
       marked_at timestamptz not null, marked_by uuid,
       constraint caseload_mark_set_aside_for_a_reason check (state <> 'set-aside' or reason is not null))`,
    'create index caseload_mark_by_person on caseload_mark (person_id, benefit, marked_at desc)',
  ])
  await protect(db, {
    table: 'caseload_mark',
    doors: ['agent', 'system'],
    grants: 'select, insert, delete',
  })
  await run(db, [
    `create policy caseload_mark_forgotten_by_jobs on caseload_mark as restrictive for delete
       using ((select asking_door()) = 'system')`,
    `create policy caseload_mark_signed on caseload_mark as restrictive for insert
       with check ((select asking_door()) <> 'agent' or marked_by = (select asking_agent()))`,
  ])
  await ofAPerson(db, { table: 'caseload_mark', restricted: 'agent' })
}

interface OfAPerson {
  readonly table: string
  /** Who may not write about a restricted file (art. 18 RGPD): agents, or our own jobs too. */
  readonly restricted: 'agent' | 'system'
}

async function ofAPerson(db: Kysely<unknown>, { table, restricted }: OfAPerson): Promise<void> {
  await onlyThoseWhoFollow(db, table)
  await keepBetweenTrades(db, { table, content: 'answers' })
  await shownToHer(db, { table })
  await run(db, [
    `create trigger ${table}_restricted_on_insert after insert on ${table}
       referencing new table as changed for each statement
       execute function refuse_restricted('person_id', '${restricted}')`,
  ])
}

// Whom a list of people with rights may be shown to: those who follow cases, and who answers for them.
async function onlyThoseWhoFollow(db: Kysely<unknown>, table: string): Promise<void> {
  await run(db, [
    `create policy ${table}_of_those_who_follow on ${table} as restrictive
       using ((select asking_door()) <> 'agent'
         or (select asking_role()) in ('public-writer', 'social-worker', 'manager'))`,
  ])
}
