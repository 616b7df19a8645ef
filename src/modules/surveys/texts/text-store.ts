import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { SurveyId } from '../survey.ts'
import type { SurveysTables } from '../tables.ts'

type Surveys = Db<SurveysTables>

export type TextId = Id<'survey-text'>
export type ThemeId = Id<'survey-theme'>

/** What somebody wrote, detached from all else she answered. */
export interface Text {
  readonly id: TextId
  readonly question: string
  readonly words: string
  readonly themeId: ThemeId | undefined
  readonly hidden: { readonly because: string; readonly on: Day } | undefined
}

export interface Theme {
  readonly id: ThemeId
  readonly name: string
}

/** In the order of keys drawn by chance: it tells nothing. */
export async function listTexts(db: Surveys, surveyId: SurveyId): Promise<readonly Text[]> {
  const rows = await query(db)
    .selectFrom('survey_text')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('counted', '=', true)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as TextId,
    question: row.question,
    words: row.words,
    themeId: (row.theme_id as ThemeId | null) ?? undefined,
    hidden:
      row.hidden_because === null || row.hidden_on === null
        ? undefined
        : { because: row.hidden_because, on: row.hidden_on as Day },
  }))
}

export async function listThemes(db: Surveys, surveyId: SurveyId): Promise<readonly Theme[]> {
  const rows = await query(db)
    .selectFrom('survey_theme')
    .select(['id', 'name'])
    .where('survey_id', '=', surveyId)
    .orderBy('name')
    .execute()
  return rows.map(({ id, name }) => ({ id: id as ThemeId, name }))
}

export async function insertTheme(
  db: Surveys,
  theme: Theme & { readonly surveyId: SurveyId; readonly organisationId: OrganisationId },
): Promise<void> {
  await query(db)
    .insertInto('survey_theme')
    .values({
      id: theme.id,
      organisation_id: theme.organisationId,
      survey_id: theme.surveyId,
      name: theme.name,
    })
    .onConflict((conflict) => conflict.constraint('survey_theme_once').doNothing())
    .execute()
}

export async function recordTheme(db: Surveys, id: TextId, themeId: ThemeId | undefined): Promise<void> {
  await query(db)
    .updateTable('survey_text')
    .set({ theme_id: themeId ?? null })
    .where('id', '=', id)
    .execute()
}

export async function recordHiding(
  db: Surveys,
  id: TextId,
  hiding: { readonly because: string; readonly on: Day; readonly by: AgentId } | undefined,
): Promise<void> {
  await query(db)
    .updateTable('survey_text')
    .set({
      hidden_because: hiding?.because ?? null,
      hidden_on: hiding?.on ?? null,
      hidden_by: hiding?.by ?? null,
    })
    .where('id', '=', id)
    .execute()
}
