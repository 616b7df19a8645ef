import { tidy } from '#kernel/plain-text.ts'
import type { Result } from '#kernel/result.ts'
import { findHeader, type Header } from '../columns/find-header.ts'
import type { Column } from '../columns/propose-mapping.ts'
import { proposeMapping } from '../columns/propose-mapping.ts'
import { reasonToLeaveOut } from '../columns/recognise.ts'
import type { ReadingFacts } from '../import.ts'
import { findContent, findImport, moveOn } from '../import-store.ts'
import { deleteLines, insertLines, type StagedLine } from '../line-store.ts'
import { readSpreadsheet } from '../sheet/read-spreadsheet.ts'
import { type Cell, cellText, type FileRefusal, isEmpty, type ReadFile, type Sheet } from '../sheet/sheet.ts'
import { type AtWork, batch, inBatches, step, tell } from './at-work.ts'

/** Reads the file that was sent and stages its lines; begun again from nothing when it was cut. */
export async function readFileOf(work: AtWork): Promise<void> {
  const { importId } = work
  const sent = await step(work, async ({ db }) => ({
    content: await findContent(db, importId),
    wanted: (await findImport(db, importId))?.reading?.sheet,
  }))
  if (!sent.content) return
  const read: Result<ReadFile, FileRefusal> = await readSpreadsheet(sent.content)
  if (!read.ok) return refuseIt(work, read.refusal)
  const sheet = chosenSheet(read.value, sent.wanted)
  if (!sheet) return refuseIt(work, 'file-empty')
  const header = findHeader(sheet)
  const columns = columnsOf(sheet, header)
  const lines = linesOf(sheet, header, columns)
  await step(work, ({ db }) => deleteLines(db, importId))
  let done = 0
  for (const some of inBatches(lines)) {
    await step(work, ({ db }) => insertLines(db, work, some))
    done += batch
    await tell(work, { done: Math.min(done, lines.length), total: lines.length })
  }
  const reading = factsOf(read.value, sheet, { header, columns, lines: lines.length })
  await step(work, ({ db }) =>
    moveOn(
      db,
      { id: importId, from: 'reading' },
      { state: 'mapping', reading, mapping: proposeMapping(header.titles) },
    ),
  )
}

async function refuseIt(work: AtWork, refusal: FileRefusal): Promise<void> {
  await step(work, ({ db }) =>
    moveOn(db, { id: work.importId, from: 'reading' }, { state: 'refused', refusal }),
  )
}

/** The sheet the agent asked for, else the one whose titles we know best. */
function chosenSheet({ sheets }: ReadFile, wanted: string | undefined): Sheet | undefined {
  const known = new Map(sheets.map((sheet) => [sheet, findHeader(sheet).known]))
  const best = sheets.toSorted((one, other) => (known.get(other) ?? 0) - (known.get(one) ?? 0))[0]
  return sheets.find(({ name }) => wanted !== undefined && name === wanted) ?? best
}

const shownSamples = 3
const longestSample = 60

function columnsOf({ rows }: Sheet, { row, titles }: Header): readonly Column[] {
  return titles.map((title, column) => {
    const leftOut = reasonToLeaveOut(title)
    return { title, leftOut, samples: leftOut === 'forbidden' ? [] : samplesOf(rows, { row, column }) }
  })
}

function samplesOf(
  rows: Sheet['rows'],
  { row, column }: { readonly row: number; readonly column: number },
): readonly string[] {
  const samples: string[] = []
  for (const cells of rows.slice(row + 1, row + 200)) {
    if (samples.length === shownSamples) break
    const cell = cells[column]
    if (!isEmpty(cell)) samples.push(tidy(cellText(cell).slice(0, longestSample)))
  }
  return samples
}

/** The lines that hold something; what the law forbids us to keep does not even get this far. */
function linesOf(sheet: Sheet, { row }: Header, columns: readonly Column[]): readonly StagedLine[] {
  const rows = filledDown(sheet, row)
  const forbidden = new Set(columns.flatMap(({ leftOut }, index) => (leftOut === 'forbidden' ? [index] : [])))
  return rows.flatMap((cells, index) => {
    if (index <= row || cells.every((cell) => isEmpty(cell))) return []
    const kept = cells.map((cell, column) => (forbidden.has(column) ? '' : storable(cell)))
    return [{ line: index + 1, cells: kept }]
  })
}

const longestCell = 1_000

// A cut may leave half a sign, and some files hold signs that no text may: the database would refuse the whole line.
function storable(cell: Cell): Cell {
  return typeof cell === 'string' ? tidy(cell.slice(0, longestCell)) : cell
}

/** A commune merged over ten lines is the commune of the ten. */
function filledDown({ rows, merged }: Sheet, header: number): readonly (readonly Cell[])[] {
  const below = merged.filter(({ top, bottom }) => top > header && bottom > top)
  if (below.length === 0) return rows
  const filled = rows.map((row) => [...row])
  for (const { top, bottom, left } of below) {
    const cell = rows[top]?.[left] ?? ''
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = filled[row]
      if (cells) fillAt(cells, left, cell)
    }
  }
  return filled
}

function fillAt(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push('')
  cells[column] = cell
}

function factsOf(
  file: ReadFile,
  sheet: Sheet,
  found: { readonly header: Header; readonly columns: readonly Column[]; readonly lines: number },
): ReadingFacts {
  return {
    kind: file.kind,
    text: file.text,
    sheet: sheet.name,
    otherSheets: file.sheets.map(({ name }) => name).filter((name) => name !== sheet.name),
    headerLine: found.header.row + 1,
    columns: found.columns,
    countsFrom1904: sheet.countsFrom1904,
    lines: found.lines,
  }
}
