import { findSecrets } from '#kernel/found-secrets.ts'
import type { AgentId, Id, PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'

export type OpeningId = Id<'file-opening'>

/** Why an agent opens the file of somebody she does not follow; `showed-card` is noted when the card is read. */
export const openingReasons = [
  'sent-to-me',
  'called-me',
  'replaces-colleague',
  'family',
  'checks-file',
  'other',
] as const

export type OpeningReason = (typeof openingReasons)[number] | 'showed-card'

/** The reason given for a day. */
export interface GivenReason {
  readonly reason: OpeningReason
  readonly words: string | undefined
}

/** A file opened outside one's caseload; the person reads it. */
export interface FileOpening extends GivenReason {
  readonly id: OpeningId
  readonly personId: PersonId
  readonly agentId: AgentId
  readonly agentName: string
  readonly openedAt: Date
}

export type ReasonRefusal = 'reason-missing' | 'words-missing' | 'words-too-long' | 'words-hold-a-secret'

/** Longest explanation, in characters. */
export const longestWords = 500

/** Reads the reason of an opening; « autre » is said in words. */
export function readReason(typed: {
  readonly reason: string
  readonly words: string
}): Result<GivenReason, ReasonRefusal> {
  const reason = openingReasons.find((each) => each === typed.reason)
  const words = typed.words.trim()
  if (!reason) return refuse('reason-missing')
  if (reason === 'other' && words === '') return refuse('words-missing')
  if ([...words].length > longestWords) return refuse('words-too-long')
  if (findSecrets(words).length > 0) return refuse('words-hold-a-secret')
  return grant({ reason, words: words === '' ? undefined : words })
}
