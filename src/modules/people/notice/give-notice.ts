import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import { currentNotice, type GivenNotice, type Manner } from './notice.ts'
import { insertNotice } from './notice-store.ts'

/** Writes that the text in use was given to her: in which language, and how (art. 13 RGPD). */
export async function giveNotice(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, language, manner }: { personId: PersonId; language: Language; manner: Manner },
): Promise<void> {
  const { agentId } = errand.asker
  if (!agentId) throw new Error('a notice is given by an agent')
  const given: GivenNotice = { ...currentNotice, language, manner, givenAt: errand.now }
  await insertNotice(errand.db, {
    id: errand.newId(),
    personId,
    organisationId: organisationOf(errand.asker),
    given,
    by: agentId,
  })
  await writeInJournal(errand, {
    action: 'people.notice-given',
    subject: { kind: 'person', id: personId },
    personId,
    content: { ...given },
  })
}
