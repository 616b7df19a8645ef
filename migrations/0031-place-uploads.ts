import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** Files of places sent by an agent: looked at, tried, then imported or thrown away. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_upload (
       id uuid not null constraint place_upload_pk primary key,
       organisation_id uuid not null,
       source_name text not null constraint place_upload_source_length check (length(source_name) between 1 and 200),
       file_name text not null constraint place_upload_file_length check (length(file_name) between 1 and 200),
       state text not null constraint place_upload_state check (state in (
         'reading', 'mapping', 'planning', 'planned', 'applying', 'applied', 'refused', 'abandoned')),
       refusal text, reading jsonb, mapping jsonb, report jsonb,
       may_vanish boolean not null default false,
       done integer not null default 0, total integer not null default 0,
       sent_at timestamptz not null, sent_by uuid not null, applied_at timestamptz, applied_by uuid,
       constraint place_upload_in_organisation unique (organisation_id, id),
       constraint place_upload_refused check (state <> 'refused' or refusal is not null),
       constraint place_upload_applied check ((applied_at is null) = (applied_by is null)))`,
    'create index place_upload_by_day on place_upload (organisation_id, sent_at)',
    // In pieces: a file of fifty megabytes is never whole in memory again.
    `create table place_upload_piece (
       upload_id uuid not null, organisation_id uuid not null, rank integer not null, content bytea not null,
       constraint place_upload_piece_pk primary key (upload_id, rank),
       constraint place_upload_piece_fk foreign key (organisation_id, upload_id)
         references place_upload (organisation_id, id) on delete cascade)`,
    `create table place_upload_finding (
       upload_id uuid not null, organisation_id uuid not null, rank integer not null,
       kind text not null constraint place_upload_finding_kind
         check (kind in ('created', 'changed', 'vanished', 'anomaly')),
       content jsonb not null,
       constraint place_upload_finding_pk primary key (upload_id, kind, rank),
       constraint place_upload_finding_fk foreign key (organisation_id, upload_id)
         references place_upload (organisation_id, id) on delete cascade)`,
  ])
  // What a file holds before it is cleaned is seen by those who import, and by our own jobs.
  const rows = `organisation_id = (select asking_organisation())
    and (select asking_door() = 'system' or asking_role() in ('manager', 'administrator'))`
  const doors = ['agent', 'system'] as const
  await protect(db, { table: 'place_upload', rows, doors, grants: 'select, insert, update, delete' })
  await protect(db, { table: 'place_upload_piece', rows, doors, grants: 'select, insert, delete' })
  await protect(db, { table: 'place_upload_finding', rows, doors, grants: 'select, insert, delete' })
}
