import { sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import type { PersonBehind, VisitBehind } from './behind.ts'
import type { Figure, Slice } from './figure.ts'
import { counted, taken } from './participation-store.ts'

type Visits = Db<VisitsTables>

export interface Paging {
  readonly limit: number
  readonly offset: number
}

/** The figure itself, counted as its list is. */
export async function countBehind(db: Visits, slice: Slice, figure: Figure): Promise<Behind> {
  const from = figure.measure === 'people' ? sql`met t` : sql`taken t`
  const { rows } = await sql<Behind>`with taken as (${taken(slice)}), met as (${met})
    select count(*)::int as rows, coalesce(sum(t.minutes), 0)::int as minutes
    from ${from} where ${counted(figure)}`.execute(query(db))
  return rows[0] ?? { rows: 0, minutes: 0 }
}

export interface Behind {
  readonly rows: number
  readonly minutes: number
}

// Each person by the last time she was met in these days.
const met = sql`select distinct on (counted_as) *, count(*) over (partition by counted_as)::int as times from taken
  order by counted_as, visited_on desc, visit_id desc, rank desc`

/** The visits that a figure counts, the latest first. */
export async function listVisitsBehind(
  db: Visits,
  slice: Slice,
  { figure, limit, offset }: Paging & { readonly figure: Figure },
): Promise<readonly VisitBehind[]> {
  const { rows } = await sql<Unbranded<VisitBehind>>`with taken as (${taken(slice)}),
    page as (select * from taken t where ${counted(figure)}
      order by t.visited_on desc, t.visit_id desc, t.rank limit ${limit} offset ${offset})
    select page.visit_id as "visitId", visited_on as "on", agent_id as "agentId", agent_name as "agentName",
      person_id as "personId", had_file as "hadFile", is_first as "isFirst", minutes, rank, participants,
      activity = 'collectif' as "isWorkshop", secrecy,
      modes, themes
    from page order by visited_on desc, page.visit_id desc, rank`.execute(query(db))
  return rows.map((row) => ({ ...branded<VisitBehind>(row), on: toDay(row.on) }))
}

/** The people that a figure counts, those met last first. */
export async function listPeopleBehind(
  db: Visits,
  slice: Slice,
  { figure, limit, offset }: Paging & { readonly figure: Figure },
): Promise<readonly PersonBehind[]> {
  const { rows } = await sql<Unbranded<PersonBehind>>`with taken as (${taken(slice)}),
    met as (${met})
    select t.person_id as "personId", t.had_file as "hadFile", t.agent_id as "agentId", t.secrecy, t.times, t.visited_on as "lastOn",
      t.age_band as "ageBand", t.gender, t.social_status as "socialStatus"
    from met t where ${counted(figure)}
    order by t.visited_on desc, t.visit_id desc, t.rank limit ${limit} offset ${offset}`.execute(query(db))
  return rows.map((row) => ({ ...branded<PersonBehind>(row), lastOn: toDay(row.lastOn) }))
}

type Unbranded<Row> = { readonly [Key in keyof Row]: Row[Key] extends Day ? string : Row[Key] }

// The database says null where the product says undefined.
function branded<Row extends { readonly personId: PersonId | undefined }>(row: Unbranded<Row>): Row {
  return { ...row, personId: row.personId ?? undefined } as unknown as Row
}
