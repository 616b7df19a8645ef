import type { Kysely } from 'kysely'
import { alsoAllow, protect, run } from './protect.ts'

/** The people it is all for: their file, how to reach and to find them, and what protects them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await person(db)
  await personName(db)
  await personCode(db)
  await contactChannel(db)
  await protectionMeasure(db)
  await consentNotice(db)
  await personNote(db)
}

async function person(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person (
       id uuid not null constraint person_pk primary key,
       organisation_id uuid not null, version integer not null default 1,
       first_names text constraint person_first_names_length check (length(first_names) between 1 and 100),
       usage_name text constraint person_usage_name_length check (length(usage_name) between 1 and 100),
       birth_name text constraint person_birth_name_length check (length(birth_name) between 1 and 100),
       has_single_name boolean not null default false,
       gender text not null default 'non_communique'
         constraint person_gender check (gender in ('masculin', 'feminin', 'non_communique')),
       birth_year smallint constraint person_birth_year check (birth_year between 1900 and 2200),
       birth_month smallint constraint person_birth_month check (birth_month between 1 and 12),
       birth_day smallint constraint person_birth_day check (birth_day between 1 and 31),
       commune_code text constraint person_commune_code check (commune_code ~ '^[0-9][0-9AB][0-9]{3}$'),
       commune_name text, postal_code text constraint person_postal_code check (postal_code ~ '^[0-9]{5}$'),
       commune_list_year smallint,
       no_fixed_address boolean not null default false,
       languages_spoken text[] not null default '{}', languages_read text[],
       needs text[] not null default '{}' constraint person_needs check (needs <@ array[
         'interpreter', 'sign-language', 'easy-reading', 'large-print', 'accompaniment']),
       social_status text constraint person_social_status
         check (social_status in ('scolarise', 'sans_emploi', 'en_emploi', 'retraite', 'non_communique')),
       search_name text not null generated always as (folded(
         coalesce(first_names, '') || ' ' || coalesce(usage_name, '') || ' ' || coalesce(birth_name, ''))) stored,
       opened_at timestamptz not null, opened_by uuid,
       constraint person_own_organisation_unique unique (organisation_id, id),
       constraint person_has_a_name check (num_nonnulls(first_names, usage_name, birth_name) > 0),
       constraint person_single_name check (not has_single_name or (first_names is null and birth_name is null)),
       constraint person_birth_in_order check (
         (birth_month is null or birth_year is not null) and (birth_day is null or birth_month is not null)),
       constraint person_commune_whole check (
         (commune_code is null) = (commune_name is null) and (commune_code is null) = (commune_list_year is null)
         and (postal_code is null or commune_code is not null)))`,
    `create index person_by_birth on person (organisation_id, birth_year, search_name)
       include (id, birth_month, birth_day)`,
  ])
  await protect(db, { table: 'person', doors: ['agent', 'system'], grants: 'select, insert, update' })
}

// Trigram and LIKE operators are not leakproof: under row-level security no index serves them. Names are therefore
// kept as words, and words as trigrams, both found by plain equality and ranges, which are leakproof.
async function personName(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_name_word (
       organisation_id uuid not null, word text collate "C" not null, person_id uuid not null,
       constraint person_name_word_pk primary key (organisation_id, word, person_id),
       constraint person_name_word_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    // The planner must know how many begin with three letters.
    'alter table person_name_word alter column word set statistics 1000',
    'create index person_name_word_by_person on person_name_word (organisation_id, person_id, word)',
    `create table name_word (
       organisation_id uuid not null, word text collate "C" not null,
       constraint name_word_pk primary key (organisation_id, word))`,
    `create table name_word_trigram (
       organisation_id uuid not null, trigram text collate "C" not null, word text collate "C" not null,
       constraint name_word_trigram_pk primary key (organisation_id, trigram, word))`,
    `create function name_words(first_names text, usage_name text, birth_name text) returns setof text
     language sql immutable parallel safe set search_path = pg_catalog, public as $$
       select distinct word from unnest(
         string_to_array(folded(coalesce(first_names, '')), ' ')
         || string_to_array(folded(coalesce(usage_name, '')), ' ')
         || string_to_array(folded(coalesce(birth_name, '')), ' ')
         -- « N’Diaye » is looked for as « n diaye » and as « ndiaye », « Ben Ali » as « benali ».
         || array[replace(folded(coalesce(usage_name, '')), ' ', ''), replace(folded(coalesce(birth_name, '')), ' ', '')]
       ) as word where word <> '' order by word $$`,
    `create function person_keep_name_words() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       if tg_op = 'UPDATE' then
         delete from person_name_word where organisation_id = old.organisation_id and person_id = old.id;
       end if;
       with unknown as (
         insert into name_word (organisation_id, word)
           select new.organisation_id, word
           from name_words(new.first_names, new.usage_name, new.birth_name) as names(word)
           on conflict do nothing returning word)
       insert into name_word_trigram (organisation_id, trigram, word)
         select new.organisation_id, trigram, word from unknown, unnest(show_trgm(word)) as trigram
         on conflict do nothing;
       insert into person_name_word (organisation_id, word, person_id)
         select new.organisation_id, word, new.id
         from name_words(new.first_names, new.usage_name, new.birth_name) as names(word);
       return null;
     end $$`,
    `create trigger person_name_words_kept after insert or update of first_names, usage_name, birth_name on person
       for each row execute function person_keep_name_words()`,
  ])
  await protect(db, { table: 'person_name_word', doors: ['agent', 'system'], grants: 'select' })
  await protect(db, { table: 'name_word', doors: ['agent', 'system'], grants: 'select' })
  await protect(db, { table: 'name_word_trigram', doors: ['agent', 'system'], grants: 'select' })
}

async function personCode(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_code (
       id uuid not null constraint person_code_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       code text not null constraint person_code_unique unique,
       code_hash text not null constraint person_code_hash_unique unique,
       issued_at timestamptz not null, issued_by uuid, withdrawn_at timestamptz, withdrawn_by uuid,
       constraint person_code_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade,
       constraint person_code_withdrawal check (withdrawn_by is null or withdrawn_at is not null))`,
    'create unique index person_code_one_in_use on person_code (organisation_id, person_id) where withdrawn_at is null',
    'create index person_code_by_person on person_code (organisation_id, person_id)',
  ])
  await protect(db, { table: 'person_code', doors: ['agent', 'system'], grants: 'select, insert, update' })
  await alsoAllow(db, {
    table: 'person_code',
    name: 'person_code_of_the_bearer',
    door: 'person',
    rows: 'code_hash = (select asking_key()) and withdrawn_at is null',
    action: 'select',
  })
  await alsoAllow(db, {
    table: 'person',
    name: 'person_of_the_bearer',
    door: 'person',
    rows: `id = (select code.person_id from person_code code
      where code.code_hash = (select asking_key()) and code.withdrawn_at is null)`,
    action: 'select',
  })
}

async function contactChannel(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table contact_channel (
       id uuid not null constraint contact_channel_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       kind text not null constraint contact_channel_kind check (kind in ('phone', 'email', 'letter')),
       value text collate "C" not null constraint contact_channel_value_length check (length(value) between 1 and 500),
       typed text not null constraint contact_channel_typed_length check (length(typed) <= 500),
       belongs_to text not null constraint contact_channel_belongs_to
         check (belongs_to in ('self', 'household', 'relative', 'neighbour', 'professional')),
       holder text constraint contact_channel_holder_length check (length(holder) between 1 and 120),
       may_leave_message boolean, is_discreet boolean not null default false,
       phone_tail text collate "C" generated always as (case kind when 'phone' then reverse(value) end) stored,
       added_at timestamptz not null, added_by uuid,
       constraint contact_channel_phone check (kind <> 'phone' or value ~ '^[+][0-9]{4,15}$'),
       constraint contact_channel_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index contact_channel_by_person on contact_channel (organisation_id, person_id)',
    "create index contact_channel_by_value on contact_channel (organisation_id, value) where kind = 'phone'",
    'create index contact_channel_by_phone_tail on contact_channel (organisation_id, phone_tail)',
  ])
  await protect(db, {
    table: 'contact_channel',
    doors: ['agent', 'system'],
    grants: 'select, insert, update, delete',
  })
}

async function protectionMeasure(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table protection_measure (
       id uuid not null constraint protection_measure_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       kind text not null constraint protection_measure_kind check (kind in (
         'tutelle', 'curatelle-simple', 'curatelle-renforcee', 'sauvegarde-de-justice',
         'habilitation-du-conjoint', 'habilitation-familiale', 'mesure-d-accompagnement',
         'mandat-de-protection-future')),
       ends_on date,
       representative text constraint protection_measure_representative_length
         check (length(representative) between 1 and 120),
       representative_contact text constraint protection_measure_contact_length
         check (length(representative_contact) between 1 and 200),
       recorded_at timestamptz not null, recorded_by uuid, removed_at timestamptz, removed_by uuid,
       constraint protection_measure_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    `create unique index protection_measure_one_recorded on protection_measure (organisation_id, person_id)
       where removed_at is null`,
  ])
  await protect(db, {
    table: 'protection_measure',
    doors: ['agent', 'system'],
    grants: 'select, insert, update',
  })
}

async function consentNotice(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table consent_notice (
       id uuid not null constraint consent_notice_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       notice text not null, notice_version text not null, language text not null,
       manner text not null constraint consent_notice_manner
         check (manner in ('read-aloud', 'on-paper', 'on-screen', 'interpreted')),
       given_at timestamptz not null, given_by uuid not null,
       constraint consent_notice_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index consent_notice_by_person on consent_notice (organisation_id, person_id, given_at)',
  ])
  await protect(db, { table: 'consent_notice', doors: ['agent', 'system'], grants: 'select, insert' })
}

async function personNote(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table person_note (
       id uuid not null constraint person_note_pk primary key,
       organisation_id uuid not null, person_id uuid not null,
       author_id uuid not null, author_name text not null,
       text text not null constraint person_note_text_length check (length(text) between 1 and 5000),
       author_only boolean not null default false, written_at timestamptz not null,
       constraint person_note_person_fk foreign key (organisation_id, person_id)
         references person (organisation_id, id) on delete cascade)`,
    'create index person_note_by_person on person_note (organisation_id, person_id, written_at)',
  ])
  // The one who runs the tool does not read what is said at the counter; nor does anyone read a note kept to its author.
  await protect(db, {
    table: 'person_note',
    rows: `organisation_id = (select asking_organisation())
      and (select asking_role()) not in ('administrator', 'data-protection-officer')
      and (not author_only or author_id = (select asking_agent()))`,
    doors: ['agent'],
    grants: 'select, insert',
  })
  await run(db, [
    `create policy person_note_signed_by_its_author on person_note as restrictive for insert
       with check (author_id = (select asking_agent()))`,
  ])
}
