import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type {
  Ground,
  Objection,
  Purpose,
  RestrictedUse,
  Restriction,
  RestrictionId,
  Telling,
} from './restriction.ts'
import type { RestrictionTables } from './tables.ts'

type Restrictions = Db<RestrictionTables>

/** Who decides, and when. */
export interface Decision {
  readonly organisationId: OrganisationId
  readonly agentId: AgentId
  readonly at: Date
}

/** The restrictions in force on these files. */
export async function listRestrictions(
  db: Restrictions,
  files: readonly PersonId[],
): Promise<readonly Restriction[]> {
  if (files.length === 0) return []
  const rows = await query(db)
    .selectFrom('file_restriction')
    .select(['id', 'person_id', 'set_at', 'told_at', 'told_how'])
    .where('person_id', 'in', files)
    .where('lifted_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id as RestrictionId,
    personId: row.person_id as PersonId,
    setAt: row.set_at,
    told: row.told_at ? { at: row.told_at, how: row.told_how as Telling } : undefined,
  }))
}

/** What she objected to, as far as it holds. */
export async function listObjections(
  db: Restrictions,
  files: readonly PersonId[],
): Promise<readonly Objection[]> {
  const rows = await query(db)
    .selectFrom('file_objection')
    .select(['person_id', 'purpose', 'set_at'])
    .where('person_id', 'in', files)
    .where('ended_at', 'is', null)
    .orderBy('purpose')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    purpose: row.purpose as Purpose,
    setAt: row.set_at,
  }))
}

/** Whom a purpose may not touch: their file is restricted, or they objected. Joined files are among them. */
export async function listLeftOut(db: Restrictions, purpose: Purpose): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ people: PersonId[] }>`select people_left_out(${purpose}) as people`.execute(
    query(db),
  )
  return rows[0]?.people ?? []
}

/** Every restricted file of the organisation, joined ones too. */
export async function listRestricted(db: Restrictions): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ people: PersonId[] }>`select people_restricted() as people`.execute(query(db))
  return rows[0]?.people ?? []
}

export interface NewRestriction {
  readonly id: string
  readonly personId: PersonId
  readonly requestId: string | undefined
}

/** Nothing happens to a file that is restricted already. */
export async function insertRestriction(
  db: Restrictions,
  { id, personId, requestId }: NewRestriction,
  { organisationId, agentId, at }: Decision,
): Promise<boolean> {
  const row = { id, organisation_id: organisationId, person_id: personId, request_id: requestId ?? null }
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('file_restriction')
    .values({ ...row, set_at: at, set_by: agentId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function insertObjection(
  db: Restrictions,
  { id, personId, requestId, purpose }: NewRestriction & { readonly purpose: Purpose },
  { organisationId, agentId, at }: Decision,
): Promise<boolean> {
  const row = { id, organisation_id: organisationId, person_id: personId, request_id: requestId ?? null }
  const { numInsertedOrUpdatedRows } = await query(db)
    .insertInto('file_objection')
    .values({ ...row, purpose, set_at: at, set_by: agentId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function markTold(
  db: Restrictions,
  id: RestrictionId,
  { how, at, agentId }: Pick<Decision, 'at' | 'agentId'> & { readonly how: Telling },
): Promise<void> {
  await query(db)
    .updateTable('file_restriction')
    .set({ told_at: at, told_by: agentId, told_how: how })
    .where('id', '=', id)
    .execute()
}

export async function markLifted(
  db: Restrictions,
  id: RestrictionId,
  { at, agentId }: Pick<Decision, 'at' | 'agentId'>,
): Promise<void> {
  await query(db)
    .updateTable('file_restriction')
    .set({ lifted_at: at, lifted_by: agentId })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .execute()
}

export async function markObjectionEnded(
  db: Restrictions,
  { files, purpose }: { readonly files: readonly PersonId[]; readonly purpose: Purpose },
  { at, agentId }: Pick<Decision, 'at' | 'agentId'>,
): Promise<boolean> {
  const { numUpdatedRows } = await query(db)
    .updateTable('file_objection')
    .set({ ended_at: at, ended_by: agentId })
    .where('person_id', 'in', files)
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface NewUse extends Pick<RestrictedUse, 'ground' | 'agentName'> {
  readonly id: string
  readonly personId: PersonId
  readonly on: Day
}

export async function insertUse(db: Restrictions, use: NewUse, decision: Decision): Promise<void> {
  await query(db)
    .insertInto('restricted_use')
    .values({
      id: use.id,
      organisation_id: decision.organisationId,
      person_id: use.personId,
      ground: use.ground,
      agent_id: decision.agentId,
      agent_name: use.agentName,
      used_on: use.on,
      declared_at: decision.at,
    })
    .execute()
}

/** What was said before restricted files were used, the last one first. */
export async function listUses(
  db: Restrictions,
  files: readonly PersonId[],
): Promise<readonly RestrictedUse[]> {
  const rows = await query(db)
    .selectFrom('restricted_use')
    .select(['ground', 'agent_id', 'agent_name', 'declared_at'])
    .where('person_id', 'in', files)
    .orderBy('declared_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    ground: row.ground as Ground,
    agentId: row.agent_id as AgentId,
    agentName: row.agent_name,
    declaredAt: row.declared_at,
  }))
}
