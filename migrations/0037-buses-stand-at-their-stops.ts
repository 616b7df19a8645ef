import { type Kysely, sql } from 'kysely'
import { run } from './protect.ts'

/**
 * A bus is where it stops: the address it is sent from is nearer to nobody. Without hours of its own it has no point but
 * those of its stops, once one of them has one; it is still found by the commune it belongs to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `do $$ declare told text = pg_get_functiondef('place_keep_spots(uuid[])'::regprocedure);
       door text = 'place.latitude, place.longitude, place.commune_code, open';
     begin
       if position(door in told) = 0 then raise exception 'place_keep_spots tells no door'; end if;
       told = replace(told, door, 'door.latitude, door.longitude, place.commune_code, open');
       execute replace(told, 'from (select) as door left join',
         'from (select case when isnt_there then null else place.latitude end as latitude,
             case when isnt_there then null else place.longitude end as longitude
           from (select place.is_fixed is not true
             and not exists (select from place_hours where place_id = place.id)
             and exists (select from place_stop where place_id = place.id and latitude is not null)
             as isnt_there) as bus) as door left join');
     end $$`,
  ])
  await whatIsThere(db)
}

// The owner stands behind the policies too, when it is no superuser: it comes in by the door of our own jobs.
async function whatIsThere(db: Kysely<unknown>): Promise<void> {
  await sql`select set_config('asking.door', 'system', true)`.execute(db)
  await run(db, ['select place_keep_spots(array(select distinct place_id from place_stop))'])
  await sql`select set_config('asking.door', '', true)`.execute(db)
}
