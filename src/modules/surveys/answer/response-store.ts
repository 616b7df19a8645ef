import { sql } from 'kysely'
import { type Day, dayIn, toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import type { DraftId, FormVersion } from '#modules/forms/index.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { PlaceId, SurveyId, Way } from '../survey.ts'
import type { SurveysTables } from '../tables.ts'

type Surveys = Db<SurveysTables>

/** What ties a draft to its survey while it is filled. */
export interface Entry {
  readonly draftId: DraftId
  readonly surveyId: SurveyId
  readonly placeId: PlaceId | undefined
  readonly way: Way
  readonly begunAt: Date
}

/** How finely the day of a response is known. */
export type Grain = 'day' | 'week' | 'month'

/** One response: whose it is stands nowhere. */
export interface Response {
  readonly id: string
  readonly surveyId: SurveyId
  readonly versionId: FormVersion['id']
  readonly placeId: PlaceId | undefined
  readonly way: Way
  readonly since: Day
  readonly grain: Grain
  readonly answers: ReadonlyMap<string, readonly string[]>
}

export interface Words {
  readonly id: string
  readonly question: string
  readonly words: string
}

export async function insertEntry(
  db: Surveys,
  { draftId, surveyId, placeId, way, begunAt }: Entry,
  organisationId: OrganisationId,
): Promise<void> {
  await query(db)
    .insertInto('survey_entry')
    .values({
      draft_id: draftId,
      organisation_id: organisationId,
      survey_id: surveyId,
      place_id: placeId ?? null,
      way,
      begun_at: begunAt,
    })
    .execute()
}

export async function findEntry(db: Surveys, draftId: DraftId): Promise<Entry | undefined> {
  const row = await query(db)
    .selectFrom('survey_entry')
    .selectAll()
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
  return (
    row && {
      draftId,
      surveyId: row.survey_id as SurveyId,
      placeId: (row.place_id as PlaceId | null) ?? undefined,
      way: row.way as Way,
      begunAt: row.begun_at,
    }
  )
}

export interface Arrived {
  readonly organisationId: OrganisationId
  readonly responses: readonly Response[]
  readonly texts: readonly Words[]
  readonly surveyId: SurveyId
  readonly counted: boolean
}

export async function insertResponses(db: Surveys, arrived: Arrived): Promise<void> {
  const { organisationId, responses, texts, surveyId, counted } = arrived
  if (responses.length > 0)
    await query(db)
      .insertInto('survey_response')
      .values(
        responses.map((response) => ({
          id: response.id,
          organisation_id: organisationId,
          survey_id: surveyId,
          version_id: response.versionId,
          place_id: response.placeId ?? null,
          way: response.way,
          since: response.since,
          grain: response.grain,
          counted,
        })),
      )
      .execute()
  const answers = responses.flatMap(({ id, answers: said }) =>
    [...said].map(([question, codes]) => ({
      response_id: id,
      organisation_id: organisationId,
      question,
      codes: [...codes],
    })),
  )
  if (answers.length > 0) await query(db).insertInto('survey_answer').values(answers).execute()
  if (texts.length > 0) await insertTexts(db, arrived)
}

async function insertTexts(
  db: Surveys,
  { organisationId, surveyId, texts, counted }: Arrived,
): Promise<void> {
  await query(db)
    .insertInto('survey_text')
    .values(
      texts.map(({ id, question, words }) => ({
        id,
        organisation_id: organisationId,
        survey_id: surveyId,
        question,
        words,
        theme_id: null,
        counted,
        hidden_because: null,
        hidden_by: null,
        hidden_on: null,
      })),
    )
    .execute()
}

/** Surveys with responses that are not in the results yet, and how many; held until the transaction ends. */
export async function listWaiting(
  db: Surveys,
): Promise<readonly { readonly surveyId: SurveyId; readonly organisationId: OrganisationId }[]> {
  const rows = await query(db)
    .selectFrom('survey_response')
    .select(['survey_id', 'organisation_id'])
    .where('counted', '=', false)
    .distinct()
    .execute()
  return rows.map((row) => ({
    surveyId: row.survey_id as SurveyId,
    organisationId: row.organisation_id as OrganisationId,
  }))
}

/** The responses of a survey, those in the results or those that wait, in no order. */
export async function listResponses(
  db: Surveys,
  surveyId: SurveyId,
  { counted }: { readonly counted: boolean },
): Promise<readonly Response[]> {
  const { rows } = await sql<{
    id: string
    version_id: string
    place_id: string | null
    way: string
    since: string
    grain: string
    answers: Record<string, string[]> | null
  }>`select r.id, r.version_id, r.place_id, r.way, r.since, r.grain,
       (select jsonb_object_agg(a.question, a.codes) from survey_answer a where a.response_id = r.id) as answers
     from survey_response r where r.survey_id = ${surveyId} and r.counted = ${counted} order by r.id`.execute(
    query(db),
  )
  return rows.map((row) => ({
    id: row.id,
    surveyId,
    versionId: row.version_id as FormVersion['id'],
    placeId: (row.place_id as PlaceId | null) ?? undefined,
    way: row.way as Way,
    since: toDay(row.since),
    grain: row.grain as Grain,
    answers: new Map(Object.entries(row.answers ?? {})),
  }))
}

export async function listWaitingTexts(db: Surveys, surveyId: SurveyId): Promise<readonly Words[]> {
  return query(db)
    .selectFrom('survey_text')
    .select(['id', 'question', 'words'])
    .where('survey_id', '=', surveyId)
    .where('counted', '=', false)
    .execute()
}

/** Takes out what waits, to be written again in another order. */
export async function deleteWaiting(db: Surveys, surveyId: SurveyId): Promise<void> {
  for (const table of ['survey_response', 'survey_text'] as const)
    await query(db).deleteFrom(table).where('survey_id', '=', surveyId).where('counted', '=', false).execute()
}

/** How many responses came, whether or not they are in the results yet. */
export async function countResponses(db: Surveys): Promise<ReadonlyMap<SurveyId, number>> {
  const { rows } = await sql<{ survey_id: string; count: number }>`
    select survey_id, count(*)::int as count from survey_response group by survey_id`.execute(query(db))
  return new Map(rows.map((row) => [row.survey_id as SurveyId, row.count]))
}

/** How many responses are from before that day. */
export async function countBefore(db: Surveys, day: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from survey_response where since < ${day}`.execute(query(db))
  return rows[0]?.count ?? 0
}

/** Forgets the responses from before that day; texts have no day and go with the last response of their survey. */
export async function forgetBefore(db: Surveys, day: Day): Promise<number> {
  const { numAffectedRows } = await sql`delete from survey_response where since < ${day}`.execute(query(db))
  await sql`delete from survey_text t where t.counted and not exists (
    select from survey_response r where r.survey_id = t.survey_id)`.execute(query(db))
  return Number(numAffectedRows ?? 0n)
}

/** The day of a moment, for what is kept by the day. */
export function dayOf(moment: Date): Day {
  return dayIn(moment, 'Europe/Paris')
}
