import { tidy } from '#kernel/plain-text.ts'
import type { Anomaly } from './anomaly.ts'
import type { PlaceColumn } from '../extension/columns.ts'
import { type RuleName, rules } from './messages.fr.ts'

/** Tells that a value broke a rule, or was put right; `became` is what was put instead. */
export type Notice = (rule: RuleName, value: string, became?: string) => void

interface Told {
  readonly value: string
  readonly became?: string | undefined
}

/** The same, of a column of a place. */
export type Tell = (rule: RuleName, column: PlaceColumn, told: Told) => void

const longestValue = 200

/** The anomaly of a value, in words; what was dropped for being personal is never repeated. */
export function anomalyOf(
  rule: RuleName,
  { line, column }: Pick<Anomaly, 'line' | 'column'>,
  { value, became = '' }: Told,
): Anomaly {
  const { severity, say } = rules[rule]
  const shown = rule === 'person-dropped' ? '' : cut(value)
  return { line, column, value: shown, rule, severity, proposal: say(cut(became)) }
}

// A sign cut in two is no text, and no database keeps it.
function cut(text: string): string {
  return tidy(text.slice(0, longestValue))
}
