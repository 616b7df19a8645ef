import type { FileRefusal } from './sheet.ts'

export type FileKind = 'csv' | 'zip'

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04])
// A workbook under a password is kept inside the old container, under this name.
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is by its first bytes; its name is not believed. */
export function fileKind(bytes: Buffer): FileKind | FileRefusal {
  if (bytes.length === 0) return 'file-empty'
  if (starts(bytes, zip)) return 'zip'
  if (starts(bytes, oldOffice)) return bytes.includes(encryptedPart) ? 'file-encrypted' : 'file-old-xls'
  if (isWebPage(bytes)) return 'file-web-page'
  return isText(bytes) ? 'csv' : 'file-not-a-spreadsheet'
}

// Some tools give a web page the name of a spreadsheet.
function isWebPage(bytes: Buffer): boolean {
  const start = bytes
    .toString('latin1', 0, 512)
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase()
  return /^<(\?xml|!doctype|html|table|meta|head|body)/.test(start)
}

// Texts in two bytes a letter are full of zeros; other files of zeros are pictures, programs, prints.
function isText(bytes: Buffer): boolean {
  if (starts(bytes, Buffer.from('%PDF'))) return false
  const start = bytes.subarray(0, 65_536)
  const strange = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  // A tool that fails leaves a zero here and there: not a reason to refuse thousands of people.
  if (strange <= start.length / 500) return true
  return looksLikeTwoBytes(start) !== false
}

/** Whether every other byte is mostly zero, as in UTF-16 without its mark. */
export function looksLikeTwoBytes(start: Buffer): 'utf-16le' | 'utf-16be' | false {
  if (starts(start, Buffer.from([0xff, 0xfe]))) return 'utf-16le'
  if (starts(start, Buffer.from([0xfe, 0xff]))) return 'utf-16be'
  const [even, odd] = [0, 1].map((first) => zerosFrom(start, first))
  if (isMostly(odd) && isRarely(even)) return 'utf-16le'
  return isMostly(even) && isRarely(odd) ? 'utf-16be' : false
}

/** Which part of every other byte is zero. */
function zerosFrom(start: Buffer, first: number): number {
  const zeros = start.filter((byte, place) => byte === 0 && place % 2 === first).length
  return zeros / (start.length / 2)
}

function isMostly(part = 0): boolean {
  return part > 0.6
}

function isRarely(part = 0): boolean {
  return part < 0.1
}

function starts(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature)
}
