import { open, seal } from '#platform/crypto/seal.ts'
import type { Answer, AnswerKey, Raw } from '../answers/answer.ts'
import type { Question } from '../definition/question.ts'
import type { Value } from '../expression/value.ts'
import type { DraftId } from './draft.ts'

/** What a sealed answer holds. */
export interface Sealable extends Pick<Answer, 'value' | 'seen' | 'problem'> {
  readonly raw: Raw
}

/** Whether the answer to a question is never written in clear: national numbers, accounts. */
export function isSealed({ field, sensitivity }: Pick<Question, 'field' | 'sensitivity'>): boolean {
  if (field.type === 'national-number' || field.type === 'iban') return true
  return sensitivity === 'national-number' || sensitivity === 'bank'
}

export function sealAnswer(
  key: Uint8Array,
  { draftId, at }: { readonly draftId: DraftId; readonly at: AnswerKey },
  { raw, value, seen, problem }: Sealable,
): Buffer {
  return seal(key, JSON.stringify({ raw, value, seen, problem }), contextOf(draftId, at))
}

export function openAnswer(
  key: Uint8Array,
  { draftId, at }: { readonly draftId: DraftId; readonly at: AnswerKey },
  sealed: Uint8Array,
): Sealable {
  const held = JSON.parse(open(key, sealed, contextOf(draftId, at)).toString()) as {
    raw: Raw
    value?: unknown
    seen?: Value
    problem?: string
  }
  return held
}

/** All but the last four signs, under dots. */
export function masked(raw: Raw): string {
  const signs = Object.values(raw).flat().join('').replaceAll(/\s/g, '')
  return signs === '' ? '' : `•••• ${signs.slice(-4)}`
}

function contextOf(draftId: DraftId, { question, row }: AnswerKey): string {
  return `form answer ${draftId} ${question} ${row ?? ''}`
}
