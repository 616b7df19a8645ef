import { sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import { stands } from '../record/standing-store.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'

/** A workshop on the list of those held. */
export interface ListedWorkshop {
  readonly id: VisitId
  readonly title: string
  readonly on: Day
  readonly agentName: string
  readonly participants: number
}

/** The last workshops that stand, the latest first. */
export async function listLastWorkshops(
  db: Db<VisitsTables>,
  limit: number,
): Promise<readonly ListedWorkshop[]> {
  const rows = await query(db)
    .selectFrom('visit')
    .innerJoin('visit_workshop as workshop', 'workshop.visit_id', 'visit.id')
    .select(['visit.id', 'workshop.title', 'visit.visited_on', 'visit.agent_name'])
    .select(
      sql<number>`(select count(*)::int from visit_participant who where who.visit_id = visit.id)`.as(
        'participants',
      ),
    )
    .where('visit.activity', '=', 'collectif')
    .where(stands('visit'))
    .orderBy('visit.visited_on', 'desc')
    .orderBy('visit.recorded_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as VisitId,
    title: row.title,
    on: toDay(row.visited_on),
    agentName: row.agent_name,
    participants: row.participants,
  }))
}
