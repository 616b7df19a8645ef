import { sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type {
  ActivityType,
  AdministrativeTheme,
  AgeBand,
  AutonomyLevel,
  Equipment,
  Gender,
  Mode,
  PlaceType,
  ReferralStructure,
  SocialStatus,
  Theme,
  WorkshopLevel,
} from '../national-terms.ts'
import type { Slice } from '../report/figure.ts'
import { type Fragment, taken, within } from '../report/participation-store.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'

type Visits = Db<VisitsTables>

/** One participant of one visit, with all that files say of it. */
export interface Exported {
  readonly visitId: VisitId
  readonly rank: number
  readonly participants: number
  readonly on: Day
  readonly recordedAt: Date
  /** When the first of a chain of corrections was recorded; nothing when there was none. */
  readonly firstRecordedAt: Date | undefined
  readonly agentId: AgentId
  readonly agentName: string
  readonly activity: ActivityType
  readonly title: string | undefined
  readonly placeType: PlaceType
  readonly placeName: string | undefined
  readonly minutes: number
  readonly level: AutonomyLevel | WorkshopLevel | undefined
  readonly equipment: readonly Equipment[]
  readonly referredTo: ReferralStructure | undefined
  readonly modes: readonly Mode[]
  readonly themes: readonly Theme[]
  readonly administrativeThemes: readonly AdministrativeTheme[]
  readonly procedureIds: readonly ProcedureId[]
  readonly tags: readonly string[]
  readonly personId: PersonId | undefined
  readonly countedAs: string
  readonly hadFile: boolean
  readonly isFirst: boolean
  readonly ageBand: AgeBand
  readonly gender: Gender
  readonly socialStatus: SocialStatus
}

/** Where a page of a file begins. */
export interface Bookmark {
  readonly on: Day
  readonly visitId: VisitId
}

export interface ExportPage {
  readonly after: Bookmark | undefined
  /** How many visits; each comes with all its participants. */
  readonly limit: number
  /** What is recorded later is not in a file that was begun before. */
  readonly until: Date
}

/** The participants of the next visits of a period, in the order of days. */
export async function listExported(
  db: Visits,
  slice: Slice,
  page: ExportPage,
): Promise<{ readonly rows: readonly Exported[]; readonly next: Bookmark | undefined }> {
  const visits = await nextVisits(db, slice, page)
  const [first, last] = [visits[0], visits.at(-1)]
  if (!first || !last) return { rows: [], next: undefined }
  const visitIds = visits.map(({ visitId }) => visitId)
  // Their days alone: a page of a long period does not look through all of it.
  const rows = await withAll(db, { ...slice, from: first.on, to: last.on, visitIds })
  return { rows, next: visits.length < page.limit ? undefined : last }
}

async function nextVisits(
  db: Visits,
  slice: Slice,
  { after, limit, until }: ExportPage,
): Promise<readonly Bookmark[]> {
  const later = after ? sql`and (v.visited_on, v.id) > (${after.on}, ${after.visitId})` : sql``
  const { rows } = await sql<{ on: string; visitId: VisitId }>`
    select v.visited_on as "on", v.id as "visitId" from visit v
    where ${within(slice)} and v.recorded_at <= ${until} ${later} and ${isGiven(sql`v.person_id`)}
    order by v.visited_on, v.id limit ${limit}`.execute(query(db))
  return rows.map(({ on, visitId }) => ({ on: toDay(on), visitId }))
}

async function withAll(db: Visits, taking: Parameters<typeof taken>[0]): Promise<readonly Exported[]> {
  const { rows } = await sql<Record<string, unknown>>`with taken as materialized (${taken(taking)}),
    done as (select act.visit_id, array_agg(act.mode order by position) as modes,
        array_agg(act.procedure_id order by position) filter (where act.procedure_id is not null) as procedures
      from visit_act act where act.visit_id = any(${[...(taking.visitIds ?? [])]}::uuid[]) group by act.visit_id)
    select visit_id as "visitId", rank, participants, visited_on as "on", recorded_at as "recordedAt",
      ${firstRecording} as "firstRecordedAt", agent_id as "agentId", agent_name as "agentName", activity,
      (select title from visit_workshop w where w.visit_id = t.visit_id) as title,
      place_type as "placeType", place_name as "placeName", minutes, level, equipment, referred_to as "referredTo",
      coalesce(done.modes, '{}') as modes, coalesce(done.procedures, '{}') as "procedureIds",
      ${saidInActs(sql`act.themes`)} as themes, ${saidInActs(sql`act.administrative_themes`)} as "administrativeThemes",
      array(select tag.label from visit_tagging tagging join visit_tag used on used.id = tagging.tag_id
        join visit_tag tag on tag.id = coalesce(used.merged_into, used.id)
        where tagging.visit_id = t.visit_id order by tag.folded) as tags,
      person_id as "personId", counted_as as "countedAs", had_file as "hadFile", is_first as "isFirst",
      age_band as "ageBand", gender, social_status as "socialStatus"
    from taken t left join done using (visit_id) where ${isGiven(sql`t.person_id`)}
    order by visited_on, visit_id, rank`.execute(query(db))
  return rows.map(exportedOf)
}

// Whose file is restricted, or who objected to statistics, is in no file that leaves (art. 18 and 21 RGPD).
function isGiven(personId: Fragment): Fragment {
  return sql`(${personId} is null or ${personId} <> all ((select people_left_out('figures'))::uuid[]))`
}

// A chain of corrections is followed to its first link.
const firstRecording = sql`case when t.replaces_id is not null then (
  with recursive chain as (
    select v.recorded_at, v.replaces_id from visit v where v.id = t.replaces_id
    union all
    select v.recorded_at, v.replaces_id from visit v join chain on v.id = chain.replaces_id)
  select min(recorded_at) from chain) end`

/** The codes of all acts of `t`, each once, in the order they were said. */
function saidInActs(codes: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`array(select code from visit_act act, unnest(${codes}) with ordinality as said(code, place)
    where act.visit_id = t.visit_id group by code order by min(act.position * 100 + place))`
}

const mayBeAbsent = ['firstRecordedAt', 'title', 'placeName', 'level', 'referredTo', 'personId'] as const

// The database says null where the product says undefined.
function exportedOf(row: Record<string, unknown>): Exported {
  const absent = Object.fromEntries(mayBeAbsent.map((key) => [key, row[key] ?? undefined]))
  return { ...row, ...absent, on: toDay(String(row['on'])) } as unknown as Exported
}
