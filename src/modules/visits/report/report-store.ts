import { sql } from 'kysely'
import type { AgentId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import {
  type AgentFigures,
  type Counts,
  cutNames,
  cuts,
  type CutName,
  type Figures,
  type Measure,
  measureNames,
  type Slice,
} from './figure.ts'
import { counted, cutsInSql, type Fragment, taken } from './participation-store.ts'

type Visits = Db<VisitsTables>

interface Row {
  readonly table: string
  readonly code: string
  readonly count: number
}

/** Every figure of a period, counted by the database in one go. */
export async function countFigures(db: Visits, slice: Slice): Promise<Figures> {
  // Five years of a large town take longer than a page of the counter may.
  await sql`select set_config('statement_timeout', '60s', true)`.execute(query(db))
  const tables = [totals(), days(), ...cutNames.map(cutRows), ...agentTables()]
  const { rows } = await sql<Row>`with taken as materialized (${taken(slice)}),
    met as materialized (select distinct on (counted_as) * from taken
      order by counted_as, visited_on desc, visit_id desc, rank desc)
    ${sql.join(tables, sql` union all `)}`.execute(query(db))
  return figuresOf(rows)
}

// Visits and durations of nothing are a row of zeros: the table `totals` is always whole.
function totals(): Fragment {
  const sums = measureNames.map(
    (measure) =>
      sql`select 'totals' as "table", ${measure}::text as code, (${summed(measure)})::int as count from taken t`,
  )
  return sql.join(sums, sql` union all `)
}

function summed(measure: Measure): Fragment {
  if (measure === 'people') return sql`count(distinct t.counted_as)`
  const which = sql`filter (where ${counted({ measure })})`
  return measure === 'minutes' ? sql`coalesce(sum(t.minutes) ${which}, 0)` : sql`count(*) ${which}`
}

function days(): Fragment {
  return sql`select 'days', t.visited_on::text, count(*)::int from taken t group by t.visited_on`
}

function cutRows(name: CutName): Fragment {
  const cut = cutsInSql[name]
  const from = cuts[name].counts === 'people' ? sql`met t` : sql`taken t`
  if (cut.kind === 'code') {
    return sql`select ${name}::text, ${cut.code}, count(*)::int from ${from} where ${cut.where ?? sql`true`} group by 2`
  }
  return sql`select ${name}::text, code, count(*)::int from ${from}, unnest(${cut.codes}) as code group by 2`
}

const agentMeasures = ['visits', 'participations', 'people', 'minutes'] as const

function agentTables(): readonly Fragment[] {
  const value = {
    visits: sql`count(*) filter (where t.rank = 1)`,
    participations: sql`count(*)`,
    people: sql`count(distinct t.counted_as)`,
    minutes: sql`coalesce(sum(t.minutes) filter (where t.rank = 1), 0)`,
  }
  return agentMeasures.map(
    (measure) =>
      sql`select ${`agents ${measure}`}::text, t.agent_id::text, (${value[measure]})::int from taken t group by t.agent_id`,
  )
}

function figuresOf(rows: readonly Row[]): Figures {
  const tables = new Map<string, Record<string, number>>()
  for (const { table, code, count } of rows) {
    const counts = tables.get(table) ?? {}
    counts[code] = count
    tables.set(table, counts)
  }
  const of = (table: string): Counts => tables.get(table) ?? {}
  return {
    totals: whole(measureNames, (measure: Measure) => of('totals')[measure] ?? 0),
    cuts: whole(cutNames, (name: CutName) => of(name)),
    days: of('days'),
    agents: Object.keys(of('agents visits')).map(
      (id): AgentFigures => ({
        agentId: id as AgentId,
        ...whole(agentMeasures, (measure) => of(`agents ${measure}`)[id] ?? 0),
      }),
    ),
  }
}

function whole<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}
