import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { type Account, type Identity, launchAs, libcLocale } from './identity.ts'

/** The files of PostgreSQL in a data folder: the cluster, and what it last had to say. */
export interface ClusterFolder {
  readonly cluster: string
  readonly log: string
}

const initdbArguments = [
  '--username=postgres',
  '--auth-local=trust',
  '--auth-host=reject',
  '--encoding=UTF8',
  `--locale=${libcLocale}`,
  '--locale-provider=icu',
  '--icu-locale=fr-FR',
]

export function clusterFolderOf(dataDir: string): ClusterFolder {
  return { cluster: path.join(dataDir, 'pg'), log: path.join(dataDir, 'postgres.log') }
}

/** The account whose files the cluster's are; nothing when there is no cluster yet. */
export function findClusterOwner({ cluster }: ClusterFolder): Account | undefined {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return { uid, gid }
}

/** Makes the cluster when there is none, and says whether it did; as hasty with the disk as the settings. */
export async function ensureCluster(
  folder: ClusterFolder,
  identity: Identity,
  { fsync }: Readonly<Record<string, string>>,
): Promise<boolean> {
  const isCold = !existsSync(folder.cluster)
  const haste = fsync === 'off' ? ['--no-sync'] : []
  if (isCold) await createCluster(folder, identity, haste)
  else giveTo(folder.cluster, identity.account)
  return isCold
}

/** Opened for more lines; begun again past one megabyte. */
export function openLog({ log }: ClusterFolder): number {
  const isLong = existsSync(log) && statSync(log).size > 1_000_000
  return openSync(log, isLong ? 'w' : 'a', 0o600)
}

/** The last lines PostgreSQL wrote, for the message of an error. */
export function lastWords({ log }: ClusterFolder): string {
  return readFileSync(log, 'utf8').slice(-2000).trim()
}

/** Made aside, then renamed: a cluster that exists is whole, even if the first start was cut short. */
async function createCluster(folder: ClusterFolder, identity: Identity, haste: string[]): Promise<void> {
  const draft = mkdtempSync(`${folder.cluster}.new-`)
  if (identity.account) chownSync(draft, identity.account.uid, identity.account.gid)
  const log = openLog(folder)
  const args = [...initdbArguments, ...haste]
  const child = launchAs(identity, { program: 'initdb', args, folder: draft, stdio: ['ignore', log, log] })
  closeSync(log)
  const [status] = await once(child, 'exit')
  if (status === 0) renameSync(draft, folder.cluster)
  removeDrafts(folder.cluster)
  if (status !== 0) throw new Error(`initdb could not make ${folder.cluster}: ${lastWords(folder)}`)
}

/** Those of first starts cut short; not sooner, their initdb may have outlived them by a second. */
function removeDrafts(cluster: string): void {
  const parent = path.dirname(cluster)
  const drafts = readdirSync(parent).filter((name) => name.startsWith(`${path.basename(cluster)}.new-`))
  for (const draft of drafts)
    rmSync(path.join(parent, draft), { recursive: true, force: true, maxRetries: 5 })
}

/** Root made the cluster in a user namespace, and the namespaces have since been forbidden. */
function giveTo(cluster: string, account: Account | undefined): void {
  if (!account || statSync(cluster).uid === account.uid) return
  const entries = readdirSync(cluster, { recursive: true, encoding: 'utf8' })
  for (const entry of [...entries, '.']) lchownSync(path.join(cluster, entry), account.uid, account.gid)
}
