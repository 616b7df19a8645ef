import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { clusterFolderOf } from './cluster-folder.ts'
import {
  aDataDir,
  anEmptyFolder,
  connect,
  forgetSharedFolder,
  killPrograms,
  leaveNothingBehind,
  open,
  openElsewhere,
  query,
} from './clusters.fixture.ts'
import { openEmbedded } from './embedded-postgres.ts'
import { listServers } from './earlier-server.ts'

afterEach(() => vi.unstubAllEnvs())
afterEach(leaveNothingBehind)
afterAll(forgetSharedFolder)

test('a first start makes a cluster that sorts in French, as its superuser', async () => {
  const cluster = await open(anEmptyFolder())

  expect(cluster).toMatchObject({ owned: true, cold: true })
  const rows = await query(
    cluster,
    `select * from unnest(array['côté', 'Eve', 'cote', 'élan']) word order by word`,
  )
  expect(rows.map((row) => row['word'])).toEqual(['cote', 'côté', 'élan', 'Eve'])
  expect(await query(cluster, 'select current_user as me')).toEqual([{ me: 'postgres' }])
})

test('a first start killed midway is begun again, and leaves nothing of the first', async () => {
  const dataDir = anEmptyFolder()
  const killed = openElsewhere(dataDir).catch(() => 'killed')
  await vi.waitFor(() => expect(listAllFiles(dataDir)).toContainEqual(expect.stringMatching(/PG_VERSION$/)), {
    timeout: 10_000,
    interval: 5,
  })
  killPrograms()
  await killed

  expect(await open(dataDir)).toMatchObject({ owned: true, cold: true })
  expect(readdirSync(dataDir).sort()).toEqual(['owner.json', 'pg', 'postgres.log'])
})

test('a second start finds the cluster warm, with its rows', async () => {
  const dataDir = await aDataDir()
  const first = await open(dataDir)
  await query(first, 'create table visit as select 7 as number')
  await first.stop()

  const second = await open(dataDir)

  expect(second).toMatchObject({ owned: true, cold: false })
  expect(await query(second, 'select number from visit')).toEqual([{ number: 7 }])
})

test('the socket is private, short, and the only way in', async () => {
  const cluster = await open(await aDataDir(), { listen_addresses: '*', max_connections: '12' })

  expect(statSync(cluster.socketDir).mode & 0o777).toBe(0o700)
  expect(Buffer.byteLength(`${cluster.socketDir}/.s.PGSQL.5432.lock`)).toBeLessThan(100)
  expect(await query(cluster, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect(await query(cluster, 'show max_connections')).toEqual([{ max_connections: '12' }])
})

test('a long temporary folder does not make the socket too long', async () => {
  const dataDir = await aDataDir()
  const long = path.join(anEmptyFolder(), 'x'.repeat(90))
  mkdirSync(long)
  vi.stubEnv('TMPDIR', long)

  const cluster = await open(dataDir)

  expect(cluster.socketDir).toMatch(/^\/tmp\/cote-pg-/)
})

test('stopping, even twice, leaves no process, no socket and no owner', async () => {
  const dataDir = await aDataDir()
  const cluster = await open(dataDir)

  await Promise.all([cluster.stop(), cluster.stop()])

  expect(listServers(clusterFolderOf(dataDir).cluster)).toEqual([])
  expect(existsSync(cluster.socketDir)).toBe(false)
  expect(existsSync(path.join(dataDir, 'owner.json'))).toBe(false)
})

test('stopping once more, later, does not disturb the next owner', async () => {
  const dataDir = await aDataDir()
  const first = await open(dataDir)
  await first.stop()
  await open(dataDir)

  await first.stop()

  expect(await open(dataDir)).toMatchObject({ owned: false })
})

test('a second process joins, and its stop leaves the server up', async () => {
  const dataDir = await aDataDir()
  const owner = await open(dataDir)

  const second = await openElsewhere(dataDir)
  expect(second.opened).toEqual({ socketDir: owner.socketDir, owned: false, mode: owner.mode, cold: false })
  await second.stop()

  expect(await query(owner, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('nobody joins a short command: whoever comes waits for its end, is told so once, then starts anew', async () => {
  const dataDir = await aDataDir()
  const brief = await openEmbedded({ dataDir, lasting: false })
  const told: number[] = []

  const later = openElsewhere(dataDir, { brief: true })
  const inHere = await openEmbedded({ dataDir, onWait: (pid) => told.push(pid) })
  expect(inHere).toMatchObject({ owned: false, socketDir: brief.socketDir })
  await brief.stop()

  expect((await later).opened).toMatchObject({ owned: true })
  const last = openEmbedded({ dataDir, onWait: (pid) => told.push(pid) })
  await expect.poll(() => told).toEqual([(await later).program.pid])
  await (await later).stop()
  const opened = await last
  expect(opened).toMatchObject({ owned: true })
  expect(told).toHaveLength(1)
  await opened.stop()
})

test('two processes starting at the same instant: one starts, the other joins', async () => {
  const dataDir = anEmptyFolder()

  const [one, other] = await Promise.all([openElsewhere(dataDir), openElsewhere(dataDir)])

  expect([one.opened.owned, other.opened.owned].sort()).toEqual([false, true])
  expect(one.opened.socketDir).toBe(other.opened.socketDir)
  expect(await query(one.opened, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('many openings in one process share one server', async () => {
  const dataDir = await aDataDir()

  const opened = await Promise.all(Array.from({ length: 8 }, () => open(dataDir)))

  expect(opened.filter(({ owned }) => owned)).toHaveLength(1)
  expect(new Set(opened.map(({ socketDir }) => socketDir)).size).toBe(1)
})

test('an opening during a stop waits for its end, then starts anew', async () => {
  const dataDir = await aDataDir()
  const first = await open(dataDir)

  const stopping = first.stop()
  await setImmediate()
  const second = await open(dataDir)
  await stopping

  expect(second.owned).toBe(true)
  expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a setting PostgreSQL refuses is an error that says so, and leaves nothing behind', async () => {
  const dataDir = await aDataDir()
  const temporary = anEmptyFolder()
  vi.stubEnv('TMPDIR', temporary)

  await expect(open(dataDir, { max_connections: 'many' })).rejects.toThrow(/max_connections/)

  expect(readdirSync(temporary)).toEqual([])
  expect(await open(dataDir)).toMatchObject({ owned: true })
})

test("the terminal's Ctrl-C reaches the owner, not PostgreSQL", async () => {
  const { program, opened } = await openElsewhere(await aDataDir())
  const client = await connect(opened)

  if (program.pid) process.kill(-program.pid, 'SIGINT')

  expect((await client.query('select pg_sleep(0.2), 1 as one')).rows).toMatchObject([{ one: 1 }])
  await client.end()
})

function listAllFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}
