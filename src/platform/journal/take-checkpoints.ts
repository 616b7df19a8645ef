import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Db } from '../db/db.ts'
import { merkleRoot } from './chain.ts'
import { type Checkpoint, publicHalf, signCheckpoint } from './checkpoint.ts'
import { keepCheckpoint, listCheckpoints, listJournals, readChain } from './journal-store.ts'
import { type Verdict, verifyJournal } from './verify.ts'

/** What the keeper of the journal needs: the owner's connection, the signing key, and a file beside the database. */
export interface Keeper {
  readonly db: Db<unknown>
  /** Ed25519 private key, PEM. */
  readonly signingKey: string
  /** Checkpoints again, outside the database: whoever rewrites the one does not reach the other. */
  readonly checkpointFile: string
}

/** Signs how far each journal goes; journals that did not move since are left alone. */
export async function takeCheckpoints(keeper: Keeper, now: Date): Promise<readonly Checkpoint[]> {
  const known = await knownCheckpoints(keeper)
  const taken: Checkpoint[] = []
  for (const { organisationId } of await listJournals(keeper.db)) {
    const entries = await readChain(keeper.db, organisationId)
    const last = entries.at(-1)
    if (!last || known.some((one) => one.organisationId === organisationId && one.seq === last.seq)) continue
    const root = merkleRoot(entries.map(({ hash }) => hash))
    const facts = { organisationId, seq: last.seq, at: now.toISOString(), hash: last.hash, root }
    taken.push(signCheckpoint(facts, keeper.signingKey))
  }
  await keep(keeper, taken)
  return taken
}

/** Verifies every journal against its chain and the last signed checkpoints. */
export async function verifyJournals(keeper: Keeper): Promise<readonly Verdict[]> {
  const publicKey = publicHalf(keeper.signingKey)
  const checkpoints = await knownCheckpoints(keeper)
  const journals = new Map((await listJournals(keeper.db)).map((one) => [one.organisationId, one.headSeq]))
  for (const { organisationId } of checkpoints) {
    if (!journals.has(organisationId)) journals.set(organisationId, 0)
  }
  const verdicts: Verdict[] = []
  for (const [organisationId, headSeq] of journals) {
    const entries = await readChain(keeper.db, organisationId)
    const own = checkpoints.filter((one) => one.organisationId === organisationId)
    verdicts.push(verifyJournal({ organisationId, entries, checkpoints: own, publicKey, headSeq }))
  }
  return verdicts
}

async function keep({ db, checkpointFile }: Keeper, taken: readonly Checkpoint[]): Promise<void> {
  if (taken.length === 0) return
  await mkdir(dirname(checkpointFile), { recursive: true, mode: 0o700 })
  await appendFile(checkpointFile, taken.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 })
  for (const checkpoint of taken) await keepCheckpoint(db, checkpoint)
}

async function knownCheckpoints({ db, checkpointFile }: Keeper): Promise<readonly Checkpoint[]> {
  const text = await readFile(checkpointFile, 'utf8').catch(() => '')
  const beside = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Checkpoint)
  return [...beside, ...(await listCheckpoints(db))]
}
