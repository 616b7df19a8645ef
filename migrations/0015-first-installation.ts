import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** A real town begins: its first administrator is invited by the machine, its counters say which way to walk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'alter table invitation alter column invited_by drop not null',
    `create policy invitation_signed on invitation as restrictive for insert
       with check ((select asking_door()) <> 'agent' or invited_by = (select asking_agent()))`,
    `alter table counter add column direction text not null default 'ahead'
       constraint counter_direction check (direction in ('ahead', 'left', 'right', 'behind'))`,
  ])
}
