import type { Kysely } from 'kysely'
import { leaveOpen, protect, run } from './protect.ts'

/** What every module stands on: who asks, the journal, events, jobs, once-only answers, throttles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await extensions(db)
  await whoAsks(db)
  await onceAndThrottle(db)
  await events(db)
  await journal(db)
  await journalAppend(db)
}

async function extensions(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'create extension if not exists pg_trgm',
    'create extension if not exists btree_gist',
    'create extension if not exists unaccent',
    `do $$ begin
       create role cote_app login noinherit nobypassrls nosuperuser nocreatedb nocreaterole;
     exception when duplicate_object or unique_violation then null; end $$`,
    // An owner who is no superuser must be a member of the role it lends to the application.
    `do $$ begin
       execute format('grant cote_app to %I', current_user);
     exception when insufficient_privilege then null; end $$`,
    'grant usage on schema public to cote_app',
  ])
}

async function whoAsks(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function asking_door() returns text language sql stable parallel safe
       as $$ select coalesce(current_setting('asking.door', true), '') $$`,
    `create function asking_organisation() returns uuid language sql stable parallel safe
       as $$ select nullif(current_setting('asking.organisation', true), '')::uuid $$`,
    `create function asking_agent() returns uuid language sql stable parallel safe
       as $$ select nullif(current_setting('asking.agent', true), '')::uuid $$`,
    `create function asking_role() returns text language sql stable parallel safe
       as $$ select coalesce(current_setting('asking.role', true), '') $$`,
    `create function asking_key() returns text language sql stable parallel safe
       as $$ select coalesce(current_setting('asking.key', true), '') $$`,
    // Unaccented, lower-case text for indexes: immutable by contract, the dictionary ships with PostgreSQL.
    `create function folded(value text) returns text language sql immutable parallel safe strict
       as $$ select trim(regexp_replace(lower(public.unaccent('public.unaccent', value)), '[’''\\-.,\\s]+', ' ', 'g')) $$`,
  ])
}

async function onceAndThrottle(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table once (
       scope text not null, key text not null, answer jsonb not null, done_at timestamptz not null,
       constraint once_pk primary key (scope, key))`,
    `create table throttle (
       key text not null constraint throttle_pk primary key, opened_at timestamptz not null, count integer not null)`,
  ])
  await leaveOpen(db, {
    table: 'once',
    reason: 'identifiers of answers already given, under random keys; no content',
    grants: 'select, insert, delete',
  })
  await leaveOpen(db, {
    table: 'throttle',
    reason: 'counts of attempts under hashed keys; no content',
    grants: 'select, insert, update, delete',
  })
}

async function events(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table event (
       id uuid not null constraint event_pk primary key,
       organisation_id uuid not null, name text not null, payload jsonb not null, at timestamptz not null)`,
    'create index event_by_organisation on event (organisation_id, at)',
    // The application may ask for a job in its own transaction; the tables of the job runner stay closed to it.
    `create function enqueue_job(name text, payload json, run_at timestamptz, job_key text) returns void
       language plpgsql security definer set search_path = pg_catalog, public
       as $$ begin
         perform graphile_worker.add_job(
           identifier => name, payload => payload, run_at => run_at, max_attempts => 12, job_key => job_key);
       end $$`,
    'revoke all on function enqueue_job from public',
    'grant execute on function enqueue_job to cote_app',
  ])
  await protect(db, {
    table: 'event',
    doors: ['agent', 'site', 'person', 'visitor', 'system'],
    grants: 'select, insert, delete',
  })
}

async function journal(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table journal_head (
       organisation_id uuid not null constraint journal_head_pk primary key,
       seq bigint not null, hash bytea not null)`,
    `create table journal_entry (
       organisation_id uuid not null, seq bigint not null,
       id uuid not null constraint journal_entry_id_unique unique,
       at timestamptz not null, door text not null, agent_id uuid, action text not null,
       subject_kind text not null, subject_id uuid, person_id uuid,
       content_hash bytea not null, person_prev bytea, prev_hash bytea not null, hash bytea not null,
       constraint journal_entry_pk primary key (organisation_id, seq))`,
    'create index journal_entry_by_person on journal_entry (organisation_id, person_id, seq) where person_id is not null',
    `create table journal_content (
       entry_id uuid not null constraint journal_content_pk primary key,
       organisation_id uuid not null, salt bytea not null, content jsonb not null)`,
    `create table journal_checkpoint (
       organisation_id uuid not null, seq bigint not null, at timestamptz not null,
       hash bytea not null, root bytea not null, signature bytea not null,
       constraint journal_checkpoint_pk primary key (organisation_id, seq))`,
  ])
  const doors = ['agent', 'site', 'person', 'visitor', 'system'] as const
  await protect(db, { table: 'journal_head', doors, grants: 'select' })
  await protect(db, { table: 'journal_entry', doors, grants: 'select' })
  // Words may be erased (Art. 17 RGPD) without breaking the chain of hashes they stood for.
  await protect(db, { table: 'journal_content', doors, grants: 'select, delete' })
  await protect(db, { table: 'journal_checkpoint', doors: ['system'], grants: 'select, insert' })
}

async function journalAppend(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    // One text per entry, the same in SQL, in the verifier and in an export: fields joined by a bar.
    `create function journal_hash(e journal_entry) returns bytea language sql immutable as $$
       select sha256(convert_to(concat_ws('|', 'v1', e.organisation_id, e.seq, e.id,
         to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
         e.door, coalesce(e.agent_id::text, ''), e.action, e.subject_kind, coalesce(e.subject_id::text, ''),
         coalesce(e.person_id::text, ''), encode(e.content_hash, 'hex'),
         coalesce(encode(e.person_prev, 'hex'), ''), encode(e.prev_hash, 'hex')), 'UTF8')) $$`,
    `create function journal_content_hash(salt bytea, content jsonb) returns bytea language sql immutable
       as $$ select sha256(salt || convert_to(content::text, 'UTF8')) $$`,
    `create function journal_append(
       entry_id uuid, at timestamptz, action text, subject_kind text, subject_id uuid, person_id uuid,
       salt bytea, content jsonb) returns bigint
     language plpgsql security definer set search_path = pg_catalog, public as $$
     declare
       organisation uuid := asking_organisation();
       head journal_head;
       entry journal_entry;
     begin
       if organisation is null then raise exception 'the journal needs an organisation'; end if;
       insert into journal_head (organisation_id, seq, hash)
         values (organisation, 0, sha256(convert_to(organisation::text, 'UTF8'))) on conflict do nothing;
       select * into head from journal_head h where h.organisation_id = organisation for update;
       entry.organisation_id := organisation;
       entry.seq := head.seq + 1;
       entry.id := entry_id;
       entry.at := at;
       entry.door := asking_door();
       entry.agent_id := asking_agent();
       entry.action := action;
       entry.subject_kind := subject_kind;
       entry.subject_id := subject_id;
       entry.person_id := person_id;
       entry.content_hash := journal_content_hash(salt, content);
       entry.person_prev := (select e.hash from journal_entry e
         where e.organisation_id = organisation and e.person_id = journal_append.person_id
         order by e.seq desc limit 1);
       entry.prev_hash := head.hash;
       entry.hash := journal_hash(entry);
       insert into journal_entry select entry.*;
       insert into journal_content (entry_id, organisation_id, salt, content)
         values (journal_append.entry_id, organisation, journal_append.salt, journal_append.content);
       update journal_head h set seq = entry.seq, hash = entry.hash where h.organisation_id = organisation;
       return entry.seq;
     end $$`,
    'revoke all on function journal_append from public',
    'grant execute on function journal_append to cote_app',
  ])
}
