import type { Day } from '#kernel/day.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import {
  type Assent,
  type AssentRefusal,
  findAssent,
  findPerson,
  type Forbidden,
  mayDespite,
  recordAssent,
  whatProtectionForbids,
} from '#modules/people/index.ts'
import type { ChangeTables } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import type { AnswerResult, Letter, LetterId } from '../letter.ts'
import { findLetterById } from '../letter-store.ts'
import { holdLetter, insertAnswer, insertSending } from '../letter-writing-store.ts'
import { findModel } from '../models/all-models.ts'
import { protectedActOf } from '../models/protected-acts.ts'
import { handOf } from '../write/hand.ts'
import type { WritingTables } from '../write/start-letter.ts'
import { type AnswerRefusal, mayAnswer, maySend, type SendRefusal, type Sent } from './follow-rules.ts'
import { tellAnswer, tellSending } from './tell-procedure.ts'

type FollowTables = WritingTables & ChangeTables

interface Asked {
  readonly letterId: LetterId
  readonly requestId?: string | undefined
}

/** Notes that the letter went, and tells the followed procedure; what a measure of protection forbids takes an assent. */
export function markSent(
  errand: Errand<FollowTables>,
  { letterId, requestId, assent, ...sent }: Asked & Sent & { readonly assent?: Assent | undefined },
): Promise<Result<LetterId, SendRefusal | AssentRefusal | 'unknown-letter'>> {
  return withLetter(errand, { letterId, requestId }, async (letter) => {
    const decision = maySend(letter, sent, { model: findModel(letter.modelCode), today: errand.today })
    if (!decision.ok) return decision
    const lawful = await sendLawfully(errand, letter, assent)
    if (!lawful.ok) return lawful
    await insertSending(errand.db, letter, { sending: decision.value, hand: handOf(errand) })
    await tellSending(errand, letter, decision.value)
    const { on, way } = decision.value
    await note(errand, letter, { action: 'letters.sent', content: { on, way } })
    return grant(letterId)
  })
}

/** Notes what came back, and tells the followed procedure. */
export function recordAnswer(
  errand: Errand<FollowTables>,
  { letterId, requestId, ...received }: Asked & { on: Day; result: AnswerResult; words?: string | undefined },
): Promise<Result<LetterId, AnswerRefusal | 'unknown-letter'>> {
  return withLetter(errand, { letterId, requestId }, async (letter) => {
    const decision = mayAnswer(letter, received, errand.today)
    if (!decision.ok) return decision
    await insertAnswer(errand.db, letter, { answer: decision.value, hand: handOf(errand) })
    await tellAnswer(errand, letter, decision.value)
    const { on, result } = decision.value
    await note(errand, letter, { action: 'letters.answered', content: { on, result } })
    return grant(letterId)
  })
}

async function sendLawfully(
  errand: Errand<FollowTables>,
  letter: Letter,
  assent: Assent | undefined,
): Promise<Result<undefined, AssentRefusal>> {
  const forbidden = await forbiddenInSending(errand, letter)
  const subject = { kind: 'letter', id: letter.id }
  const decision = mayDespite(forbidden, assent ?? (await findAssent(errand, subject)))
  if (decision.ok && forbidden && assent) {
    await recordAssent(errand, { personId: letter.personId, forbidden, assent, subject })
  }
  return decision
}

/** What the measure of this person, if she has one, forbids her to do alone in sending this letter. */
export async function forbiddenInSending(
  errand: Errand<FollowTables>,
  { personId, modelCode }: Letter,
): Promise<Forbidden | undefined> {
  const act = protectedActOf(modelCode)
  const person = act && (await findPerson(errand, personId))
  return act && person && whatProtectionForbids(person, act, errand.today)
}

function withLetter<Refusal extends string>(
  errand: Errand<FollowTables>,
  { letterId, requestId }: Asked,
  work: (letter: Letter) => Promise<Result<LetterId, Refusal>>,
): Promise<Result<LetterId, Refusal | 'unknown-letter'>> {
  return once(
    errand,
    { scope: 'letters', key: requestId },
    async (): Promise<Result<LetterId, Refusal | 'unknown-letter'>> => {
      await holdLetter(errand.db, letterId)
      const letter = await findLetterById(errand.db, letterId)
      return letter ? work(letter) : refuse('unknown-letter')
    },
  )
}

function note(
  errand: Errand<FollowTables>,
  { id, personId }: Letter,
  { action, content }: { action: string; content: Readonly<Record<string, unknown>> },
): Promise<void> {
  return writeInJournal(errand, { action, subject: { kind: 'letter', id }, personId, content })
}
