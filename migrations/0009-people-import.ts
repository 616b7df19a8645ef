import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** Files of people brought from another tool: staged, looked at, then written or thrown away. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await theImport(db)
  await stagedLines(db)
  await importedFiles(db)
  await namesKnownBefore(db)
}

// What is staged is nobody's file yet: those who prepare an import see it, and our own jobs.
const preparers = `organisation_id = (select asking_organisation())
  and (select asking_door() = 'system' or reach_of('import', 'read') = 'all')`
const doors = ['agent', 'system'] as const

async function theImport(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table people_import (
       id uuid not null constraint people_import_pk primary key,
       organisation_id uuid not null,
       file_name text not null constraint people_import_file_name_length check (length(file_name) between 1 and 200),
       state text not null constraint people_import_state check (state in (
         'reading', 'refused', 'mapping', 'analysing', 'analysed', 'importing', 'imported', 'undoing', 'undone',
         'abandoned')),
       refusal text, reading jsonb, mapping jsonb, counts jsonb,
       done integer not null default 0, total integer not null default 0, lease_until timestamptz,
       sent_at timestamptz not null, sent_by uuid not null,
       confirmed_at timestamptz, confirmed_by uuid,
       imported_at timestamptz, journal_seq bigint, emptied_at timestamptz,
       constraint people_import_own_unique unique (organisation_id, id),
       constraint people_import_refusal check ((refusal is not null) = (state = 'refused')),
       constraint people_import_confirmed check ((confirmed_at is null) = (confirmed_by is null)),
       constraint people_import_organisation_fk foreign key (organisation_id) references organisation (id))`,
    'create index people_import_by_day on people_import (organisation_id, sent_at)',
    `create table people_import_file (
       import_id uuid not null constraint people_import_file_pk primary key,
       organisation_id uuid not null, content bytea not null,
       constraint people_import_file_import_fk foreign key (organisation_id, import_id)
         references people_import (organisation_id, id) on delete cascade)`,
  ])
  await protect(db, { table: 'people_import', rows: preparers, doors, grants: 'select, insert, update' })
  await protect(db, {
    table: 'people_import_file',
    rows: preparers,
    doors,
    grants: 'select, insert, delete',
  })
}

async function stagedLines(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table people_import_line (
       organisation_id uuid not null, import_id uuid not null, line integer not null,
       cells jsonb not null, draft jsonb, person_id uuid,
       double_of text constraint people_import_line_double_of check (double_of in ('file', 'line')),
       double_person_id uuid, double_line integer, likeness text[] not null default '{}',
       decision text constraint people_import_line_decision check (decision in ('open', 'complete', 'skip')),
       constraint people_import_line_pk primary key (import_id, line),
       constraint people_import_line_one_person unique (person_id),
       constraint people_import_line_of_a_double check ((double_of is null) = (double_person_id is null)),
       constraint people_import_line_decided check ((draft is null) = (decision is null)),
       constraint people_import_line_import_fk foreign key (organisation_id, import_id)
         references people_import (organisation_id, id) on delete cascade)`,
    `create index people_import_line_doubles on people_import_line (import_id, line) where double_of is not null`,
    `create table people_import_problem (
       organisation_id uuid not null, import_id uuid not null, line integer not null, place smallint not null,
       column_index smallint, field text not null, fault text not null,
       outcome text not null constraint people_import_problem_outcome
         check (outcome in ('line-left-out', 'cell-left-empty', 'read-as')),
       written text not null, read_as text,
       constraint people_import_problem_pk primary key (import_id, line, place),
       constraint people_import_problem_import_fk foreign key (organisation_id, import_id)
         references people_import (organisation_id, id) on delete cascade)`,
    'create index people_import_problem_by_fault on people_import_problem (import_id, fault, line)',
  ])
  const grants = 'select, insert, update, delete'
  await protect(db, { table: 'people_import_line', rows: preparers, doors, grants })
  await protect(db, {
    table: 'people_import_problem',
    rows: preparers,
    doors,
    grants: 'select, insert, delete',
  })
}

// Where a file comes from is told with it (art. 14 § 2 f RGPD); what it said before is kept seven days, for the undoing.
async function importedFiles(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table people_imported (
       organisation_id uuid not null, import_id uuid not null, person_id uuid not null, line integer not null,
       kind text not null constraint people_imported_kind check (kind in ('opened', 'completed')),
       version integer not null, before jsonb, imported_at timestamptz not null,
       constraint people_imported_pk primary key (import_id, person_id),
       constraint people_imported_import_fk foreign key (organisation_id, import_id)
         references people_import (organisation_id, id) on delete cascade,
       constraint people_imported_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index people_imported_by_person on people_imported (organisation_id, person_id)',
  ])
  await protect(db, { table: 'people_imported', doors, grants: 'select, insert, update, delete' })
}

// Two transactions that meet the same new name wait for each other: an import that lasts a minute would keep the
// counters waiting. Its names enter the dictionary first, a few at a time.
async function namesKnownBefore(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function know_name_words(names jsonb) returns void
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare organisation uuid := asking_organisation();
     begin
       if asking_door() <> 'system' or organisation is null then raise exception 'a job of an organisation knows names'; end if;
       with sent as (
         select distinct word from jsonb_to_recordset(names) as name(first_names text, usage_name text, birth_name text),
           lateral name_words(name.first_names, name.usage_name, name.birth_name) as word),
       unknown as (
         insert into name_word (organisation_id, word) select organisation, word from sent order by word
           on conflict do nothing returning word)
       insert into name_word_trigram (organisation_id, trigram, word)
         select organisation, trigram, word from unknown, unnest(show_trgm(word)) as trigram
         on conflict do nothing;
     end $$`,
    'revoke all on function know_name_words from public',
    'grant execute on function know_name_words to cote_app',
  ])
}
