import type { PoolClient } from 'pg'

export interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/** The tables of the product, each after those it points to; what migrations keep for themselves, or fill, is left out. */
export async function listTables(client: Pick<PoolClient, 'query'>): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { pointsTo: string[] }>(`
    select c.relname as name,
      array(select quote_ident(a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum)::text[] as columns,
      array(select distinct r.relname from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid)::text[] as "pointsTo"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely_migration%'
      and coalesce(obj_description(c.oid, 'pg_class'), '') !~ 'filled (by migration|from )'
    order by c.relname`)
  return ordered(rows).map(({ name, columns }) => ({ name, columns }))
}

function ordered<Row extends { name: string; pointsTo: string[] }>(rows: readonly Row[]): readonly Row[] {
  const done: Row[] = []
  const names = new Set<string>()
  let waiting = [...rows]
  while (waiting.length > 0) {
    const ready = waiting.filter((row) => row.pointsTo.every((other) => names.has(other)))
    if (ready.length === 0)
      throw new Error(`tables point at each other: ${waiting.map((row) => row.name).join(', ')}`)
    for (const row of ready) names.add(row.name)
    done.push(...ready)
    waiting = waiting.filter((row) => !names.has(row.name))
  }
  return done
}
