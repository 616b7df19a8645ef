import type { OpenPlaces } from '../import/read-file.ts'
import type { ImportedPlace, ReadRow } from '../import/read-row.ts'
import { countDropped, type Dropped } from '../normalise/personal.ts'
import type { ImportReport } from './import-request.ts'

/** What was counted of a file so far. */
export interface Tally {
  read: number
  created: number
  changed: number
  unchanged: number
  vanished: number
  rejected: number
  readonly joinedRows: Record<'created' | 'changed' | 'unchanged', number>
  /** Rows of the file that were known and not marked: what vanishes is compared to them. */
  stillThere: number
  isTruncated: boolean
  readonly anomalyCounts: Record<string, number>
  readonly dropped: Dropped
}

export function emptyTally(): Tally {
  const counts = { read: 0, created: 0, changed: 0, unchanged: 0, vanished: 0, rejected: 0 }
  return {
    ...counts,
    joinedRows: { created: 0, changed: 0, unchanged: 0 },
    stillThere: 0,
    isTruncated: false,
    anomalyCounts: {},
    dropped: { names: 0, nominativeEmails: 0, personalMobiles: 0 },
  }
}

/** Counts what reading some rows found. */
export function countRead(tally: Tally, rows: readonly ReadRow[]): void {
  tally.read += rows.length
  for (const { place, isJoined, anomalies, dropped } of rows) {
    // A joined row counts with what happens to its place.
    if (!place && !isJoined) tally.rejected += 1
    for (const { rule } of anomalies) {
      tally.anomalyCounts[rule] = (tally.anomalyCounts[rule] ?? 0) + 1
      if (rule === 'file-truncated') tally.isTruncated = true
    }
    countDropped(tally.dropped, dropped)
  }
}

export function reportOf(
  { stillThere: _stillThere, isTruncated: _isTruncated, dropped, ...counts }: Tally,
  { format, mapping }: OpenPlaces,
  mappingFrom: ImportReport['mappingFrom'],
): ImportReport {
  return { ...counts, droppedPersonalData: dropped, format, mapping, mappingFrom }
}

/** Counts what happened to some places, in rows of the file. */
export function countPlaces(
  tally: Tally,
  kind: keyof Tally['joinedRows'],
  places: readonly Pick<ImportedPlace, 'rows'>[],
): void {
  const rows = places.reduce((sum, place) => sum + place.rows, 0)
  tally[kind] += rows
  tally.joinedRows[kind] += rows - places.length
}
