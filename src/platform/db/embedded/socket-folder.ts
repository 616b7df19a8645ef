import {
  chownSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Account } from './identity.ts'
import { answersToSignals, isAlive, markThisProcess, type ProcessMark } from './process-mark.ts'

/** Part of the socket's name only: nothing listens on the network. */
export const socketPort = 5432

const prefix = 'cote-pg-'
const socketName = `.s.PGSQL.${socketPort}`
const stampName = 'made-by.json'

/** A private folder with a short name, stamped with the process that made it. */
export function createSocketFolder(account: Account | undefined): string {
  const folder = mkdtempSync(path.join(shortTemporaryFolder(account), prefix))
  writeFileSync(path.join(folder, stampName), JSON.stringify(markThisProcess()), { mode: 0o600 })
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

/** What a postmaster killed in full flight leaves behind, and the next would stumble on. */
export function clearSocket(folder: string): void {
  for (const name of [socketName, `${socketName}.lock`]) rmSync(path.join(folder, name), { force: true })
}

/** Named files only, never a whole tree: the temporary folder is open to all. */
export function removeSocketFolder(folder: string): void {
  clearSocket(folder)
  rmSync(path.join(folder, stampName), { force: true })
  if (existsSync(folder)) rmdirSync(folder)
}

/** Removes the folders that earlier launchers, killed since, could not remove themselves. */
export function sweepSocketFolders(): void {
  for (const parent of new Set([tmpdir(), '/tmp'])) {
    for (const folder of listSocketFolders(parent)) removeIfAbandoned(folder)
  }
}

/** Unix allows 103 bytes on macOS and 107 on Linux; TMPDIR may be long, or closed to the account. */
function shortTemporaryFolder(account: Account | undefined): string {
  const longest = path.join(tmpdir(), `${prefix}XXXXXX`, `${socketName}.lock`)
  return account || Buffer.byteLength(longest) >= 100 ? '/tmp' : tmpdir()
}

function listSocketFolders(parent: string): string[] {
  try {
    const names = readdirSync(parent).filter((name) => name.startsWith(prefix))
    return names.map((name) => path.join(parent, name))
  } catch {
    // A temporary folder may be closed to reading: what it holds stays.
    return []
  }
}

function removeIfAbandoned(folder: string): void {
  try {
    if (!lstatSync(folder).isDirectory() || isInUse(folder)) return
    removeSocketFolder(folder)
  } catch {
    // Someone else's, or being removed at this instant: either way not ours to remove.
  }
}

function isInUse(folder: string): boolean {
  const maker = JSON.parse(readFileSync(path.join(folder, stampName), 'utf8')) as ProcessMark
  return isAlive(maker) || hasServer(folder)
}

function hasServer(folder: string): boolean {
  const lock = path.join(folder, `${socketName}.lock`)
  return existsSync(lock) && answersToSignals(Number.parseInt(readFileSync(lock, 'utf8'), 10))
}
