import type { Kysely } from 'kysely'
import { alsoAllow, protect, run } from './protect.ts'

/**
 * Errors that people report on the sheet of a place. Nothing says who: no author, no hour, and an identifier made of
 * chance, unlike the others of the house, which tell when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_report (
       id uuid not null default gen_random_uuid() constraint place_report_pk primary key,
       organisation_id uuid not null, place_id uuid not null,
       kind text not null constraint place_report_kind check (kind in ('hours', 'moved', 'closed', 'phone', 'other')),
       words text constraint place_report_words_length check (char_length(words) between 1 and 300),
       reported_on date not null,
       state text not null default 'waiting'
         constraint place_report_state check (state in ('waiting', 'corrected', 'dropped')),
       settled_on date, settled_by uuid,
       constraint place_report_settled
         check ((state = 'waiting') = (settled_on is null) and (settled_on is null) = (settled_by is null)),
       constraint place_report_place_fk foreign key (organisation_id, place_id) references place (organisation_id, id))`,
    `create index place_report_waiting on place_report (organisation_id, reported_on) where state = 'waiting'`,
    'create index place_report_of on place_report (place_id)',
  ])
  await protect(db, {
    table: 'place_report',
    rows: `organisation_id = (select asking_organisation())
      and (select asking_door() = 'system' or asking_role() in ('mediator', 'manager', 'administrator'))`,
    doors: ['agent', 'system'],
    grants: 'select, insert, update (state, settled_on, settled_by), delete',
  })
  await alsoAllow(db, {
    table: 'place_report',
    name: 'place_report_told',
    door: 'site',
    rows: `organisation_id = (select asking_organisation()) and state = 'waiting'`,
    action: 'insert',
  })
  await run(db, [
    // Whoever reports is nobody: an agent does it by the same door as a resident.
    `create policy place_report_told_by_nobody on place_report as restrictive for insert
       with check ((select asking_door()) = 'site')`,
    `create policy place_report_forgotten_in_time on place_report as restrictive for delete
       using ((select asking_door()) = 'system')`,
  ])
}
