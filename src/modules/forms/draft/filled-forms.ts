import type { PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import { type Db, query } from '#platform/db/db.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listAnswersOf } from '../answers/answer-store.ts'
import type { Tables } from '../forms-options.ts'
import type { Sitting } from '../journey/walk.ts'
import type { FormVersionId } from '../library/form-version.ts'
import type { DraftId } from './draft.ts'
import { versionOf } from './read-sitting.ts'
import { listRowsOf } from './row-store.ts'
import type { DraftTables } from './tables.ts'

/** A form somebody with a file began or sent. */
export interface FilledForm {
  readonly draftId: DraftId
  readonly personId: PersonId
  readonly secrecy: Secrecy
  readonly versionId: FormVersionId
  readonly answeredAt: Date
}

/** The last form of this name of each person of the organisation, and of each trade that asked; drafts too. For jobs. */
export async function listFilled(db: Db<DraftTables>, formId: string): Promise<readonly FilledForm[]> {
  const rows = await query(db)
    .selectFrom('form_draft')
    .select(['id', 'person_id', 'secrecy', 'version_id', 'last_touched_at'])
    .distinctOn(['person_id', 'secrecy'])
    .where('form_id', '=', formId)
    .where('person_id', 'is not', null)
    .orderBy('person_id')
    .orderBy('secrecy')
    .orderBy('last_touched_at', 'desc')
    .execute()
  return rows.map((row) => ({
    draftId: row.id as DraftId,
    personId: row.person_id as PersonId,
    secrecy: row.secrecy as Secrecy,
    versionId: row.version_id as FormVersionId,
    answeredAt: row.last_touched_at,
  }))
}

/** Their answers, in the same order, as they stand today. For jobs: many at once. */
export async function readFilled(
  errand: Errand<Tables>,
  filled: readonly FilledForm[],
  sealingKey: Uint8Array,
): Promise<readonly Sitting[]> {
  const drafts = filled.map(({ draftId }) => draftId)
  const answers = await listAnswersOf(errand.db, drafts, sealingKey)
  const rows = await listRowsOf(errand.db, drafts)
  const sittings: Sitting[] = []
  for (const { draftId, versionId } of filled) {
    const { definition } = await versionOf(errand, { versionId })
    const given = answers.get(draftId) ?? []
    sittings.push({
      definition,
      answers: { given, rows: rows.get(draftId) ?? [] },
      today: errand.today,
      facts: [],
    })
  }
  return sittings
}
