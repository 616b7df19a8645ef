import { v7 } from 'uuid'
import type { PersonId } from '#kernel/ids.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import { query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'

/** Puts a person under a measure of protection that nobody’s name is written on. */
export async function underMeasure(
  errand: Errand<PeopleTables>,
  personId: PersonId,
  { kind, endsOn }: { kind: string; endsOn?: string },
): Promise<void> {
  await query(errand.db)
    .insertInto('protection_measure')
    .values({
      id: v7(),
      organisation_id: errand.asker.organisationId ?? '',
      person_id: personId,
      kind,
      ends_on: endsOn ?? null,
      representative: null,
      representative_contact: null,
      recorded_at: errand.now,
      recorded_by: errand.asker.agentId ?? null,
      removed_at: null,
      removed_by: null,
    })
    .execute()
}
