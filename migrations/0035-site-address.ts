import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** Where a site stands, when that is not at the address of the town: its kiosk says from there how far places are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    `alter table site add column address text
       constraint site_address_length check (char_length(address) between 1 and 200)`,
  ])
}
