import type { Day } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import type { PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PrivacyTables } from '../tables.ts'
import { insertRequest } from './request-store.ts'
import { dueDay, longestWords, type Manner, type RightsKind, type RightsRequestId } from './rights-request.ts'

export interface RequestToRecord {
  readonly personId: PersonId
  readonly kind: RightsKind
  readonly manner: Manner
  readonly words: string
  readonly about?: string | undefined
  readonly receivedOn: Day
}

export type RecordRefusal = 'no-words' | 'too-long' | 'secret-found' | 'not-yet-received'

/** Writes down what a person asks of her data; the law's month runs from the day it was received (art. 12 § 3 RGPD). */
export async function recordRequest(
  errand: Errand<PrivacyTables & JournalTables>,
  { personId, kind, manner, words, about, receivedOn }: RequestToRecord,
): Promise<Result<{ readonly id: RightsRequestId; readonly dueOn: Day }, RecordRefusal>> {
  const { organisationId, agentId } = errand.asker
  if (!organisationId) throw new Error('a request is made to an organisation')
  if (kind === 'rectification' && words === '') return refuse('no-words')
  if (words.length > longestWords) return refuse('too-long')
  if (findSecrets(words).length > 0) return refuse('secret-found')
  if (receivedOn > errand.today) return refuse('not-yet-received')
  const id = errand.newId() as RightsRequestId
  const dueOn = dueDay(receivedOn)
  await insertRequest(errand.db, {
    id,
    organisationId,
    personId,
    kind,
    manner,
    words: words === '' ? undefined : words,
    about,
    receivedOn,
    dueOn,
    at: errand.now,
    by: agentId,
  })
  await writeInJournal(errand, {
    action: 'privacy.request-recorded',
    subject: { kind: 'rights-request', id },
    personId,
    // Not `kind`: the journal is said with the words of the columns of that name.
    content: { right: kind, manner },
  })
  return grant({ id, dueOn })
}
