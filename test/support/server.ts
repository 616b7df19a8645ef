import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface RunningServer {
  readonly origin: string
  readonly dataDir: string
  readonly port: number
  readonly process: ChildProcess
  /** What it printed so far. */
  output(): string
  /** As an operator would: waits until it has stopped by itself. */
  stop(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

interface Wish {
  readonly dataDir?: string
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the real product in its own process, demo town included, and waits until it says it is ready. */
export async function startServer(wish: Wish = {}): Promise<RunningServer> {
  const dataDir = wish.dataDir ?? mkdtempSync(join(tmpdir(), 'cote-journey-'))
  const port = wish.port ?? (await freePort())
  let printed = ''
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'node_modules/tsx/dist/loader.mjs'), 'src/main/cote.ts', 'serve'],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...wish.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()))
  child.stderr.on('data', (part: Buffer) => (printed += part.toString()))
  let askedToEnd = false
  const gone = new Promise<void>((done) => {
    child.once('exit', (code, signal) => {
      if (!askedToEnd)
        process.stderr.write(`the server ended by itself (${signal ?? code}):\n${printed.slice(-4_000)}`)
      done()
    })
  })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    askedToEnd = true
    child.kill(signal)
    await gone
  }
  const server: RunningServer = {
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    port,
    process: child,
    output: () => printed,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
  await untilReady(server, gone)
  return server
}

/** Stops it for good and forgets its data. */
export async function throwAway(server: RunningServer): Promise<void> {
  await server.stop()
  rmSync(server.dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Runs a command of `bin/cote` on the data of a server, up or not. */
export function runCote(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(join(root, 'bin/cote'), words, {
      cwd: root,
      env: { ...process.env, LOG_LEVEL: 'silent', ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    child.once('exit', (code) => done({ code: code ?? 1, stdout, stderr }))
  })
}

const longestStart = 200_000

async function untilReady(server: RunningServer, gone: Promise<void>): Promise<void> {
  const ended = gone.then(() => 'gone' as const)
  const until = performance.now() + longestStart
  while (performance.now() < until) {
    if (server.output().includes('est prêt')) return
    const pause = new Promise<'pause'>((done) => setTimeout(() => done('pause'), 50))
    if ((await Promise.race([ended, pause])) === 'gone') break
  }
  throw new Error(`the server did not start:\n${server.output()}`)
}

// Below the range the system draws from, so that no outgoing connection takes it meanwhile.
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}
