import { type Db, query } from '#platform/db/db.ts'
import type { PeopleTables } from '../tables.ts'
import type { Assent, Manner } from './assent.ts'

type People = Db<PeopleTables>

/** What an assent was given for: `{ kind: 'visit', id }`. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

export async function insertAssent(db: People, row: PeopleTables['representative_assent']): Promise<void> {
  await query(db).insertInto('representative_assent').values(row).execute()
}

/** The last assent given for this subject. */
export async function lastAssent(db: People, { kind, id }: Subject): Promise<Assent | undefined> {
  const row = await query(db)
    .selectFrom('representative_assent')
    .select(['manner', 'given_by'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('recorded_at', 'desc')
    .executeTakeFirst()
  return row && { manner: row.manner as Manner, givenBy: row.given_by ?? undefined }
}
