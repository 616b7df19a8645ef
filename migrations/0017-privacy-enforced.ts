import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { protect, run } from './protect.ts'

/** Rights that forbid: a restricted file, an objection kept to, and a journal that shows a person her rows alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await restriction(db)
  await objection(db)
  await restrictedUse(db)
  await leftOut(db)
  await refused(db)
  await journalOfHers(db)
}

const answerers = `(select asking_door()) <> 'agent'
  or (select asking_role()) in ('data-protection-officer', 'manager')`

// Art. 18 RGPD: kept, and not used. Art. 18 § 3: she is told before it is lifted.
async function restriction(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table file_restriction (
       id uuid not null constraint file_restriction_pk primary key,
       organisation_id uuid not null, person_id uuid not null, request_id uuid,
       set_at timestamptz not null, set_by uuid not null,
       told_at timestamptz, told_by uuid,
       told_how text constraint file_restriction_told_how check (told_how in ('counter', 'letter', 'email', 'phone')),
       lifted_at timestamptz, lifted_by uuid,
       constraint file_restriction_telling check (num_nonnulls(told_at, told_by, told_how) in (0, 3)),
       constraint file_restriction_lifting check ((lifted_at is null) = (lifted_by is null)),
       constraint file_restriction_told_first check (lifted_at is null or told_at is not null),
       constraint file_restriction_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    `create unique index file_restriction_in_force on file_restriction (organisation_id, person_id)
       where lifted_at is null`,
    'create index file_restriction_by_person on file_restriction (organisation_id, person_id)',
  ])
  await protect(db, {
    table: 'file_restriction',
    doors: ['agent', 'system'],
    grants: 'select, insert, update (told_at, told_by, told_how, lifted_at, lifted_by)',
  })
  await decidedByAnswerers(db, 'file_restriction')
}

// Art. 21 RGPD: her data out of one purpose.
async function objection(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table file_objection (
       id uuid not null constraint file_objection_pk primary key,
       organisation_id uuid not null, person_id uuid not null, request_id uuid,
       purpose text not null constraint file_objection_purpose check (purpose in ('reminders', 'surveys', 'figures')),
       set_at timestamptz not null, set_by uuid not null, ended_at timestamptz, ended_by uuid,
       constraint file_objection_end check ((ended_at is null) = (ended_by is null)),
       constraint file_objection_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    `create unique index file_objection_in_force on file_objection (organisation_id, person_id, purpose)
       where ended_at is null`,
    'create index file_objection_by_person on file_objection (organisation_id, person_id)',
  ])
  await protect(db, {
    table: 'file_objection',
    doors: ['agent', 'system'],
    grants: 'select, insert, update (ended_at, ended_by)',
  })
  await decidedByAnswerers(db, 'file_objection')
}

async function decidedByAnswerers(db: Kysely<unknown>, table: string): Promise<void> {
  await run(db, [
    `create policy ${table}_set_by_answerers on ${table} as restrictive for insert with check (${answerers})`,
    `create policy ${table}_ended_by_answerers on ${table} as restrictive for update using (${answerers})`,
  ])
  await shownToHer(db, { table })
}

// Art. 18 § 2 RGPD: what the law lets one do with a restricted file is said first, by whom, for the day; she reads it.
async function restrictedUse(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table restricted_use (
       id uuid not null constraint restricted_use_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       ground text not null constraint restricted_use_ground
         check (ground in ('her-consent', 'legal-claims', 'rights-of-others', 'public-interest')),
       agent_id uuid not null, agent_name text not null, used_on date not null, declared_at timestamptz not null,
       constraint restricted_use_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index restricted_use_by_person on restricted_use (organisation_id, person_id, used_on)',
  ])
  await protect(db, { table: 'restricted_use', doors: ['agent', 'system'], grants: 'select, insert' })
  await run(db, [
    `create policy restricted_use_said_by_its_agent on restricted_use as restrictive for insert
       with check (agent_id = (select asking_agent()))`,
  ])
  await shownToHer(db, { table: 'restricted_use' })
}

async function leftOut(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function people_restricted() returns uuid[] language sql stable parallel safe as $$
       select coalesce(array_agg(distinct file), '{}')
       from file_restriction r, unnest(same_person(r.person_id)) as file where r.lifted_at is null $$`,
    // Whom a purpose may not touch: those whose file is restricted, and those who objected to it.
    `create function people_left_out(of_purpose text) returns uuid[] language sql stable parallel safe as $$
       select people_restricted() || coalesce((
         select array_agg(distinct file) from file_objection o, unnest(same_person(o.person_id)) as file
         where o.ended_at is null and o.purpose = of_purpose), '{}') $$`,
    `create function may_use_restricted(person uuid) returns boolean language sql stable as $$
       select exists (select from restricted_use u where u.person_id = any (same_person(person))
         and u.agent_id = asking_agent() and u.used_on = (asking_now() at time zone 'Europe/Paris')::date) $$`,
  ])
}

const atTheCounter = [
  'person_note',
  'person_tie',
  'household_member',
  'opened_mailbox',
  'representative_assent',
  'visit',
  'visit_note',
  'visit_participant',
  'followed_procedure',
  'procedure_document',
  'procedure_step',
  'letter',
  'letter_version',
  'letter_sending',
  'letter_answer',
] as const

/** Imports write these, at the door of our own jobs. */
const alsoByJobs = ['contact_channel', 'protection_measure', 'people_imported'] as const

// Asked once a statement and not once a row: an import of 100,000 lines pays nothing for it.
async function refused(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function refuse_restricted() returns trigger language plpgsql as $$
     declare hers uuid;
     begin
       if asking_door() <> 'agent' and tg_argv[1] <> 'system' then return null; end if;
       if not exists (select from file_restriction where lifted_at is null) then return null; end if;
       select (to_jsonb(row) ->> tg_argv[0])::uuid into hers from changed as row
         where (to_jsonb(row) ->> tg_argv[0])::uuid = any (people_restricted())
           and not may_use_restricted((to_jsonb(row) ->> tg_argv[0])::uuid) limit 1;
       if hers is not null then
         raise exception 'the use of this file is restricted' using errcode = 'CC018', detail = hers::text;
       end if;
       return null;
     end $$`,
    ...onChange('person', 'id', 'system'),
    ...onChange('person_merge', 'kept_id', 'agent'),
    `create trigger person_merge_of_restricted after insert on person_merge
       referencing new table as changed for each statement execute function refuse_restricted('merged_id', 'agent')`,
    ...atTheCounter.flatMap((table) => onChange(table, 'person_id', 'agent')),
    ...alsoByJobs.flatMap((table) => onChange(table, 'person_id', 'system')),
  ])
}

function onChange(table: string, column: string, doors: 'agent' | 'system'): readonly string[] {
  return ['insert', 'update'].map(
    (event) => `create trigger ${table}_restricted_on_${event} after ${event} on ${table}
      referencing new table as changed for each statement
      execute function refuse_restricted('${column}', '${doors}')`,
  )
}

// For the application alone: the function that appends reads the row before, whoever asks.
async function journalOfHers(db: Kysely<unknown>): Promise<void> {
  const inside = `(select asking_door() in ('agent', 'system'))`
  const atHerDoor = `(select asking_door() in ('person'))`
  const hers = `person_id = any ((select asking_people())::uuid[])`
  await run(db, [
    `create policy journal_entry_of_hers on journal_entry as restrictive for select to cote_app
       using (${inside} or (${atHerDoor} and ${hers}))`,
    `create policy journal_content_of_hers on journal_content as restrictive for select to cote_app
       using (${inside} or (${atHerDoor} and entry_id in (select e.id from journal_entry e where ${hers})))`,
    `create policy journal_head_inside on journal_head as restrictive for select to cote_app using (${inside})`,
  ])
}
