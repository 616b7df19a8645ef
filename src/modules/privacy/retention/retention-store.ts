import type { Day } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PrivacyTables } from '../tables.ts'

type Asking = Errand<PrivacyTables>

/** How many rows of one table are past their time. */
export interface DueLine {
  readonly table: string
  readonly count: number
}

export interface RetentionReport {
  readonly id: string
  readonly madeAt: Date
  /** The day it runs by itself; absent when somebody must say so. */
  readonly runsOn: Day | undefined
  readonly lines: readonly DueLine[]
  readonly people: number
  readonly ended:
    | { readonly kind: 'done' | 'set-aside'; readonly at: Date; readonly done: readonly DueLine[] }
    | undefined
}

export async function insertReport(
  errand: Asking,
  { id, runsOn, lines }: { id: string; runsOn: Day | undefined; lines: readonly DueLine[] },
  people: readonly PersonId[],
): Promise<void> {
  const organisation_id = errand.asker.organisationId ?? ''
  await query(errand.db)
    .insertInto('retention_report')
    .values({
      id,
      organisation_id,
      made_at: errand.now,
      runs_on: runsOn ?? null,
      lines: JSON.stringify(lines),
    })
    .execute()
  for (let start = 0; start < people.length; start += 1_000) {
    await query(errand.db)
      .insertInto('retention_candidate')
      .values(
        people
          .slice(start, start + 1_000)
          .map((person_id) => ({ organisation_id, report_id: id, person_id })),
      )
      .execute()
  }
}

/** The reports of the asking organisation, the last one first. */
export async function listReports(errand: Asking, only?: string): Promise<readonly RetentionReport[]> {
  const rows = await query(errand.db)
    .selectFrom('retention_report as report')
    .leftJoin('retention_run as run', 'run.report_id', 'report.id')
    .select([
      'report.id',
      'report.made_at',
      'report.runs_on',
      'report.lines',
      'run.kind',
      'run.at',
      'run.done',
    ])
    .select(({ selectFrom }) =>
      selectFrom('retention_candidate')
        .select(({ fn }) => fn.countAll<string>().as('people'))
        .whereRef('retention_candidate.report_id', '=', 'report.id')
        .as('people'),
    )
    .$if(only !== undefined, (found) => found.where('report.id', '=', only ?? ''))
    .orderBy('report.made_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, made_at, runs_on, lines, people, kind, at, done }) => ({
    id,
    madeAt: made_at,
    runsOn: (runs_on as Day | null) ?? undefined,
    lines: lines as readonly DueLine[],
    people: Number(people ?? 0),
    ended:
      kind && at ? { kind: kind as 'done' | 'set-aside', at, done: done as readonly DueLine[] } : undefined,
  }))
}

/** Whom a report proposes to erase, at most so many. */
export async function listCandidates(
  errand: Asking,
  id: string,
  limit: number,
): Promise<readonly PersonId[]> {
  const rows = await query(errand.db)
    .selectFrom('retention_candidate')
    .select('person_id')
    .where('report_id', '=', id)
    .orderBy('person_id')
    .limit(limit)
    .execute()
  return rows.map(({ person_id }) => person_id as PersonId)
}

/** How a report ended; once. */
export async function insertRun(
  errand: Asking,
  { id, kind, done }: { id: string; kind: 'done' | 'set-aside'; done: readonly DueLine[] },
): Promise<void> {
  await query(errand.db)
    .insertInto('retention_run')
    .values({
      organisation_id: errand.asker.organisationId ?? '',
      report_id: id,
      kind,
      done: JSON.stringify(done),
      at: errand.now,
      agent_id: errand.asker.agentId ?? null,
    })
    .execute()
}

/** After how many days a report runs by itself; absent when somebody must say so. */
export async function findWait(errand: Asking): Promise<number | undefined> {
  const row = await query(errand.db).selectFrom('retention_setting').select('wait_days').executeTakeFirst()
  return row?.wait_days ?? undefined
}

export async function saveWait(errand: Asking, days: number | undefined): Promise<void> {
  const setting = { wait_days: days ?? null, set_at: errand.now, set_by: errand.asker.agentId ?? null }
  await query(errand.db)
    .insertInto('retention_setting')
    .values({ organisation_id: errand.asker.organisationId ?? '', ...setting })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(setting))
    .execute()
}

/** Whose files are kept longer, today. */
export async function listHeld(errand: Asking): Promise<readonly PersonId[]> {
  const rows = await query(errand.db)
    .selectFrom('retention_hold')
    .select('person_id')
    .where('until_on', '>=', errand.today)
    .execute()
  return rows.map(({ person_id }) => person_id as PersonId)
}

export interface Hold {
  readonly personId: PersonId
  readonly reason: string
  readonly until: Day
  readonly by: AgentId
}

export async function insertHold(errand: Asking, { personId, reason, until, by }: Hold): Promise<void> {
  await query(errand.db)
    .insertInto('retention_hold')
    .values({
      id: errand.newId(),
      organisation_id: errand.asker.organisationId ?? '',
      person_id: personId,
      reason,
      until_on: until,
      held_at: errand.now,
      held_by: by,
    })
    .execute()
}
