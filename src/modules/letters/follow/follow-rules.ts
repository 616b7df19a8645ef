import { addMonths, type Day } from '#kernel/day.ts'
import { findSecrets } from '#kernel/found-secrets.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { AnswerResult, Letter, LetterWay, ReceivedAnswer, Sending } from '../letter.ts'
import { endOf, type LetterModel } from '../model/letter-model.ts'

export interface Sent {
  readonly on: Day
  readonly way: LetterWay
  readonly number?: string | undefined
  /** The day chosen by the agent; the law's when absent. */
  readonly answerBefore?: Day | undefined
}

export type SendRefusal =
  | 'sent-in-future'
  | 'date-too-old'
  | 'answer-before-sending'
  | 'date-too-far'
  | 'number-too-long'
  | 'holds-a-secret'

const longestNumber = 60

/** It has gone, as it stands today; the same again corrects the first time. */
export function maySend(
  { version }: Pick<Letter, 'version'>,
  { on, way, number = '', answerBefore }: Sent,
  { model, today }: { model: LetterModel | undefined; today: Day },
): Result<Sending, SendRefusal> {
  const expected = answerBefore ?? lawfulAnswer(model, on)
  const wrong = wrongDay(on, expected, today)
  if (wrong) return refuse(wrong)
  if (number.length > longestNumber) return refuse('number-too-long')
  if (findSecrets(number).length > 0) return refuse('holds-a-secret')
  return grant({ on, way, number: number || undefined, version: version.seq, answerBefore: expected })
}

const farthestMonths = 60

// Five years away, before or after, is a slip of the keyboard.
function wrongDay(on: Day, expected: Day | undefined, today: Day): SendRefusal | undefined {
  if (on > today) return 'sent-in-future'
  if (on < addMonths(today, -farthestMonths)) return 'date-too-old'
  if (expected === undefined) return undefined
  if (expected < on) return 'answer-before-sending'
  return expected > addMonths(today, farthestMonths) ? 'date-too-far' : undefined
}

/** When silence begins to mean something, counted from the day it went: the body counts from the day it received it. */
export function lawfulAnswer(model: LetterModel | undefined, sentOn: Day): Day | undefined {
  return model?.answer && endOf(model.answer.delay, sentOn)
}

export type AnswerRefusal =
  | 'not-sent-yet'
  | 'answer-in-future'
  | 'answer-before-sending'
  | 'words-too-long'
  | 'holds-a-secret'

const longestWords = 1_000

/** What came back. */
export function mayAnswer(
  { sending }: Pick<Letter, 'sending'>,
  { on, result, words = '' }: { on: Day; result: AnswerResult; words?: string | undefined },
  today: Day,
): Result<ReceivedAnswer, AnswerRefusal> {
  if (!sending) return refuse('not-sent-yet')
  if (on > today) return refuse('answer-in-future')
  if (on < sending.on) return refuse('answer-before-sending')
  if (words.length > longestWords) return refuse('words-too-long')
  if (findSecrets(words).length > 0) return refuse('holds-a-secret')
  return grant({ on, result, words: words || undefined })
}

/** The last day to send it, if its model knows one and the day it runs from was filled. */
export function lastDayToSend(
  { version }: Pick<Letter, 'version'>,
  model: LetterModel | undefined,
): Day | undefined {
  const rule = model?.sendBefore
  const from = rule && version.facts[rule.from]
  return rule && from ? endOf(rule.delay, from as Day) : undefined
}
