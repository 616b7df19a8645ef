import type { Day } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { TicketId } from '#modules/queue/index.ts'
import { type Selectable, sql } from 'kysely'
import { type Db, query } from '#platform/db/db.ts'
import type { VisitsTables } from '../tables.ts'
import { type CancelReason, leavesToNote } from '../correction/cancellation.ts'
import type { Act, Visit, VisitId } from '../visit.ts'
import { stands } from './standing-store.ts'
import { actColumns, actOf, type NewVisit, visitColumns, visitOf } from './visit-row-store.ts'

type Visits = Db<VisitsTables>
type Row<Table extends keyof VisitsTables> = Selectable<VisitsTables[Table]>

/** Keeps a visit with its acts. */
export async function insertVisit(db: Visits, visit: NewVisit): Promise<void> {
  await query(db).insertInto('visit').values(visitColumns(visit)).execute()
  await query(db)
    .insertInto('visit_act')
    .values(visit.acts.map((act, index) => actColumns(act, index + 1, visit)))
    .execute()
}

/** Keeps what was said, apart: fewer people may read it. */
export async function insertNote(
  db: Visits,
  note: {
    readonly visit: Pick<NewVisit, 'id' | 'organisationId' | 'personId' | 'agentId'>
    readonly role: Role
    readonly text: string
  },
): Promise<void> {
  const { visit, role, text } = note
  await query(db)
    .insertInto('visit_note')
    .values({
      visit_id: visit.id,
      organisation_id: visit.organisationId,
      person_id: visit.personId ?? null,
      author_id: visit.agentId,
      author_role: role,
      text,
    })
    .execute()
}

export async function findVisit(db: Visits, id: VisitId): Promise<Visit | undefined> {
  const rows = await query(db).selectFrom('visit').selectAll().where('id', '=', id).execute()
  return (await withActs(db, rows))[0]
}

/** The visit already recorded for this turn of a ticket, as it stands. */
export async function findVisitOfTurn(
  db: Visits,
  { ticketId, leg }: { ticketId: TicketId; leg: number },
): Promise<VisitId | undefined> {
  const row = await standing(db)
    .select('visit.id')
    .where('visit.ticket_id', '=', ticketId)
    .where('visit.leg', '=', leg)
    .executeTakeFirst()
  return row?.id as VisitId | undefined
}

/** The last visit written for this turn of a ticket, cancelled or not: the one that another would replace. */
export async function findLastOfTurn(
  db: Visits,
  { ticketId, leg }: { ticketId: TicketId; leg: number },
): Promise<VisitId | undefined> {
  const row = await query(db)
    .selectFrom('visit')
    .select('id')
    .where('ticket_id', '=', ticketId)
    .where('leg', '=', leg)
    .where(sql<boolean>`not exists (select from visit later where later.replaces_id = visit.id)`)
    .executeTakeFirst()
  return row?.id as VisitId | undefined
}

/** Which turn of its ticket a visit was; nothing away from the counter. */
export async function findLegOf(db: Visits, id: VisitId): Promise<number | undefined> {
  const row = await query(db).selectFrom('visit').select('leg').where('id', '=', id).executeTakeFirst()
  return row?.leg ?? undefined
}

/** The visits and workshops of a person and of the files joined to hers as they stand, the latest first. */
export async function listVisitsOf(db: Visits, personId: PersonId, limit: number): Promise<readonly Visit[]> {
  const rows = await standing(db)
    .selectAll('visit')
    .where(
      // An array is looked up by the key; a subselect made the planner read every visit of the town.
      sql<boolean>`visit.id = any(array(
        select id from visit where person_id = any(same_person(${personId}::uuid))
        union all select visit_id from visit_participant where person_id = any(same_person(${personId}::uuid))))`,
    )
    .orderBy('visit.visited_on', 'desc')
    .orderBy('visit.recorded_at', 'desc')
    .limit(limit)
    .execute()
  return withActs(db, rows)
}

/** `again`: the visit was cancelled, and what was done with the person is still to be noted. */
export type TicketNoting = 'noted' | 'again'

/** What became of the visits of these tickets, whatever the turn; nothing for those that never had one. */
export async function notingOfTickets(
  db: Visits,
  ticketIds: readonly TicketId[],
): Promise<ReadonlyMap<TicketId, TicketNoting>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('visit')
    .leftJoin('visit_cancellation as gone', (join) =>
      join.onRef('gone.visit_id', '=', 'visit.id').on('gone.undone_at', 'is', null),
    )
    .select(['visit.ticket_id', 'gone.reason'])
    .where('visit.ticket_id', 'in', ticketIds)
    .where(sql<boolean>`not exists (select from visit later where later.replaces_id = visit.id)`)
    .execute()
  const noting = new Map<TicketId, TicketNoting>()
  for (const { ticket_id, reason } of rows) {
    const ticketId = ticket_id as TicketId
    const isAgain = reason !== null && leavesToNote(reason as CancelReason)
    if (noting.get(ticketId) !== 'noted') noting.set(ticketId, isAgain ? 'again' : 'noted')
  }
  return noting
}

export interface VisitRange {
  readonly from: Day
  /** That day included. */
  readonly to: Day
  /** Only this agent's. */
  readonly agentId?: AgentId | undefined
}

/** One page of the visits of a period, in the order of days; begin the next after the last one. */
export async function listVisitsBetween(
  db: Visits,
  range: VisitRange,
  { after, limit }: { after: Pick<Visit, 'visitedOn' | 'id'> | undefined; limit: number },
): Promise<readonly Visit[]> {
  let rows = standing(db)
    .selectAll('visit')
    .where('visit.visited_on', '>=', range.from)
    .where('visit.visited_on', '<=', range.to)
  if (range.agentId) rows = rows.where('visit.agent_id', '=', range.agentId)
  if (after) {
    rows = rows.where((is) =>
      is.or([
        is('visit.visited_on', '>', after.visitedOn),
        is.and([is('visit.visited_on', '=', after.visitedOn), is('visit.id', '>', after.id)]),
      ]),
    )
  }
  return withActs(db, await rows.orderBy('visit.visited_on').orderBy('visit.id').limit(limit).execute())
}

/** What was noted during these visits, as far as the asker may read it. */
export async function listNotes(db: Visits, ids: readonly VisitId[]): Promise<ReadonlyMap<VisitId, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: VisitId; is_hers: boolean; text: string | null }>`
    select visit.id, visit.recorded_by is null as is_hers, note.text
    from visit left join visit_note note on note.visit_id = visit.id
    where visit.id = any(${[...ids]}::uuid[])`.execute(query(db))
  const byOthers = rows.flatMap(({ id, is_hers }) => (is_hers ? [] : [id]))
  const earlier = byOthers.length > 0 ? await listEarlierNotes(db, byOthers) : []
  return new Map([
    ...rows.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])),
    ...earlier.map(({ visit_id, text }) => [visit_id, text] as const),
  ])
}

// A manager corrects what is counted, never what was noted: the author's last version holds the note.
async function listEarlierNotes(
  db: Visits,
  ids: readonly VisitId[],
): Promise<readonly { readonly visit_id: VisitId; readonly text: string }[]> {
  const { rows } = await sql<{ visit_id: VisitId; text: string }>`
    with recursive version as (
      select id as visit_id, id, replaces_id, recorded_by from visit where id = any(${[...ids]}::uuid[])
      union all select version.visit_id, older.id, older.replaces_id, older.recorded_by
        from version join visit older on older.id = version.replaces_id where version.recorded_by is not null)
    select version.visit_id, note.text from version join visit_note note on note.visit_id = version.id
      where version.recorded_by is null`.execute(query(db))
  return rows
}

function standing(db: Visits) {
  return query(db).selectFrom('visit').where(stands('visit'))
}

async function withActs(db: Visits, rows: readonly Row<'visit'>[]): Promise<readonly Visit[]> {
  if (rows.length === 0) return []
  const acts = await query(db)
    .selectFrom('visit_act')
    .selectAll()
    // One list, whatever its length: one question to plan.
    .where('visit_id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .orderBy('position')
    .execute()
  const byVisit = new Map<string, Act[]>(rows.map(({ id }) => [id, []]))
  for (const act of acts) byVisit.get(act.visit_id)?.push(actOf(act))
  return rows.map((row) => visitOf(row, byVisit.get(row.id) ?? []))
}
