import type { PersonId } from '#kernel/ids.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PeopleTables } from '../tables.ts'
import type { Assent, Forbidden } from './assent.ts'
import { insertAssent, type Subject } from './assent-store.ts'

export interface GivenAssent {
  readonly personId: PersonId
  readonly forbidden: Forbidden
  readonly assent: Assent
  readonly subject: Subject
}

/** Keeps who agreed to an act that her measure forbids her to do alone, and how. */
export async function recordAssent(
  errand: Errand<PeopleTables & JournalTables>,
  { personId, forbidden, assent, subject }: GivenAssent,
): Promise<void> {
  const id = errand.newId()
  const givenBy = assent.givenBy ?? forbidden.representative
  const { act, measure } = forbidden
  await insertAssent(errand.db, {
    id,
    organisation_id: organisationOf(errand.asker),
    person_id: personId,
    measure,
    act,
    manner: assent.manner,
    given_by: givenBy ?? null,
    subject_kind: subject.kind,
    subject_id: subject.id,
    recorded_at: errand.now,
    recorded_by: errand.asker.agentId ?? null,
  })
  await writeInJournal(errand, {
    action: 'people.assent-recorded',
    subject: { kind: 'representative-assent', id },
    personId,
    content: { measure, act, manner: assent.manner, givenBy: givenBy ?? null, subject },
  })
}
