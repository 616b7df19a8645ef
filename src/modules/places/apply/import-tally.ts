import type { OpenPlaces, ReadRow } from '../import/read-file.ts'
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
    stillThere: 0,
    isTruncated: false,
    anomalyCounts: {},
    dropped: { names: 0, nominativeEmails: 0, personalMobiles: 0 },
  }
}

/** Counts what reading some rows found. */
export function countRead(tally: Tally, rows: readonly ReadRow[]): void {
  tally.read += rows.length
  for (const { place, anomalies, dropped } of rows) {
    if (!place) tally.rejected += 1
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
