import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { agedRows } from '#platform/privacy/her-rows.ts'
import type { PrivacyTables } from '../tables.ts'
import type {
  Answer,
  Manner,
  RightsKind,
  RightsRequest,
  RightsRequestId,
  RightsStep,
} from './rights-request.ts'

type Privacy = Db<PrivacyTables>

export interface NewRequest {
  readonly id: RightsRequestId
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly kind: RightsKind
  readonly manner: Manner
  readonly words: string | undefined
  readonly about: string | undefined
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly at: Date
  readonly by: AgentId | undefined
}

export async function insertRequest(db: Privacy, request: NewRequest): Promise<void> {
  await query(db)
    .insertInto('rights_request')
    .values({
      id: request.id,
      organisation_id: request.organisationId,
      person_id: request.personId,
      kind: request.kind,
      manner: request.manner,
      words: request.words ?? null,
      about: request.about ?? null,
      received_on: request.receivedOn,
      due_on: request.dueOn,
      recorded_at: request.at,
      recorded_by: request.by ?? null,
    })
    .execute()
}

export interface NewStep {
  readonly organisationId: OrganisationId
  readonly requestId: RightsRequestId
  readonly seq: number
  readonly kind: Answer | 'extended'
  readonly dueOn: Day | undefined
  readonly words: string | undefined
  readonly at: Date
  readonly agentId: AgentId | undefined
}

export async function insertStep(db: Privacy, step: NewStep): Promise<void> {
  await query(db)
    .insertInto('rights_step')
    .values({
      organisation_id: step.organisationId,
      request_id: step.requestId,
      seq: step.seq,
      kind: step.kind,
      due_on: step.dueOn ?? null,
      words: step.words ?? null,
      at: step.at,
      agent_id: step.agentId ?? null,
    })
    .execute()
}

export interface WhichRequests {
  readonly ids?: readonly RightsRequestId[]
  readonly people?: readonly PersonId[]
  readonly openOnly?: boolean
}

/** The most urgent first; those that are answered come last. At most 500. */
export async function listRequests(
  db: Privacy,
  which: WhichRequests = {},
): Promise<readonly RightsRequest[]> {
  const { ids, people, openOnly = false } = which
  if (ids?.length === 0 || people?.length === 0) return []
  const rows = await query(db)
    .selectFrom('rights_request')
    .selectAll()
    .$if(ids !== undefined, (found) => found.where('id', 'in', ids ?? []))
    .$if(people !== undefined, (found) => found.where('person_id', 'in', people ?? []))
    .$if(openOnly, (found) => found.where(isUnanswered))
    .orderBy(
      sql`(exists (select from rights_step s where s.request_id = rights_request.id and s.kind <> 'extended'))`,
    )
    .orderBy('due_on')
    .orderBy('id')
    .limit(500)
    .execute()
  const steps = await stepsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => requestOf(row, steps.get(row.id) ?? []))
}

const isUnanswered = sql<boolean>`not exists (
  select from rights_step s where s.request_id = rights_request.id and s.kind <> 'extended')`

async function stepsOf(
  db: Privacy,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RightsStep[]>> {
  if (ids.length === 0) return new Map()
  const rows = await query(db)
    .selectFrom('rights_step')
    .selectAll()
    .where('request_id', 'in', ids)
    .orderBy('seq')
    .execute()
  const found = new Map<string, RightsStep[]>()
  for (const row of rows) found.set(row.request_id, [...(found.get(row.request_id) ?? []), stepOf(row)])
  return found
}

function stepOf(row: PrivacyTables['rights_step']): RightsStep {
  return {
    seq: row.seq,
    kind: row.kind as RightsStep['kind'],
    dueOn: (row.due_on as Day | null) ?? undefined,
    words: row.words ?? undefined,
    at: row.at,
    agentId: row.agent_id ?? undefined,
  }
}

function requestOf(row: PrivacyTables['rights_request'], steps: readonly RightsStep[]): RightsRequest {
  return {
    id: row.id as RightsRequestId,
    personId: (row.person_id as PersonId | null) ?? undefined,
    kind: row.kind as RightsKind,
    manner: row.manner as Manner,
    words: row.words ?? undefined,
    about: row.about ?? undefined,
    receivedOn: row.received_on as Day,
    dueOn: steps.findLast(({ dueOn }) => dueOn !== undefined)?.dueOn ?? (row.due_on as Day),
    steps,
  }
}

/** Takes her words out of what she asked and of what was answered; the fact stays. */
export async function forgetWords({ db }: Errand<PrivacyTables>, personId: PersonId): Promise<void> {
  const hers = query(db).selectFrom('rights_request').select('id').where('person_id', '=', personId)
  await query(db).updateTable('rights_step').set({ words: null }).where('request_id', 'in', hers).execute()
  await query(db)
    .updateTable('rights_request')
    .set({ words: null })
    .where('person_id', '=', personId)
    .execute()
}

/** Requests of long ago go, with what was answered. */
export const forgetAnswers = agedRows<PrivacyTables>('rights_request', 'recorded_at')
