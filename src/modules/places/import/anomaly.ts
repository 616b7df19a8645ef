/** Something that is wrong, or was changed, in a file of places; what it proposes is what the import did or would do. */
export interface Anomaly {
  /** Line in the file (1 is the header) or rank in a JSON list, from 1. */
  readonly line: number
  readonly column: string
  readonly value: string
  readonly rule: string
  /** `error`: the row is rejected. `warning`: taken, to be looked at. `change`: put right, before → after. */
  readonly severity: 'error' | 'warning' | 'change'
  /** A French sentence: what is proposed, or what was done. */
  readonly proposal: string
}
