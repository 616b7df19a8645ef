import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { objectTo, type PeopleTables, type Purpose, restrictFile } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { type JournalTables, writeInJournal } from '#platform/journal/journal.ts'
import type { PrivacyTables } from '../tables.ts'
import { insertStep, listRequests, type NewStep } from './request-store.ts'
import {
  type Answer,
  longestWords,
  mayAnswer,
  mayExtend,
  type RightsRequest,
  type RightsRequestId,
  type StepRefusal,
} from './rights-request.ts'

type Asking = Errand<PrivacyTables & PeopleTables & JournalTables>

export type ChangeRefusal = StepRefusal | 'unknown-request' | 'secret-found' | 'too-long' | 'no-purpose'

export interface GivenAnswer {
  readonly id: RightsRequestId
  readonly answer: Answer
  readonly words: string
  /** What an accepted objection leaves her out of. */
  readonly purposes?: readonly Purpose[]
}

/** The request of that id, with its steps. */
export async function findRequest(
  errand: Errand<PrivacyTables>,
  id: RightsRequestId,
): Promise<RightsRequest | undefined> {
  const [request] = await listRequests(errand.db, { ids: [id] })
  return request
}

/** Answers a request, for good; what is accepted is done: a file is restricted, an objection kept to. */
export async function answerRequest(
  errand: Asking,
  { id, answer, words, purposes = [] }: GivenAnswer,
): Promise<Result<RightsRequestId, ChangeRefusal>> {
  const request = await findRequest(errand, id)
  if (!request) return refuse('unknown-request')
  if (words.length > longestWords) return refuse('too-long')
  if (findSecrets(words).length > 0) return refuse('secret-found')
  const may = mayAnswer(request, answer, words)
  if (!may.ok) return may
  if (answer === 'granted' || answer === 'partly-granted') {
    const done = await enforce(errand, request, purposes)
    if (!done.ok) return done
  }
  return take(errand, request, { kind: answer, dueOn: undefined, words: words || undefined })
}

async function enforce(
  errand: Asking,
  { id: requestId, kind, personId }: RightsRequest,
  purposes: readonly Purpose[],
): Promise<Result<undefined, 'no-purpose'>> {
  if (kind === 'objection' && purposes.length === 0) return refuse('no-purpose')
  if (!personId) return grant(undefined)
  if (kind === 'limitation') await restrictFile(errand, personId, requestId)
  if (kind === 'objection')
    for (const purpose of purposes) await objectTo(errand, { personId, purpose, requestId })
  return grant(undefined)
}

/** Gives two more months to a complex request, once, and says why. */
export async function extendRequest(
  errand: Asking,
  { id, words }: { id: RightsRequestId; words: string },
): Promise<Result<RightsRequestId, ChangeRefusal>> {
  const request = await findRequest(errand, id)
  if (!request) return refuse('unknown-request')
  if (words.length > longestWords) return refuse('too-long')
  if (findSecrets(words).length > 0) return refuse('secret-found')
  const may = mayExtend(request, { today: errand.today, words })
  if (!may.ok) return may
  return take(errand, request, { kind: 'extended', dueOn: may.value, words })
}

async function take(
  errand: Asking,
  { id, personId, steps }: RightsRequest,
  step: Pick<NewStep, 'kind' | 'dueOn' | 'words'>,
): Promise<Result<RightsRequestId, never>> {
  const { organisationId, agentId } = errand.asker
  if (!organisationId) throw new Error('a request is answered by an organisation')
  const seq = steps.length + 1
  await insertStep(errand.db, { ...step, organisationId, requestId: id, seq, at: errand.now, agentId })
  await writeInJournal(errand, {
    action: `privacy.request-${step.kind}`,
    subject: { kind: 'rights-request', id },
    personId,
  })
  return grant(id)
}
