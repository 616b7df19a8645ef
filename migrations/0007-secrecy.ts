import type { Kysely } from 'kysely'
import { alsoAllow, keepBetweenTrades, leaveOpen, protect, run } from './protect.ts'

/** Who may know what: the rules between trades, why a file was opened, and the glass one breaks in an emergency. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await accessRight(db)
  await caseload(db)
  await breakGlass(db)
  await secrecyColumns(db)
  await secrecyOfParents(db)
  await walls(db)
}

async function accessRight(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table access_right (
       role text not null, content text not null, secrecy text not null, action text not null,
       reach text not null constraint access_right_reach check (reach in ('all', 'own', 'none')),
       constraint access_right_pk primary key (role, content, action, secrecy))`,
    `create function asking_now() returns timestamptz language sql stable parallel safe
       as $$ select coalesce(nullif(current_setting('asking.now', true), '')::timestamptz, now()) $$`,
    `create function asking_purpose() returns text language sql stable parallel safe
       as $$ select coalesce(current_setting('asking.purpose', true), '') $$`,
    `create function asking_secrecy() returns text language sql stable parallel safe
       as $$ select case when asking_role() = 'social-worker' then 'social' else 'shared' end $$`,
    `create function reach_of(of_content text, to_do text, in_secrecy text default 'shared') returns text
       language sql stable parallel safe as $$ select coalesce((select reach from access_right
         where role = asking_role() and content = of_content and action = to_do and secrecy = in_secrecy), 'none') $$`,
    `create function secrecies_within(of_content text, to_do text, within text) returns text[]
       language sql stable parallel safe as $$ select coalesce(array_agg(secrecy), '{}') from access_right
         where role = asking_role() and content = of_content and action = to_do and reach = within $$`,
    `create function secrecies_counted() returns text[] language sql stable parallel safe
       as $$ select case asking_purpose()
         when 'figures' then secrecies_within('figures', 'read', 'all')
         -- Whether a turn at the counter has its visit, not what that visit says.
         when 'turns' then '{shared,social}'::text[] else '{}' end $$`,
  ])
  await leaveOpen(db, {
    table: 'access_right',
    reason: 'filled from kernel/secrecy.ts after the migrations: what each role may do; no row about anyone',
    grants: 'select',
  })
}

async function caseload(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_referent (
       id uuid not null constraint person_referent_pk primary key,
       organisation_id uuid not null, person_id uuid not null, agent_id uuid not null,
       named_at timestamptz not null, named_by uuid, removed_at timestamptz, removed_by uuid,
       constraint person_referent_removal check (removed_by is null or removed_at is not null),
       constraint person_referent_agent_fk foreign key (organisation_id, agent_id)
         references agent (organisation_id, id),
       constraint person_referent_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    `create unique index person_referent_once on person_referent (organisation_id, person_id, agent_id)
       where removed_at is null`,
    `create table file_opening (
       id uuid not null constraint file_opening_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       agent_id uuid not null, agent_name text not null, agent_role text not null,
       reason text not null constraint file_opening_reason check (reason in (
         'showed-card', 'sent-to-me', 'called-me', 'replaces-colleague', 'family', 'checks-file', 'other')),
       words text constraint file_opening_words_length check (char_length(words) between 1 and 500),
       opened_on date not null, opened_at timestamptz not null,
       constraint file_opening_other_in_words check (reason <> 'other' or words is not null),
       constraint file_opening_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index file_opening_by_person on file_opening (organisation_id, person_id, opened_on)',
  ])
  const rows = `organisation_id = (select asking_organisation()) and (select asking_role()) <> 'administrator'`
  const doors = ['agent', 'system'] as const
  await protect(db, {
    table: 'person_referent',
    rows,
    doors,
    grants: 'select, insert, update (removed_at, removed_by)',
  })
  await protect(db, { table: 'file_opening', rows, doors, grants: 'select, insert' })
  await run(db, [
    `create policy file_opening_said_by_its_agent on file_opening as restrictive for insert
       with check ((select asking_door()) <> 'agent'
         or (agent_id = (select asking_agent()) and agent_role = (select asking_role())))`,
  ])
  await toldToThePerson(db, 'file_opening')
  await mine(db)
}

// Whose file one may open without a word: one's own, those one answers for, those one has received or has in front.
async function mine(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function file_is_mine(of_person uuid) returns boolean language sql stable parallel safe as $$
       select exists (select from person where id = of_person and opened_by = asking_agent())
         or exists (select from person_referent referent
           where referent.organisation_id = asking_organisation() and referent.person_id = of_person
             and referent.agent_id = asking_agent() and referent.removed_at is null)
         or exists (select from followed_procedure procedure
           where procedure.organisation_id = asking_organisation() and procedure.person_id = of_person
             and (procedure.opened_by = asking_agent()
               -- Handed over to her, or promised that she would call back.
               or exists (select from procedure_step step
                 where step.procedure_id = procedure.id and step.for_agent_id = asking_agent())))
         or exists (select from ticket_person link
           join ticket on ticket.id = link.ticket_id
           join counter_session sitting on sitting.id = coalesce(ticket.counter_session_id, ticket.last_session_id)
           where link.organisation_id = asking_organisation() and link.person_id = of_person
             and sitting.agent_id = asking_agent())
         or exists (select from visit
           where visit.organisation_id = asking_organisation() and visit.person_id = of_person
             and visit.agent_id = asking_agent()) $$`,
    `create function file_may_be_opened(of_person uuid, today date) returns boolean
       language sql stable parallel safe as $$
       select file_is_mine(of_person) or exists (select from file_opening opening
         where opening.organisation_id = asking_organisation() and opening.person_id = of_person
           and opening.agent_id = asking_agent() and opening.opened_on = today) $$`,
  ])
}

// One hour, one file, one agent; it is kept when it is over, so that the person and the officer know of it.
async function breakGlass(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table break_glass (
       id uuid not null constraint break_glass_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       agent_id uuid not null, agent_name text not null, agent_role text not null,
       reason text not null constraint break_glass_reason_length check (char_length(reason) between 10 and 1000),
       broken_at timestamptz not null, expires_at timestamptz not null, closed_at timestamptz, closed_by uuid,
       constraint break_glass_one_hour
         check (expires_at > broken_at and expires_at <= broken_at + interval '1 hour'),
       constraint break_glass_closing check ((closed_at is null) = (closed_by is null)),
       constraint break_glass_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index break_glass_by_agent on break_glass (organisation_id, agent_id, expires_at)',
    'create index break_glass_by_person on break_glass (organisation_id, person_id, broken_at)',
    `create function people_under_glass(of_content text) returns uuid[] language sql stable parallel safe as $$
       select coalesce(array_agg(person_id), '{}') from break_glass
       where agent_id = asking_agent() and organisation_id = asking_organisation()
         and agent_role = asking_role() and closed_at is null and expires_at > asking_now()
         and reach_of(of_content, 'break-glass', 'social') = 'all' $$`,
  ])
  await protect(db, {
    table: 'break_glass',
    rows: `organisation_id = (select asking_organisation()) and (select asking_role()) <> 'administrator'`,
    doors: ['agent', 'system'],
    grants: 'select, insert, update (closed_at, closed_by)',
  })
  await run(db, [
    `create policy break_glass_broken_by_its_agent on break_glass as restrictive for insert
       with check ((select asking_door()) <> 'agent'
         or (agent_id = (select asking_agent()) and agent_role = (select asking_role())
           and broken_at <= (select asking_now()) and closed_at is null
           and (select reach_of('note', 'break-glass', 'social')) = 'all'))`,
    `create policy break_glass_closed_for_good on break_glass as restrictive for update
       using (closed_at is null and ((select asking_door()) <> 'agent' or agent_id = (select asking_agent())
         or (select asking_role()) in ('manager', 'data-protection-officer')))
       with check (closed_at is not null)`,
  ])
  await toldToThePerson(db, 'break_glass')
}

async function toldToThePerson(db: Kysely<unknown>, table: string): Promise<void> {
  const rows = 'person_id = (select asking_person())'
  await alsoAllow(db, { table, name: `${table}_of_the_bearer`, door: 'person', rows, action: 'select' })
}

/** Tables that carry the secrecy of their content, with the agent who wrote the row. */
const authored = { person_note: 'author_id', visit: 'agent_id', followed_procedure: 'opened_by' }

const partsOfAVisit = ['visit_act', 'visit_note', 'visit_receipt']
const partsOfAProcedure = ['procedure_document', 'procedure_step', 'procedure_follow_up']

async function secrecyColumns(db: Kysely<unknown>): Promise<void> {
  for (const [table, author] of Object.entries(authored)) {
    await run(db, [
      ...withSecrecy(table),
      // The owner writes past the walls for the length of this migration, whatever role it has.
      `alter table ${table} no force row level security`,
      `alter table agent no force row level security`,
      `update ${table} set secrecy = 'social' from agent
         where agent.id = ${table}.${author} and agent.role = 'social-worker'`,
      `alter table ${table} force row level security`,
      `alter table agent force row level security`,
      `alter table ${table} alter column secrecy set default asking_secrecy()`,
    ])
  }
  await run(db, [
    'alter table visit add constraint visit_in_its_secrecy unique (organisation_id, id, secrecy)',
    `alter table followed_procedure add constraint followed_procedure_in_its_secrecy
       unique (organisation_id, person_id, id, secrecy)`,
  ])
}

function withSecrecy(table: string): readonly string[] {
  return [
    `alter table ${table} add column secrecy text not null default 'shared'
       constraint ${table}_secrecy check (secrecy in ('shared', 'social'))`,
  ]
}

// A part is as secret as its whole: copied when it is written, held equal by the key, and opened with it.
async function secrecyOfParents(db: Kysely<unknown>): Promise<void> {
  for (const table of partsOfAVisit) {
    await run(db, [
      ...partOf({ table, whole: 'visit', key: 'visit_id' }),
      `alter table ${table} drop constraint ${table}_visit_fk, add constraint ${table}_visit_fk
         foreign key (organisation_id, visit_id, secrecy) references visit (organisation_id, id, secrecy)
         on delete cascade on update cascade`,
    ])
  }
  for (const table of partsOfAProcedure) {
    await run(db, [
      ...partOf({ table, whole: 'followed_procedure', key: 'procedure_id' }),
      `alter table ${table} drop constraint ${table}_procedure_fk, add constraint ${table}_procedure_fk
         foreign key (organisation_id, person_id, procedure_id, secrecy)
         references followed_procedure (organisation_id, person_id, id, secrecy)
         on delete cascade on update cascade`,
    ])
  }
  // A visit that corrects another stays among those who could read the first.
  await run(db, [
    ...copiesSecrecy({ table: 'visit', whole: 'visit', key: 'replaces_id' }),
    `create trigger visit_keeps_secrecy before insert on visit for each row when (new.replaces_id is not null)
       execute function visit_keep_secrecy()`,
  ])
}

interface Part {
  readonly table: string
  readonly whole: string
  readonly key: string
}

function partOf(part: Part): readonly string[] {
  const { table, whole, key } = part
  return [
    ...withSecrecy(table),
    `alter table ${table} no force row level security`,
    `alter table ${whole} no force row level security`,
    `update ${table} set secrecy = whole.secrecy from ${whole} whole where whole.id = ${key} and whole.secrecy <> 'shared'`,
    `alter table ${table} force row level security`,
    `alter table ${whole} force row level security`,
    ...copiesSecrecy(part),
    `create trigger ${table}_keeps_secrecy before insert on ${table}
       for each row execute function ${table}_keep_secrecy()`,
  ]
}

// Whoever cannot see the whole adds nothing to it: the secrecy stays empty, and the row is refused.
function copiesSecrecy({ table, whole, key }: Part): readonly string[] {
  return [
    `create function ${table}_keep_secrecy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       new.secrecy := (select whole.secrecy from ${whole} whole where whole.id = new.${key});
       return new;
     end $$`,
  ]
}

async function walls(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function visits_under_glass() returns uuid[] language sql stable parallel safe as $$
       select coalesce(array_agg(id), '{}') from visit where person_id = any (people_under_glass('visit')) $$`,
    // Who reads a note of a visit is now said by the secrecy of the visit, so that glass may be broken.
    'drop policy visit_note_asked on visit_note',
    `create policy visit_note_asked on visit_note
       using ((select asking_door()) = 'agent' and organisation_id = (select asking_organisation())
         and (select asking_role()) not in ('administrator', 'data-protection-officer'))
       with check ((select asking_door()) = 'agent' and organisation_id = (select asking_organisation()))`,
    ...withSecrecy('journal_content'),
    'alter table journal_content alter column secrecy set default asking_secrecy()',
    // The journal says in codes what was written; its words are read by jobs and by the access export, not by agents.
    `create policy journal_content_not_for_agents on journal_content as restrictive for select
       using ((select asking_door() <> 'agent'))`,
    'grant update (secrecy) on person_note to cote_app',
    `create policy person_note_only_opened on person_note as restrictive for update with check (secrecy = 'shared')`,
  ])
  const underGlass = 'visit_id = any ((select visits_under_glass())::uuid[])'
  await keepBetweenTrades(db, { table: 'person_note', content: 'note', author: 'author_id' })
  await keepBetweenTrades(db, { table: 'visit', content: 'visit', author: 'agent_id', counted: true })
  await keepBetweenTrades(db, { table: 'visit_act', content: 'visit', underGlass, counted: true })
  await keepBetweenTrades(db, { table: 'visit_note', content: 'note', author: 'author_id' })
  await keepBetweenTrades(db, { table: 'visit_receipt', content: 'visit', underGlass })
  await keepBetweenTrades(db, { table: 'followed_procedure', content: 'procedure', author: 'opened_by' })
  for (const table of partsOfAProcedure) await keepBetweenTrades(db, { table, content: 'procedure' })
}
