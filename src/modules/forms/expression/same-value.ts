import type { Outcome, Value } from './value.ts'

/** Whether two values are one; choices are a set, their order does not count. */
export function sameValue(one: Value, other: Value): boolean {
  if (one.type === 'choices') return other.type === 'choices' && sameCodes(one.value, other.value)
  if (one.type === 'partial-day')
    return other.type === 'partial-day' && one.from === other.from && one.to === other.to
  return other.type === one.type && other.value === one.value
}

/** Whether two outcomes tell the same: a value, that nothing is known, or one fault. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  if (one.kind === 'known') return other.kind === 'known' && sameValue(one.value, other.value)
  if (one.kind === 'failed') return other.kind === 'failed' && other.why === one.why
  return other.kind === 'unknown'
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.every((code) => other.includes(code)) && other.every((code) => one.includes(code))
}
