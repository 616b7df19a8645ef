import type { PersonId } from '#kernel/ids.ts'
import { issueCard } from '#modules/people/card/issue-card.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import { writeNote } from '#modules/people/note/write-note.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'

type Asking = Errand<PeopleTables & JournalTables>

/** Gives her a card; answers its code. The one before opens nothing any more. */
export function aCard(errand: Asking, personId: PersonId): Promise<string> {
  return issueCard(errand, personId)
}

/** A note on her file, by the agent of the errand; throws when it is refused. */
export async function aNote(
  errand: Asking,
  { personId, text, audience = '' }: { personId: PersonId; text: string; audience?: string },
): Promise<void> {
  const written = await writeNote(errand, { personId, text, audience, authorName: 'Agent' })
  if (!written.ok) throw new Error(written.refusal)
}
