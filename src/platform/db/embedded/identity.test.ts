import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { locateBinaries } from './binaries.ts'
import {
  aDataDir,
  anEmptyFolder,
  forgetSharedFolder,
  leaveNothingBehind,
  open,
  openElsewhere,
  query,
} from './clusters.fixture.ts'
import { chooseIdentity, isRoot } from './identity.ts'

const namespaces = spawnSync('unshare', ['--user', '--map-user=65534', 'true']).status === 0

afterEach(() => vi.unstubAllEnvs())
afterEach(leaveNothingBehind)
afterAll(forgetSharedFolder)

test('a checkout below a private folder works', async () => {
  const parent = anEmptyFolder()
  chmodSync(parent, 0o700)

  const cluster = await open(path.join(parent, 'data'))

  expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
  await cluster.stop()
})

test.runIf(isRoot())('root without user namespaces runs it as nobody, data in place', async () => {
  vi.stubEnv('PG_NO_USERNS', '1')
  const dataDir = anEmptyFolder()
  chmodSync(dataDir, 0o700)

  const cluster = await open(dataDir)

  expect(cluster).toMatchObject({ mode: 'nobody', cold: true })
  expect(await query(cluster, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(statSync(path.join(dataDir, 'pg')).uid).toBe(65534)
})

test.runIf(isRoot())('binaries below a private folder are copied for nobody', () => {
  vi.stubEnv('PG_NO_USERNS', '1')
  const { root, packageName } = locateBinaries()
  const hidden = path.join(anEmptyFolder(), 'native')
  cpSync(root, hidden, { recursive: true, verbatimSymlinks: true })
  chmodSync(path.join(hidden, 'bin'), 0o700)

  const identity = chooseIdentity({ root: hidden, packageName }, undefined)
  rmSync(identity.binaries.root, { recursive: true })

  expect(identity.mode).toBe('nobody, binaries copied')
})

test.runIf(isRoot() && namespaces)(
  'a cluster made in a user namespace outlives their prohibition',
  async () => {
    const dataDir = anEmptyFolder()
    const modes: string[] = []
    for (const forbidden of ['0', '1', '0']) {
      vi.stubEnv('PG_NO_USERNS', forbidden)
      const cluster = await open(dataDir)
      await query(cluster, 'create table if not exists visit (number int)')
      modes.push(cluster.mode)
      await cluster.stop()
    }

    expect(modes).toEqual(['user namespace', 'nobody', 'nobody'])
  },
)

test.runIf(isRoot())('an ordinary user needs nothing of root', async () => {
  const dataDir = anEmptyFolder()
  chownSync(dataDir, 65534, 65534)

  const { opened, stop } = await openElsewhere(dataDir, { uid: 65534, gid: 65534 })

  expect(opened).toMatchObject({ owned: true, mode: 'current user', cold: true })
  await stop()
})

test.runIf(isRoot() && namespaces)(
  'a user number without a name, as in a container, is no obstacle',
  async () => {
    const dataDir = anEmptyFolder()
    chownSync(dataDir, 61234, 61234)

    const { opened, stop } = await openElsewhere(dataDir, { uid: 61234, gid: 61234 })

    expect(opened).toMatchObject({ owned: true, mode: 'user namespace', cold: true })
    await stop()
  },
)

test.runIf(isRoot())("another user's data folder is refused with what to do", async () => {
  const dataDir = await aDataDir()

  const opening = openElsewhere(dataDir, { uid: 65534, gid: 65534 })

  await expect(opening).rejects.toThrow(/belongs to another user: run this command as the user who owns it/)
})
