import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** Every version of every form an organisation published: a document is never rewritten, and may be withdrawn once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table form_version (
       id uuid not null constraint form_version_pk primary key,
       organisation_id uuid not null,
       form_id text not null constraint form_version_form_id check (form_id ~ '^[a-z][a-z0-9-]{0,59}$'),
       number integer not null constraint form_version_counts_up check (number > 0),
       document jsonb not null constraint form_version_document
         check (jsonb_typeof(document) = 'object' and document ->> 'id' = form_id),
       sha256 text not null constraint form_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
       published_at timestamptz not null, published_by uuid,
       withdrawn_at timestamptz, withdrawn_by uuid,
       constraint form_version_withdrawn_after check (withdrawn_at >= published_at),
       constraint form_version_withdrawn_by_somebody check (withdrawn_by is null or withdrawn_at is not null),
       constraint form_version_in_organisation unique (organisation_id, id),
       constraint form_version_numbered unique (organisation_id, form_id, number))`,
  ])
  // A form is public: whoever fills it reads it, by whatever door of its organisation.
  await protect(db, {
    table: 'form_version',
    doors: ['agent', 'system', 'site', 'person', 'visitor'],
    grants: 'select, insert, update (withdrawn_at, withdrawn_by)',
  })
  await onlyPublishersWrite(db)
  await neverRewritten(db)
}

async function onlyPublishersWrite(db: Kysely<unknown>): Promise<void> {
  const publisher = `(select asking_door()) = 'system' or ((select asking_door()) = 'agent'
    and (select asking_role()) in ('manager', 'administrator'))`
  await run(db, [
    `create policy form_version_published on form_version as restrictive for insert with check (${publisher})`,
    `create policy form_version_withdrawn on form_version as restrictive for update using (${publisher})`,
  ])
}

// Drafts and results are read with the version they were filled in: also its owner cannot change what was asked.
async function neverRewritten(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create function form_version_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       if old.withdrawn_at is not null
         or (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by') <> (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by')
       then raise exception 'a published form is never rewritten' using errcode = 'restrict_violation';
       end if;
       return new;
     end $$`,
    `create trigger form_version_stays before update on form_version
       for each row execute function form_version_stays()`,
  ])
}
