import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readLocalAids, readZones } from '#modules/entitlements/index.ts'
import { checkTerritoryFile } from '#platform/territory/check-file.ts'
import type { RefusedFile, UsableFile } from '#platform/territory/reference-file.ts'
import { referenceNames } from '#platform/territory/reference-names.ts'
import type { AboutIndicators } from '#platform/territory/territory.ts'
import { localAidsFile, parsed, rentZonesFile } from './reference.ts'

/** A file looked into; nothing is copied before every file has been. */
export interface LookedFile {
  readonly path: string
  readonly verdict: Usable | Refused | undefined
  /** In UTF-8, whatever it was in. */
  readonly text: string
}

export type Usable = UsableFile | { readonly kind: 'rent-zones' | 'local-aids'; readonly storedAs: string }
export type Refused = RefusedFile | { readonly refused: 'zones-unreadable' | 'aids-wrong' | 'too-large' }

const largest = 64 * 1024 * 1024

/** Looks into a file, or into the files of a folder and of the folders just below. */
export async function lookInto(path: string): Promise<readonly LookedFile[]> {
  if (!(await stat(path)).isDirectory()) return [await lookAt(path)]
  const looked: LookedFile[] = []
  for (const entry of await entriesOf(path)) {
    if (!entry.isDirectory()) looked.push(await lookAt(join(path, entry.name)))
    else {
      const below = await entriesOf(join(path, entry.name))
      for (const { name } of below.filter((file) => file.isFile()))
        looked.push(await lookAt(join(path, entry.name, name)))
    }
  }
  return looked
}

/** Copies the files that are of use into the folder, all of them or none; says of indicators what the operator says. */
export async function install(
  folder: string,
  files: readonly LookedFile[],
  about: AboutIndicators,
): Promise<void> {
  const arriving = join(folder, `.arriving-${randomUUID()}`)
  const contents = new Map(
    files.flatMap(({ verdict, text }) => (isUsable(verdict) ? [[verdict.storedAs, text]] : [])),
  )
  const described = await describedIndicators(folder, files, about)
  if (described !== undefined) contents.set(referenceNames.about, described)
  try {
    for (const [name, text] of contents) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeUnder(join(arriving, name), text)
    }
    // Everything is on the same disk by now: what is left are renames, which do not run out of room.
    for (const name of contents.keys()) await rename(join(arriving, name), join(folder, name))
  } finally {
    await rm(arriving, { recursive: true, force: true })
  }
}

/** Whether a file may be copied. */
export function isUsable(verdict: LookedFile['verdict']): verdict is Usable {
  return verdict !== undefined && 'kind' in verdict
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

async function lookAt(path: string): Promise<LookedFile> {
  if (!/\.(csv|json)$/i.test(path)) return { path, verdict: undefined, text: '' }
  if ((await stat(path)).size > largest) return { path, verdict: { refused: 'too-large' }, text: '' }
  const text = decoded(await readFile(path))
  return { path, verdict: verdictOn(basename(path), text), text }
}

// Spreadsheets of Windows still write in their own encoding.
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function verdictOn(name: string, text: string): LookedFile['verdict'] {
  return name.endsWith('.json')
    ? (rightsFile(name, text) ?? checkTerritoryFile(name, text))
    : checkTerritoryFile(name, text)
}

// The two files that rights are worked out with: known by their name, or by what they hold.
function rightsFile(name: string, text: string): Usable | Refused | undefined {
  const document = parsed(text)
  if (name === rentZonesFile || has(document, 'zones')) {
    return readZones(document)
      ? { kind: 'rent-zones', storedAs: rentZonesFile }
      : { refused: 'zones-unreadable' }
  }
  if (name === localAidsFile || has(document, 'aides')) {
    return 'aids' in readLocalAids(document)
      ? { kind: 'local-aids', storedAs: localAidsFile }
      : { refused: 'aids-wrong' }
  }
  return undefined
}

function has(document: unknown, field: string): boolean {
  return typeof document === 'object' && document !== null && field in document
}

async function describedIndicators(
  folder: string,
  files: readonly LookedFile[],
  about: AboutIndicators,
): Promise<string | undefined> {
  const indicators = files.flatMap(({ verdict }) =>
    isUsable(verdict) && verdict.kind === 'indicators' ? [verdict.storedAs] : [],
  )
  if (indicators.length === 0 || Object.keys(about).length === 0) return undefined
  const before = parsed(await readFile(join(folder, referenceNames.about), 'utf8').catch(() => '{}'))
  const told = Object.fromEntries(indicators.map((name) => [name, about]))
  return `${JSON.stringify({ ...(before as object | undefined), ...told }, undefined, 2)}\n`
}

async function writeUnder(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
