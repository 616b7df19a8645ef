import type { Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { BirthDate } from '#kernel/birth-date.ts'
import type { Tables } from '../forms-options.ts'
import type { Draft } from './draft.ts'
import { giveBirthHash, giveCode, lockDraft } from './draft-store.ts'
import { birthHashOf, codeHashOf, resumeCode } from './resume-code.ts'

/** A code lost is made again, at the counter or by whoever has the draft open: the one before opens nothing any more. */
export async function renewCode(
  errand: Errand<Tables>,
  asked: Draft,
  sealingKey: Uint8Array,
): Promise<Draft | undefined> {
  const draft = await lockDraft(errand.db, asked.id)
  if (!draft || draft.identity === 'none') return undefined
  const renewed = { ...draft, codeSeq: draft.codeSeq + 1 }
  const codeHash = codeHashOf(sealingKey, resumeCode(sealingKey, renewed))
  await giveCode(errand.db, draft.id, { codeSeq: renewed.codeSeq, codeHash })
  await writeInJournal(errand, {
    action: 'forms.code-renewed',
    subject: { kind: 'form-draft', id: draft.id },
    personId: draft.personId,
  })
  return renewed
}

/** Her date of birth, asked with the code from now on; the one that was given stays. */
export async function keepBirthDate(
  errand: Errand<Tables>,
  draft: Draft,
  { birth, sealingKey }: { readonly birth: BirthDate; readonly sealingKey: Uint8Array },
): Promise<void> {
  if (draft.identity === 'none' || draft.birthHash !== undefined) return
  await giveBirthHash(errand.db, draft.id, birthHashOf(sealingKey, draft.id, birth))
}
