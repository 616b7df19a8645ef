import { createHash } from 'node:crypto'
import type { Openable } from '../import/rows/raw-row.ts'

/** Whether a file may be a table of text: a workbook, an image or a compressed file holds bytes that no text does. */
export async function isATable(open: Openable): Promise<boolean> {
  for await (const bytes of open()) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
    return isUtf16 || !(isPdf || bytes.subarray(0, 8192).includes(0))
  }
  return true
}

/** The digest of a whole file, in hexadecimal. */
export async function sha256Of(open: Openable): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of open()) hash.update(bytes)
  return hash.digest('hex')
}
