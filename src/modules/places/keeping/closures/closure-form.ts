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
  const isLong = [...reason].length > longestReason
  if (!from.ok || !to.ok || isLong) {
    return {
      problems: {
        ...(!from.ok && { debut: from.refusal }),
        ...(!to.ok && { fin: to.refusal }),
        ...(isLong && { raison: 'reason-long' }),
      },
    }
  }
  const last = to.value ?? from.value
  if (last < from.value) return { problems: { fin: 'days-reversed' } }
  return { closure: { from: from.value, to: last, ...(reason !== '' && { reason }) } }
}

/** What tells a closure from another of the same place. */
export function closureKey({ from, to, reason = '' }: Closure): string {
  return [from, to, reason].join('|')
}
