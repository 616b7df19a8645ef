import { sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitRange } from '../record/visit-store.ts'
import type { VisitsTables } from '../tables.ts'
import type { Counts, Figures } from './figures.ts'

type Visits = Db<VisitsTables>

/** The figures of a period, counted by the database. */
export async function countVisits(db: Visits, range: VisitRange): Promise<Figures> {
  const [totals] = await run<Omit<Figures, 'modes' | 'themes' | 'administrativeThemes' | 'durations'>>(
    db,
    sql`select count(*)::int as visits, count(distinct person_id)::int as people,
      count(*) filter (where person_id is null)::int as anonymous, coalesce(sum(minutes), 0)::int as minutes,
      count(*) filter (where referred_to is not null or exists (
        select from visit_act act where act.visit_id = v.id and act.mode = 'relais'))::int as referred
      from (${standing(range)}) v`,
  )
  const none = { visits: 0, people: 0, anonymous: 0, minutes: 0, referred: 0 }
  const acts = sql`(${standing(range)}) v join visit_act act on act.visit_id = v.id`
  return {
    ...(totals ?? none),
    modes: await counts(db, sql`select act.mode as code, count(*)::int as count from ${acts} group by 1`),
    themes: await counts(db, ofEach(sql`act.themes`, acts)),
    administrativeThemes: await counts(db, ofEach(sql`act.administrative_themes`, acts)),
    durations: await counts(
      db,
      sql`select case when minutes < 30 then '30' when minutes < 60 then '60' when minutes < 120 then '120'
        else 'more' end as code, count(*)::int as count from (${standing(range)}) v group by 1`,
    ),
  }
}

type Fragment = ReturnType<typeof sql<unknown>>

// A visit that another one replaces no longer counts.
function standing({ from, to, agentId }: VisitRange): Fragment {
  const whose = agentId ? sql`and visit.agent_id = ${agentId}` : sql``
  return sql`select * from visit where visited_on between ${from} and ${to} ${whose}
    and not exists (select from visit later where later.replaces_id = visit.id)`
}

function ofEach(codes: Fragment, acts: Fragment): Fragment {
  return sql`select code, count(distinct v.id)::int as count from ${acts}, unnest(${codes}) as code group by 1`
}

async function counts<Code extends string>(db: Visits, statement: Fragment): Promise<Counts<Code>> {
  const rows = await run<{ code: Code; count: number }>(db, statement)
  return Object.fromEntries(rows.map(({ code, count }) => [code, count])) as Counts<Code>
}

async function run<Row>(db: Visits, statement: Fragment): Promise<readonly Row[]> {
  const { rows } = await statement.execute(query(db))
  return rows as readonly Row[]
}
