import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** What a visit is counted with: who, without saying who, and what was known of her that day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await countedPerson(db)
  await ageBands(db)
  await countedVisit(db)
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
    `create function visit_count_person() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       new.had_file := new.person_id is not null;
       if new.person_id is null then
         new.counted_as := gen_random_uuid();
         new.gender := coalesce(new.gender, 'non_communique');
         new.age_band := coalesce(new.age_band, 'non_communique');
         new.social_status := coalesce(new.social_status, 'non_communique');
         return new;
       end if;
       insert into counted_person (organisation_id, person_id)
         values (new.organisation_id, new.person_id) on conflict do nothing;
       select counted.counted_as, person.gender, coalesce(person.social_status, 'non_communique'),
           counted_age_band(person.birth_year, extract(year from new.visited_on)::integer)
         into new.counted_as, new.gender, new.social_status, new.age_band
         from person join counted_person counted
           on counted.organisation_id = person.organisation_id and counted.person_id = person.id
         where person.organisation_id = new.organisation_id and person.id = new.person_id;
       return new;
     end $$`,
    // The owner writes past the walls for the length of this migration, whatever role it has.
    ...walled.map((table) => `alter table ${table} no force row level security`),
    `insert into counted_person (organisation_id, person_id)
       select distinct organisation_id, person_id from visit where person_id is not null`,
    `update visit set had_file = true, counted_as = counted.counted_as, gender = person.gender,
         social_status = coalesce(person.social_status, 'non_communique'),
         age_band = counted_age_band(person.birth_year, extract(year from visited_on)::integer)
       from person join counted_person counted
         on counted.organisation_id = person.organisation_id and counted.person_id = person.id
       where person.organisation_id = visit.organisation_id and person.id = visit.person_id`,
    `update visit set had_file = false, counted_as = gen_random_uuid(), gender = coalesce(gender, 'non_communique'),
         social_status = coalesce(social_status, 'non_communique'), age_band = coalesce(age_band, 'non_communique')
       where counted_as is null`,
    ...walled.map((table) => `alter table ${table} force row level security`),
    `alter table visit alter column counted_as set not null, alter column had_file set not null,
       alter column gender set not null, alter column age_band set not null, alter column social_status set not null`,
    `create trigger visit_counted before insert on visit
       for each row execute function visit_count_person()`,
    'create index visit_by_counted on visit (organisation_id, counted_as, visited_on, id)',
  ])
  await correctedFile(db)
}

// Gender and birth do not change with life: a file that says otherwise corrects what was counted. A social status is
// the one of that day, completed when nobody had said it.
async function correctedFile(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function visit_count_corrected_person() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       update visit set gender = new.gender,
           age_band = counted_age_band(new.birth_year, extract(year from visited_on)::integer),
           social_status = case when social_status = 'non_communique'
             then coalesce(new.social_status, 'non_communique') else social_status end
         where organisation_id = new.organisation_id and person_id = new.id;
       return null;
     end $$`,
    `create trigger person_corrected_in_counts after update of gender, birth_year, social_status on person
       for each row when (old.gender is distinct from new.gender or old.birth_year is distinct from new.birth_year
         or old.social_status is distinct from new.social_status)
       execute function visit_count_corrected_person()`,
  ])
}
