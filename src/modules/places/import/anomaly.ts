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

/** What an import did, or would do. read = created + changed + unchanged + rejected. */
export interface ImportReport {
  readonly read: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** Known from this source and no longer in its file: marked, never deleted. */
  readonly vanished: number
  readonly rejected: number
  readonly anomalies: readonly Anomaly[]
  /** Personal data of feeds that were left out, by kind: names, nominative e-mails, personal mobiles. */
  readonly droppedPersonalData: Readonly<Record<string, number>>
  /** The mapping that was used, when it was proposed from names and values. */
  readonly mapping?: unknown
}
