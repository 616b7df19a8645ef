import { createHash } from 'node:crypto'
import type { Openable } from '../import/rows/raw-row.ts'
import { utf16Of } from '../import/rows/text-stream.ts'

/** Whether a file may be a table of text: a workbook, an image or a compressed file holds bytes that no text does. */
export async function isATable(open: Openable): Promise<boolean> {
  for await (const bytes of open()) {
    const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
    return utf16Of(bytes) !== undefined || !(isPdf || bytes.subarray(0, 8192).includes(0))
  }
  return true
}

/** The digest of a whole file, in hexadecimal. */
export async function sha256Of(open: Openable): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of open()) hash.update(bytes)
  return hash.digest('hex')
}
