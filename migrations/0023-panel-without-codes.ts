import type { Kysely } from 'kysely'
import { run } from './protect.ts'

/** A member of the panel has no code of her own: the card of her file opens her page, and votes belong to nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, ['alter table panel_member drop column code_hash'])
}
