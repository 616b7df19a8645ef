import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { clusterFolderOf } from './cluster-folder.ts'
import {
  aDataDir,
  anEmptyFolder,
  connect,
  type Elsewhere,
  forgetSharedFolder,
  leaveNothingBehind,
  listSurvivors,
  open,
  openElsewhere,
  query,
  tell,
} from './clusters.fixture.ts'
import { isRoot } from './identity.ts'
import { hasProc } from './process-mark.ts'

afterEach(() => vi.unstubAllEnvs())
afterEach(leaveNothingBehind)
afterAll(forgetSharedFolder)

test('an owner killed with -9 loses no acknowledged row, and the next start recovers', async () => {
  const dataDir = await aDataDir()
  const killed = await openElsewhere(dataDir)
  const acknowledged = await insertUntilKilled(killed)

  const next = await open(dataDir)

  expect(next.owned).toBe(true)
  const [row] = await query(next, 'select count(*)::int as kept from acknowledged')
  expect(acknowledged).toBeGreaterThan(0)
  expect(row?.['kept']).toBeGreaterThanOrEqual(acknowledged)
})

test('the socket of a killed owner is cleaned up by the next start', async () => {
  const dataDir = await aDataDir()
  const killed = await openElsewhere(dataDir)
  killed.program.kill('SIGKILL')
  await once(killed.program, 'exit')

  await open(dataDir)

  expect(existsSync(killed.opened.socketDir)).toBe(false)
})

test.runIf(hasProc())('PostgreSQL stops by itself when its owner is killed with -9', async () => {
  const dataDir = await aDataDir()
  const owner = await openElsewhere(dataDir)

  owner.program.kill('SIGKILL')

  expect(await listSurvivors(dataDir)).toEqual([])
})

test('an orphan that does not stop by itself is stopped by the next start', async () => {
  const dataDir = await aDataDir()
  vi.stubEnv('PATH', '/without/setpriv')
  const orphan = await openElsewhere(dataDir)
  orphan.program.kill('SIGKILL')
  await once(orphan.program, 'exit')
  expect(await query(orphan.opened, 'select 1 as one')).toEqual([{ one: 1 }])

  const next = await open(dataDir)

  expect(next.owned).toBe(true)
  expect(await query(next, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a process that ends without stopping its cluster takes it along, even without setpriv', async () => {
  const dataDir = await aDataDir()
  vi.stubEnv('PATH', '/without/setpriv')
  const owner = await openElsewhere(dataDir)

  await tell(owner.program, 'leave')

  expect(await listSurvivors(dataDir)).toEqual([])
})

test.runIf(hasProc())(
  'another program with the number of postmaster.pid, after a reboot, is no obstacle',
  async () => {
    vi.stubEnv('PG_NO_USERNS', '1')
    const dataDir = anEmptyFolder()
    const postmasterFile = path.join(clusterFolderOf(dataDir).cluster, 'postmaster.pid')
    const earlier = await open(dataDir)
    const lines = readFileSync(postmasterFile, 'utf8')
    await earlier.stop()

    const other = spawn('sleep', ['30'], isRoot() ? { uid: 65534, gid: 65534 } : {})
    writeFileSync(postmasterFile, lines.replace(/^\d+/, String(other.pid)), { mode: 0o600 })
    if (isRoot()) chownSync(postmasterFile, 65534, 65534)
    const later = await open(dataDir).finally(() => other.kill())

    expect(later.owned).toBe(true)
  },
)

/** Until the first refusal; where PostgreSQL outlives its owner, there is none. */
async function insertUntilKilled({ program, opened }: Elsewhere): Promise<number> {
  const client = await connect(opened)
  await client.query('create table acknowledged (number int)')
  setTimeout(() => program.kill('SIGKILL'), 200)
  let acknowledged = 0
  while (program.signalCode === null && (await isKept(client, acknowledged))) acknowledged++
  await client.end()
  return acknowledged
}

function isKept(client: Client, number: number): Promise<boolean> {
  return client.query('insert into acknowledged values ($1)', [number]).then(
    () => true,
    () => false,
  )
}
