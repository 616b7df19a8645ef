import type { Day } from '#kernel/day.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import type { Secrecy } from '#kernel/secrecy.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'

export type LetterId = Id<'letter'>

/** A letter the public writer composes with a person. */
export interface Letter {
  readonly id: LetterId
  readonly personId: PersonId
  /** The followed procedure it belongs to, if one. */
  readonly procedureId: ProcedureId | undefined
  readonly modelCode: string
  readonly startedAt: Date
  readonly startedBy: AgentId | undefined
  readonly secrecy: Secrecy
  /** The one that counts today. */
  readonly version: LetterVersion
  /** The last word on how it went; it may have been corrected. */
  readonly sending: Sending | undefined
  /** From the first to the last. */
  readonly answers: readonly ReceivedAnswer[]
}

/** A letter as it stood after one saving; none is ever changed. */
export interface LetterVersion {
  /** From 1, without a gap. */
  readonly seq: number
  readonly text: LetterText
  /** What was filled in, by field: the summary in her language is made of it. */
  readonly facts: Facts
  readonly writtenAt: Date
  readonly writtenBy: AgentId | undefined
}

export type Facts = Readonly<Record<string, string>>

/** Every part of the sheet, as plain text. */
export const textParts = [
  'sender',
  'recipient',
  'place',
  'object',
  'references',
  'body',
  'enclosures',
  'signature',
] as const
export type TextPart = (typeof textParts)[number]

export interface LetterText extends Readonly<Record<TextPart, string>> {
  readonly writtenOn: Day
}

/** Longest text of each part, in signs. */
export const longestText: Readonly<Record<TextPart, number>> = {
  sender: 400,
  recipient: 400,
  place: 100,
  object: 300,
  references: 600,
  body: 12_000,
  enclosures: 2_000,
  signature: 200,
}

export const sendingWays = ['post', 'registered', 'online', 'hand'] as const
export type LetterWay = (typeof sendingWays)[number]

export interface Sending {
  readonly on: Day
  readonly way: LetterWay
  /** Of the registered letter, or given by the site. */
  readonly number: string | undefined
  /** Which version went. */
  readonly version: number
  readonly answerBefore: Day | undefined
}

export const answerResults = [
  'acknowledged',
  'asks-for-more',
  'granted',
  'partly',
  'refused',
  'other',
] as const
export type AnswerResult = (typeof answerResults)[number]

export interface ReceivedAnswer {
  readonly on: Day
  readonly result: AnswerResult
  readonly words: string | undefined
}

export type LetterState = 'draft' | 'sent' | 'answer-late' | 'answered'

/** Where a letter stands on that day; a receipt or a question is no answer yet. */
export function stateOf({ sending, answers }: Pick<Letter, 'sending' | 'answers'>, today: Day): LetterState {
  if (!sending) return 'draft'
  if (answers.some(({ result }) => isFinal(result))) return 'answered'
  return sending.answerBefore !== undefined && sending.answerBefore < today ? 'answer-late' : 'sent'
}

/** Whether nothing more is expected from the body. */
export function isFinal(result: AnswerResult): boolean {
  return result !== 'acknowledged' && result !== 'asks-for-more'
}
