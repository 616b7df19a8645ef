import { addMonths, type Day } from '#kernel/day.ts'
import type { Id, PersonId } from '#kernel/ids.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'

export type RightsRequestId = Id<'rights-request'>

/** What a person may ask of her data, in the order of the law (art. 15 to 21 RGPD). */
export const rightsKinds = [
  'access',
  'rectification',
  'erasure',
  'limitation',
  'portability',
  'objection',
] as const

export type RightsKind = (typeof rightsKinds)[number]

export const manners = ['counter', 'letter', 'email', 'phone', 'own-page'] as const

export type Manner = (typeof manners)[number]

export const answers = ['granted', 'partly-granted', 'refused', 'withdrawn'] as const

export type Answer = (typeof answers)[number]

/** Signs in what is said of a request, by her or to her. */
export const longestWords = 2_000

export interface RightsRequest {
  readonly id: RightsRequestId
  /** Absent once she is erased. */
  readonly personId: PersonId | undefined
  readonly kind: RightsKind
  readonly manner: Manner
  readonly words: string | undefined
  /** Which part of what is held it is about, for a correction asked on her page: a key of the page. */
  readonly about: string | undefined
  readonly receivedOn: Day
  /** The day the law gives, longer once extended. */
  readonly dueOn: Day
  readonly steps: readonly RightsStep[]
}

export interface RightsStep {
  readonly seq: number
  readonly kind: Answer | 'extended'
  readonly dueOn: Day | undefined
  readonly words: string | undefined
  readonly at: Date
  readonly agentId: string | undefined
}

// Art. 12 § 3 RGPD: one month, and two more where the request is complex; said to her within the first.
const monthsToAnswer = 1
const monthsWhenExtended = 3

/** The last day to answer a request received that day. */
export function dueDay(receivedOn: Day): Day {
  return addMonths(receivedOn, monthsToAnswer)
}

/** How the request ended, if it did. */
export function answerOf({ steps }: Pick<RightsRequest, 'steps'>): RightsStep | undefined {
  return steps.find(({ kind }) => kind !== 'extended')
}

export function isOpen(request: Pick<RightsRequest, 'steps'>): boolean {
  return answerOf(request) === undefined
}

export type StepRefusal =
  | 'already-answered'
  | 'already-extended'
  | 'too-late-to-extend'
  | 'say-why'
  | 'not-erased'

/** The new last day, if the delay may still be made longer. */
export function mayExtend(request: RightsRequest, { today, words }: Asked): Result<Day, StepRefusal> {
  if (!isOpen(request)) return refuse('already-answered')
  if (request.steps.some(({ kind }) => kind === 'extended')) return refuse('already-extended')
  if (today > dueDay(request.receivedOn)) return refuse('too-late-to-extend')
  return words === '' ? refuse('say-why') : grant(addMonths(request.receivedOn, monthsWhenExtended))
}

/** Whether it may be answered so; an erasure is granted by erasing. */
export function mayAnswer(
  request: RightsRequest,
  answer: Answer,
  words: string,
): Result<Answer, StepRefusal> {
  if (!isOpen(request)) return refuse('already-answered')
  if ((answer === 'refused' || answer === 'partly-granted') && words === '') return refuse('say-why')
  if (request.kind === 'erasure' && answer === 'granted' && request.personId !== undefined)
    return refuse('not-erased')
  return grant(answer)
}

interface Asked {
  readonly today: Day
  readonly words: string
}
