import type { PersonId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { Letter, LetterId } from './letter.ts'
import { findLetterById, listLettersOf, listLettersOfProcedure } from './letter-store.ts'
import type { LettersTables } from './tables.ts'

/** The letter, if the asker may see it. For our own needs: a page that shows it reads it. */
export function findLetter(errand: Errand<LettersTables>, id: LetterId): Promise<Letter | undefined> {
  return findLetterById(errand.db, id)
}

/** All of a person's, the latest first. */
export function lettersOf(errand: Errand<LettersTables>, personId: PersonId): Promise<readonly Letter[]> {
  return listLettersOf(errand.db, personId)
}

/** Those written for a followed procedure, the latest first. */
export function lettersOfProcedure(
  errand: Errand<LettersTables>,
  id: ProcedureId,
): Promise<readonly Letter[]> {
  return listLettersOfProcedure(errand.db, id)
}

/** The letter, shown on a screen or printed: every reading is written in the journal. */
export async function readLetter(
  errand: Errand<LettersTables & JournalTables>,
  id: LetterId,
  how: 'read' | 'printed' | 'copied' = 'read',
): Promise<Letter | undefined> {
  const letter = await findLetter(errand, id)
  if (!letter) return undefined
  await writeInJournal(errand, {
    action: `letters.${how}`,
    subject: { kind: 'letter', id },
    personId: letter.personId,
    ...(how === 'read' ? {} : { content: { version: letter.version.seq } }),
  })
  return letter
}
