import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { AssessmentId, PlannedStep, PlannedStepId } from '../assessment.ts'
import type { AssessmentsTables } from '../tables.ts'

type Steps = Db<AssessmentsTables>

export interface StepToPlan {
  readonly id: PlannedStepId
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly assessmentId: AssessmentId
  readonly step: string
  readonly at: Date
  readonly agentId: AgentId | undefined
}

/** Plans a step, unless it is planned already and not done. */
export async function insertPlanned(db: Steps, planned: StepToPlan): Promise<boolean> {
  const row = await query(db)
    .insertInto('learning_step')
    .values({
      id: planned.id,
      organisation_id: planned.organisationId,
      person_id: planned.personId,
      draft_id: planned.assessmentId,
      step: planned.step,
      planned_at: planned.at,
      planned_by: planned.agentId ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'step']).where('done_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findPlanned(db: Steps, id: PlannedStepId): Promise<PlannedStep | undefined> {
  const row = await query(db)
    .selectFrom('learning_step')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toPlanned(row)
}

export async function markLearned(
  db: Steps,
  id: PlannedStepId,
  { at, agentId }: { readonly at: Date; readonly agentId: AgentId | undefined },
): Promise<void> {
  await query(db)
    .updateTable('learning_step')
    .set({ done_at: at, done_by: agentId ?? null })
    .where('id', '=', id)
    .execute()
}

/** What a person plans to learn, the earliest first, done or not. */
export async function listPlannedOf(db: Steps, personId: PersonId): Promise<readonly PlannedStep[]> {
  const rows = await query(db)
    .selectFrom('learning_step')
    .selectAll()
    .where(sql<boolean>`person_id = any (same_person(${personId}::uuid))`)
    .orderBy('planned_at')
    .orderBy('id')
    .execute()
  return rows.map(toPlanned)
}

/** What is planned and not done, of people who may be called back, the earliest first. */
export async function listToLearn(db: Steps, most: number): Promise<readonly PlannedStep[]> {
  const rows = await query(db)
    .selectFrom('learning_step')
    .selectAll()
    .where('done_at', 'is', null)
    .where(sql<boolean>`person_id <> all ((select people_left_out('reminders'))::uuid[])`)
    .orderBy('planned_at')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(toPlanned)
}

function toPlanned(row: Selectable<AssessmentsTables['learning_step']>): PlannedStep {
  return {
    id: row.id as PlannedStepId,
    personId: row.person_id as PersonId,
    step: row.step,
    plannedAt: row.planned_at,
    doneAt: row.done_at ?? undefined,
  }
}
