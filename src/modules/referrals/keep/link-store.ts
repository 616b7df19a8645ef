import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Link, LinkId } from '../link/link.ts'
import type { Referral, ReferralId } from '../referral.ts'
import type { ReferralsTables } from '../tables.ts'

type Referrals = Db<ReferralsTables>

export async function insertLink(
  db: Referrals,
  { id, organisationId, personId }: Pick<Referral, 'id' | 'organisationId' | 'personId'>,
  link: Pick<Link, 'id' | 'expiresAt'> & { keyHash: string; madeAt: Date; madeBy: AgentId | undefined },
): Promise<void> {
  await query(db)
    .insertInto('referral_link')
    .values({
      id: link.id,
      organisation_id: organisationId,
      person_id: personId,
      referral_id: id,
      key_hash: link.keyHash,
      made_at: link.madeAt,
      made_by: link.madeBy ?? null,
      expires_at: link.expiresAt,
      ended_at: null,
    })
    .execute()
}

/** The link that was handed over last and not taken back; it may be too old. */
export async function findLastLink(db: Referrals, id: ReferralId): Promise<Link | undefined> {
  const row = await query(db)
    .selectFrom('referral_link')
    .selectAll()
    .where('referral_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && toLink(row)
}

/** The link of this hash, at the visitor’s door with the hash as its key; also one that opens nothing any more. */
export async function findLinkByKey(db: Referrals, keyHash: string): Promise<Link | undefined> {
  const row = await query(db)
    .selectFrom('referral_link')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return row && toLink(row)
}

export async function endLinks(db: Referrals, id: ReferralId, at: Date): Promise<void> {
  await query(db)
    .updateTable('referral_link')
    .set({ ended_at: at })
    .where('referral_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

interface LinkColumns {
  readonly id: string
  readonly organisation_id: string
  readonly referral_id: string
  readonly expires_at: Date
  readonly ended_at: Date | null
}

function toLink(row: LinkColumns): Link {
  return {
    id: row.id as LinkId,
    organisationId: row.organisation_id as OrganisationId,
    referralId: row.referral_id as ReferralId,
    expiresAt: row.expires_at,
    endedAt: row.ended_at ?? undefined,
  }
}
