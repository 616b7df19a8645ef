import { type Selectable, sql } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { FollowedProcedure, ProcedureId } from './procedure.ts'
import type { Happening, HelpMode, Step } from './steps/procedure-step.ts'
import { type OpenedProcedure, replaySteps } from './steps/replay-steps.ts'
import { factsOf, stepOf } from './steps/step-rows.ts'
import type { ProceduresTables } from './tables.ts'

type Procedures = Db<ProceduresTables>
type Row<Table extends keyof ProceduresTables> = Selectable<ProceduresTables[Table]>

/** One procedure the asker may see, with its whole history. */
export async function findProcedureById(
  db: Procedures,
  id: ProcedureId,
): Promise<FollowedProcedure | undefined> {
  const rows = await query(db).selectFrom('followed_procedure').selectAll().where('id', '=', id).execute()
  return (await replayed(db, rows))[0]
}

/** Those of these that the asker may see, in no order. */
export async function listProceduresById(
  db: Procedures,
  ids: readonly ProcedureId[],
): Promise<readonly FollowedProcedure[]> {
  if (ids.length === 0) return []
  return replayed(
    db,
    await query(db).selectFrom('followed_procedure').selectAll().where('id', 'in', ids).execute(),
  )
}

/** Those of a person and of the files joined to hers, the latest first. */
export async function listProceduresOf(
  db: Procedures,
  personId: PersonId,
): Promise<readonly FollowedProcedure[]> {
  const rows = await query(db)
    .selectFrom('followed_procedure')
    .selectAll()
    .where('person_id', '=', sql<string>`any(same_person(${personId}::uuid))`)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return replayed(db, rows)
}

/** Holds a procedure until the end of the transaction, so that two agents' steps come one after the other. */
export async function lockProcedure(db: Procedures, id: ProcedureId): Promise<FollowedProcedure | undefined> {
  const row = await query(db)
    .selectFrom('followed_procedure')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  // Read after the lock: what the other transaction has just written counts.
  return row && findProcedureById(db, id)
}

async function replayed(
  db: Procedures,
  rows: readonly Row<'followed_procedure'>[],
): Promise<readonly FollowedProcedure[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const documents = await query(db)
    .selectFrom('procedure_document')
    .selectAll()
    .where('procedure_id', 'in', ids)
    .orderBy('position')
    .execute()
  const steps = await query(db)
    .selectFrom('procedure_step')
    .selectAll()
    .where('procedure_id', 'in', ids)
    .orderBy('seq')
    .execute()
  return rows.map((row) =>
    replaySteps(
      openedOf(
        row,
        documents.filter(({ procedure_id }) => procedure_id === row.id),
      ),
      steps.filter(({ procedure_id }) => procedure_id === row.id).map(stepOf),
    ),
  )
}

function openedOf(
  row: Row<'followed_procedure'>,
  documents: readonly Row<'procedure_document'>[],
): OpenedProcedure {
  return {
    id: row.id as ProcedureId,
    personId: row.person_id as PersonId,
    catalogueCode: row.catalogue_code ?? undefined,
    title: row.title,
    bodyName: row.body_name,
    openedAt: row.opened_at,
    openedBy: (row.opened_by as AgentId | null) ?? undefined,
    mode: (row.mode as HelpMode | null) ?? undefined,
    checklist: documents.map(({ code, label, required }) => ({
      code,
      label,
      required: required as 'always' | 'if',
    })),
  }
}

/** A procedure and what it asks for. */
export async function insertProcedure(
  db: Procedures,
  organisationId: OrganisationId,
  opened: OpenedProcedure,
): Promise<void> {
  const { id, personId, checklist } = opened
  await query(db)
    .insertInto('followed_procedure')
    .values({
      id,
      organisation_id: organisationId,
      person_id: personId,
      catalogue_code: opened.catalogueCode ?? null,
      title: opened.title,
      body_name: opened.bodyName,
      mode: opened.mode ?? null,
      opened_at: opened.openedAt,
      opened_by: opened.openedBy ?? null,
      held_by: opened.openedBy ?? null,
    })
    .execute()
  if (checklist.length === 0) return
  await query(db)
    .insertInto('procedure_document')
    .values(
      checklist.map((document, position) => ({
        organisation_id: organisationId,
        person_id: personId,
        procedure_id: id,
        position,
        ...document,
      })),
    )
    .execute()
}

/** Whose step it is, and when. */
export interface Actor {
  readonly organisationId: OrganisationId
  readonly agentId: AgentId | undefined
  readonly at: Date
}

/** Writes what happened after the steps there are; the procedure must be locked. Answers the steps written. */
export async function appendSteps(
  db: Procedures,
  { id, personId, steps }: Pick<FollowedProcedure, 'id' | 'personId' | 'steps'>,
  { happenings, actor }: { happenings: readonly Happening[]; actor: Actor },
): Promise<readonly Step[]> {
  const rows = happenings.map((happening, index) => ({
    organisation_id: actor.organisationId,
    person_id: personId,
    procedure_id: id,
    seq: steps.length + index + 1,
    kind: happening.kind,
    at: actor.at,
    agent_id: actor.agentId ?? null,
    ...factsOf(happening),
  }))
  await query(db).insertInto('procedure_step').values(rows).execute()
  const renamed = happenings.findLast((happening) => happening.kind === 'renamed')
  if (renamed) {
    await query(db)
      .updateTable('followed_procedure')
      .set({ title: renamed.title })
      .where('id', '=', id)
      .execute()
  }
  return rows.map((row) => stepOf(row))
}

/** Among whom it stays; nothing if the asker may not see it. */
export async function findSecrecy(db: Procedures, id: ProcedureId): Promise<Secrecy | undefined> {
  const row = await query(db)
    .selectFrom('followed_procedure')
    .select('secrecy')
    .where('id', '=', id)
    .executeTakeFirst()
  return row && (row.secrecy as Secrecy)
}

/** Keeps beside it what its steps say of who holds it, and whether it still runs. */
export async function recordHolder(
  db: Procedures,
  procedure: Pick<FollowedProcedure, 'id' | 'heldBy' | 'outcome'>,
): Promise<void> {
  await query(db)
    .updateTable('followed_procedure')
    .set({ held_by: procedure.heldBy ?? null, is_running: procedure.outcome === undefined })
    .where('id', '=', procedure.id)
    .execute()
}

/** How many running ones each agent of that organisation holds. */
export async function countHeld(
  db: Procedures,
  organisationId: OrganisationId,
): Promise<ReadonlyMap<AgentId, number>> {
  const rows = await query(db)
    .selectFrom('followed_procedure')
    .select(['held_by', sql<number>`count(*)::int`.as('count')])
    .where('organisation_id', '=', organisationId)
    .where('is_running', '=', true)
    .where('held_by', 'is not', null)
    .groupBy('held_by')
    .execute()
  return new Map(rows.map(({ held_by, count }) => [held_by as AgentId, count]))
}

/** The running ones an agent of that organisation holds, as far as the asker may see them. */
export async function listHeldBy(
  db: Procedures,
  { organisationId, agentId }: { organisationId: OrganisationId; agentId: AgentId },
): Promise<readonly ProcedureId[]> {
  const rows = await query(db)
    .selectFrom('followed_procedure')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('held_by', '=', agentId)
    .where('is_running', '=', true)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id as ProcedureId)
}
