import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import path from 'node:path'
import { type Binaries, copyForEveryone } from './binaries.ts'
import { hasProc } from './process-mark.ts'

/** As whom PostgreSQL runs, since it refuses to be root, and with which copy of its binaries. */
export interface Identity {
  readonly mode: string
  readonly binaries: Binaries
  /** Commands that start the program: leave root, die with the parent. */
  readonly prefix: readonly string[]
  readonly account: Account | undefined
}

export interface Account {
  readonly uid: number
  readonly gid: number
}

interface Launch {
  readonly program: 'initdb' | 'postgres'
  readonly args: readonly string[]
  /** The cluster folder: it becomes the working folder. */
  readonly folder: string
  readonly stdio: StdioOptions
}

/** The C library's locale classifies letters for full-text search; ICU does the sorting. */
export const libcLocale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** Inside, root looks like nobody; outside, its files still belong to root, below private folders too. */
const intoNamespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']

const nobody: Account = { uid: 65534, gid: 65534 }

/** The first way of running PostgreSQL that works here; an existing cluster keeps the account that owns it. */
export function chooseIdentity(binaries: Binaries, clusterOwner: Account | undefined): Identity {
  const complaints: string[] = []
  for (const identity of listIdentities(binaries, clusterOwner)) {
    const complaint = tryOut(identity)
    if (complaint === undefined) return identity
    complaints.push(`${identity.mode}: ${complaint}`)
  }
  const mend = 'start as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or later'
  throw new Error(`The embedded PostgreSQL cannot run here (${complaints.join('; ')}): ${mend}.`)
}

/** Starts a program of PostgreSQL, out of reach of the terminal's Ctrl-C: its owner decides when it stops. */
export function launchAs(identity: Identity, { program, args, folder, stdio }: Launch): ChildProcess {
  const [command = '', ...rest] = commandLine(identity, program)
  return spawn(command, [...rest, '-D', dataArgument(folder), ...args], {
    cwd: folder,
    env: environment(),
    detached: true,
    stdio,
    ...identity.account,
  })
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

function listIdentities(binaries: Binaries, clusterOwner: Account | undefined): Iterable<Identity> {
  return isRoot() ? listWaysOutOfRoot(binaries, clusterOwner) : listOrdinaryWays(binaries)
}

function* listOrdinaryWays(binaries: Binaries): Generator<Identity> {
  const prefix = dyingWithItsParent()
  // initdb refuses an account without a name, as containers started with a bare number have.
  if (hasName()) yield { mode: 'current user', binaries, prefix, account: undefined }
  yield { mode: 'user namespace', binaries, prefix: [...prefix, ...intoNamespace], account: undefined }
}

function* listWaysOutOfRoot(binaries: Binaries, clusterOwner: Account | undefined): Generator<Identity> {
  const prefix = dyingWithItsParent()
  const hasOwner = clusterOwner !== undefined && clusterOwner.uid !== 0
  if (!hasOwner && allowsUserNamespaces()) {
    yield { mode: 'user namespace', binaries, prefix: [...prefix, ...intoNamespace], account: undefined }
  }
  const account = hasOwner ? clusterOwner : nobody
  const mode = account.uid === nobody.uid ? 'nobody' : `user ${account.uid}`
  yield { mode, binaries, prefix, account }
  yield { mode: `${mode}, binaries copied`, binaries: copyForEveryone(binaries), prefix, account }
}

/** The kernel sends SIGINT, a clean stop, when the thread that started PostgreSQL ends, even by kill -9. */
function dyingWithItsParent(): string[] {
  const prefix = ['setpriv', '--pdeathsig', 'INT', '--']
  return spawnSync('setpriv', [...prefix.slice(1), 'true']).status === 0 ? prefix : []
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function allowsUserNamespaces(): boolean {
  // oxlint-disable-next-line node/no-process-env -- a switch of the launcher alone, to prove the way around
  return process.platform === 'linux' && process.env['PG_NO_USERNS'] !== '1'
}

/** What goes wrong when this identity asks PostgreSQL for its version; nothing when all is well. */
function tryOut(identity: Identity): string | undefined {
  const [command = '', ...rest] = commandLine(identity, 'postgres')
  const options = { cwd: '/', env: environment(), encoding: 'utf8', ...identity.account } as const
  const { status, error, stderr } = spawnSync(command, [...rest, '--version'], options)
  return status === 0 ? undefined : (error?.message ?? stderr.trim())
}

function commandLine({ prefix, binaries }: Identity, program: string): string[] {
  return [...prefix, path.join(binaries.root, 'bin', program)]
}

/** Linux names the working folder without walking its parents, so a private folder above does not matter. */
function dataArgument(folder: string): string {
  return isRoot() && hasProc() ? '/proc/self/cwd' : folder
}

/** Nothing of ours leaks in: PGOPTIONS, PGPORT or LD_LIBRARY_PATH would change what starts. */
function environment(): NodeJS.ProcessEnv {
  // oxlint-disable-next-line node/no-process-env -- the one variable a child process cannot do without
  return { PATH: process.env['PATH'], LC_ALL: libcLocale, TZ: 'UTC' }
}
