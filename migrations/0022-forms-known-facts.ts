import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** What a file knew of an answer when a form was begun for somebody: where it comes from, and the day it was seen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table form_answer add column known jsonb constraint form_answer_known
       check (known is null or (jsonb_typeof(known) = 'object' and known ? 'source' and known ? 'on'))`,
    'grant update (known) on form_answer to cote_app',
  ])
}
