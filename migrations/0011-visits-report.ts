import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** What a visit is counted with: who, without saying who, and what was known of her that day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await countedPerson(db)
  await ageBands(db)
  await countedVisit(db)
  await summedUp(db)
}

// A number that stands for a person in counts. It goes with her file; what was counted keeps the number alone, so that
// erasing a file (art. 17 RGPD) changes no figure and leads back to nobody.
async function countedPerson(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table counted_person (
       organisation_id uuid not null, person_id uuid not null, counted_as uuid not null default gen_random_uuid(),
       constraint counted_person_pk primary key (organisation_id, person_id),
       constraint counted_person_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
  ])
  await protect(db, { table: 'counted_person', doors: ['agent', 'system'], grants: 'select' })
}

async function ageBands(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function counted_age_band(birth_year integer, year integer) returns text
     language sql immutable parallel safe as $$
       select case
         when birth_year is null or birth_year > year then 'non_communique'
         when year - birth_year < 12 then 'moins_de_douze'
         when year - birth_year < 18 then 'douze_dix_huit'
         when year - birth_year < 25 then 'dix_huit_vingt_quatre'
         when year - birth_year < 40 then 'vingt_cinq_trente_neuf'
         when year - birth_year < 60 then 'quarante_cinquante_neuf'
         when year - birth_year < 70 then 'soixante_soixante_neuf'
         else 'soixante_dix_plus' end $$`,
  ])
}

const walled = ['visit', 'person', 'counted_person'] as const

async function countedVisit(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'alter table visit add column counted_as uuid, add column had_file boolean',
    `create function counted_as(organisation uuid, person uuid) returns uuid
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare kept uuid := kept_person(person);
     begin
       insert into counted_person (organisation_id, person_id)
         select organisation_id, id from person where organisation_id = organisation and id = kept
         on conflict do nothing;
       return (select c.counted_as from counted_person c where c.organisation_id = organisation and person_id = kept);
     end $$`,
    'revoke all on function counted_as from public',
    `create function visit_count_person() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       new.had_file := new.person_id is not null;
       if new.had_file then
         select gender, social_status, counted_age_band(birth_year, extract(year from new.visited_on)::integer)
           into new.gender, new.social_status, new.age_band
           from person where organisation_id = new.organisation_id and id = kept_person(new.person_id);
         new.counted_as := counted_as(new.organisation_id, new.person_id);
       else
         new.counted_as := gen_random_uuid();
       end if;
       new.gender := coalesce(new.gender, 'non_communique');
       new.age_band := coalesce(new.age_band, 'non_communique');
       new.social_status := coalesce(new.social_status, 'non_communique');
       return new;
     end $$`,
    // The owner writes past the walls for the length of this migration, whatever role it has.
    ...walled.map((table) => `alter table ${table} no force row level security`),
    `update visit set had_file = person_id is not null,
         counted_as = case when person_id is null then gen_random_uuid() else counted_as(organisation_id, person_id) end,
         gender = coalesce(gender, 'non_communique'), age_band = coalesce(age_band, 'non_communique'),
         social_status = coalesce(social_status, 'non_communique')`,
    `update visit set gender = person.gender, social_status = coalesce(person.social_status, 'non_communique'),
         age_band = counted_age_band(person.birth_year, extract(year from visited_on)::integer)
       from person where person.organisation_id = visit.organisation_id and person.id = visit.person_id`,
    ...walled.map((table) => `alter table ${table} force row level security`),
    `alter table visit alter column counted_as set not null, alter column had_file set not null,
       alter column gender set not null, alter column age_band set not null, alter column social_status set not null`,
    `create trigger visit_counted before insert on visit
       for each row execute function visit_count_person()`,
  ])
  await fileChanged(db)
}

// Gender and birth do not change with life: a file that says otherwise corrects what was counted. A social status is
// the one of that day, completed when nobody had said it. Two files of one person count as one while they are merged.
async function fileChanged(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function count_again(organisation uuid, files uuid[]) returns void
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare file uuid;
     begin
       foreach file in array files loop
         update visit set counted_as = counted_as(organisation, file), gender = person.gender,
             age_band = counted_age_band(person.birth_year, extract(year from visited_on)::integer),
             social_status = case when visit.social_status = 'non_communique'
               then coalesce(person.social_status, 'non_communique') else visit.social_status end
           from person where person.organisation_id = organisation and person.id = kept_person(file)
             and visit.organisation_id = organisation and visit.person_id = file;
         update visit_participant set counted_as = counted_as(organisation, file), gender = person.gender,
             age_band = counted_age_band(person.birth_year, extract(year from visit.visited_on)::integer),
             social_status = case when visit_participant.social_status = 'non_communique'
               then coalesce(person.social_status, 'non_communique') else visit_participant.social_status end
           from person, visit where person.organisation_id = organisation and person.id = kept_person(file)
             and visit_participant.organisation_id = organisation and visit_participant.person_id = file
             and visit.id = visit_participant.visit_id;
       end loop;
     end $$`,
    'revoke all on function count_again from public',
    `create function person_count_again() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       perform count_again(new.organisation_id, same_person(new.id));
       return null;
     end $$`,
    `create trigger person_corrected_in_counts after update of gender, birth_year, social_status on person
       for each row when (old.gender is distinct from new.gender or old.birth_year is distinct from new.birth_year
         or old.social_status is distinct from new.social_status)
       execute function person_count_again()`,
    `create function joined_file_count_again() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       perform count_again(organisation_id, array_agg(distinct person_id)) from changed group by organisation_id;
       return null;
     end $$`,
    `create trigger joined_files_counted_as_one after insert on joined_file
       referencing new table as changed for each statement execute function joined_file_count_again()`,
    `create trigger parted_files_counted_apart after delete on joined_file
       referencing old table as changed for each statement execute function joined_file_count_again()`,
  ])
}

// What figures ask of every visit of a period stands on its own row: whether it still counts, and what its acts say.
// Measured on a million visits (bench/report.ts): four reads of whole tables less for each month.
async function summedUp(db: Kysely<unknown>): Promise<void> {
  const ofItsActs = `update visit set
      modes = array(select distinct mode from visit_act where visit_id = visit.id order by mode),
      themes = array(select distinct theme from visit_act, unnest(themes) as theme where visit_id = visit.id
        order by theme),
      administrative_themes = array(select distinct theme from visit_act, unnest(administrative_themes) as theme
        where visit_id = visit.id order by theme)`
  const whenOver = `update visit set over_at = (select min(at) from (
      select later.recorded_at from visit later where later.replaces_id = visit.id
      union all
      select cancelled_at from visit_cancellation where visit_id = visit.id and undone_at is null) as over(at))`
  const tables = ['visit', 'visit_act', 'visit_cancellation'] as const
  await run(db, [
    `alter table visit add column over_at timestamptz, add column modes text[] not null default '{}',
       add column themes text[] not null default '{}', add column administrative_themes text[] not null default '{}'`,
    ...tables.map((table) => `alter table ${table} no force row level security`),
    ofItsActs,
    whenOver,
    ...tables.map((table) => `alter table ${table} force row level security`),
    `create function visit_act_summed_up() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       ${ofItsActs} where id in (select visit_id from added);
       return null;
     end $$`,
    `create trigger visit_acts_summed_up after insert on visit_act
       referencing new table as added for each statement execute function visit_act_summed_up()`,
    `create function visit_is_replaced() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       ${whenOver} where id = new.replaces_id;
       return null;
     end $$`,
    `create trigger visit_replaced after insert on visit
       for each row when (new.replaces_id is not null) execute function visit_is_replaced()`,
    `create function visit_is_cancelled() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       ${whenOver} where id = new.visit_id;
       return null;
     end $$`,
    `create trigger visit_cancelled after insert or update of undone_at on visit_cancellation
       for each row execute function visit_is_cancelled()`,
    `create index visit_counted_by_day on visit (organisation_id, visited_on, id) where over_at is null`,
    `create index visit_workshops_by_day on visit (organisation_id, visited_on, id)
       where over_at is null and activity = 'collectif'`,
    // With what the walls ask of a row, so that « met before? » is answered by the index alone.
    `create index visit_counted_by_person on visit (organisation_id, counted_as, visited_on, id)
       include (activity, secrecy, agent_id, person_id) where over_at is null`,
  ])
}
