import { tidy } from '#kernel/plain-text.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { type RawCell, readAside } from './read-aside.ts'
import { type Cell, type FileRefusal, mostColumns, mostLines, type ReadFile, type Sheet } from './sheet.ts'
import {
  countsFrom1904,
  declaresEntities,
  farCells,
  isCellPart,
  mergedBySheet,
  withErrorsSaid,
} from './workbook-parts.ts'
import { type ArchiveRefusal, storeParts, unpackParts } from './zip-parts.ts'

// A hundred thousand lines of fifteen columns unpack to some 90 MB.
const mostUnpacked = 160 * 1024 * 1024

/** Reads a workbook: measured first, then read aside by the library from what was measured. */
export async function readWorkbook(bytes: Buffer): Promise<Result<ReadFile, FileRefusal>> {
  const unpacked = await unpackParts(bytes, { wanted: isWanted, most: mostUnpacked })
  if (!unpacked.ok) return refuse(refusalOf[unpacked.refusal])
  const parts = unpacked.value
  if (parts.has('content.xml')) return refuse('file-open-document')
  if (!parts.has('xl/workbook.xml')) return refuse('file-not-a-spreadsheet')
  if (declaresEntities(parts)) return refuse('file-damaged')
  const far = farCells(parts)
  if (far) return refuse(`file-too-many-${far}`)
  const read = await readAside(storeParts(withErrorsSaid(parts)))
  if (read === 'unreadable') return refuse('file-damaged')
  if (read === 'too-heavy') return refuse('file-too-large-inside')
  const merged = mergedBySheet(parts)
  const from1904 = countsFrom1904(parts)
  const sheets = read.map(({ sheet, data }, index) => ({
    name: tidy(sheet.slice(0, 100)),
    rows: data.map((row) => row.map((cell) => cellOf(cell, from1904))),
    merged: merged[index] ?? [],
    countsFrom1904: from1904,
  }))
  return tooBig(sheets) ?? grant({ kind: 'xlsx', sheets: sheets.filter(hasSomething), text: undefined })
}

const refusalOf = {
  'archive-damaged': 'file-damaged',
  'archive-encrypted': 'file-encrypted',
  'archive-too-large': 'file-too-large-inside',
} as const satisfies Record<ArchiveRefusal, FileRefusal>

// « content.xml » is asked for only to know a file of LibreOffice when we meet one.
function isWanted(path: string): boolean {
  return path === 'content.xml' || isCellPart(path)
}

function tooBig(sheets: readonly Sheet[]): Result<never, FileRefusal> | undefined {
  if (!sheets.some(hasSomething)) return refuse('file-empty')
  if (sheets.some(({ rows }) => rows.length > mostLines)) return refuse('file-too-many-lines')
  const isWide = sheets.some(({ rows }) => rows.some((row) => row.length > mostColumns))
  return isWide ? refuse('file-too-many-columns') : undefined
}

function hasSomething({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell !== ''))
}

const dayLength = 86_400_000
// Excel believes that 1900 had a 29 February: before it, its days are one off (the library takes it for a rule).
const firstOfMarch1900 = Date.UTC(1900, 2, 1)

function cellOf(raw: RawCell, from1904: boolean): Cell {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'boolean') return raw ? 'oui' : 'non'
  if (!(raw instanceof Date)) return raw
  if (Number.isNaN(raw.getTime())) return ''
  const isOff = !from1904 && raw.getTime() < firstOfMarch1900
  const moment = new Date(raw.getTime() + (isOff ? dayLength : 0))
  const day = moment.toISOString().slice(0, 10)
  return { day }
}
