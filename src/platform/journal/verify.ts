import { type ChainEntry, contentHashOf, genesis, hashOf, merkleRoot } from './chain.ts'
import { type Checkpoint, signatureHolds } from './checkpoint.ts'

export type Damage =
  | 'entry-missing'
  | 'link-broken'
  | 'entry-altered'
  | 'content-altered'
  | 'person-link-broken'
  | 'cut-short'
  | 'rewritten'
  | 'checkpoint-forged'

export type Verdict =
  | { readonly sound: true; readonly organisationId: string; readonly entries: number }
  | { readonly sound: false; readonly organisationId: string; readonly seq: number; readonly damage: Damage }

export interface Evidence {
  readonly organisationId: string
  /** In the order of `seq`. */
  readonly entries: readonly ChainEntry[]
  /** Signed checkpoints, from the database and from the folder beside it. */
  readonly checkpoints: readonly Checkpoint[]
  /** Public half of the key that signs checkpoints, PEM. */
  readonly publicKey: string
  /** How far the head of the journal says it goes; absent in an export. */
  readonly headSeq?: number | undefined
}

/** Walks the chain from its first entry and names the first bad one. */
export function verifyJournal(evidence: Evidence): Verdict {
  const { organisationId, entries } = evidence
  const bad = firstBadEntry(evidence) ?? againstHead(evidence) ?? againstCheckpoints(evidence)
  return bad
    ? { sound: false, organisationId, ...bad }
    : { sound: true, organisationId, entries: entries.length }
}

interface Bad {
  readonly seq: number
  readonly damage: Damage
}

function firstBadEntry({ organisationId, entries }: Evidence): Bad | undefined {
  let previous = genesis(organisationId)
  const lastOfPerson = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    const expected = { seq: index + 1, previous, personPrev: lastOfPerson.get(entry.personId ?? '') ?? null }
    const damage = damageOf(entry, expected)
    if (damage) return { seq: damage === 'entry-missing' ? expected.seq : entry.seq, damage }
    previous = entry.hash
    if (entry.personId) lastOfPerson.set(entry.personId, entry.hash)
  }
  return undefined
}

interface Expected {
  readonly seq: number
  readonly previous: string
  readonly personPrev: string | null
}

function damageOf(entry: ChainEntry, expected: Expected): Damage | undefined {
  if (entry.seq !== expected.seq) return 'entry-missing'
  if (entry.content && contentHashOf(entry.content) !== entry.contentHash) return 'content-altered'
  if (hashOf(entry) !== entry.hash) return 'entry-altered'
  if (entry.prevHash !== expected.previous) return 'link-broken'
  if (entry.personId && entry.personPrev !== expected.personPrev) return 'person-link-broken'
  return undefined
}

function againstHead({ entries, headSeq }: Evidence): Bad | undefined {
  if (headSeq === undefined || headSeq === entries.length) return undefined
  return { seq: Math.min(headSeq, entries.length) + 1, damage: 'cut-short' }
}

function againstCheckpoints({ entries, checkpoints, publicKey }: Evidence): Bad | undefined {
  for (const checkpoint of checkpoints.toSorted((one, other) => one.seq - other.seq)) {
    if (!signatureHolds(checkpoint, publicKey)) return { seq: checkpoint.seq, damage: 'checkpoint-forged' }
    if (checkpoint.seq > entries.length) return { seq: entries.length + 1, damage: 'cut-short' }
    const covered = entries.slice(0, checkpoint.seq)
    // The first entry that differs is not known once all were rewritten alike: the checkpoint is the first proof.
    if (
      covered.at(-1)?.hash !== checkpoint.hash ||
      merkleRoot(covered.map(({ hash }) => hash)) !== checkpoint.root
    ) {
      return { seq: checkpoint.seq, damage: 'rewritten' }
    }
  }
  return undefined
}
