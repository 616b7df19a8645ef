import { createHash } from 'node:crypto'

/** One entry as it is exported: hashes in hexadecimal, the moment in UTC with microseconds. */
export interface ChainEntry {
  readonly organisationId: string
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly door: string
  readonly agentId: string | null
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string | null
  readonly personId: string | null
  readonly contentHash: string
  readonly personPrev: string | null
  readonly prevHash: string
  readonly hash: string
  /** Absent once lawfully erased; the entry still holds its salted hash. */
  readonly content: { readonly salt: string; readonly text: string } | null
}

/** The hash that stands before the first entry of an organisation. */
export function genesis(organisationId: string): string {
  return sha256(organisationId)
}

/** The hash an entry must have; the same text as `journal_hash` in the database. */
export function hashOf(entry: ChainEntry): string {
  return sha256(
    [
      'v1',
      entry.organisationId,
      entry.seq,
      entry.id,
      entry.at,
      entry.door,
      entry.agentId ?? '',
      entry.action,
      entry.subjectKind,
      entry.subjectId ?? '',
      entry.personId ?? '',
      entry.contentHash,
      entry.personPrev ?? '',
      entry.prevHash,
    ].join('|'),
  )
}

/** The hash the words of an entry must have. */
export function contentHashOf(content: { readonly salt: string; readonly text: string }): string {
  return createHash('sha256')
    .update(Buffer.from(content.salt, 'hex'))
    .update(content.text, 'utf8')
    .digest('hex')
}

/** Root of the Merkle tree over hashes (hexadecimal), leaves and nodes told apart as in RFC 6962. */
export function merkleRoot(hashes: readonly string[]): string {
  if (hashes.length === 0) return sha256('')
  let level = hashes.map((hash) => nodeHash(0, Buffer.from(hash, 'hex')))
  while (level.length > 1) level = pairsOf(level)
  return (level[0] ?? Buffer.alloc(0)).toString('hex')
}

function pairsOf(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index], level[index + 1]]
    if (left) above.push(right ? nodeHash(1, Buffer.concat([left, right])) : left)
  }
  return above
}

function nodeHash(kind: 0 | 1, content: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([kind]))
    .update(content)
    .digest()
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
