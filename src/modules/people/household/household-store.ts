import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import { samePerson } from '../merge/joined-store.ts'
import type { PeopleTables } from '../tables.ts'
import type { Household, HouseholdId, Member, MemberId, TieId } from './tie.ts'

type People = Db<PeopleTables>

interface Written {
  readonly organisationId: OrganisationId
  readonly at: Date
  readonly by: string | undefined
}

/** The household she lives in, with all who live there. */
export async function findHousehold(db: People, personId: PersonId): Promise<Household | undefined> {
  const hers = await query(db)
    .selectFrom('household_member')
    .select('household_id')
    .where('person_id', '=', samePerson(personId))
    .where('left_at', 'is', null)
    .orderBy('joined_at', 'desc')
    .executeTakeFirst()
  if (!hers) return undefined
  const rows = await query(db)
    .selectFrom('household_member as member')
    .leftJoin('person_tie as tie', 'tie.id', 'member.tie_id')
    .select(['member.id', 'member.person_id', 'member.tie_id', 'tie.relative_name'])
    .where('member.household_id', '=', hers.household_id)
    .where('member.left_at', 'is', null)
    .orderBy('member.joined_at')
    .orderBy('member.id')
    .execute()
  return { id: hers.household_id as HouseholdId, members: rows.map(memberOf) }
}

export async function insertHousehold(
  db: People,
  { id, organisationId, at, by }: Written & { readonly id: HouseholdId },
): Promise<void> {
  await query(db)
    .insertInto('household')
    .values({ id, organisation_id: organisationId, formed_at: at, formed_by: by ?? null })
    .execute()
}

export interface NewMember extends Written {
  readonly member: Member
  readonly householdId: HouseholdId
}

export async function insertMember(
  db: People,
  { member: { id, who }, householdId, organisationId, at, by }: NewMember,
): Promise<void> {
  await query(db)
    .insertInto('household_member')
    .values({
      id,
      organisation_id: organisationId,
      household_id: householdId,
      person_id: who.kind === 'file' ? who.personId : null,
      tie_id: who.kind === 'tie' ? who.tieId : null,
      joined_at: at,
      joined_by: by ?? null,
      left_at: null,
      left_by: null,
    })
    .execute()
}

/** False when she had left already. */
export async function removeMember(
  db: People,
  { id, at, by }: { id: MemberId; at: Date; by: string | undefined },
): Promise<boolean> {
  const left = await query(db)
    .updateTable('household_member')
    .set({ left_at: at, left_by: by ?? null })
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return left.numUpdatedRows === 1n
}

/** Somebody known by a tie only leaves with it. */
export async function removeMemberOfTie(
  db: People,
  { tieId, at, by }: { tieId: TieId; at: Date; by: string | undefined },
): Promise<void> {
  await query(db)
    .updateTable('household_member')
    .set({ left_at: at, left_by: by ?? null })
    .where('tie_id', '=', tieId)
    .where('left_at', 'is', null)
    .execute()
}

function memberOf(row: {
  id: string
  person_id: string | null
  tie_id: string | null
  relative_name: string | null
}): Member {
  const id = row.id as MemberId
  return row.person_id === null
    ? { id, who: { kind: 'tie', tieId: row.tie_id as TieId, name: row.relative_name ?? '' } }
    : { id, who: { kind: 'file', personId: row.person_id as PersonId } }
}
