import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { BenefitId } from '../benefit.ts'
import type { Certainty, FoundGap, Gap, GapId, GapState, Mark, RunId } from './gap.ts'
import type { EntitlementsTables } from './tables.ts'

type Gaps = Db<EntitlementsTables>

export interface NewGap
  extends FoundGap,
    Pick<Gap, 'id' | 'personId' | 'draftId' | 'secrecy' | 'answeredOn'> {}

export async function insertGaps(
  db: Gaps,
  { organisationId, runId, at }: { organisationId: OrganisationId; runId: RunId; at: Date },
  gaps: readonly NewGap[],
): Promise<void> {
  if (gaps.length === 0) return
  const rows = gaps.map((gap) => ({
    id: gap.id,
    organisation_id: organisationId,
    run_id: runId,
    person_id: gap.personId,
    draft_id: gap.draftId,
    secrecy: gap.secrecy,
    benefit: gap.benefit,
    certainty: gap.certainty,
    least_cents: cents(gap.least),
    most_cents: cents(gap.most),
    received_cents: cents(gap.received),
    yearly_cents: cents(gap.yearly),
    answered_on: gap.answeredOn,
    found_at: at,
  }))
  await query(db)
    .insertInto('caseload_gap')
    .values(rows)
    .onConflict((conflict) => conflict.constraint('caseload_gap_once').doNothing())
    .execute()
}

/** What runs before this one found: the list is that of the last run. */
export async function deleteOtherGaps(db: Gaps, runId: RunId): Promise<void> {
  await query(db).deleteFrom('caseload_gap').where('run_id', '!=', runId).execute()
}

/** What a run found before it was stopped or begun again. */
export async function deleteGapsOf(db: Gaps, runId: RunId): Promise<void> {
  await query(db).deleteFrom('caseload_gap').where('run_id', '=', runId).execute()
}

export interface GapFilter {
  readonly state: GapState | undefined
  readonly certainty: Certainty | undefined
  readonly benefit: BenefitId | undefined
}

interface GapRow {
  readonly id: string
  readonly person_id: string
  readonly draft_id: string
  readonly secrecy: string
  readonly benefit: string
  readonly certainty: string
  readonly least_cents: number
  readonly most_cents: number
  readonly received_cents: number
  readonly yearly_cents: number
  readonly answered_on: string
  readonly state: string
}

// A person asked by two trades has two sets of answers: whoever sees both is told the last one. Whoever objected since,
// or whose file is restricted, is on no list.
const shown = sql`select distinct on (g.person_id, g.benefit) g.*, coalesce(m.state, 'to-look') as state
  from caseload_gap g
  left join lateral (select state from caseload_mark m where m.person_id = g.person_id and m.benefit = g.benefit
    order by m.marked_at desc, m.id desc limit 1) m on true
  where g.person_id <> all ((select people_left_out('unclaimed-rights'))::uuid[])
    and exists (select from caseload_run r where r.id = g.run_id and r.finished_at is not null)
  order by g.person_id, g.benefit, g.answered_on desc, g.secrecy`

export interface GapList {
  readonly gaps: readonly Gap[]
  readonly total: number
}

/** The work list: certain ones first, then what is missing most a year. */
export async function listGaps(
  db: Gaps,
  { state, certainty, benefit }: GapFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<GapList> {
  const { rows } = await sql<GapRow & { total: number }>`
    select shown.*, count(*) over ()::int as total from (${shown}) as shown
    where (${state ?? null}::text is null or state = ${state ?? null})
      and (${certainty ?? null}::text is null or certainty = ${certainty ?? null})
      and (${benefit ?? null}::text is null or benefit = ${benefit ?? null})
    order by certainty = 'unsure', yearly_cents desc, id limit ${limit} offset ${offset}`.execute(query(db))
  return { gaps: rows.map(toGap), total: rows[0]?.total ?? 0 }
}

export async function findGap(db: Gaps, id: GapId): Promise<Gap | undefined> {
  const { rows } = await sql<GapRow>`select * from (${shown}) as shown where id = ${id}`.execute(query(db))
  return rows[0] && toGap(rows[0])
}

export interface NewMark extends Pick<Mark, 'state' | 'reason'> {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly agentId: AgentId | undefined
  readonly at: Date
}

export async function insertMark(db: Gaps, gap: Gap, mark: NewMark): Promise<void> {
  await query(db)
    .insertInto('caseload_mark')
    .values({
      id: mark.id,
      organisation_id: mark.organisationId,
      person_id: gap.personId,
      benefit: gap.benefit,
      secrecy: gap.secrecy,
      state: mark.state,
      reason: mark.reason ?? null,
      marked_at: mark.at,
      marked_by: mark.agentId ?? null,
    })
    .execute()
}

/** What was noted of it, the last one first. */
export async function listMarks(
  db: Gaps,
  { personId, benefit }: Pick<Gap, 'personId' | 'benefit'>,
): Promise<readonly Mark[]> {
  const rows = await query(db)
    .selectFrom('caseload_mark')
    .selectAll()
    .where('person_id', '=', personId)
    .where('benefit', '=', benefit)
    .orderBy('marked_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    state: row.state as GapState,
    reason: row.reason ?? undefined,
    markedAt: row.marked_at,
    markedBy: (row.marked_by as AgentId | null) ?? undefined,
  }))
}

function toGap(row: GapRow): Gap {
  return {
    id: row.id as GapId,
    personId: row.person_id as PersonId,
    draftId: row.draft_id,
    secrecy: row.secrecy as Secrecy,
    benefit: row.benefit as BenefitId,
    certainty: row.certainty as Certainty,
    least: row.least_cents / 100,
    most: row.most_cents / 100,
    received: row.received_cents / 100,
    yearly: row.yearly_cents / 100,
    answeredOn: row.answered_on as Day,
    state: row.state as GapState,
  }
}

function cents(euros: number): number {
  return Math.round(euros * 100)
}
