import type { Selectable } from 'kysely'
import type { AgentId, OrganisationId, PersonId } from '#kernel/ids.ts'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { DefinitionKind } from '../definition/definition.ts'
import type { FormVersionId } from '../library/form-version.ts'
import type { DraftId } from './draft.ts'
import type { Snapshot, Submission } from './submission.ts'
import type { DraftTables } from './tables.ts'

type Drafts = Db<DraftTables>

/** What was sent, as it is kept: read its answers beside it. */
export type KeptSubmission = Omit<Submission, 'answers' | 'definition' | 'origin'>

export async function insertSubmission(
  db: Drafts,
  submission: KeptSubmission,
  keepUntil: Day | undefined,
): Promise<void> {
  await query(db)
    .insertInto('form_submission')
    .values({
      draft_id: submission.draftId,
      organisation_id: submission.organisationId,
      person_id: submission.personId ?? null,
      version_id: submission.versionId,
      version_sha256: submission.versionSha256,
      form_id: submission.formId,
      kind: submission.kind,
      language: submission.language,
      submitted_at: submission.submittedAt,
      submitted_by: submission.submittedBy ?? null,
      result: submission.result ?? null,
      snapshot: JSON.stringify(submission.snapshot),
      keep_until: keepUntil ?? null,
    })
    .execute()
}

export async function findSubmission(db: Drafts, draftId: DraftId): Promise<KeptSubmission | undefined> {
  const row = await query(db)
    .selectFrom('form_submission')
    .selectAll()
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
  return row && toSubmission(row)
}

/** The same for what was sent of a draft. */
export async function giveSubmissionTo(db: Drafts, draftId: DraftId, personId: PersonId): Promise<void> {
  await query(db)
    .updateTable('form_submission')
    .set({ person_id: personId })
    .where('draft_id', '=', draftId)
    .where('person_id', 'is', null)
    .execute()
}

/** What a person sent of one form, the last first. */
export async function listSubmissions(
  db: Drafts,
  { people, formId }: { readonly people: readonly PersonId[]; readonly formId?: string | undefined },
): Promise<readonly KeptSubmission[]> {
  if (people.length === 0) return []
  const hers = query(db)
    .selectFrom('form_submission')
    .selectAll()
    .where('person_id', 'in', people)
    .orderBy('submitted_at', 'desc')
  const rows = await (formId === undefined ? hers : hers.where('form_id', '=', formId)).execute()
  return rows.map(toSubmission)
}

function toSubmission(row: Selectable<DraftTables['form_submission']>): KeptSubmission {
  return {
    draftId: row.draft_id as DraftId,
    organisationId: row.organisation_id as OrganisationId,
    formId: row.form_id,
    kind: row.kind as DefinitionKind,
    versionId: row.version_id as FormVersionId,
    versionSha256: row.version_sha256,
    personId: (row.person_id as PersonId | null) ?? undefined,
    language: row.language as Language,
    submittedAt: row.submitted_at,
    submittedBy: (row.submitted_by as AgentId | null) ?? undefined,
    result: row.result ?? undefined,
    snapshot: row.snapshot as Snapshot,
  }
}
