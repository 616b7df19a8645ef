import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterFolderOf, ensureCluster } from '#platform/db/embedded/cluster-folder.ts'
import { chooseIdentity } from '#platform/db/embedded/identity.ts'
import { keepPostmasterRunning } from '#platform/db/embedded/postmaster.ts'
import { createSocketFolder, removeSocketFolder, socketPort } from '#platform/db/embedded/socket-folder.ts'
import { filesUnder } from './files.ts'
import { debianPostgres15 } from './postgres-15.ts'
import { root } from './root.ts'

const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

// What they try is the size or the mess of a file, not the words of SQL: once is enough.
const triedOnce = [
  'src/modules/people/import/messy-sheet.test.ts',
  'src/modules/places/apply/big-file.test.ts',
  'src/modules/places/apply/real-files.test.ts',
]

/** The tests that ask a real database, once more on Debian's PostgreSQL 15; words after it go to vitest. */
process.exitCode = await onPostgres15(async (address) => {
  const files = await storeTests()
  return run(['run', '--project', 'unit', '--no-isolate', ...files, ...process.argv.slice(2)], {
    TEST_DATABASE_URL: address,
  })
})

/** In a cluster of its own that goes away with it, killed or not. */
async function onPostgres15(work: (address: string) => Promise<number>): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-postgres-15-'))
  const folder = clusterFolderOf(dataDir)
  const identity = chooseIdentity({ root: debianPostgres15, packageName: 'postgresql-15' }, undefined)
  const socketDir = createSocketFolder(identity.account)
  try {
    await ensureCluster(folder, identity, hasty)
    const postmaster = await keepPostmasterRunning({ folder, identity, socketDir, settings: hasty })
    try {
      return await work(`postgresql://postgres@${encodeURIComponent(socketDir)}:${socketPort}/postgres`)
    } finally {
      await postmaster.stop()
    }
  } finally {
    removeSocketFolder(socketDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

// Of the tests of the whole, those of the walls; the others ask HTTP more than SQL.
async function storeTests(): Promise<readonly string[]> {
  const files = await Promise.all(['src', 'migrations'].map(filesUnder))
  const tests = files
    .flat()
    .filter((file) => /\.test\.tsx?$/.test(file) && !triedOnce.includes(file) && asksADatabase(file))
  return [...tests, 'test/tables.test.ts', 'test/isolation.test.ts']
}

function asksADatabase(file: string): boolean {
  return readFileSync(join(root, file), 'utf8').includes('testDatabase<')
}

function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done) => {
    const child = spawn(join(root, 'node_modules/.bin/vitest'), words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 1))
  })
}
