import { type Selectable, sql } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import { type AgentId, isId, type OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { PlaceReport, ReportId, ReportKind } from './report.ts'

type Reports = Db<PlacesTables>

/** What is written of an error: nothing else is known. */
export interface ToldError {
  readonly keeper: OrganisationId
  readonly placeId: PlaceId
  readonly kind: ReportKind
  readonly words: string
  readonly on: Day
}

export async function insertReport(
  db: Reports,
  { keeper, placeId, kind, words, on }: ToldError,
): Promise<void> {
  await query(db)
    .insertInto('place_report')
    .values({
      organisation_id: keeper,
      place_id: placeId,
      kind,
      words: words === '' ? null : words,
      reported_on: on,
      settled_on: null,
      settled_by: null,
    })
    .execute()
}

/** Errors that wait for an answer, the oldest first; of one place when it is given. */
export async function listReports(db: Reports, placeId?: PlaceId): Promise<readonly PlaceReport[]> {
  const rows = await told(db)
    .where('state', '=', 'waiting')
    .$if(placeId !== undefined, (reports) => reports.where('place.id', '=', placeId ?? ''))
    .orderBy('reported_on')
    .orderBy('place.name')
    .orderBy('place_report.id')
    .limit(atOnce)
    .execute()
  return rows.map(toReport)
}

/** One of them, answered or not. */
export async function findReport(db: Reports, id: string): Promise<PlaceReport | undefined> {
  if (!isId<'place-report'>(id)) return undefined
  const row = await told(db).where('place_report.id', '=', id).executeTakeFirst()
  return row && toReport(row)
}

// The sheet of a place may have been put together with another since, and that one with a third.
function told(db: Reports) {
  const standing = sql<string>`(
    with recursive led (id) as (
      select place_report.place_id
      union all select place_alias.place_id from led join place_alias on place_alias.id = led.id)
    select id from led where id not in (select id from place_alias))`
  return query(db)
    .selectFrom('place_report')
    .innerJoin('place', (join) => join.on('place.id', '=', standing))
    .select(['place_report.id', 'place.id as place_id', 'place.name', 'kind', 'words', 'reported_on'])
}

const atOnce = 50

/** How many wait. */
export async function countReports(db: Reports): Promise<number> {
  const row = await query(db)
    .selectFrom('place_report')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export interface Settling {
  readonly as: 'corrected' | 'dropped'
  readonly on: Day
  readonly by: AgentId
}

/** Answers errors that still wait; how many there were. */
export async function recordSettling(
  db: Reports,
  ids: readonly ReportId[],
  { as, on, by }: Settling,
): Promise<number> {
  if (ids.length === 0) return 0
  const settled = await query(db)
    .updateTable('place_report')
    .set({ state: as, settled_on: on, settled_by: by })
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return Number(settled.numUpdatedRows)
}

/** Errors reported before that moment, answered or not. */
export async function countReportsBefore(db: Reports, before: Date): Promise<number> {
  const row = await query(db)
    .selectFrom('place_report')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('reported_on', '<', dayOf(before))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Forgets them. */
export async function deleteReportsBefore(db: Reports, before: Date): Promise<number> {
  const gone = await query(db)
    .deleteFrom('place_report')
    .where('reported_on', '<', dayOf(before))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

type Row = Pick<
  Selectable<PlacesTables['place_report']>,
  'id' | 'place_id' | 'kind' | 'words' | 'reported_on'
> & { readonly name: string }

function toReport(row: Row): PlaceReport {
  return {
    id: row.id as ReportId,
    placeId: row.place_id as PlaceId,
    placeName: row.name,
    kind: row.kind,
    ...(row.words !== null && { words: row.words }),
    on: toDay(row.reported_on),
  }
}
