import { sql } from 'kysely'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { type Day, toDay } from '#kernel/day.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { AgeBand, Gender, Mode, SocialStatus, Theme } from '../national-terms.ts'
import type { VisitsTables } from '../tables.ts'
import type { VisitId } from '../visit.ts'
import type { Figure, Slice } from './figure.ts'
import { counted, taken } from './participation-store.ts'

type Visits = Db<VisitsTables>

export interface Paging {
  readonly limit: number
  readonly offset: number
}

/** One participant of one visit, or one visit: what a figure of visits or participations adds up. */
export interface VisitBehind {
  readonly visitId: VisitId
  readonly on: Day
  readonly agentId: AgentId
  readonly agentName: string
  readonly personId: PersonId | undefined
  readonly hadFile: boolean
  readonly isFirst: boolean
  readonly minutes: number
  readonly rank: number
  readonly participants: number
  readonly secrecy: string
  readonly modes: readonly Mode[]
  readonly themes: readonly Theme[]
}

/** One person: what a figure of people adds up. */
export interface PersonBehind {
  readonly personId: PersonId | undefined
  readonly hadFile: boolean
  readonly secrecy: string
  readonly times: number
  readonly lastOn: Day
  readonly ageBand: AgeBand
  readonly gender: Gender
  readonly socialStatus: SocialStatus
}

/** The visits that a figure counts, the latest first. */
export async function listVisitsBehind(
  db: Visits,
  slice: Slice,
  { figure, limit, offset }: Paging & { readonly figure: Figure },
): Promise<readonly VisitBehind[]> {
  const { rows } = await sql<Unbranded<VisitBehind>>`with taken as (${taken(slice)}),
    page as (select * from taken t where ${counted(figure)}
      order by t.visited_on desc, t.visit_id desc, t.rank limit ${limit} offset ${offset})
    select page.visit_id as "visitId", visited_on as "on", agent_id as "agentId", agent_name as "agentName",
      person_id as "personId", had_file as "hadFile", is_first as "isFirst", minutes, rank, participants, secrecy,
      array(select distinct act.mode from visit_act act where act.visit_id = page.visit_id) as modes,
      array(select distinct theme from visit_act act, unnest(act.themes) as theme
        where act.visit_id = page.visit_id) as themes
    from page order by visited_on desc, page.visit_id desc, rank`.execute(query(db))
  return rows.map((row) => ({ ...branded<VisitBehind>(row), on: toDay(row.on) }))
}

/** The people that a figure counts, those met last first. */
export async function listPeopleBehind(
  db: Visits,
  slice: Slice,
  { figure, limit, offset }: Paging & { readonly figure: Figure },
): Promise<readonly PersonBehind[]> {
  const { rows } = await sql<Unbranded<PersonBehind>>`with taken as (${taken(slice)}),
    met as (select distinct on (counted_as) *, count(*) over (partition by counted_as)::int as times from taken
      order by counted_as, visited_on desc, visit_id desc, rank desc)
    select t.person_id as "personId", t.had_file as "hadFile", t.secrecy, t.times, t.visited_on as "lastOn",
      t.age_band as "ageBand", t.gender, t.social_status as "socialStatus"
    from met t where ${counted(figure)}
    order by t.visited_on desc, t.visit_id desc, t.rank limit ${limit} offset ${offset}`.execute(query(db))
  return rows.map((row) => ({ ...branded<PersonBehind>(row), lastOn: toDay(row.lastOn) }))
}

type Unbranded<Row> = { readonly [Key in keyof Row]: Row[Key] extends Day ? string : Row[Key] }

// The database says null where the product says undefined.
function branded<Row extends { readonly personId: PersonId | undefined }>(row: Unbranded<Row>): Row {
  return { ...row, personId: row.personId ?? undefined } as unknown as Row
}
