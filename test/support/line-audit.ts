import { sql } from 'kysely'
import type { LineTables, SiteId } from '#modules/queue/index.ts'
import { type Db, query } from '#platform/db/db.ts'

export interface LineAudit {
  readonly calls: number
  /** A person called while somewhere called already. */
  readonly doubleCalls: number
  /** A person called although somebody whom the same counter could call stood before. */
  readonly inversions: number
  /** Numbers missing between the first event and the last. */
  readonly gaps: number
}

interface Told {
  readonly seq: number
  readonly type: string
  readonly ticket_id: string
  readonly rank: number
  readonly due: number
  readonly taken_seq: number
}

/** Replays what a line told, event by event, and looks for what must never happen. One service, no appointments. */
export async function auditLine(db: Db<LineTables>, siteId: SiteId): Promise<LineAudit> {
  const { rows } = await sql<Told>`
    select e.seq, e.type, e.ticket_id, t.rank, extract(epoch from t.due_at)::float8 as due, t.taken_seq
    from site_event e left join ticket t on t.id = e.ticket_id
    where e.site_id = ${siteId} order by e.seq`.execute(query(db))
  const waiting = new Map<string, Told>()
  const called = new Set<string>()
  const audit = { calls: 0, doubleCalls: 0, inversions: 0, gaps: 0 }
  for (const [index, told] of rows.entries()) {
    if (told.seq !== (rows[0]?.seq ?? 0) + index) audit.gaps += 1
    if (told.type === 'taken') waiting.set(told.ticket_id, told)
    if (told.type !== 'called') continue
    audit.calls += 1
    if (called.has(told.ticket_id)) audit.doubleCalls += 1
    if ([...waiting.values()].some((other) => stands(other, told) < 0)) audit.inversions += 1
    waiting.delete(told.ticket_id)
    called.add(told.ticket_id)
  }
  return audit
}

function stands(one: Told, other: Told): number {
  return one.rank - other.rank || one.due - other.due || one.taken_seq - other.taken_seq
}
