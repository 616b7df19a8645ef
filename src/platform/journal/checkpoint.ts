import { createPublicKey, sign, verify } from 'node:crypto'

/** What was signed: up to `seq`, the chain ended in `hash` and its Merkle tree in `root`. */
export interface Checkpoint {
  readonly organisationId: string
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly hash: string
  readonly root: string
  /** Ed25519, hexadecimal. */
  readonly signature: string
}

/** Signs a checkpoint with the private key of this installation (PEM). */
export function signCheckpoint(facts: Omit<Checkpoint, 'signature'>, privateKey: string): Checkpoint {
  return { ...facts, signature: sign(null, signedText(facts), privateKey).toString('hex') }
}

/** Whether this installation signed that checkpoint. */
export function signatureHolds(checkpoint: Checkpoint, publicKey: string): boolean {
  return verify(null, signedText(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'hex'))
}

/** The public half of a private key, both PEM. */
export function publicHalf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
}

function signedText({ organisationId, seq, at, hash, root }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(['v1', organisationId, seq, at, hash, root].join('|'), 'utf8')
}
