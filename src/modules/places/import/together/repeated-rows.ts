import type { BrokenRow, RawRow } from '../rows/raw-row.ts'

/** The identifiers of a file, and where those that come back are met for the last time. */
export interface RepeatedRows {
  readonly ids: ReadonlySet<string>
  /** Rank of the last row of each identifier that several rows have, from 1. */
  readonly lastOf: ReadonlyMap<string, number>
}

/** Reads a file through for its identifiers alone: the rows of one place may be far apart. */
export async function repeatedRows(
  rows: AsyncIterable<RawRow | BrokenRow>,
  idOf: (row: RawRow) => string,
): Promise<RepeatedRows> {
  const ids = new Set<string>()
  const lastOf = new Map<string, number>()
  let rank = 0
  for await (const row of rows) {
    rank += 1
    if ('broken' in row) continue
    const id = idOf(row)
    if (ids.has(id)) lastOf.set(id, rank)
    else ids.add(id)
  }
  return { ids, lastOf }
}
