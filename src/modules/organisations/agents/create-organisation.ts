import type { OrganisationId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { OrganisationsTables } from '../tables.ts'
import type { OrganisationKind } from './organisation.ts'
import { insertOrganisation } from './organisation-store.ts'

/** Adds an organisation to the territory: for the command line and the seeds, never for a form. */
export async function createOrganisation(
  errand: Errand<OrganisationsTables & JournalTables>,
  { kind, name }: { kind: OrganisationKind; name: string },
): Promise<Result<OrganisationId, 'name-taken'>> {
  const id = errand.newId() as OrganisationId
  const own = await continueAs(errand, { door: 'system', organisationId: id })
  const isNew = await insertOrganisation(own, { id, kind, name })
  if (isNew) {
    await writeInJournal(own, {
      action: 'organisations.organisation-created',
      subject: { kind: 'organisation', id },
      content: { kind, name },
    })
  }
  await continueAs(errand, errand.asker)
  return isNew ? grant(id) : refuse('name-taken')
}
