import { byteOrderMark, csvLine } from '#platform/spreadsheet/csv.ts'
import type { Anomaly } from '../import/anomaly.ts'
import { say } from './say.ts'

/** The remarks for a French spreadsheet, to send back to the producer. */
export function anomaliesCsv(anomalies: readonly Anomaly[]): string {
  const head = csvLine([
    say('find-line'),
    say('find-column'),
    say('find-value'),
    say('find-severity'),
    say('find-proposal'),
  ])
  const lines = anomalies.map(({ line, column, value, severity, proposal }) =>
    csvLine([line, column, value, say(`severity-${severity}`), proposal]),
  )
  return byteOrderMark + head + lines.join('')
}
