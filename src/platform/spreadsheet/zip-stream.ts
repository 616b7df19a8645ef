import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZippedFile {
  readonly name: string
  readonly content: AsyncIterable<string> | Iterable<string>
}

// Each size is written in four bytes: beyond, the format is another one (ZIP64).
const largest = 0xff_ff_ff_ff

// Sizes come after the content, names are UTF-8.
const flags = 0b1000_0000_1000
const deflate = 8
// The earliest day that the format can say: the files have no date of their own.
const firstOfJanuary1980 = 0b000_0000_0001_00001

/** A ZIP archive, written as its files are: nothing of it is kept but the names and sizes. */
export async function* zipped(
  files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>,
): AsyncGenerator<Uint8Array> {
  const written: Entry[] = []
  let offset = 0
  for await (const { name, content } of files) {
    const entry: Entry = { name: Buffer.from(name), offset, crc: 0, size: 0, packed: 0 }
    const head = localHeader(entry)
    yield head
    for await (const chunk of deflated(content, entry)) {
      entry.packed += chunk.length
      yield chunk
    }
    const tail = sizesOf(entry)
    yield tail
    offset += head.length + entry.packed + tail.length
    if (offset > largest || entry.size > largest) throw new Error('too large for a ZIP archive')
    written.push(entry)
  }
  const directory = Buffer.concat(written.map(directoryEntry))
  yield directory
  yield endOf(written.length, { offset, size: directory.length })
}

interface Entry {
  readonly name: Buffer
  readonly offset: number
  crc: number
  size: number
  packed: number
}

function deflated(content: ZippedFile['content'], entry: Entry): AsyncIterable<Buffer> {
  const pack = createDeflateRaw({ level: 6 })
  // Whoever stops reading stops the content too; a fault of the content is thrown to the reader.
  pipeline(Readable.from(counted(content, entry)), pack, () => undefined)
  return pack
}

async function* counted(content: ZippedFile['content'], entry: Entry): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text)
    entry.crc = crc32(bytes, entry.crc)
    entry.size += bytes.length
    yield bytes
  }
}

function localHeader({ name }: Entry): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04_03_4b_50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt16LE(deflate, 8)
  head.writeUInt16LE(firstOfJanuary1980, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function sizesOf({ crc, packed, size }: Entry): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08_07_4b_50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function directoryEntry({ name, offset, crc, packed, size }: Entry): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02_01_4b_50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(deflate, 10)
  entry.writeUInt16LE(firstOfJanuary1980, 14)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, name])
}

function endOf(count: number, { offset, size }: { readonly offset: number; readonly size: number }): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
