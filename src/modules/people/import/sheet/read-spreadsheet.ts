import { type Result, refuse } from '#kernel/result.ts'
import { fileKind } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { FileRefusal, ReadFile } from './sheet.ts'

/** Reads a file that somebody sent: a workbook (XLSX) or a text of separated values, whatever its name says. */
export async function readSpreadsheet(bytes: Buffer): Promise<Result<ReadFile, FileRefusal>> {
  const kind = fileKind(bytes)
  if (kind === 'zip') return readWorkbook(bytes)
  return kind === 'csv' ? readCsv(bytes) : refuse(kind)
}
