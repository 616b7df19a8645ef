import type { Day } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { readDay, readDayIfAny } from '#platform/http/typed-day.ts'
import type { Closure } from '../../place.ts'
import type { ProblemKey } from '../say.ts'

export type ReadClosure =
  | { readonly closure: Closure }
  | { readonly problems: Readonly<Partial<Record<string, ProblemKey>>> }

const longestReason = 100

/** Reads one more closure. */
export function readClosure(form: Form): ReadClosure {
  const from = readDay(form, 'debut')
  const to = readDayIfAny(form, 'fin')
  const reason = form.text('raison')
  const problems = {
    ...(!from.ok && { debut: from.refusal }),
    ...(!to.ok && { fin: to.refusal }),
    ...(from.ok && to.ok && isReversed(from.value, to.value) && { fin: 'days-reversed' as const }),
    ...([...reason].length > longestReason && { raison: 'reason-long' as const }),
  }
  if (!from.ok || !to.ok || Object.keys(problems).length > 0) return { problems }
  return { closure: { from: from.value, to: to.value ?? from.value, ...(reason !== '' && { reason }) } }
}

/** What tells a closure from another of the same place. */
export function closureKey({ from, to, reason = '' }: Closure): string {
  return [from, to, reason].join('|')
}

function isReversed(from: Day, to: Day | undefined): boolean {
  return to !== undefined && to < from
}
