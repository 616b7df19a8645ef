import { type Kysely, sql } from 'kysely'
import { leaveOpen, run } from './protect.ts'

/**
 * The published directory as it is searched. No index serves likeness, arrays or ranges behind row-level security, and
 * whoever is at any door reads published places: so they are told again here, in open tables that triggers keep and
 * that the application may only read. A place that is not published has no line in them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'drop table place_word',
    // The policies of `place` keep every query from these two.
    'drop index place_services',
    'alter table place drop column words',
  ])
  await spots(db)
  await texts(db)
  await keeping(db)
  await triggers(db)
  await whatIsThere(db)
}

// The straight line between two points of the sphere orders them as their distance does, without an arc to compute.
const onTheSphere = Object.entries({
  x: 'cos(radians(latitude)) * cos(radians(longitude))',
  y: 'cos(radians(latitude)) * sin(radians(longitude))',
  z: 'sin(radians(latitude))',
})
  .map(([axis, value]) => `${axis} double precision generated always as (${value}) stored`)
  .join(', ')

// Where and when: one line for each opening line at each position, so that « near and open now » is asked of one line.
async function spots(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function service_bits(services text[]) returns integer language sql immutable parallel safe strict
       set search_path = pg_catalog, public as $$
       select coalesce(bit_or(1 << (array_position(array[
         'Aide aux démarches administratives', 'Maîtrise des outils numériques du quotidien',
         'Insertion professionnelle via le numérique', 'Utilisation sécurisée du numérique',
         'Parentalité et éducation avec le numérique', 'Loisirs et créations numériques',
         'Compréhension du monde numérique', 'Accès internet et matériel informatique',
         'Acquisition de matériel informatique à prix solidaire'], service) - 1)), 0) from unnest(services) as service $$`,
    `create table place_spot (
       place_id uuid not null, line smallint not null, is_only_line boolean not null,
       sort_name text collate "C" not null,
       latitude double precision, longitude double precision, ${onTheSphere},
       commune_code text, department text not null,
       services integer not null, is_free boolean not null, is_accessible boolean not null,
       is_itinerant boolean not null, languages text[] not null,
       in_odd_weeks boolean not null, in_even_weeks boolean not null, valid daterange, closed datemultirange,
       open_quarters bit(672), open int4multirange, open_on_holidays int4multirange,
       constraint place_spot_pk primary key (place_id, line))`,
    'create index place_spot_position on place_spot (is_only_line, latitude, longitude)',
    'create index place_spot_commune on place_spot (commune_code)',
  ])
  await leaveOpen(db, {
    table: 'place_spot',
    reason: 'where and when published places receive people, which everybody may read; kept by triggers',
    grants: 'select',
  })
}

// A word of four letters or more is also known by itself without one of its letters: two words that share one of those
// are a slip apart, whichever letter was dropped, doubled, replaced or exchanged with the next.
async function texts(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function plain_words(value text) returns text language sql immutable parallel safe strict
       set search_path = pg_catalog, public
       as $$ select trim(regexp_replace(folded(value), '[^[:alnum:]]+', ' ', 'g')) $$`,
    `create function slips_of(word text) returns text[] language sql immutable parallel safe strict
       set search_path = pg_catalog as $$
       select case when char_length(word) < 4 or word ~ '[0-9]' then array[word]
         else word || array(select distinct left(word, at - 1) || substr(word, at + 1)
           from generate_series(1, char_length(word)) as at) end $$`,
    `create table place_text (
       place_id uuid not null constraint place_text_pk primary key, sort_name text collate "C" not null,
       name_words smallint not null, words tsvector not null)`,
    'create index place_text_words on place_text using gin (words) with (fastupdate = off)',
    `create table place_word (
       word text collate "C" not null constraint place_word_pk primary key,
       slips text[] not null generated always as (slips_of(word)) stored)`,
    'create index place_word_slips on place_word using gin (slips) with (fastupdate = off)',
  ])
  await leaveOpen(db, {
    table: 'place_text',
    reason:
      'the words of the names and addresses of published places, which everybody may read; kept by triggers',
    grants: 'select',
  })
  await leaveOpen(db, {
    table: 'place_word',
    reason: 'the words that published places are made of, to find them in spite of a slip; kept by triggers',
    grants: 'select',
  })
}

async function keeping(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // Plans are made afresh and by index: the tables may have grown a thousandfold since the last one.
    `create function place_keep_search(ids uuid[]) returns void language plpgsql security definer
       set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
     begin
       delete from place_spot where place_id = any(ids);
       delete from place_text where place_id = any(ids);
       ${insertSpots};
       ${insertTexts};
       insert into place_word (word)
         select distinct word from place_text, unnest(tsvector_to_array(words)) as word
         where place_id = any(ids) order by word on conflict do nothing;
     end $$`,
    'revoke execute on function place_keep_search(uuid[]) from public',
  ])
}

const everyQuarter = `repeat('1', 672)::bit(672)`

// Nearly every door opens and closes on a quarter of an hour: one bit for each quarter of the week answers many times
// faster than ranges, which tell the other doors. Hours of holidays are told for every day of the week.
const insertSpots = `
  insert into place_spot (place_id, line, is_only_line, sort_name, latitude, longitude, commune_code, department,
    services, is_free, is_accessible, is_itinerant, languages, in_odd_weeks, in_even_weeks, valid, closed,
    open_quarters, open, open_on_holidays)
  select place.id, row_number() over (partition by place.id order by spot.kind, spot.id),
    count(*) over (partition by place.id) = 1, folded(name),
    spot.latitude, spot.longitude, spot.commune_code,
    coalesce(substr(place.commune_code, 1, case when place.commune_code ~ '^9[78]' then 3 else 2 end), ''),
    service_bits(services), 'Gratuit' = any(fees),
    accessibility_sheet is not null or access_details <> '{}' or special_cares &&
      array['Surdité', 'Handicaps moteurs', 'Handicaps mentaux', 'Déficience visuelle'],
    is_itinerant is true or exists (select from place_stop where place_id = place.id),
    case when 'Langues étrangères (anglais)' = any(special_cares) then languages || 'en'::text else languages end,
    spot.weeks <> 'even', spot.weeks <> 'odd',
    case when num_nonnulls(spot.valid_from, spot.valid_to) > 0
      then daterange(spot.valid_from, spot.valid_to, '[]') end,
    (select range_agg(daterange(from_on, to_on, '[]')) from place_closure where place_id = place.id),
    quarters.bits, case when quarters.bits is null then spot.open end,
    case spot.on_holidays when 'as-usual' then spot.open
      when 'own' then (select range_agg(int4range(lower(span) + day * 1440, upper(span) + day * 1440))
        from unnest(spot.holiday_open) as span, generate_series(0, 6) as day) end
  from place cross join lateral (
    select 1 as kind, hours.id, place.latitude, place.longitude, place.commune_code, open,
      coalesce(weeks, 'every') as weeks, valid_from, valid_to, on_holidays, holiday_open
    from (select) as door left join place_hours hours on hours.place_id = place.id
    union all
    select 2, stop.id, stop.latitude, stop.longitude, stop.commune_code, int4multirange(int4range(
      (weekday - 1) * 1440 + opens_minute, (weekday - 1) * 1440 + closes_minute)),
      weeks, from_on, to_on, 'unsaid', null
    from place_stop stop where stop.place_id = place.id) as spot
  cross join lateral (
    select case when bool_and(lower(span) % 15 = 0 and upper(span) % 15 = 0)
      then bit_or((${everyQuarter} >> (lower(span) / 15)) & (${everyQuarter} << (672 - upper(span) / 15))) end as bits
    from unnest(spot.open) as span) as quarters
  where place.id = any(ids) and status = 'published'`

const insertTexts = `
  insert into place_text
  select id, folded(name), array_length(string_to_array(plain_words(name), ' '), 1),
    setweight(to_tsvector('simple', plain_words(name)), 'A')
    || setweight(to_tsvector('simple', plain_words(concat_ws(' ', commune_name, postal_code, stops.communes))), 'B')
    || setweight(to_tsvector('simple', plain_words(concat_ws(' ', parent_organisation, street))), 'C')
  from place, lateral (
    select string_agg(commune_name || ' ' || postal_code, ' ') as communes from place_stop
    where place_id = place.id) as stops
  where id = any(ids) and status = 'published'`

async function triggers(db: Kysely<unknown>): Promise<void> {
  const touched = { place: 'id', place_hours: 'place_id', place_closure: 'place_id', place_stop: 'place_id' }
  for (const [table, key] of Object.entries(touched)) {
    await run(db, [
      `create function ${table}_search_kept() returns trigger language plpgsql security definer
         set search_path = pg_catalog, public
         as $$ begin
           perform place_keep_search(array(select distinct ${key} from changed));
           return null;
         end $$`,
      ...Object.entries({ insert: 'new', update: 'new', delete: 'old' }).map(
        ([event, side]) => `create trigger ${table}_search_after_${event} after ${event} on ${table}
          referencing ${side} table as changed for each statement execute function ${table}_search_kept()`,
      ),
    ])
  }
}

// The owner stands behind the policies too, when it is no superuser: it comes in by the door of our own jobs.
async function whatIsThere(db: Kysely<unknown>): Promise<void> {
  await sql`select set_config('asking.door', 'system', true)`.execute(db)
  await run(db, [`select place_keep_search(array(select id from place))`])
  await sql`select set_config('asking.door', '', true)`.execute(db)
}
