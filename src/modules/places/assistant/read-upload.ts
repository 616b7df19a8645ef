import { grant, type Result, refuse } from '#kernel/result.ts'
import { isATable } from '../apply/file-bytes.ts'
import type { ImportRefusal } from '../apply/import-request.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import { proposeMapping } from '../import/mapping/propose-mapping.ts'
import { openRows } from '../import/rows/open-rows.ts'
import type { Openable, RawRow } from '../import/rows/raw-row.ts'
import { plainCell } from '../normalise/plain-cell.ts'
import type { FileColumn, Reading } from './upload.ts'

/** A file understood: its columns, how they would be read, how many rows it has. */
export interface ReadUpload {
  readonly reading: Reading
  readonly rows: number
}

// As many as the import looks at to propose; a dozen are enough to show what would be read.
const sampleRows = 400
const shownRows = 12
const samplesPerColumn = 3
const longestSample = 120

/** Reads a file through once: what its columns hold, and how to read them. */
export async function readUpload(
  open: Openable,
  remembered: Mapping | undefined,
): Promise<Result<ReadUpload, ImportRefusal>> {
  if (!(await isATable(open))) return refuse('not-a-table')
  const { format, rows } = await openRows(open)
  const sample: RawRow[] = []
  let count = 0
  for await (const row of rows()) {
    count += 1
    if (sample.length < sampleRows && 'cells' in row) sample.push(row)
  }
  if (sample.length === 0) return refuse('nothing-to-read')
  const { standard, mapping, peopleColumns } = proposeMapping(sample)
  const reading: Reading = {
    format,
    standard,
    isRemembered: remembered !== undefined,
    proposed: remembered ?? mapping,
    columns: columnsOf(sample).filter(({ name }) => !peopleColumns.includes(name)),
    peopleColumns,
    sample: sample.slice(0, shownRows).map(({ cells }) => withoutColumns(cells, peopleColumns)),
  }
  return grant({ reading, rows: count })
}

function columnsOf(sample: readonly RawRow[]): readonly FileColumn[] {
  const names = [...new Set(sample.flatMap(({ cells }) => Object.keys(cells)))]
  return names.map((name) => {
    const values = sample.map(({ cells }) => plainCell(cells[name] ?? '')).filter(Boolean)
    const samples = [...new Set(values)].slice(0, samplesPerColumn)
    return { name, samples: samples.map((value) => value.slice(0, longestSample)) }
  })
}

// Names of people are never kept, not even to be shown.
function withoutColumns(cells: RawRow['cells'], left: readonly string[]): RawRow['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !left.includes(name)))
}
