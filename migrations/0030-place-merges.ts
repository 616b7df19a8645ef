import type { Kysely } from 'kysely'
import { protect, run } from './protect.ts'

/** Two sheets of the directory that were found to be one place, and all that is needed to part them again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `create table place_merge (
       id uuid not null constraint place_merge_pk primary key, organisation_id uuid not null,
       kept_id uuid not null, gone_id uuid not null, gone_status text not null,
       kept_before jsonb not null, kept_after jsonb not null, moved_rows jsonb not null,
       merged_at timestamptz not null, merged_by uuid, undone_at timestamptz, undone_by uuid,
       constraint place_merge_of_another check (kept_id <> gone_id),
       constraint place_merge_gone_status check (gone_status in ('published', 'draft', 'closed', 'hidden')),
       constraint place_merge_undone check (undone_at is not null or undone_by is null),
       constraint place_merge_kept_fk foreign key (organisation_id, kept_id) references place (organisation_id, id),
       constraint place_merge_gone_fk foreign key (organisation_id, gone_id) references place (organisation_id, id))`,
    // A place stands for one other at a time.
    'create unique index place_merge_once on place_merge (gone_id) where undone_at is null',
    'create index place_merge_of_kept on place_merge (kept_id)',
    'create index place_merge_latest on place_merge (organisation_id, merged_at desc)',
    'create index place_match_to_review on place_match (organisation_id, score desc)',
    'create index place_match_of_other on place_match (other_id)',
  ])
  await protect(db, {
    table: 'place_merge',
    doors: ['agent', 'system'],
    grants: 'select, insert, update (undone_at, undone_by)',
  })
}
