import type { Kysely } from 'kysely'
import { shownToHer } from './her-own.ts'
import { alsoAllow, keepBetweenTrades, protect, run } from './protect.ts'

/** Visits away from the counter, workshops, what corrects or cancels a visit, tags, and agreement given aloud. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await channel(db)
  await correction(db)
  await agreement(db)
  await cancellation(db)
  await workshop(db)
  await participant(db)
  await tags(db)
  await hers(db)
}

const doors = ['agent', 'system'] as const
const underGlass = 'visit_id = any ((select visits_under_glass())::uuid[])'

// The national report knows four kinds of places; a town also wants to know whether it was a letter or a call.
async function channel(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table visit add column channel text
       constraint visit_channel check (channel in ('counter', 'home', 'outside', 'phone', 'video', 'mail', 'email')),
     add constraint visit_place_of_channel check (channel is null or place_type = case channel
       when 'counter' then 'lieu_activite' when 'home' then 'domicile' when 'outside' then 'autre'
       else 'a_distance' end),
     drop constraint visit_activity,
     add constraint visit_activity check (activity in ('individuel', 'collectif')),
     add constraint visit_workshop_of_many
       check (activity <> 'collectif' or (person_id is null and ticket_id is null))`,
  ])
}

// A visit stays that of who received the person, whoever corrects it.
async function correction(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table visit add column recorded_by uuid,
     add constraint visit_recorded_by_fk foreign key (organisation_id, recorded_by)
       references agent (organisation_id, id),
     add constraint visit_recorded_by_corrects check (recorded_by is null or replaces_id is not null)`,
    `create function visit_author(of_visit uuid) returns uuid language sql stable parallel safe
       as $$ select agent_id from visit where id = of_visit $$`,
    `create function visit_ticket(of_visit uuid) returns uuid language sql stable parallel safe
       as $$ select ticket_id from visit where id = of_visit $$`,
    `create function visit_corrected_by_asker(of_visit uuid) returns boolean language sql stable parallel safe as $$
       select exists (select from visit where id = of_visit
         and (reach_of('visit', 'correct', secrecy) = 'all'
           or (reach_of('visit', 'correct', secrecy) = 'own' and agent_id = asking_agent()))) $$`,
    'drop policy visit_signed_by_its_agent on visit',
    `create policy visit_signed_by_its_agent on visit as restrictive for insert
       with check ((select asking_door()) <> 'agent' or coalesce(recorded_by, agent_id) = (select asking_agent()))`,
    // The same turn of a ticket, taken back and finished again, is that of who finishes it.
    `create policy visit_corrected_by_who_may on visit as restrictive for insert
       with check ((select asking_door()) <> 'agent' or replaces_id is null
         or (agent_id = visit_author(replaces_id) and visit_corrected_by_asker(replaces_id))
         or (recorded_by is null and ticket_id = visit_ticket(replaces_id)))`,
  ])
}

// Art. 1984 Code civil: who acts in somebody's place is asked to. In her presence, aloud is enough; it is written down.
async function agreement(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table visit_act add column agreement text
       constraint visit_act_agreement check (agreement in ('aloud', 'not-asked'))`,
    'alter table visit_act no force row level security',
    `update visit_act set agreement = 'not-asked' where mode = 'a_la_place_presence'`,
    'alter table visit_act force row level security',
    `alter table visit_act add constraint visit_act_presence_needs_agreement
       check ((mode = 'a_la_place_presence') = (agreement is not null))`,
    // « Not asked » is what was recorded before anybody was asked.
    `create policy visit_act_agreement_asked on visit_act as restrictive for insert
       with check ((select asking_door()) <> 'agent' or agreement is distinct from 'not-asked')`,
  ])
}

async function cancellation(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_cancellation (
       id uuid not null constraint visit_cancellation_pk primary key,
       organisation_id uuid not null, visit_id uuid not null,
       reason text not null constraint visit_cancellation_reason
         check (reason in ('entered-twice', 'wrong-file', 'did-not-happen', 'by-mistake')),
       cancelled_by uuid not null, cancelled_at timestamptz not null,
       undone_by uuid, undone_at timestamptz, secrecy text not null default 'shared'
         constraint visit_cancellation_secrecy check (secrecy in ('shared', 'social')),
       constraint visit_cancellation_undone_whole check ((undone_by is null) = (undone_at is null)),
       constraint visit_cancellation_agent_fk foreign key (organisation_id, cancelled_by)
         references agent (organisation_id, id),
       constraint visit_cancellation_undone_by_fk foreign key (organisation_id, undone_by)
         references agent (organisation_id, id),
       ${ofTheVisit('visit_cancellation')})`,
    'create unique index visit_cancelled_once on visit_cancellation (visit_id) where undone_at is null',
    'create index visit_cancellation_by_visit on visit_cancellation (visit_id, cancelled_at)',
    keepsSecrecy('visit_cancellation'),
  ])
  const table = 'visit_cancellation'
  await protect(db, { table, doors, grants: 'select, insert, update (undone_by, undone_at)' })
  await keepBetweenTrades(db, { table, content: 'visit', author: 'cancelled_by', underGlass, counted: true })
  await run(db, [
    `create policy visit_cancelled_by_who_may on visit_cancellation as restrictive for insert
       with check ((select asking_door()) <> 'agent'
         or (cancelled_by = (select asking_agent()) and undone_at is null and visit_corrected_by_asker(visit_id)))`,
    `create policy visit_cancellation_undone_by_who_may on visit_cancellation as restrictive for update
       using (undone_at is null)
       with check ((select asking_door()) <> 'agent'
         or (undone_by = (select asking_agent()) and visit_corrected_by_asker(visit_id)))`,
    `create function visit_is_over(of_visit uuid) returns boolean language sql stable parallel safe as $$
       select exists (select from visit where replaces_id = of_visit)
         or exists (select from visit_cancellation where visit_id = of_visit and undone_at is null) $$`,
    // Who bears a code reads a visit as it stands, never what it was before.
    'drop policy visit_receipt_forgotten_by_jobs on visit_receipt',
    `create policy visit_receipt_forgotten on visit_receipt as restrictive for delete
       using ((select asking_door()) = 'system' or visit_is_over(visit_id))`,
    'drop policy visit_receipt_between_trades_removed on visit_receipt',
    `create policy visit_receipt_between_trades_removed on visit_receipt as restrictive for delete
       using ((select asking_door()) <> 'agent' or visit_corrected_by_asker(visit_id))`,
  ])
}

async function workshop(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_workshop (
       visit_id uuid not null constraint visit_workshop_pk primary key, organisation_id uuid not null,
       title text not null constraint visit_workshop_title_length check (char_length(title) between 1 and 200),
       level text constraint visit_workshop_level check (level in ('debutant', 'intermediaire', 'avance')),
       secrecy text not null default 'shared'
         constraint visit_workshop_secrecy check (secrecy in ('shared', 'social')),
       ${ofTheVisit('visit_workshop')})`,
    keepsSecrecy('visit_workshop'),
  ])
  await protect(db, { table: 'visit_workshop', doors, grants: 'select, insert' })
  await keepBetweenTrades(db, { table: 'visit_workshop', content: 'visit', underGlass, counted: true })
}

// One row a participant, as the national report counts them. What was known of her that day is copied from her file, so
// that erasing it changes no figure; who has no file is a number, drawn for that day.
async function participant(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_participant (
       organisation_id uuid not null, visit_id uuid not null, rank integer not null, person_id uuid,
       age_band text not null constraint visit_participant_age_band check (age_band in (
         'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre', 'vingt_cinq_trente_neuf',
         'quarante_cinquante_neuf', 'soixante_soixante_neuf', 'soixante_dix_plus', 'non_communique')),
       gender text not null
         constraint visit_participant_gender check (gender in ('masculin', 'feminin', 'non_communique')),
       social_status text not null constraint visit_participant_social_status
         check (social_status in ('scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'non_communique')),
       counted_as uuid not null, had_file boolean not null, secrecy text not null default 'shared'
         constraint visit_participant_secrecy check (secrecy in ('shared', 'social')),
       constraint visit_participant_pk primary key (visit_id, rank),
       constraint visit_participant_rank check (rank between 1 and 10000),
       constraint visit_participant_once unique (visit_id, person_id),
       constraint visit_participant_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete set null (person_id),
       ${ofTheVisit('visit_participant')})`,
    `create index visit_participant_by_person on visit_participant (organisation_id, person_id)
       where person_id is not null`,
    'create index visit_participant_by_counted on visit_participant (organisation_id, counted_as)',
    keepsSecrecy('visit_participant'),
    `create function visit_participant_count() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       new.had_file := new.person_id is not null;
       if new.had_file then
         select person.gender, person.social_status,
             counted_age_band(person.birth_year, extract(year from visit.visited_on)::integer)
           into new.gender, new.social_status, new.age_band
           from person, visit where person.organisation_id = new.organisation_id
             and person.id = kept_person(new.person_id) and visit.id = new.visit_id;
         new.counted_as := counted_as(new.organisation_id, new.person_id);
       else
         new.counted_as := gen_random_uuid();
       end if;
       new.gender := coalesce(new.gender, 'non_communique');
       new.age_band := coalesce(new.age_band, 'non_communique');
       new.social_status := coalesce(new.social_status, 'non_communique');
       return new;
     end $$`,
    `create trigger visit_participant_counted before insert on visit_participant
       for each row execute function visit_participant_count()`,
  ])
  await protect(db, { table: 'visit_participant', doors, grants: 'select, insert' })
  await keepBetweenTrades(db, { table: 'visit_participant', content: 'visit', underGlass, counted: true })
}

async function tags(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table visit_tag (
       id uuid not null constraint visit_tag_pk primary key,
       organisation_id uuid not null constraint visit_tag_organisation_fk references organisation (id),
       scope text not null constraint visit_tag_scope check (scope in ('personal', 'team', 'organisation')),
       owner_id uuid, team_id uuid,
       label text not null constraint visit_tag_label_length check (char_length(label) between 1 and 60),
       folded text not null, created_by uuid not null, created_at timestamptz not null,
       retired_by uuid, retired_at timestamptz, merged_into uuid,
       constraint visit_tag_in_organisation unique (organisation_id, id),
       constraint visit_tag_of_somebody check ((scope = 'personal') = (owner_id is not null)),
       constraint visit_tag_of_a_team check ((scope = 'team') = (team_id is not null)),
       constraint visit_tag_retired_whole check ((retired_by is null) = (retired_at is null)),
       constraint visit_tag_merged_is_retired check (merged_into is null or retired_at is not null),
       constraint visit_tag_merged_elsewhere check (merged_into <> id),
       constraint visit_tag_owner_fk foreign key (organisation_id, owner_id) references agent (organisation_id, id),
       constraint visit_tag_team_fk foreign key (organisation_id, team_id)
         references team (organisation_id, id) on delete cascade,
       constraint visit_tag_merged_fk foreign key (organisation_id, merged_into)
         references visit_tag (organisation_id, id) on delete set null (merged_into))`,
    `create unique index visit_tag_once on visit_tag
       (organisation_id, scope, coalesce(owner_id, team_id, organisation_id), folded) where retired_at is null`,
    `create table visit_tagging (
       organisation_id uuid not null, visit_id uuid not null, tag_id uuid not null,
       secrecy text not null default 'shared'
         constraint visit_tagging_secrecy check (secrecy in ('shared', 'social')),
       constraint visit_tagging_pk primary key (visit_id, tag_id),
       constraint visit_tagging_tag_fk foreign key (organisation_id, tag_id)
         references visit_tag (organisation_id, id) on delete cascade,
       ${ofTheVisit('visit_tagging')})`,
    'create index visit_tagging_by_tag on visit_tagging (organisation_id, tag_id)',
    keepsSecrecy('visit_tagging'),
  ])
  // What an agent tags for herself is hers.
  await protect(db, {
    table: 'visit_tag',
    rows: `organisation_id = (select asking_organisation())
      and ((select asking_door()) <> 'agent' or scope <> 'personal' or owner_id = (select asking_agent()))`,
    doors,
    grants: 'select, insert, update (retired_by, retired_at, merged_into)',
  })
  await run(db, [
    `create policy visit_tag_made_by_who_may on visit_tag as restrictive for insert
       with check ((select asking_door()) <> 'agent' or (created_by = (select asking_agent())
         and (scope <> 'organisation' or (select asking_role()) = 'manager')))`,
    `create policy visit_tag_retired_by_who_may on visit_tag as restrictive for update
       using ((select asking_door()) <> 'agent' or scope = 'personal' or created_by = (select asking_agent())
         or (select asking_role()) = 'manager')`,
  ])
  await protect(db, { table: 'visit_tagging', doors, grants: 'select, insert' })
  await keepBetweenTrades(db, { table: 'visit_tagging', content: 'visit', underGlass, counted: true })
}

// What is kept of her visits and of the workshops she came to is hers to read.
async function hers(db: Kysely<unknown>): Promise<void> {
  const people = 'person_id = any ((select asking_people())::uuid[])'
  const ofHerVisits = `visit_id in (select v.id from visit v where v.${people})`
  const ofHerWorkshops = `visit_id in (select p.visit_id from visit_participant p where p.${people})`
  await shownToHer(db, { table: 'visit_participant' })
  await shownToHer(db, { table: 'visit_workshop', rows: ofHerWorkshops })
  await shownToHer(db, { table: 'visit_cancellation', rows: ofHerVisits })
  await shownToHer(db, { table: 'visit_tagging', rows: `${ofHerVisits} or ${ofHerWorkshops}` })
  await shownToHer(db, {
    table: 'visit_tag',
    rows: `id in (select tag_id from visit_tagging where ${ofHerVisits} or ${ofHerWorkshops})`,
  })
  await alsoAllow(db, {
    table: 'visit',
    name: 'visit_of_her_workshops',
    door: 'person',
    rows: `id in (select p.visit_id from visit_participant p where p.${people})`,
    action: 'select',
  })
}

/** The key of a part of a visit, which is as secret as its visit. */
function ofTheVisit(table: string): string {
  return `constraint ${table}_visit_fk foreign key (organisation_id, visit_id, secrecy)
    references visit (organisation_id, id, secrecy) on delete cascade on update cascade`
}

function keepsSecrecy(table: string): string {
  return `create trigger ${table}_keeps_secrecy before insert on ${table}
    for each row execute function visit_act_keep_secrecy()`
}
