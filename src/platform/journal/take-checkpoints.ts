import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Db } from '../db/db.ts'
import { merkleRoot } from './chain.ts'
import { type Checkpoint, publicHalf, signCheckpoint } from './checkpoint.ts'
import { headOf, keepCheckpoint, listCheckpoints, readChain } from './journal-store.ts'
import { type Evidence, type Verdict, verifyJournal } from './verify.ts'

/** What the keeper of the journal needs: the owner's connection, the signing key, and a file beside the database. */
export interface Keeper {
  readonly db: Db<unknown>
  /** Every organisation of this installation. */
  readonly organisations: () => Promise<readonly string[]>
  /** Ed25519 private key, PEM. */
  readonly signingKey: string
  /** Checkpoints again, outside the database: whoever rewrites the one does not reach the other. */
  readonly checkpointFile: string
}

/** Signs how far each journal goes; journals that did not move since are left alone. */
export async function takeCheckpoints(keeper: Keeper, now: Date): Promise<readonly Checkpoint[]> {
  const taken: Checkpoint[] = []
  for (const organisationId of await keeper.organisations()) {
    const known = await checkpointsOf(keeper, organisationId)
    const entries = await readChain(keeper.db, organisationId)
    const last = entries.at(-1)
    if (!last || known.some((one) => one.seq === last.seq)) continue
    const root = merkleRoot(entries.map(({ hash }) => hash))
    const facts = { organisationId, seq: last.seq, at: now.toISOString(), hash: last.hash, root }
    taken.push(signCheckpoint(facts, keeper.signingKey))
  }
  await keep(keeper, taken)
  return taken
}

/** Verifies every journal against its chain and the last signed checkpoints, those of organisations that vanished too. */
export async function verifyJournals(keeper: Keeper): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const organisationId of await everyOrganisation(keeper)) {
    verdicts.push(verifyJournal(await gatherEvidence(keeper, organisationId)))
  }
  return verdicts
}

/** All that is needed to verify one journal elsewhere. */
export async function gatherEvidence(keeper: Keeper, organisationId: string): Promise<Evidence> {
  return {
    organisationId,
    entries: await readChain(keeper.db, organisationId),
    checkpoints: await checkpointsOf(keeper, organisationId),
    publicKey: publicHalf(keeper.signingKey),
    headSeq: await headOf(keeper.db, organisationId),
  }
}

/** Organisations known to the database, or to a checkpoint signed when they were. */
export async function everyOrganisation(keeper: Keeper): Promise<readonly string[]> {
  const signed = await checkpointsBeside(keeper)
  return [...new Set([...(await keeper.organisations()), ...signed.map((one) => one.organisationId)])]
}

async function keep({ db, checkpointFile }: Keeper, taken: readonly Checkpoint[]): Promise<void> {
  if (taken.length === 0) return
  await mkdir(dirname(checkpointFile), { recursive: true, mode: 0o700 })
  await appendFile(checkpointFile, taken.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 })
  for (const checkpoint of taken) await keepCheckpoint(db, checkpoint)
}

async function checkpointsOf(keeper: Keeper, organisationId: string): Promise<readonly Checkpoint[]> {
  const beside = await checkpointsBeside(keeper)
  const inside = await listCheckpoints(keeper.db, organisationId)
  return [...beside.filter((one) => one.organisationId === organisationId), ...inside]
}

async function checkpointsBeside({ checkpointFile }: Keeper): Promise<readonly Checkpoint[]> {
  const text = await readFile(checkpointFile, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Checkpoint)
}
