import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { clusterFolderOf } from './cluster-folder.ts'
import { listServers, stopEarlierServer } from './earlier-server.ts'
import { connectionTo, type EmbeddedPostgres, openEmbedded } from './embedded-postgres.ts'
import { sweepSocketFolders } from './socket-folder.ts'

export type Row = Record<string, unknown>

/** A cluster opened by another Node process. */
export interface Elsewhere {
  readonly program: ChildProcess
  readonly opened: Omit<EmbeddedPostgres, 'stop'>
  stop(): Promise<void>
}

const folders: string[] = []
const programs: ChildProcess[] = []
const clusters: EmbeddedPostgres[] = []
/** The disk of a busy machine is not what these tests are about. */
const hasty: Readonly<Record<string, string>> = { fsync: 'off' }

let sharedFolder: string | undefined

/** For `afterEach`: ends everything, and fails when a process of PostgreSQL outlives its owner. */
export async function leaveNothingBehind(): Promise<void> {
  await Promise.all(programs.splice(0).map(endPolitely))
  await Promise.all(clusters.splice(0).map((cluster) => cluster.stop()))
  if (sharedFolder) await expectNobodyIn(sharedFolder)
  for (const folder of folders.splice(0)) {
    await expectNobodyIn(folder)
    rmSync(folder, { recursive: true, maxRetries: 3 })
  }
  sweepSocketFolders()
}

/** Kills with -9 every process that `openElsewhere` started. */
export function killPrograms(): void {
  for (const program of programs.splice(0)) program.kill('SIGKILL')
}

/** For `afterAll`. */
export function forgetSharedFolder(): void {
  if (sharedFolder) rmSync(sharedFolder, { recursive: true })
  sharedFolder = undefined
}

export function anEmptyFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'embedded-test-'))
  folders.push(folder)
  return folder
}

/** A data folder whose cluster is made once per test file; its tests take turns. */
export async function aDataDir(): Promise<string> {
  if (sharedFolder) return sharedFolder
  sharedFolder = mkdtempSync(path.join(tmpdir(), 'embedded-shared-'))
  const cluster = await openEmbedded({ dataDir: sharedFolder, settings: hasty })
  await cluster.stop()
  return sharedFolder
}

export async function open(dataDir: string, settings = hasty): Promise<EmbeddedPostgres> {
  const cluster = await openEmbedded({ dataDir, settings })
  clusters.push(cluster)
  return cluster
}

/** The other process ends with us, since its standard input does. */
export async function openElsewhere(
  dataDir: string,
  { brief = false, ...account }: { uid?: number; gid?: number; brief?: boolean } = {},
): Promise<Elsewhere> {
  const script = `
    import { createInterface } from 'node:readline'
    import { openEmbedded } from ${JSON.stringify(path.join(import.meta.dirname, 'embedded-postgres.ts'))}
    const cluster = await openEmbedded({ dataDir: ${JSON.stringify(dataDir)}, lasting: ${!brief} })
    const actions = { stop: () => cluster.stop().then(() => process.exit()), leave: () => process.stdin.destroy() }
    createInterface(process.stdin).on('line', (line) => actions[line]())
    process.stdin.on('end', actions.stop)
    process.on('SIGINT', () => {})
    console.log(JSON.stringify(cluster))`
  const options = { ...account, detached: true }
  const program = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], options)
  programs.push(program)
  return { program, opened: await readOpened(program), stop: () => tell(program, 'stop') }
}

/** Sends one line to the other process, and waits for its end. */
export async function tell(program: ChildProcess, line: string): Promise<void> {
  program.stdin?.write(`${line}\n`)
  await once(program, 'exit')
}

export async function query(cluster: { socketDir: string }, sql: string): Promise<Row[]> {
  const client = await connect(cluster)
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

export async function connect(cluster: { socketDir: string }): Promise<Client> {
  const client = new Client(connectionTo(cluster, { user: 'postgres', database: 'postgres' }))
  client.on('error', () => {})
  await client.connect()
  return client
}

/** The processes of PostgreSQL that outlive a few seconds of patience: none, if all is well. */
export async function listSurvivors(dataDir: string): Promise<number[]> {
  const { cluster } = clusterFolderOf(dataDir)
  const deadline = performance.now() + 5_000
  while (listServers(cluster).length > 0 && performance.now() < deadline) await pause(20)
  return listServers(cluster)
}

export function readPostmasterPid(dataDir: string): number {
  return Number.parseInt(
    readFileSync(path.join(clusterFolderOf(dataDir).cluster, 'postmaster.pid'), 'utf8'),
    10,
  )
}

async function readOpened(program: ChildProcess): Promise<Elsewhere['opened']> {
  if (!program.stdout || !program.stderr) throw new Error('the other process has no output')
  let complaint = ''
  program.stderr.on('data', (text) => {
    complaint += String(text)
  })
  for await (const line of createInterface(program.stdout)) return JSON.parse(line) as Elsewhere['opened']
  throw new Error(complaint)
}

/** By closing its input: where the kernel cannot do it, a killed process would leave PostgreSQL running. */
async function endPolitely(program: ChildProcess): Promise<void> {
  program.stdin?.end()
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
}

async function expectNobodyIn(folder: string): Promise<void> {
  const { cluster } = clusterFolderOf(folder)
  if (!existsSync(cluster)) return
  const survivors = await listSurvivors(folder)
  await stopEarlierServer(cluster)
  if (survivors.length > 0) throw new Error(`PostgreSQL outlived its owner: ${survivors.join(', ')}`)
}
