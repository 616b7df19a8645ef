import type { Selectable } from 'kysely'
import { type Day, toDay } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Place, PlaceId, Survey, SurveyId, Way } from './survey.ts'
import type { SurveysTables } from './tables.ts'

type Surveys = Db<SurveysTables>

export async function insertSurvey(db: Surveys, survey: Survey & { readonly openedAt: Date }): Promise<void> {
  await query(db)
    .insertInto('survey')
    .values({
      id: survey.id,
      organisation_id: survey.organisationId,
      code: survey.code,
      form_id: survey.formId,
      title: survey.title,
      ways: [...survey.ways],
      opens_on: survey.opensOn,
      closes_on: survey.closesOn ?? null,
      opened_at: survey.openedAt,
      opened_by: survey.openedBy ?? null,
      closed_at: null,
      closed_by: null,
    })
    .execute()
  if (survey.places.length === 0) return
  await query(db)
    .insertInto('survey_place')
    .values(
      survey.places.map(({ id, name }) => ({
        id,
        organisation_id: survey.organisationId,
        survey_id: survey.id,
        name,
      })),
    )
    .execute()
}

export async function findSurvey(db: Surveys, id: SurveyId): Promise<Survey | undefined> {
  const row = await query(db).selectFrom('survey').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toSurvey(row, await placesOf(db, [row.id]))
}

/** Of whoever follows a link: only its organisation is learnt first, then the survey is read at its door. */
export async function findByCode(
  db: Surveys,
  code: string,
): Promise<{ readonly id: SurveyId; readonly organisationId: OrganisationId } | undefined> {
  const row = await query(db)
    .selectFrom('survey')
    .select(['id', 'organisation_id'])
    .where('code', '=', code)
    .executeTakeFirst()
  return row && { id: row.id as SurveyId, organisationId: row.organisation_id as OrganisationId }
}

/** The last opened first. */
export async function listSurveys(db: Surveys): Promise<readonly Survey[]> {
  const rows = await query(db).selectFrom('survey').selectAll().orderBy('opened_at', 'desc').execute()
  const places = await placesOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => toSurvey(row, places))
}

export async function recordEnd(
  db: Surveys,
  id: SurveyId,
  end: { readonly closedAt: Date; readonly closedBy: AgentId },
): Promise<void> {
  await query(db)
    .updateTable('survey')
    .set({ closed_at: end.closedAt, closed_by: end.closedBy })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

interface PlaceOf extends Place {
  readonly surveyId: string
}

async function placesOf(db: Surveys, surveys: readonly string[]): Promise<readonly PlaceOf[]> {
  if (surveys.length === 0) return []
  const rows = await query(db)
    .selectFrom('survey_place')
    .selectAll()
    .where('survey_id', 'in', surveys)
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, survey_id }) => ({ id: id as PlaceId, name, surveyId: survey_id }))
}

function toSurvey(row: Selectable<SurveysTables['survey']>, places: readonly PlaceOf[]): Survey {
  return {
    id: row.id as SurveyId,
    organisationId: row.organisation_id as OrganisationId,
    code: row.code,
    formId: row.form_id,
    title: row.title,
    ways: row.ways as Way[],
    places: places.filter(({ surveyId }) => surveyId === row.id).map(({ id, name }) => ({ id, name })),
    opensOn: toDay(row.opens_on),
    closesOn: row.closes_on === null ? undefined : (row.closes_on as Day),
    openedBy: (row.opened_by as AgentId | null) ?? undefined,
    closedAt: row.closed_at ?? undefined,
  }
}
