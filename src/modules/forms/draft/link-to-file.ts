import type { PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { findPerson } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Tables } from '../forms-options.ts'
import type { DraftId } from './draft.ts'
import { giveToPerson, lockDraft } from './draft-store.ts'
import { matchesBirthHash } from './resume-code.ts'
import { giveSubmissionTo } from './submission-store.ts'

/** A form filled in by somebody whose file was not known then. */
export interface Linking {
  readonly draftId: DraftId
  readonly personId: PersonId
  readonly sealingKey: Uint8Array
  /** The agent has looked, and the birth dates differ: a slip at the kiosk, or somebody else. */
  readonly despiteBirthDate?: boolean
}

export type LinkRefusal = 'gone' | 'of-nobody' | 'unknown-person' | 'already-linked' | 'other-birth-date'

/** Puts a form, sent or not, into the file of whoever filled it in. Asked by an agent. */
export async function linkToFile(
  errand: Errand<Tables>,
  { draftId, personId, sealingKey, despiteBirthDate = false }: Linking,
): Promise<Result<PersonId, LinkRefusal>> {
  const draft = await lockDraft(errand.db, draftId)
  if (!draft) return refuse('gone')
  if (draft.identity === 'none') return refuse('of-nobody')
  if (draft.personId !== undefined) return refuse('already-linked')
  const person = await findPerson(errand, personId)
  if (!person) return refuse('unknown-person')
  const isSameBirth =
    draft.birthHash === undefined || !person.birth || matchesBirthHash(sealingKey, draft, person.birth)
  if (!isSameBirth && !despiteBirthDate) return refuse('other-birth-date')
  await giveToPerson(errand.db, draft.id, person.id)
  await giveSubmissionTo(errand.db, draft.id, person.id)
  await writeInJournal(errand, {
    action: 'forms.draft-linked',
    subject: { kind: 'form-draft', id: draft.id },
    personId: person.id,
    content: { form: draft.formId, despiteBirthDate: !isSameBirth },
  })
  return grant(person.id)
}
