import { readFileSync } from 'node:fs'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { clusterFolderOf } from './cluster-folder.ts'
import {
  aDataDir,
  connect,
  forgetSharedFolder,
  leaveNothingBehind,
  open,
  query,
  readPostmasterPid,
} from './clusters.fixture.ts'
import { listServers } from './earlier-server.ts'
import { hasProc } from './process-mark.ts'

afterEach(leaveNothingBehind)
afterAll(forgetSharedFolder)

test('killed with -9, PostgreSQL is back within five seconds, on the same socket, with its rows', async () => {
  const dataDir = await aDataDir()
  const cluster = await open(dataDir)
  await query(cluster, 'create table visit as select 7 as number')

  process.kill(readPostmasterPid(dataDir), 'SIGKILL')

  const answer = await vi.waitFor(() => query(cluster, 'select number from visit'), patience)
  expect(answer).toEqual([{ number: 7 }])
})

test.runIf(hasProc())('a session lost in a computation does not delay the recovery', async () => {
  const dataDir = await aDataDir()
  const cluster = await open(dataDir)
  const { lost } = await computeForEver(cluster)

  process.kill(readPostmasterPid(dataDir), 'SIGKILL')

  expect(await vi.waitFor(() => query(cluster, 'select 1 as one'), patience)).toEqual([{ one: 1 }])
  expect(await lost).toBe('lost')
})

test.each(['SIGINT', 'SIGQUIT'] as const)(
  'stopped by hand with %s, it is started again, twice over',
  async (signal) => {
    const dataDir = await aDataDir()
    const cluster = await open(dataDir)
    for (const _ of ['once', 'twice']) {
      const pid = readPostmasterPid(dataDir)
      process.kill(pid, signal)
      await vi.waitFor(() => expect(readPostmasterPid(dataDir)).not.toBe(pid), patience)
      await vi.waitFor(() => query(cluster, 'select 1'), patience)
    }
  },
)

test.runIf(hasProc())('a stop during a restart leaves nothing running', async () => {
  const dataDir = await aDataDir()
  const cluster = await open(dataDir)
  const { lost } = await computeForEver(cluster)

  process.kill(readPostmasterPid(dataDir), 'SIGKILL')
  await cluster.stop()

  expect(listServers(clusterFolderOf(dataDir).cluster)).toEqual([])
  expect(await lost).toBe('lost')
})

test("what people typed never reaches PostgreSQL's log", async () => {
  const dataDir = await aDataDir()
  const client = await connect(await open(dataDir))
  await client.query('create table person (name text primary key)')
  await client.query("insert into person values ('Zoé')")

  await expect(client.query("insert into person values ('Zoé')")).rejects.toThrow(/duplicate key/)
  await client.end()

  expect(readFileSync(clusterFolderOf(dataDir).log, 'utf8')).not.toContain('Zoé')
})

/** In an object, since a promise given back alone would be awaited. */
async function computeForEver(cluster: { socketDir: string }): Promise<{ lost: Promise<unknown> }> {
  const client = await connect(cluster)
  const lost = client.query('do $$ begin loop null; end loop; end $$').catch(() => 'lost')
  const computing = `select 1 as one from pg_stat_activity where query like 'do %' and state = 'active'`
  await vi.waitFor(async () => expect(await query(cluster, computing)).toHaveLength(1), patience)
  return { lost }
}

const patience = { timeout: 4500, interval: 20 }
