import { isId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { transact } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import { checkDefinition } from '../check/check-definition.ts'
import type { Given } from '../check/given.ts'
import type { Definition } from '../definition/definition.ts'
import { type FormVersion, type FormVersionId, hashOf } from './form-version.ts'
import type { LibraryTables } from './tables.ts'
import {
  findLastVersion,
  findVersion,
  insertVersion,
  listLastVersions,
  lockForm,
  recordWithdrawal,
  standsPublished,
} from './version-store.ts'

type Tables = LibraryTables & JournalTables

/** What to publish, and what the checker may know of this installation (sounds, pictograms). */
export interface Publication {
  readonly document: unknown
  readonly given?: Given
}

export type PublishRefusal = 'has-errors' | 'already-published' | 'other-kind'

/** Publishes the next version of a form; a document with one error is refused. */
export async function publish(
  errand: Errand<Tables>,
  { document, given }: Publication,
): Promise<Result<FormVersion, PublishRefusal>> {
  const { definition } = checkDefinition(document, given)
  if (!definition) return refuse('has-errors')
  return transact(errand.db, (db) => publishNext({ ...errand, db }, definition))
}

async function publishNext(
  errand: Errand<Tables>,
  definition: Definition,
): Promise<Result<FormVersion, PublishRefusal>> {
  await lockForm(errand, definition.id)
  const last = await findLastVersion(errand, definition.id)
  const sha256 = hashOf(definition)
  if (last && !last.withdrawnAt && last.sha256 === sha256) return refuse('already-published')
  // What its answers serve, and how long they are kept, goes with the kind.
  if (last && last.definition.kind !== definition.kind) return refuse('other-kind')
  const version: FormVersion = {
    id: errand.newId() as FormVersionId,
    formId: definition.id,
    number: (last?.number ?? 0) + 1,
    definition,
    sha256,
    publishedAt: errand.now,
    publishedBy: errand.asker.agentId,
    withdrawnAt: undefined,
  }
  await insertVersion(errand, version)
  await tell(errand, 'forms.published', version)
  return grant(version)
}

/** No new draft begins from now on; those begun may finish. */
export async function withdraw(
  errand: Errand<Tables>,
  { formId }: { readonly formId: string },
): Promise<Result<FormVersion, 'not-published'>> {
  return transact(errand.db, async (db) => {
    const open = { ...errand, db }
    await lockForm(open, formId)
    const last = await publishedVersion(open, formId)
    if (!last || !(await recordWithdrawal(open, last.id))) return refuse('not-published')
    await tell(open, 'forms.withdrawn', last)
    return grant({ ...last, withdrawnAt: errand.now })
  })
}

async function tell(errand: Errand<Tables>, action: string, version: FormVersion): Promise<void> {
  await writeInJournal(errand, {
    action,
    subject: { kind: 'form-version', id: version.id },
    content: { form: version.formId, number: version.number },
  })
}

/** The version that new drafts begin with; nothing for a form withdrawn or never published. */
export async function publishedVersion(
  errand: Errand<LibraryTables>,
  formId: string,
): Promise<FormVersion | undefined> {
  const last = await lastVersion(errand, formId)
  return last?.withdrawnAt ? undefined : last
}

/** Whether new drafts of a form may begin. */
export async function isPublished(errand: Errand<LibraryTables>, formId: string): Promise<boolean> {
  return standsPublished(errand, formId)
}

/** The last version of a form, withdrawn or not: to tell one that was withdrawn from one that never was. */
export async function lastVersion(
  errand: Errand<LibraryTables>,
  formId: string,
): Promise<FormVersion | undefined> {
  return findLastVersion(errand, formId)
}

/** A version by its key, withdrawn or not: what a draft is read with. */
export async function versionById(
  errand: Errand<LibraryTables>,
  id: string,
): Promise<FormVersion | undefined> {
  return isId<'form-version'>(id) ? findVersion(errand, id) : undefined
}

/** Every form that a draft may begin with. */
export async function publishedForms(errand: Errand<LibraryTables>): Promise<readonly FormVersion[]> {
  return (await listLastVersions(errand)).filter((version) => !version.withdrawnAt)
}
