import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { ProtectionMeasure } from '../protection-measure.ts'
import type { PeopleTables } from '../tables.ts'

type People = Db<PeopleTables>

export interface NewMeasure {
  readonly id: string
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly measure: ProtectionMeasure
  readonly at: Date
  readonly by: string | undefined
}

export async function insertMeasure(db: People, { measure, ...row }: NewMeasure): Promise<void> {
  await query(db)
    .insertInto('protection_measure')
    .values({
      id: row.id,
      organisation_id: row.organisationId,
      person_id: row.personId,
      kind: measure.kind,
      ends_on: measure.endsOn ?? null,
      representative: measure.representative ?? null,
      representative_contact: measure.representativeContact ?? null,
      recorded_at: row.at,
      recorded_by: row.by ?? null,
    })
    .execute()
}

/** The measure recorded is no longer the one of the file; it stays as history. */
export async function removeMeasureOf(
  db: People,
  { personId, at, by }: { personId: PersonId; at: Date; by: string | undefined },
): Promise<void> {
  await query(db)
    .updateTable('protection_measure')
    .set({ removed_at: at, removed_by: by ?? null })
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .execute()
}
