import { type Assent, type PeopleTables, type Person, recordAssent } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Act, VisitId } from '../visit.ts'
import { forbiddenAmong } from './protected-acts.ts'

/** Keeps the assent that let the acts of this visit be done. */
export async function keepAssent(
  errand: Errand<PeopleTables & JournalTables>,
  person: Person | undefined,
  { id, acts, assent }: { id: VisitId; acts: readonly Act[]; assent: Assent | undefined },
): Promise<void> {
  if (!person || !assent) return
  for (const each of forbiddenAmong(person, acts, errand.today)) {
    await recordAssent(errand, {
      personId: person.id,
      forbidden: each,
      assent,
      subject: { kind: 'visit', id },
    })
  }
}
