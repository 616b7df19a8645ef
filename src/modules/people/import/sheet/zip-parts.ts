import { promisify } from 'node:util'
import { crc32 } from './crc32.ts'
import { inflateRaw } from 'node:zlib'
import { grant, type Result, refuse } from '#kernel/result.ts'

const inflate = promisify(inflateRaw) as (
  bytes: Buffer,
  options: { maxOutputLength: number },
) => Promise<Buffer>

/** The parts of an archive, by their path. */
export type Parts = ReadonlyMap<string, Buffer>

export type ArchiveRefusal = 'archive-damaged' | 'archive-encrypted' | 'archive-too-large'

interface Entry {
  readonly path: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

interface Wish {
  readonly wanted: (path: string) => boolean
  /** Bytes, all parts together, once unpacked. */
  readonly most: number
}

/** Unpacks the wanted parts of a zip archive, never past a total size: what the archive says of itself is not believed. */
export async function unpackParts(
  archive: Buffer,
  { wanted, most }: Wish,
): Promise<Result<Parts, ArchiveRefusal>> {
  const entries = listEntries(archive)?.filter(({ path }) => wanted(path))
  if (!entries) return refuse('archive-damaged')
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse('archive-encrypted')
  if (entries.reduce((total, { unpacked }) => total + unpacked, 0) > most) return refuse('archive-too-large')
  const parts = new Map<string, Buffer>()
  let left = most
  for (const entry of entries) {
    const part = await unpack(archive, entry, left)
    if (!Buffer.isBuffer(part)) return refuse(part)
    left -= part.length
    parts.set(entry.path, part)
  }
  return grant(parts)
}

/** A zip archive of these parts, not packed: whoever reads it reads what was measured. */
export function storeParts(parts: Parts): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [path, content] of parts) {
    const name = Buffer.from(path)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, content)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, rest, name)
    at += 30 + name.length + content.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...local, directory, endOf(parts.size, directory.length, at)])
}

const endSignature = Buffer.from('PK\u0005\u0006', 'latin1')

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  endSignature.copy(end)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}

const mostEntries = 5_000

function listEntries(archive: Buffer): readonly Entry[] | undefined {
  const end = archive.lastIndexOf(endSignature)
  if (end < 0 || end + 22 > archive.length) return undefined
  const count = Math.min(archive.readUInt16LE(end + 10), mostEntries)
  const entries: Entry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) return undefined
    const length = archive.readUInt16LE(at + 28)
    entries.push({
      path: archive.toString('utf8', at + 46, at + 46 + length),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

async function unpack(archive: Buffer, entry: Entry, most: number): Promise<Buffer | ArchiveRefusal> {
  const { at, packed, method } = entry
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== 0x04034b50) return 'archive-damaged'
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  const bytes = archive.subarray(from, from + packed)
  if (bytes.length < packed) return 'archive-damaged'
  if (method === 0) return bytes.length > most ? 'archive-too-large' : bytes
  if (method !== 8) return 'archive-damaged'
  try {
    return await inflate(bytes, { maxOutputLength: Math.max(1, most) })
  } catch (fault) {
    const isTooLarge = fault instanceof Error && Reflect.get(fault, 'code') === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'archive-too-large' : 'archive-damaged'
  }
}
