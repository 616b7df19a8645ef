import { v7 } from 'uuid'
import type { Definition } from '#modules/forms/index.ts'
import { hashOf } from '#modules/forms/library/form-version.ts'
import { query } from '#platform/db/db.ts'
import { lookInto } from './demo-records.ts'
import type { RunningServer } from './server.ts'

/** Publishes a form in the first organisation of a running server; answers where it begins. */
export function publishInto(server: RunningServer, definition: Definition): Promise<string> {
  return lookInto(server, async ({ db }) => {
    const organisation = await query(db)
      .selectFrom('organisation')
      .select('id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    await query(db)
      .insertInto('form_version')
      .values({
        id: v7(),
        organisation_id: organisation.id,
        form_id: definition.id,
        number: 1,
        document: JSON.stringify(definition),
        sha256: hashOf(definition),
        published_at: new Date(),
        published_by: null,
        withdrawn_at: null,
        withdrawn_by: null,
      })
      .execute()
    return `/formulaire/${organisation.id}/${definition.id}`
  })
}
