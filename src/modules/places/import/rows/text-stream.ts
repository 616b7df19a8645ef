import type { FileFormat, Openable } from './raw-row.ts'

type Encoding = FileFormat['encoding']

/** UTF-8 when the whole file is, UTF-16 when it says so, Windows-1252 otherwise. */
export async function encodingOf(open: Openable): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const bytes of open()) {
      if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
      if (isFirst && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
      isFirst = false
      decoder.decode(bytes, { stream: true })
    }
  } catch (fault) {
    if (fault instanceof TypeError) return 'windows-1252'
    throw fault
  }
  // A last sign cut in two is a truncated file, not another encoding.
  return 'utf-8'
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
