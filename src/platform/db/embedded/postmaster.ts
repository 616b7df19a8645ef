import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync } from 'node:fs'
import { totalmem } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type ClusterFolder, lastWords, openLog } from './cluster-folder.ts'
import { stopEarlierServer } from './earlier-server.ts'
import { type Identity, launchAs } from './identity.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { clearSocket, socketPort } from './socket-folder.ts'

export interface PostmasterPlan {
  readonly folder: ClusterFolder
  readonly identity: Identity
  readonly socketDir: string
  readonly settings: Readonly<Record<string, string>>
}

export interface Postmaster {
  stop(): Promise<void>
}

const ourSettings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and rejected values are people's data: the log keeps starts, stops and crashes only.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  shared_buffers: `${sharedMegabytes(totalmem())}MB`,
}

// PostgreSQL's own 128 MB suit a laptop: a town's files and their indexes are asked for in no order.
function sharedMegabytes(memory: number): number {
  return Math.round(Math.min(512, Math.max(128, memory / 8 / 2 ** 20)))
}

/** Starts PostgreSQL and answers once it is ready; from then on it is started again whenever it ends. */
export async function keepPostmasterRunning(plan: PostmasterPlan): Promise<Postmaster> {
  const stopping = new AbortController()
  const first = await startPostmaster(plan)
  const watch = watchOver(first, plan, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await watch
    },
  }
}

/** Ends when told to stop, with PostgreSQL stopped. */
async function watchOver(first: ChildProcess, plan: PostmasterPlan, stopping: AbortSignal): Promise<void> {
  let child = first
  // Where the kernel cannot bind the child's life to ours, leaving politely must still stop it.
  const stopWithUs = (): boolean => child.kill('SIGINT')
  process.once('exit', stopWithUs)
  const told = once(stopping, 'abort')
  while (!stopping.aborted) {
    child.unref()
    await Promise.race([ended(child), told])
    if (!stopping.aborted) child = (await startAgain(plan, stopping)) ?? child
  }
  await shutDown(child, plan.folder.cluster)
  process.off('exit', stopWithUs)
}

async function startAgain(plan: PostmasterPlan, stopping: AbortSignal): Promise<ChildProcess | undefined> {
  for (let wait = 50; !stopping.aborted; wait = Math.min(wait * 2, 2000)) {
    await pause(wait, undefined, { signal: stopping }).catch(() => undefined)
    if (stopping.aborted) return undefined
    const child = await startPostmaster(plan).catch(() => undefined)
    if (child) return child
  }
  return undefined
}

async function startPostmaster(plan: PostmasterPlan): Promise<ChildProcess> {
  const { folder, identity, socketDir, settings } = plan
  await stopEarlierServer(folder.cluster)
  clearSocket(socketDir)
  const log = openLog(folder)
  const args = serverArguments({ ...ourSettings, ...settings, ...privateSocket(socketDir) })
  const child = launchAs(identity, {
    program: 'postgres',
    args,
    folder: folder.cluster,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await untilReady(child, folder)
  return child
}

/** The bundled OpenSSL dates from 2018 and the socket asks no password: never a network address. */
function privateSocket(socketDir: string): Record<string, string> {
  return {
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }
}

function serverArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function untilReady(child: ChildProcess, folder: ClusterFolder): Promise<void> {
  const failure = new AbortController()
  child.once('error', (error) => failure.abort(error))
  while (!isEnded(child) && !failure.signal.aborted) {
    const file = readPostmasterFile(folder.cluster)
    if (file?.pid === child.pid && file?.isReady) return
    await pause(5)
  }
  const cause: unknown = failure.signal.reason
  throw new Error(`PostgreSQL did not start in ${folder.cluster}: ${lastWords(folder)}`, { cause })
}

async function shutDown(child: ChildProcess, cluster: string): Promise<void> {
  child.ref()
  child.kill('SIGINT')
  // A fast stop waits for its last checkpoint; past a minute the disk is in trouble and recovery will do.
  const patience = setTimeout(() => child.kill('SIGQUIT'), 60_000)
  await ended(child)
  clearTimeout(patience)
  // A postmaster that was killed leaves its sessions a few milliseconds behind it.
  await stopEarlierServer(cluster)
}

async function ended(child: ChildProcess): Promise<void> {
  if (!isEnded(child)) await new Promise((resolve) => child.once('exit', resolve))
}

function isEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
