import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/**
 * The directory of help. It is public: whoever is at any door reads the places that are published, and only the
 * organisation that keeps a place writes it. Files of producers and what was decided of them stay with their keeper.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await places(db)
  await timetables(db)
  await words(db)
  await sources(db)
  await matches(db)
}

const precisions = `('address', 'street', 'commune', 'unknown')`
const everyWeeks = `('every', 'odd', 'even')`

const where = (
  table: string,
): string => `commune_name text not null, postal_code text not null, commune_code text,
  street text not null, latitude double precision, longitude double precision, position_precision text,
  constraint ${table}_position_whole check (num_nulls(latitude, longitude, position_precision) in (0, 3)),
  constraint ${table}_on_earth check (latitude between -90 and 90 and longitude between -180 and 180),
  constraint ${table}_precision check (position_precision in ${precisions})`

const ofPlace = (table: string): string => `organisation_id uuid not null, place_id uuid not null,
  constraint ${table}_place_fk foreign key (organisation_id, place_id) references place (organisation_id, id)`

async function places(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place (
       id uuid not null constraint place_pk primary key, organisation_id uuid not null,
       pivot text, name text not null constraint place_named check (name <> ''), address_complement text,
       ${where('place')},
       types text[] not null, phones text[] not null, emails text[] not null, websites text[] not null,
       hours_raw text, hours_osm text,
       summary text constraint place_summary_length check (char_length(summary) <= 280), description text,
       collected_by text, is_itinerant boolean, is_fixed boolean, parent_organisation text,
       updated_on date not null,
       services text[] not null, audiences text[] not null, special_cares text[] not null, fees text[] not null,
       programmes text[] not null, training_labels text[] not null, other_labels text[] not null,
       access_modes text[] not null, support_modes text[] not null, accessibility_sheet text, booking_page text,
       languages text[] not null default '{}', seats integer constraint place_seats check (seats >= 0),
       saturation text constraint place_saturation check (saturation in ('low', 'moderate', 'high')),
       access_details text[] not null default '{}',
       provenance jsonb not null default '{}', locks text[] not null default '{}',
       status text not null default 'published'
         constraint place_status check (status in ('published', 'draft', 'closed', 'hidden', 'merged')),
       verified_on date, verified_by uuid,
       version integer not null default 1, created_at timestamptz not null,
       words tsvector not null generated always as (to_tsvector('simple'::regconfig,
         folded(name || ' ' || commune_name || ' ' || street || ' ' || coalesce(parent_organisation, '')))) stored,
       constraint place_in_organisation unique (organisation_id, id))`,
    'create index place_latitude_longitude on place (latitude, longitude)',
    'create index place_services on place using gin (services)',
    'create index place_words on place using gin (words)',
    'create index place_commune on place (commune_code)',
    `create table place_alias (
       id uuid not null constraint place_alias_pk primary key, ${ofPlace('place_alias')},
       merged_at timestamptz not null, merged_by uuid,
       constraint place_alias_of_another check (id <> place_id))`,
  ])
  await protect(db, {
    table: 'place',
    rows: `status in ('published', 'closed', 'merged') or organisation_id = (select asking_organisation())`,
    doors: everyDoor,
    grants: 'select, insert, update',
  })
  await keptByItsOrganisation(db, 'place')
  await openToRead(db, 'place_alias')
}

async function timetables(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_hours (
       id uuid not null constraint place_hours_pk primary key, ${ofPlace('place_hours')},
       open int4multirange not null
         constraint place_hours_in_a_week check (open <@ '{[0,10080)}'::int4multirange),
       weeks text not null constraint place_hours_weeks check (weeks in ${everyWeeks}),
       valid_from date, valid_to date,
       on_holidays text not null
         constraint place_hours_holidays check (on_holidays in ('closed', 'as-usual', 'unsaid', 'own')),
       holiday_open int4multirange
         constraint place_hours_in_a_day check (holiday_open <@ '{[0,1440)}'::int4multirange),
       anomaly text,
       constraint place_hours_own_holidays check ((on_holidays = 'own') = (holiday_open is not null)),
       constraint place_hours_end_after check (valid_to >= valid_from))`,
    'create index place_hours_of on place_hours (place_id)',
    `create table place_closure (
       id uuid not null constraint place_closure_pk primary key, ${ofPlace('place_closure')},
       from_on date not null, to_on date not null, reason text,
       constraint place_closure_ends_after check (to_on >= from_on))`,
    'create index place_closure_of on place_closure (place_id)',
    `create table place_stop (
       id uuid not null constraint place_stop_pk primary key, ${ofPlace('place_stop')}, ${where('place_stop')},
       weekday smallint not null constraint place_stop_weekday check (weekday between 1 and 7),
       weeks text not null constraint place_stop_weeks check (weeks in ${everyWeeks}),
       opens_minute smallint not null, closes_minute smallint not null, from_on date, to_on date,
       constraint place_stop_minutes check (0 <= opens_minute and opens_minute < closes_minute and closes_minute <= 1440),
       constraint place_stop_ends_after check (to_on >= from_on))`,
    'create index place_stop_of on place_stop (place_id)',
  ])
  for (const table of ['place_hours', 'place_closure', 'place_stop']) await openToRead(db, table)
}

// Words that places are made of, to find « mediatheqe »: one line a word, whoever wrote it.
async function words(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_word (
       organisation_id uuid not null, word text not null constraint place_word_not_empty check (word <> ''),
       constraint place_word_pk primary key (organisation_id, word))`,
    'create index place_word_likeness on place_word using gin (word gin_trgm_ops)',
  ])
  await openToRead(db, 'place_word')
}

async function sources(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_source (
       id uuid not null constraint place_source_pk primary key, organisation_id uuid not null,
       name text not null constraint place_source_named check (name <> ''), licence text,
       priority smallint not null default 0, mapping jsonb,
       constraint place_source_once unique (organisation_id, name),
       constraint place_source_in_organisation unique (organisation_id, id))`,
    `create table place_import (
       id uuid not null constraint place_import_pk primary key, ${ofSource('place_import')},
       sha256 text not null, read integer not null, created integer not null, changed integer not null,
       unchanged integer not null, rejected integer not null, vanished integer not null,
       dropped jsonb not null, applied_at timestamptz not null, applied_by uuid,
       constraint place_import_adds_up check (read = created + changed + unchanged + rejected))`,
    // A row is seen as long as it has not vanished: the same file again writes nothing.
    `create table place_row (
       ${ofSource('place_row')}, external_id text not null, place_id uuid, fingerprint text not null,
       normalised jsonb not null, anomalies jsonb not null, first_seen_on date not null, vanished_on date,
       constraint place_row_pk primary key (source_id, external_id),
       constraint place_row_place_fk foreign key (organisation_id, place_id) references place (organisation_id, id))`,
    'create index place_row_of on place_row (place_id)',
  ])
  const doors = ['agent', 'system'] as const
  await protect(db, { table: 'place_source', doors, grants: 'select, insert, update' })
  await protect(db, { table: 'place_import', doors, grants: 'select, insert' })
  await protect(db, { table: 'place_row', doors, grants: 'select, insert, update' })
}

const ofSource = (table: string): string => `organisation_id uuid not null, source_id uuid not null,
  constraint ${table}_source_fk foreign key (organisation_id, source_id) references place_source (organisation_id, id)`

async function matches(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_match (
       id uuid not null constraint place_match_pk primary key, organisation_id uuid not null,
       one_id uuid not null, other_id uuid not null,
       score real not null constraint place_match_score check (score between 0 and 1),
       details jsonb not null,
       decision text constraint place_match_decision check (decision in ('same', 'different', 'unsure')),
       decided_at timestamptz, decided_by uuid,
       constraint place_match_decided check ((decision is null) = (decided_at is null)),
       constraint place_match_in_order check (one_id < other_id),
       constraint place_match_once unique (one_id, other_id),
       constraint place_match_one_fk foreign key (organisation_id, one_id) references place (organisation_id, id),
       constraint place_match_other_fk foreign key (organisation_id, other_id) references place (organisation_id, id))`,
  ])
  await protect(db, {
    table: 'place_match',
    doors: ['agent', 'system'],
    grants: 'select, insert, update (score, details, decision, decided_at, decided_by), delete',
  })
}

const everyDoor = ['agent', 'visitor', 'site', 'person', 'system'] as const

async function openToRead(db: Kysely<unknown>, table: string): Promise<void> {
  await protect(db, { table, rows: 'true', doors: everyDoor, grants: 'select, insert, update, delete' })
  await keptByItsOrganisation(db, table)
}

// Everybody reads; agents and our own jobs write, and only for their organisation.
async function keptByItsOrganisation(db: Kysely<unknown>, table: string): Promise<void> {
  const ours = `(select asking_door() in ('agent', 'system')) and organisation_id = (select asking_organisation())`
  await run(db, [
    `create policy ${table}_made_by_its_keeper on ${table} as restrictive for insert with check (${ours})`,
    `create policy ${table}_changed_by_its_keeper on ${table} as restrictive for update
       using (${ours}) with check (${ours})`,
    `create policy ${table}_removed_by_its_keeper on ${table} as restrictive for delete using (${ours})`,
  ])
}
