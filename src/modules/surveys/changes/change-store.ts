import type { Selectable } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ConsultationId, WrittenText } from '../ideas/consultation.ts'
import type { SurveyId } from '../survey.ts'
import type { SurveysTables } from '../tables.ts'
import type { Change, ChangeId, ChangeSource } from './change.ts'

type Surveys = Db<SurveysTables>

export interface ChangeToKeep extends Pick<Change, 'id' | 'said' | 'done' | 'doneOn' | 'from'> {
  readonly organisationId: OrganisationId
  readonly writtenAt: Date
  readonly writtenBy: AgentId
}

export async function insertChange(db: Surveys, change: ChangeToKeep): Promise<void> {
  const { from } = change
  await query(db)
    .insertInto('survey_change')
    .values({
      id: change.id,
      organisation_id: change.organisationId,
      survey_id: from.kind === 'survey' ? from.surveyId : null,
      consultation_id: from.kind === 'consultation' ? from.consultationId : null,
      said: JSON.stringify(change.said),
      done: JSON.stringify(change.done),
      done_on: change.doneOn,
      written_at: change.writtenAt,
      written_by: change.writtenBy,
      published_at: null,
      published_by: null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
}

/** The last done first; whoever asks at the door of visitors gets the public ones. */
export async function listChanges(db: Surveys): Promise<readonly Change[]> {
  const rows = await query(db)
    .selectFrom('survey_change')
    .selectAll()
    .orderBy('done_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toChange)
}

export async function recordPublication(
  db: Surveys,
  id: ChangeId,
  { at, by }: { readonly at: Date; readonly by: AgentId },
): Promise<void> {
  await query(db)
    .updateTable('survey_change')
    .set({ published_at: at, published_by: by, withdrawn_at: null, withdrawn_by: null })
    .where('id', '=', id)
    .execute()
}

export async function recordWithdrawal(
  db: Surveys,
  id: ChangeId,
  { at, by }: { readonly at: Date; readonly by: AgentId },
): Promise<void> {
  await query(db)
    .updateTable('survey_change')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('id', '=', id)
    .where('published_at', 'is not', null)
    .execute()
}

function toChange(row: Selectable<SurveysTables['survey_change']>): Change {
  return {
    id: row.id as ChangeId,
    said: row.said as WrittenText,
    done: row.done as WrittenText,
    doneOn: row.done_on as Day,
    from: sourceOf(row),
    publishedAt: row.published_at ?? undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  }
}

function sourceOf(row: Selectable<SurveysTables['survey_change']>): ChangeSource {
  if (row.survey_id !== null) return { kind: 'survey', surveyId: row.survey_id as SurveyId }
  if (row.consultation_id !== null)
    return { kind: 'consultation', consultationId: row.consultation_id as ConsultationId }
  return { kind: 'none' }
}
