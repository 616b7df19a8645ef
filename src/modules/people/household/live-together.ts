import type { PersonId } from '#kernel/ids.ts'
import { type Result, grant, refuse } from '#kernel/result.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { PeopleTables } from '../tables.ts'
import { findHousehold, insertHousehold, insertMember } from './household-store.ts'
import type { HouseholdId, Member, MemberId, Tie } from './tie.ts'

export type HouseholdRefusal = 'another-household'

/** Puts two people in one household: hers, the other’s, or a new one; nobody lives in two. */
export async function liveTogether(
  errand: Errand<PeopleTables>,
  { personId, tie }: { personId: PersonId; tie: Tie },
): Promise<Result<undefined, HouseholdRefusal>> {
  const { relative } = tie
  const hers = await findHousehold(errand.db, personId)
  const theirs = relative.kind === 'file' ? await findHousehold(errand.db, relative.id) : undefined
  if (hers && theirs) return hers.id === theirs.id ? grant(undefined) : refuse('another-household')
  const householdId = (hers ?? theirs)?.id ?? (await form(errand))
  if (!hers) await join(errand, householdId, { kind: 'file', personId })
  if (!theirs) await join(errand, householdId, memberBy(tie))
  return grant(undefined)
}

function memberBy({ id: tieId, relative }: Tie): Member['who'] {
  return relative.kind === 'file'
    ? { kind: 'file', personId: relative.id }
    : { kind: 'tie', tieId, name: relative.name }
}

async function form(errand: Errand<PeopleTables>): Promise<HouseholdId> {
  const id = errand.newId() as HouseholdId
  await insertHousehold(errand.db, { id, ...written(errand) })
  return id
}

async function join(
  errand: Errand<PeopleTables>,
  householdId: HouseholdId,
  who: Member['who'],
): Promise<void> {
  const id = errand.newId() as MemberId
  await insertMember(errand.db, { member: { id, who }, householdId, ...written(errand) })
}

function written({ asker, now }: Errand<PeopleTables>) {
  return { organisationId: organisationOf(asker), at: now, by: asker.agentId }
}
