import { sql } from 'kysely'
import type { AgentId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { CounterSession, PauseId, PlannedPause } from './counter-session.ts'
import type { CounterId, ServiceId, SiteId } from '../site.ts'
import type { QueueTables } from '../tables.ts'
import type { CounterSessionId, TicketId } from '../ticket.ts'

/** The counter an agent has open now. */
export function findOpenSessionOf(
  db: Db<QueueTables>,
  agentId: AgentId,
): Promise<CounterSession | undefined> {
  return findOne(sessions(db).where('s.agent_id', '=', agentId).where('s.closed_at', 'is', null))
}

export function findSession(db: Db<QueueTables>, id: CounterSessionId): Promise<CounterSession | undefined> {
  return findOne(sessions(db).where('s.id', '=', id))
}

export function findOpenSessionAt(
  db: Db<QueueTables>,
  counterId: CounterId,
): Promise<CounterSession | undefined> {
  return findOne(sessions(db).where('s.counter_id', '=', counterId).where('s.closed_at', 'is', null))
}

export async function listOpenSessions(
  db: Db<QueueTables>,
  siteId: SiteId,
): Promise<readonly CounterSession[]> {
  const rows = await sessions(db)
    .where('s.site_id', '=', siteId)
    .where('s.closed_at', 'is', null)
    .orderBy('c.number')
    .execute()
  return rows.map(asSession)
}

export async function insertSession(
  db: Db<QueueTables>,
  session: {
    readonly id: CounterSessionId
    readonly organisationId: string
    readonly siteId: SiteId
    readonly counterId: CounterId
    readonly agentId: AgentId
    readonly skills: readonly ServiceId[]
    readonly openedAt: Date
  },
): Promise<void> {
  await query(db)
    .insertInto('counter_session')
    .values({
      id: session.id,
      organisation_id: session.organisationId,
      site_id: session.siteId,
      counter_id: session.counterId,
      agent_id: session.agentId,
      skills: [...session.skills],
      opened_at: session.openedAt,
      closed_at: null,
    })
    .execute()
}

export async function closeSession(db: Db<QueueTables>, id: CounterSessionId, at: Date): Promise<void> {
  await query(db)
    .updateTable('counter_session')
    .set({ closed_at: sql<Date>`greatest(opened_at, ${at}::timestamptz)` })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** Pauses that are not over yet. */
export async function listPauses(
  db: Db<QueueTables>,
  { sessionIds, now }: { sessionIds: readonly CounterSessionId[]; now: Date },
): Promise<readonly (PlannedPause & { readonly sessionId: CounterSessionId })[]> {
  if (sessionIds.length === 0) return []
  const rows = await query(db)
    .selectFrom('counter_pause')
    .selectAll()
    .where('counter_session_id', 'in', sessionIds)
    .where('withdrawn_at', 'is', null)
    .where('until_at', '>', now)
    .orderBy('from_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as PauseId,
    sessionId: row.counter_session_id as CounterSessionId,
    from: row.from_at,
    until: row.until_at,
  }))
}

export async function insertPause(
  db: Db<QueueTables>,
  pause: PlannedPause & { readonly sessionId: CounterSessionId; readonly organisationId: string },
): Promise<void> {
  await query(db)
    .insertInto('counter_pause')
    .values({
      id: pause.id,
      organisation_id: pause.organisationId,
      counter_session_id: pause.sessionId,
      from_at: pause.from,
      until_at: pause.until,
      withdrawn_at: null,
    })
    .execute()
}

/** Whether there was such a pause to withdraw. */
export async function withdrawPause(
  db: Db<QueueTables>,
  { id, sessionId, at }: { id: PauseId; sessionId: CounterSessionId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('counter_pause')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('counter_session_id', '=', sessionId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function findOne(found: ReturnType<typeof sessions>): Promise<CounterSession | undefined> {
  const row = await found.executeTakeFirst()
  return row && asSession(row)
}

function sessions(db: Db<QueueTables>) {
  return query(db)
    .selectFrom('counter_session as s')
    .innerJoin('counter as c', 'c.id', 's.counter_id')
    .select(['s.id', 's.site_id', 's.agent_id', 's.skills', 's.opened_at', 's.closed_at'])
    .select(['c.id as counter_id', 'c.number', 'c.label', 'c.speak_as', 'c.direction'])
    .select((row) =>
      row
        .selectFrom('ticket as t')
        .select('t.id')
        .whereRef('t.counter_session_id', '=', 's.id')
        .where('t.state', 'in', ['called', 'serving'])
        .as('ticket_id'),
    )
}

type SessionRow = Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirstOrThrow']>>

function asSession(row: SessionRow): CounterSession {
  return {
    id: row.id as CounterSessionId,
    siteId: row.site_id as SiteId,
    agentId: row.agent_id as AgentId,
    counter: {
      id: row.counter_id as CounterId,
      number: row.number,
      label: row.label,
      speakAs: row.speak_as,
      direction: row.direction,
    },
    skills: row.skills as ServiceId[],
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    currentTicketId: row.ticket_id as TicketId | null,
  }
}
