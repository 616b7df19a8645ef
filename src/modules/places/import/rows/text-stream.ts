import type { FileFormat, Openable } from './raw-row.ts'

type Encoding = FileFormat['encoding']

/** UTF-8 when the whole file is, UTF-16 when it begins like it; otherwise the one of old Macintosh sheets, or Windows-1252. */
export async function encodingOf(open: Openable): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  let wrong: Uint8Array | undefined
  try {
    for await (const bytes of open()) {
      const wide = isFirst ? utf16Of(bytes) : undefined
      if (wide) return wide
      isFirst = false
      wrong = bytes
      decoder.decode(bytes, { stream: true })
    }
  } catch (fault) {
    if (fault instanceof TypeError) return wrong && isMacintosh(wrong) ? 'macintosh' : 'windows-1252'
    throw fault
  }
  // A last sign cut in two is a truncated file, not another encoding.
  return 'utf-8'
}

/** Which UTF-16 some bytes begin like: it says so, or every other byte is nothing. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 512)
  const nothings = (rest: number): number => sample.filter((byte, at) => at % 2 === rest && byte === 0).length
  const most = sample.length * 0.4
  if (sample.length < 8) return undefined
  if (nothings(1) > most && nothings(0) === 0) return 'utf-16le'
  return nothings(0) > most && nothings(1) === 0 ? 'utf-16be' : undefined
}

// é, è, à, ç, ê and ’ as each of the two writes them.
const ofMacintosh: readonly number[] = [0x8e, 0x8f, 0x88, 0x8d, 0x90, 0xd5]
const ofWindows: readonly number[] = [0xe9, 0xe8, 0xe0, 0xe7, 0xea, 0x92]

function isMacintosh(bytes: Uint8Array): boolean {
  const count = (signs: readonly number[]): number => bytes.filter((byte) => signs.includes(byte)).length
  return count(ofMacintosh) > count(ofWindows)
}

/** The text of the bytes, piece by piece, without its byte order mark. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true })
    if (text !== '') yield text
  }
  const last = decoder.decode()
  if (last !== '') yield last
}
