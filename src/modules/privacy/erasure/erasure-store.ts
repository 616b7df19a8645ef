import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { RightsRequestId } from '../request/rights-request.ts'
import type { PrivacyTables } from '../tables.ts'

/** `restored`: a backup had brought her back. */
export type ErasureReason = 'request' | 'retention' | 'restored'

export interface NewErasure {
  readonly personId: PersonId
  readonly reason: ErasureReason
  readonly requestId: RightsRequestId | undefined
  readonly counts: Readonly<Record<string, number>>
  readonly by: AgentId | undefined
}

export async function insertErasure(errand: Errand<PrivacyTables>, erasure: NewErasure): Promise<void> {
  await query(errand.db)
    .insertInto('erasure')
    .values({
      id: errand.newId(),
      organisation_id: errand.asker.organisationId ?? '',
      person_id: erasure.personId,
      reason: erasure.reason,
      request_id: erasure.requestId ?? null,
      counts: JSON.stringify(erasure.counts),
      erased_at: errand.now,
      erased_by: erasure.by ?? null,
    })
    .execute()
}

/** One line of the list kept beside the database: no name, no word. */
export interface Erased {
  readonly organisationId: OrganisationId
  readonly personId: PersonId
  readonly erasedAt: string
}

/** Every erasure of the asking organisation, the oldest first. */
export async function listErasures(errand: Errand<PrivacyTables>): Promise<readonly Erased[]> {
  const rows = await query(errand.db)
    .selectFrom('erasure')
    .select(['organisation_id', 'person_id', 'erased_at'])
    .orderBy('erased_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    personId: row.person_id as PersonId,
    erasedAt: row.erased_at.toISOString(),
  }))
}
