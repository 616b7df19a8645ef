import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { locateBinaries } from './binaries.ts'
import { clusterFolderOf, ensureCluster, findClusterOwner } from './cluster-folder.ts'
import { tryLock } from './file-lock.ts'
import { chooseIdentity } from './identity.ts'
import { findLivingOwner, forgetOwner, type Owner, recordOwner } from './ownership.ts'
import { keepPostmasterRunning, type Postmaster, type PostmasterPlan } from './postmaster.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { markThisProcess } from './process-mark.ts'
import { createSocketFolder, removeSocketFolder, socketPort, sweepSocketFolders } from './socket-folder.ts'

/** A running cluster; `stop` stops it only for the process that owns it. */
export interface EmbeddedPostgres {
  readonly socketDir: string
  readonly owned: boolean
  /** As whom PostgreSQL runs: 'current user', 'user namespace', 'nobody'… */
  readonly mode: string
  /** Whether this call made the cluster. */
  readonly cold: boolean
  stop(): Promise<void>
}

type Settings = Readonly<Record<string, string>>

interface Owned {
  readonly dataDir: string
  readonly socketDir: string
  readonly postmaster: Postmaster
}

interface Opening {
  readonly dataDir: string
  readonly settings?: Settings
  /** False for a command that ends by itself: nobody joins the server it started, whoever comes waits for its end. */
  readonly lasting?: boolean
  /** Heard once, when another short command has to end first. */
  readonly onWait?: (pid: number) => void
}

/** Joins the cluster already running in dataDir, or starts it. */
export async function openEmbedded(options: Opening): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  for (const folder of [dataDir, clusterFolderOf(dataDir).cluster]) refuseForeignFolder(folder)
  const sayWait = sayOnce(options.onWait)
  for (;;) {
    const opened = await joinOrStart({ ...options, dataDir, onWait: sayWait })
    if (opened && (await answers(dataDir, opened))) return opened
    await pause(20)
  }
}

/** pg connection config for a role/database of this cluster. */
export function connectionTo(
  cluster: { socketDir: string },
  { user, database }: { user: string; database: string },
): { host: string; port: number; user: string; database: string } {
  return { host: cluster.socketDir, port: socketPort, user, database }
}

function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const mend = 'run this command as the user who owns it, or set DATA_DIR to another folder'
    throw new Error(`The data folder ${folder} belongs to another user: ${mend}.`, { cause })
  }
}

function sayOnce(say: (pid: number) => void = () => undefined): (pid: number) => void {
  let said = false
  return (pid) => {
    if (!said) say(pid)
    said = true
  }
}

/** Nothing while another process is starting or stopping the cluster, or has it for a short while. */
async function joinOrStart(opening: Opening): Promise<EmbeddedPostgres | undefined> {
  const { dataDir, onWait } = opening
  const release = tryLock(lockOf(dataDir))
  if (!release) return undefined
  try {
    const owner = findLivingOwner(dataDir)
    if (!owner) return await start(opening)
    if (owner.lasting || owner.pid === process.pid) return join(owner)
    onWait?.(owner.pid)
    return undefined
  } finally {
    release()
  }
}

function join({ socketDir, mode }: Owner): EmbeddedPostgres {
  return { socketDir, owned: false, mode, cold: false, stop: async () => {} }
}

/** The owner may be starting PostgreSQL again at this instant; false when it ends, or stops it. */
async function answers(dataDir: string, { socketDir }: EmbeddedPostgres): Promise<boolean> {
  const deadline = performance.now() + 60_000
  while (!readPostmasterFile(clusterFolderOf(dataDir).cluster)?.isReady) {
    if (findLivingOwner(dataDir)?.socketDir !== socketDir) return false
    if (performance.now() > deadline) {
      throw new Error(`The PostgreSQL of ${dataDir} does not answer: see postgres.log there.`)
    }
    await pause(20)
  }
  return true
}

async function start({ dataDir, settings = {}, lasting = true }: Opening): Promise<EmbeddedPostgres> {
  const folder = clusterFolderOf(dataDir)
  const identity = chooseIdentity(locateBinaries(), findClusterOwner(folder))
  const cold = await ensureCluster(folder, identity, settings)
  const socketDir = createSocketFolder(identity.account)
  const plan = { folder, identity, socketDir, settings }
  const owner = { ...markThisProcess(), socketDir, mode: identity.mode, lasting }
  const postmaster = await startRecorded(plan, () => recordOwner(dataDir, owner))
  // Only now: the servers of killed owners have ended and left their sockets.
  sweepSocketFolders()
  const stop = once(() => stopOwned({ dataDir, socketDir, postmaster }))
  return { socketDir, owned: true, mode: identity.mode, cold, stop }
}

/** Recorded once ready; whatever fails, nothing is left running. */
async function startRecorded(plan: PostmasterPlan, record: () => void): Promise<Postmaster> {
  let postmaster: Postmaster | undefined
  try {
    postmaster = await keepPostmasterRunning(plan)
    record()
    return postmaster
  } catch (error) {
    await postmaster?.stop()
    removeSocketFolder(plan.socketDir)
    throw error
  }
}

/** Under the lock, so that whoever opens the cluster meanwhile waits and starts it anew. */
async function stopOwned({ dataDir, socketDir, postmaster }: Owned): Promise<void> {
  const release = await waitForLock(lockOf(dataDir))
  try {
    forgetOwner(dataDir)
    await postmaster.stop()
    removeSocketFolder(socketDir)
  } finally {
    release()
  }
}

async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    const release = tryLock(file)
    if (release) return release
    await pause(20)
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

function lockOf(dataDir: string): string {
  return path.join(dataDir, 'owner.lock')
}
