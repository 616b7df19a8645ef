import type { OrganisationId, PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { findPerson, type PeopleTables, removeFiles } from '#modules/people/index.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Catalogue } from '../catalogue.ts'
import type { RightsRequestId } from '../request/rights-request.ts'
import type { PrivacyTables } from '../tables.ts'
import { type ErasureReason, insertErasure } from './erasure-store.ts'
import { type ErasedTable, previewErasure } from './preview-erasure.ts'

export type ErasureTables = PrivacyTables & PeopleTables & JournalTables

export interface PersonToErase {
  readonly personId: PersonId
  readonly reason: ErasureReason
  readonly requestId?: RightsRequestId | undefined
  readonly catalogue: Catalogue
}

/** The job that copies the list of erasures beside the database. */
export const listErasuresJob = 'privacy.list-erasures'

/** What `erasePerson` would do, without doing it. */
export async function showErasure(
  errand: Errand<ErasureTables>,
  { personId, catalogue }: Pick<PersonToErase, 'personId' | 'catalogue'>,
): Promise<readonly ErasedTable[] | undefined> {
  return asEraser(errand, personId, (eraser, files) => previewErasure(eraser, catalogue, files))
}

/**
 * Erases a person: what is about her goes, what is counted or proves stays without her, the words of the journal go and
 * its chain holds (art. 17 RGPD). Whether she may be erased is asked before.
 */
export async function erasePerson(
  errand: Errand<ErasureTables>,
  { personId, reason, requestId, catalogue }: PersonToErase,
): Promise<Result<readonly ErasedTable[], 'unknown-person'>> {
  const erased = await asEraser(errand, personId, async (eraser, files) => {
    const lines = await previewErasure(eraser, catalogue, files)
    for (const file of files) await eraseFile(eraser, catalogue, file)
    await removeFiles(eraser, files)
    const counts = Object.fromEntries(lines.map(({ table, count }) => [table, count]))
    for (const file of files) {
      await insertErasure(eraser, { personId: file, reason, requestId, counts, by: errand.asker.agentId })
    }
    return lines
  })
  if (!erased) return refuse('unknown-person')
  await writeInJournal(errand, {
    action: 'privacy.person-erased',
    subject: { kind: 'person', id: personId },
    content: { reason },
  })
  await enqueue(errand, { job: listErasuresJob, payload: {}, key: listErasuresJob })
  return grant(erased)
}

async function eraseFile(errand: Errand<ErasureTables>, catalogue: Catalogue, file: PersonId): Promise<void> {
  for (const declaration of Object.values(catalogue)) {
    if (declaration.about !== 'residents') continue
    const { erasure } = declaration
    if (erasure.kind === 'removed') await erasure.remove(errand, file)
    if (erasure.kind === 'kept') await erasure.sever?.(errand, file)
  }
}

/** Does the work at the door `system` with all her files as subjects, then gives the errand back to who asked. */
async function asEraser<Answer>(
  errand: Errand<ErasureTables>,
  personId: PersonId,
  work: (eraser: Errand<ErasureTables>, files: readonly PersonId[]) => Promise<Answer>,
): Promise<Answer | undefined> {
  const person = await findPerson(errand, personId)
  if (!person) return undefined
  const files = [person.id, ...(person.joined ?? [])]
  const answer = await work(await continueAs(errand, eraserOf(errand.asker, files)), files)
  await continueAs(errand, errand.asker)
  return answer
}

function eraserOf({ organisationId }: Asker, subjects: readonly PersonId[]): Asker {
  return { door: 'system', organisationId: organisationId as OrganisationId, subjects }
}
