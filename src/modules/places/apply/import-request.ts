import type { Refused } from '#kernel/result.ts'
import type { Point } from '#platform/territory/territory.ts'
import type { Anomaly } from '../import/anomaly.ts'
import type { PlaceField } from '../kept-place.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import type { FileFormat, Openable } from '../import/rows/raw-row.ts'
import type { Dropped } from '../normalise/personal.ts'

/** A file of a producer, and who hears what is found in it while it is read: nothing is held whole. */
export interface ImportRequest {
  /** Name of the producer; the same name is the same source. */
  readonly source: string
  readonly open: Openable
  /** How the file is read: this one, else the one remembered for the source, else one that is proposed. */
  readonly mapping?: Mapping | undefined
  /** Somebody looked at what is no longer in the file: more than a fifth may vanish. */
  readonly mayVanish?: boolean | undefined
  /** The middle of a commune, for places that come without a point. */
  readonly pointOf?: ((communeCode: string) => Point | undefined) | undefined
  /** How many rows are read, every few hundred. */
  onProgress?(read: number): Promise<void>
  onAnomalies?(anomalies: readonly Anomaly[]): Promise<void>
  onDifference?(difference: Difference): Promise<void>
}

/** What an import changes of one row of a source, or would change. */
export interface Difference {
  readonly kind: 'created' | 'changed' | 'vanished'
  readonly externalId: string
  readonly name: string
  readonly commune: string
  /** The fields that change, of a row that was known. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: PlaceField
  readonly before: unknown
  readonly after: unknown
  /** The town holds this field of the place: what the file says of it does not show. */
  readonly isKept?: true
}

/**
 * What an import did, or would do, in rows of the file: read = created + changed + unchanged + rejected. A row joined
 * to another counts with what happened to their place.
 */
export interface ImportReport {
  readonly read: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** Known from this source and no longer in its file: marked, never deleted. */
  readonly vanished: number
  readonly rejected: number
  /** Of these rows, how many tell more of a place that another row of the file tells already. */
  readonly joinedRows?: Readonly<Record<'created' | 'changed' | 'unchanged', number>>
  /** How many anomalies of each rule. */
  readonly anomalyCounts: Readonly<Record<string, number>>
  /** Personal data of the file that was left out, by kind. */
  readonly droppedPersonalData: Dropped
  readonly format: FileFormat
  readonly mapping: Mapping
  readonly mappingFrom: 'given' | 'remembered' | 'proposed'
}

export type ImportRefusal =
  | 'not-allowed'
  | 'source-unnamed'
  | 'busy'
  | 'not-a-table'
  | 'nothing-to-read'
  | 'nothing-taken'
  | 'too-many-vanished'

/** Done (or planned) and its figures; or refused, nothing written, with the figures when the file was read. */
export type ImportOutcome =
  | { readonly ok: true; readonly value: ImportReport }
  | (Refused<ImportRefusal> & { readonly report?: ImportReport })
