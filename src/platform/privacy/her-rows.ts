import { type RawBuilder, sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'

type Names<Tables> = keyof Tables & string

/** Which column makes a row hers: a `person_id` of its own when absent, or that of the row it is part of. */
export type Whose =
  | { readonly column: string }
  /** `{ part: 'visit_id', of: 'visit' }`: rows whose `visit_id` is the `id` (or `key`) of a visit of hers. */
  | {
      readonly part: string
      readonly of: string
      readonly key?: string
      /** The column of that other table that says whose it is. */
      readonly column?: string
      /** The column of that other table that dates the row, told as `dated_at`. */
      readonly at?: string
    }

const inPersonId: Whose = { column: 'person_id' }

/** Counts her rows of a table. */
export function countOf<Tables>(
  table: Names<Tables>,
  whose: Whose = inPersonId,
): (errand: Errand<Tables>, personId: PersonId) => Promise<number> {
  return async (errand, personId) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)} where ${hers(whose, personId)}`.execute(
      query(errand.db),
    )
    return rows[0]?.count ?? 0
  }
}

/** Her rows of a table, as they are. */
export async function herRows<Row>(
  errand: Errand<unknown>,
  { table, whose = inPersonId }: { readonly table: string; readonly whose?: Whose | undefined },
  personId: PersonId,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select *${datedBy(whose)} from ${sql.table(table)} where ${hers(whose, personId)}`.execute(
    query(errand.db),
  )
  return rows
}

/** Removes her rows of a table. */
export function removeFrom<Tables>(
  table: Names<Tables>,
  whose: Whose = inPersonId,
): (errand: Errand<Tables>, personId: PersonId) => Promise<void> {
  return async (errand, personId) => {
    await sql`delete from ${sql.table(table)} where ${hers(whose, personId)}`.execute(query(errand.db))
  }
}

/** Who, of these people, has a row in this table dated since that moment. */
export function touchedIn<Tables>(
  table: Names<Tables>,
  moment: string,
): (errand: Errand<Tables>, since: Date, people: readonly PersonId[]) => Promise<readonly PersonId[]> {
  return async (errand, since, people) => {
    const { rows } = await sql<{ id: PersonId }>`
      select distinct person_id as id from ${sql.table(table)}
      where person_id = any (${people}::uuid[]) and ${sql.ref(moment)} >= ${since}`.execute(query(errand.db))
    return rows.map(({ id }) => id)
  }
}

/** Rows older than a moment, of a table that dates them in that column: how many, and forgetting them. */
export function agedRows<Tables>(
  table: Names<Tables>,
  moment: string,
): {
  due(errand: Errand<Tables>, before: Date): Promise<number>
  forget(errand: Errand<Tables>, before: Date): Promise<number>
} {
  return {
    due: async (errand, before) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} where ${sql.ref(moment)} < ${before}`.execute(
        query(errand.db),
      )
      return rows[0]?.count ?? 0
    },
    forget: async (errand, before) => {
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where ${sql.ref(moment)} < ${before}`.execute(query(errand.db))
      return Number(numAffectedRows ?? 0n)
    },
  }
}

function datedBy(whose: Whose): RawBuilder<unknown> {
  if (!('at' in whose) || whose.at === undefined) return sql``
  const { part, of, key = 'id', at } = whose
  return sql`, (select whole.${sql.ref(at)} from ${sql.table(of)} whole
    where whole.${sql.ref(key)} = ${sql.ref(part)}) as dated_at`
}

function hers(whose: Whose, personId: PersonId): RawBuilder<boolean> {
  if (!('part' in whose)) return sql<boolean>`${sql.ref(whose.column)} = ${personId}`
  const { part, of, key = 'id', column = 'person_id' } = whose
  return sql<boolean>`${sql.ref(part)} in (
    select ${sql.ref(key)} from ${sql.table(of)} where ${sql.ref(column)} = ${personId})`
}
