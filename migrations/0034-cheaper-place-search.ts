import { type Kysely, sql } from 'kysely'
import { run } from './protect.ts'

/**
 * The open tables of places are kept as `0028-place-search` says, for less: a line that is told the same is not written
 * again, and opening hours and closures, which change no word, no longer have texts read again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepingOfSpots(db)
  await keepingOfTexts(db)
  await triggers(db)
  await run(db, ['drop function place_keep_search(uuid[])'])
  await whatIsThere(db)
}

// Plans are made afresh and by index: the tables may have grown a thousandfold since the last one.
const keeps = (name: string): string => `create function ${name}(ids uuid[]) returns void language plpgsql
  security definer set search_path = pg_catalog, public
  set plan_cache_mode = force_custom_plan set enable_seqscan = off`

async function keepingOfSpots(db: Kysely<unknown>): Promise<void> {
  const told = spotColumns.join(', ')
  const again = spotColumns.map((column) => `${column} = excluded.${column}`).join(', ')
  const isOther = (side: string): string => `(${spotColumns.map((column) => `${side}.${column}`).join(', ')})`
  await run(db, [
    `${keeps('place_keep_spots')} as $$
     begin
       with told as materialized (${toldSpots}),
       written as (
         insert into place_spot (place_id, line, ${told}) select place_id, line, ${told} from told
         on conflict (place_id, line) do update set ${again}
         where ${isOther('place_spot')} is distinct from ${isOther('excluded')})
       delete from place_spot as gone where place_id = any(ids)
         and not exists (select from told where told.place_id = gone.place_id and told.line = gone.line);
     end $$`,
    'revoke execute on function place_keep_spots(uuid[]) from public',
  ])
}

const spotColumns = [
  'is_only_line',
  'sort_name',
  'latitude',
  'longitude',
  'commune_code',
  'department',
  'services',
  'is_free',
  'is_accessible',
  'is_itinerant',
  'languages',
  'in_odd_weeks',
  'in_even_weeks',
  'valid',
  'closed',
  'open_quarters',
  'open',
  'open_on_holidays',
]

const everyQuarter = `repeat('1', 672)::bit(672)`

// Nearly every door opens and closes on a quarter of an hour: one bit for each quarter of the week answers many times
// faster than ranges, which tell the other doors. Hours of holidays are told for every day of the week.
const toldSpots = `
  select place.id as place_id, row_number() over (partition by place.id order by spot.kind, spot.id)::smallint as line,
    count(*) over (partition by place.id) = 1 as is_only_line, folded(name) collate "C" as sort_name,
    spot.latitude, spot.longitude, spot.commune_code,
    coalesce(substr(place.commune_code, 1, case when place.commune_code ~ '^9[78]' then 3 else 2 end), '') as department,
    service_bits(services) as services, 'Gratuit' = any(fees) as is_free,
    accessibility_sheet is not null or access_details <> '{}' or special_cares &&
      array['Surdité', 'Handicaps moteurs', 'Handicaps mentaux', 'Déficience visuelle'] as is_accessible,
    is_itinerant is true or exists (select from place_stop where place_id = place.id) as is_itinerant,
    case when 'Langues étrangères (anglais)' = any(special_cares) then languages || 'en'::text
      else languages end as languages,
    spot.weeks <> 'even' as in_odd_weeks, spot.weeks <> 'odd' as in_even_weeks,
    case when num_nonnulls(spot.valid_from, spot.valid_to) > 0
      then daterange(spot.valid_from, spot.valid_to, '[]') end as valid,
    (select range_agg(daterange(from_on, to_on, '[]')) from place_closure where place_id = place.id) as closed,
    quarters.bits as open_quarters, case when quarters.bits is null then spot.open end as open,
    case spot.on_holidays when 'as-usual' then spot.open
      when 'own' then (select range_agg(int4range(lower(span) + day * 1440, upper(span) + day * 1440))
        from unnest(spot.holiday_open) as span, generate_series(0, 6) as day) end as open_on_holidays
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

// Words that no place has any more stay known: two writers could not agree which of them takes one away.
async function keepingOfTexts(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // The same words as before, read once; without a setting of its own, its body is set in the query that calls it.
    `create or replace function plain_words(value text) returns text language sql immutable parallel safe strict
       as $$ select trim(regexp_replace(lower(public.unaccent('public.unaccent', value)), '[^[:alnum:]]+', ' ', 'g')) $$`,
    `${keeps('place_keep_texts')} as $$
     begin
       delete from place_text where place_id = any(ids)
         and not exists (select from place where id = place_id and status = 'published');
       with written as (
         insert into place_text as known ${toldTexts}
         on conflict (place_id) do update set
           sort_name = excluded.sort_name, name_words = excluded.name_words, words = excluded.words
         where (known.sort_name, known.name_words, known.words)
           is distinct from (excluded.sort_name, excluded.name_words, excluded.words)
         returning words)
       insert into place_word (word)
         select distinct told.word from written, unnest(tsvector_to_array(words)) as told(word)
         where not exists (select from place_word known where known.word = told.word collate "C")
         order by told.word on conflict do nothing;
     end $$`,
    'revoke execute on function place_keep_texts(uuid[]) from public',
  ])
}

const toldTexts = `
  select id, folded(name), array_length(string_to_array(plain_words(name), ' '), 1),
    setweight(to_tsvector('simple', plain_words(name)), 'A')
    || setweight(to_tsvector('simple', plain_words(concat_ws(' ', commune_name, postal_code, stops.communes))), 'B')
    || setweight(to_tsvector('simple', plain_words(concat_ws(' ', parent_organisation, street))), 'C')
  from place, lateral (
    select string_agg(commune_name || ' ' || postal_code, ' ' order by id) as communes from place_stop
    where place_id = place.id) as stops
  where id = any(ids) and status = 'published'`

async function triggers(db: Kysely<unknown>): Promise<void> {
  for (const { table, key, kept } of touched) {
    await run(db, [
      `create or replace function ${table}_search_kept() returns trigger language plpgsql security definer
         set search_path = pg_catalog, public
         as $$ declare ids uuid[] = array(select distinct ${key} from changed); begin
           ${kept.map((what) => `perform place_keep_${what}(ids);`).join(' ')}
           return null;
         end $$`,
    ])
  }
}

const touched = [
  { table: 'place', key: 'id', kept: ['spots', 'texts'] },
  { table: 'place_hours', key: 'place_id', kept: ['spots'] },
  { table: 'place_closure', key: 'place_id', kept: ['spots'] },
  { table: 'place_stop', key: 'place_id', kept: ['spots', 'texts'] },
]

// The owner stands behind the policies too, when it is no superuser: it comes in by the door of our own jobs.
async function whatIsThere(db: Kysely<unknown>): Promise<void> {
  await sql`select set_config('asking.door', 'system', true)`.execute(db)
  await run(db, [
    'select place_keep_spots(array(select id from place))',
    'select place_keep_texts(array(select id from place))',
  ])
  await sql`select set_config('asking.door', '', true)`.execute(db)
}
