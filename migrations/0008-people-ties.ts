import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, protect, run } from './protect.ts'

const doors = ['agent', 'system'] as const

/** Files that are one person's, who lives and helps with whom, mailboxes opened, and the assent of representatives. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await personMerge(db)
  await joinedFile(db)
  await bearersFollowJoinedFiles(db)
  await actsNameTheirProcedure(db)
  await distinctFiles(db)
  await personTie(db)
  await household(db)
  await openedMailbox(db)
  await representativeAssent(db)
  await shownToWhomItIsAbout(db)
}

// No row of any other table moves: what was written for one file is read with the other, and undoing writes nothing back.
async function personMerge(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_merge (
       id uuid not null constraint person_merge_pk primary key,
       organisation_id uuid not null, kept_id uuid not null, merged_id uuid not null,
       facts_before jsonb not null, facts_after jsonb not null,
       merged_at timestamptz not null, merged_by uuid, undone_at timestamptz, undone_by uuid,
       constraint person_merge_of_two check (kept_id <> merged_id),
       constraint person_merge_undoing check (undone_by is null or undone_at is not null),
       constraint person_merge_kept_fk foreign key (organisation_id, kept_id)
         references person (organisation_id, id) on delete cascade,
       constraint person_merge_merged_fk foreign key (organisation_id, merged_id)
         references person (organisation_id, id) on delete cascade)`,
    `create unique index person_merge_one_standing on person_merge (organisation_id, merged_id)
       where undone_at is null`,
    'create index person_merge_by_kept on person_merge (organisation_id, kept_id)',
  ])
  await protect(db, {
    table: 'person_merge',
    doors,
    grants: 'select, insert, update (facts_before, undone_at, undone_by)',
  })
}

// Derived from the standing merges by a trigger: one line per ordered pair of files of one person, so that every
// question is one hop. `other_id = kept_id` is the one line per file that says which file is kept.
async function joinedFile(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table joined_file (
       organisation_id uuid not null, person_id uuid not null, other_id uuid not null, kept_id uuid not null,
       constraint joined_file_pk primary key (person_id, other_id),
       constraint joined_file_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade,
       constraint joined_file_other_fk foreign key (organisation_id, other_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index joined_file_by_organisation on joined_file (organisation_id, person_id)',
    `create function kept_person(file uuid) returns uuid language sql stable parallel safe
       set search_path = pg_catalog, public
       as $$ select coalesce((select kept_id from joined_file where person_id = $1 limit 1), $1) $$`,
    `create function same_person(file uuid) returns uuid[] language sql stable parallel safe
       set search_path = pg_catalog, public
       as $$ select array(select $1 union all select other_id from joined_file where person_id = $1) $$`,
    `create function person_merge_join_files() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare files uuid[];
     begin
       if tg_op = 'INSERT' and exists (select from person_merge m where m.organisation_id = new.organisation_id
           and m.merged_id = new.kept_id and m.undone_at is null) then
         raise exception 'a file that was merged keeps nothing';
       end if;
       with recursive tied(id) as (
         select unnest(array[new.kept_id, new.merged_id])
         union
         select case when m.kept_id = tied.id then m.merged_id else m.kept_id end
         from tied join person_merge m on m.organisation_id = new.organisation_id and m.undone_at is null
           and tied.id in (m.kept_id, m.merged_id))
       select array_agg(id) into files from tied;
       delete from joined_file where organisation_id = new.organisation_id and person_id = any(files);
       with recursive up(id, kept_id) as (
         select file, file from unnest(files) as file
         union all
         select up.id, m.kept_id from up join person_merge m
           on m.organisation_id = new.organisation_id and m.merged_id = up.kept_id and m.undone_at is null),
       top as (
         select id, kept_id from up where not exists (select from person_merge m
           where m.organisation_id = new.organisation_id and m.merged_id = up.kept_id and m.undone_at is null))
       insert into joined_file (organisation_id, person_id, other_id, kept_id)
         select new.organisation_id, one.id, other.id, one.kept_id
         from top one join top other on other.kept_id = one.kept_id and other.id <> one.id;
       return null;
     end $$`,
    `create trigger person_merge_joins_files after insert or update of undone_at on person_merge
       for each row execute function person_merge_join_files()`,
  ])
  await protect(db, { table: 'joined_file', doors, grants: 'select' })
}

const ofTheBearer = [
  'followed_procedure',
  'procedure_document',
  'procedure_step',
  'file_opening',
  'break_glass',
]

// Both cards, and the receipts of both files, open the file that was kept.
async function bearersFollowJoinedFiles(db: Kysely<unknown>): Promise<void> {
  const keys = {
    card: '(select organisation_id from person_code where code_hash = asking_key() and withdrawn_at is null)',
    receipt: '(select organisation_id from visit_receipt where code_hash = asking_key())',
  }
  for (const [key, organisation] of Object.entries(keys)) {
    await alsoAllow(db, {
      table: 'joined_file',
      name: `joined_file_of_the_bearer_of_a_${key}`,
      door: 'person',
      rows: `organisation_id = ${organisation}`,
      action: 'select',
    })
  }
  const atDoor = "(select asking_door() in ('person'))"
  await run(db, [
    // Asked of every door by a plan that looks up her rows first: at the others it must not read walled tables again.
    `create function asking_people() returns uuid[] language sql stable parallel safe
       as $$ select case when asking_door() = 'person' then same_person(asking_person()) else '{}' end $$`,
    `alter policy person_of_the_bearer on person
       using (${atDoor} and id = (select kept_person(asking_person())))`,
    `alter policy person_of_the_receipt on person
       using (${atDoor} and id = (select kept_person(
         (select person_id from visit where id = (select asking_visit())))))`,
    ...ofTheBearer.map(
      (table) => `alter policy ${table}_of_the_bearer on ${table}
        using (${atDoor} and person_id = any((select asking_people())::uuid[]))`,
    ),
    // The glass broken over one file is broken over the files joined to it.
    `create or replace function people_under_glass(of_content text) returns uuid[]
       language sql stable parallel safe as $$
       select coalesce(array_agg(same), '{}') from break_glass, unnest(same_person(person_id)) as same
       where agent_id = asking_agent() and organisation_id = asking_organisation()
         and agent_role = asking_role() and closed_at is null and expires_at > asking_now()
         and reach_of(of_content, 'break-glass', 'social') = 'all' $$`,
  ])
}

// An act may be about a procedure that was opened on another file of the same person: whose it is, the procedure says.
async function actsNameTheirProcedure(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function visit_act_name_procedure() returns trigger
     language plpgsql set search_path = pg_catalog, public as $$
     begin
       new.procedure_person_id := (select person_id from followed_procedure where id = new.procedure_id);
       return new;
     end $$`,
    `create trigger visit_act_names_procedure before insert on visit_act
       for each row when (new.procedure_id is not null) execute function visit_act_name_procedure()`,
  ])
}

// Two files that look alike and are two people’s: nobody is asked twice.
async function distinctFiles(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table distinct_files (
       organisation_id uuid not null, one_id uuid not null, other_id uuid not null,
       said_at timestamptz not null, said_by uuid,
       constraint distinct_files_pk primary key (one_id, other_id),
       constraint distinct_files_in_order check (one_id < other_id),
       constraint distinct_files_one_fk foreign key (organisation_id, one_id)
         references person (organisation_id, id) on delete cascade,
       constraint distinct_files_other_fk foreign key (organisation_id, other_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index distinct_files_by_organisation on distinct_files (organisation_id, one_id)',
  ])
  await protect(db, { table: 'distinct_files', doors, grants: 'select, insert' })
}

const roles = `('partner', 'child', 'parent', 'sibling', 'guardian', 'protected', 'carer', 'cared-for',
  'neighbour', 'other')`

async function personTie(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_tie (
       id uuid not null constraint person_tie_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       relative_id uuid, relative_name text constraint person_tie_name_length
         check (length(relative_name) between 1 and 120),
       relative_phone text constraint person_tie_phone check (relative_phone ~ '^[+][0-9]{4,15}$'),
       role text not null constraint person_tie_role check (role in ${roles}),
       role_back text not null constraint person_tie_role_back check (role_back in ${roles}),
       added_at timestamptz not null, added_by uuid, ended_at timestamptz, ended_by uuid,
       constraint person_tie_one_relative check (num_nonnulls(relative_id, relative_name) = 1),
       constraint person_tie_phone_of_a_name check (relative_phone is null or relative_name is not null),
       constraint person_tie_of_two check (relative_id <> person_id),
       constraint person_tie_end check (ended_by is null or ended_at is not null),
       constraint person_tie_own_organisation_unique unique (organisation_id, id),
       constraint person_tie_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade,
       constraint person_tie_relative_fk foreign key (organisation_id, relative_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index person_tie_by_person on person_tie (organisation_id, person_id)',
    'create index person_tie_by_relative on person_tie (organisation_id, relative_id) where relative_id is not null',
  ])
  await protect(db, { table: 'person_tie', doors, grants: 'select, insert, update (ended_at, ended_by)' })
}

async function household(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table household (
       id uuid not null constraint household_pk primary key,
       organisation_id uuid not null, formed_at timestamptz not null, formed_by uuid,
       constraint household_own_organisation_unique unique (organisation_id, id))`,
    `create table household_member (
       id uuid not null constraint household_member_pk primary key,
       organisation_id uuid not null, household_id uuid not null,
       person_id uuid, tie_id uuid,
       joined_at timestamptz not null, joined_by uuid, left_at timestamptz, left_by uuid,
       constraint household_member_one check (num_nonnulls(person_id, tie_id) = 1),
       constraint household_member_end check (left_by is null or left_at is not null),
       constraint household_member_household_fk foreign key (organisation_id, household_id)
         references household (organisation_id, id) on delete cascade,
       constraint household_member_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade,
       constraint household_member_tie_fk foreign key (organisation_id, tie_id)
         references person_tie (organisation_id, id) on delete cascade)`,
    `create unique index household_member_one_home on household_member (organisation_id, person_id)
       where person_id is not null and left_at is null`,
    `create unique index household_member_one_tie on household_member (organisation_id, tie_id)
       where tie_id is not null and left_at is null`,
    'create index household_member_by_household on household_member (organisation_id, household_id)',
  ])
  await protect(db, { table: 'household', doors, grants: 'select, insert' })
  await protect(db, { table: 'household_member', doors, grants: 'select, insert, update (left_at, left_by)' })
}

// Which address, who reads it, how it is recovered: there is no column for a password, and there must never be one.
async function openedMailbox(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table opened_mailbox (
       id uuid not null constraint opened_mailbox_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       address text not null constraint opened_mailbox_address_length check (length(address) between 3 and 254),
       opened_on date not null,
       opened_with text constraint opened_mailbox_with_length check (length(opened_with) between 1 and 120),
       read_by text not null constraint opened_mailbox_read_by
         check (read_by in ('self', 'relative', 'agency', 'professional', 'nobody')),
       reader text constraint opened_mailbox_reader_length check (length(reader) between 1 and 120),
       recovery text not null constraint opened_mailbox_recovery
         check (recovery in ('own-phone', 'relative-phone', 'other-address', 'notebook', 'none', 'unknown')),
       recovery_detail text constraint opened_mailbox_recovery_length
         check (length(recovery_detail) between 1 and 200),
       recorded_at timestamptz not null, recorded_by uuid, ended_at timestamptz, ended_by uuid,
       constraint opened_mailbox_end check (ended_by is null or ended_at is not null),
       constraint opened_mailbox_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index opened_mailbox_by_person on opened_mailbox (organisation_id, person_id)',
  ])
  await protect(db, {
    table: 'opened_mailbox',
    doors,
    grants: 'select, insert, update (ended_at, ended_by)',
  })
}

// Art. 467, 473 s. Code civil: an act that a measure forbids her to do alone names who agreed, and how.
async function representativeAssent(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table representative_assent (
       id uuid not null constraint representative_assent_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       measure text not null, act text not null,
       manner text not null constraint representative_assent_manner
         check (manner in ('present', 'by-phone', 'in-writing', 'not-entrusted')),
       given_by text constraint representative_assent_by_length check (length(given_by) between 1 and 120),
       subject_kind text not null, subject_id uuid not null,
       recorded_at timestamptz not null, recorded_by uuid,
       constraint representative_assent_by_somebody check (manner = 'not-entrusted' or given_by is not null),
       constraint representative_assent_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index representative_assent_by_person on representative_assent (organisation_id, person_id, recorded_at)',
    'create index representative_assent_by_subject on representative_assent (organisation_id, subject_id)',
  ])
  await protect(db, { table: 'representative_assent', doors, grants: 'select, insert' })
}

async function shownToWhomItIsAbout(db: Kysely<unknown>): Promise<void> {
  for (const table of ['person_tie', 'household_member', 'opened_mailbox', 'representative_assent']) {
    await shownToHer(db, { table })
  }
  await shownToHer(db, { table: 'person_merge', rows: 'kept_id = any((select asking_people())::uuid[])' })
}
