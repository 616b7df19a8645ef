import type { Day } from '#kernel/day.ts'
import { plainCell } from '../normalise/plain-cell.ts'
import { peopleIn } from '../normalise/person-in-name.ts'
import type { Dropped } from '../normalise/personal.ts'
import type { SaidFacts } from '../place.ts'
import type { Anomaly } from './anomaly.ts'
import { fingerprintOf } from './fingerprint.ts'
import { applyMapping, cutColumns, type MappedRow } from './mapping/apply-mapping.ts'
import type { Mapping } from './mapping/mapping.ts'
import { anomalyOf } from './notice.ts'
import { readPlace } from './read-place.ts'
import { identifierOf } from './read-whereabouts.ts'
import type { BrokenRow, RawRow } from './rows/raw-row.ts'

/** One row of a file, read: a place, or what is wrong with it. */
export interface ReadRow {
  readonly line: number
  /** Absent when the row is rejected, one of its anomalies is then an error; or when it is joined. */
  readonly place?: ImportedPlace
  /** The row tells more of a place that comes with another row of the file. */
  readonly isJoined?: true
  readonly anomalies: readonly Anomaly[]
  readonly dropped: Dropped
}

export interface ImportedPlace {
  /** The producer’s own identifier, or one derived from the name and address. */
  readonly externalId: string
  readonly fingerprint: string
  readonly facts: SaidFacts
  /** Whether a row gives the day it was written. */
  readonly isDated: boolean
  /** How many rows of the file tell this place. */
  readonly rows: number
}

export interface RowReading {
  readonly today: Day
  readonly mapping: Mapping
  readonly peopleColumns: readonly string[]
  readonly mayKeepPeople?: boolean | undefined
}

const nobody: Dropped = { names: 0, nominativeEmails: 0, personalMobiles: 0 }

/** Reads one row of a file by itself. */
export function readRow(row: RawRow | BrokenRow, reading: RowReading): ReadRow {
  const { line } = row
  if ('broken' in row) {
    const anomaly = anomalyOf(row.broken, { line, column: '' }, { value: row.text })
    return { line, anomalies: [anomaly], dropped: nobody }
  }
  const anomalies: Anomaly[] = []
  const mapped = applyMapping(reading.mapping, row)
  for (const column of cutColumns(reading.mapping, row)) {
    anomalies.push(anomalyOf('cell-cut', { line, column }, { value: row.cells[column] ?? '' }))
  }
  const read = readPlace(mapped, {
    today: reading.today,
    mayKeepPeople: reading.mayKeepPeople === true,
    people: peopleIn(reading.peopleColumns.map((column) => plainCell(row.cells[column] ?? ''))),
    tell: (rule, column, told) => anomalies.push(anomalyOf(rule, { line, column }, told)),
  })
  if (!read) return { line, anomalies, dropped: nobody }
  const { facts, isDated } = read
  const externalId = idOf(mapped, reading)
  if (mapped.cells.id === '') {
    anomalies.push(anomalyOf('id-derived', { line, column: 'id' }, { value: '', became: externalId }))
  }
  const dropped = { ...read.dropped, names: read.dropped.names + namesIn(row, reading) }
  const place = { externalId, fingerprint: fingerprintOf(facts, isDated), facts, isDated, rows: 1 }
  return { line, place, anomalies, dropped }
}

/** The identifier of a row, without the rest of it. */
export function idOfRow(row: RawRow, reading: RowReading): string {
  return idOf(applyMapping(reading.mapping, row), reading)
}

function idOf({ cells }: MappedRow, { mayKeepPeople }: RowReading): string {
  return cells.id || identifierOf(cells, mayKeepPeople === true)
}

function namesIn({ cells }: RawRow, { peopleColumns }: RowReading): number {
  return peopleColumns.filter((column) => plainCell(cells[column] ?? '') !== '').length
}
