import { query } from '../db/db.ts'
import type { Errand } from '../db/errand.ts'
import { enqueue } from '../jobs/enqueue.ts'

export interface EventTables {
  event: { id: string; organisation_id: string; name: string; payload: unknown; at: Date }
}

/** Something that happened, told to whoever `main/subscriptions.ts` names. Ids only: never a name. */
export interface Announcement {
  readonly name: string
  readonly payload: Readonly<Record<string, string | number | boolean | null>>
}

/** Tells, in the same transaction as the change; delivered by a job after the commit. */
export async function announce(errand: Errand<EventTables>, { name, payload }: Announcement): Promise<void> {
  const organisationId = errand.asker.organisationId
  if (!organisationId) throw new Error(`announced outside an organisation: ${name}`)
  const id = errand.newId()
  await query(errand.db)
    .insertInto('event')
    .values({
      id,
      organisation_id: organisationId,
      name,
      payload: JSON.stringify(payload),
      at: errand.now,
    })
    .execute()
  await enqueue(errand, { job: 'events.deliver', payload: { eventId: id, organisationId } })
}
