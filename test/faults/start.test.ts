import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type RunningServer, runCote, startServer, throwAway } from '#test/support/server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'cote-start-'))
let server: RunningServer

afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('one command gives a believable town, its addresses and its demo accounts', async () => {
  server = await startServer({ dataDir })
  expect(server.output()).toContain(`${server.origin}/connexion`)
  expect(server.output()).toContain('Amina Belkacem')
  expect((await fetch(`${server.origin}/ready`)).status).toBe(200)
  expect(await (await fetch(`${server.origin}/connexion`)).text()).toContain('Amina Belkacem')
})

test('a second command joins the running database and never stops it', async () => {
  const verified = await runCote(['journal', 'verify'], { DATA_DIR: dataDir })
  expect(verified.code, verified.stderr).toBe(0)
  expect((await fetch(`${server.origin}/ready`)).status).toBe(200)
})

test('a taken port is said plainly, with what to do', async () => {
  const second = await runCote(['serve'], { DATA_DIR: dataDir, PORT: String(server.port) })
  expect(second.code).toBe(1)
  expect(second.stderr).toContain(`Le port ${server.port} est déjà pris`)
  expect(second.stderr).toContain(`PORT=${server.port + 1}`)
  expect((await fetch(`${server.origin}/ready`)).status).toBe(200)
})

test('killed with -9, the next start finds the same town', async () => {
  await server.kill()
  server = await startServer({ dataDir, port: server.port })
  expect(await (await fetch(`${server.origin}/connexion`)).text()).toContain('Amina Belkacem')
  expect((await runCote(['journal', 'verify'], { DATA_DIR: dataDir })).code).toBe(0)
})

test('a reset brings the town back as new', async () => {
  const before = await demoButtons()
  const reset = await runCote(['reset'], { DATA_DIR: dataDir })
  expect(reset.code, reset.stderr).toBe(0)
  const after = await demoButtons()
  expect(after).toHaveLength(before.length)
  expect(after).not.toEqual(before)
  expect((await runCote(['journal', 'verify'], { DATA_DIR: dataDir })).code).toBe(0)
})

test('demo accounts do not exist on an address that others can reach', async () => {
  const open = await startServer({
    dataDir: mkdtempSync(join(tmpdir(), 'cote-open-')),
    env: { HOST: '0.0.0.0', DEMO: '1' },
  })
  try {
    expect(await (await fetch(`${open.origin}/connexion`)).text()).not.toContain('Amina')
    const tried = await fetch(`${open.origin}/connexion/demo`, {
      method: 'POST',
      headers: { origin: open.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'agent=1',
      redirect: 'manual',
    })
    expect(tried.status).toBe(404)
  } finally {
    await open.stop()
    rmSync(open.dataDir, { recursive: true, force: true })
  }
})

test('a real town begins empty: a command opens its first organisation and invites its administrator', async () => {
  const empty = await startServer({ env: { DEMO: '0' } })
  const command = (...words: readonly string[]): ReturnType<typeof runCote> =>
    runCote(['organisation', ...words], { DATA_DIR: empty.dataDir, DEMO: '0', PUBLIC_URL: empty.origin })
  const who = ['--name', 'CCAS de Bêta', '--administrator', 'Ada Roche', '--email']
  try {
    expect(empty.output()).toContain('bin/cote organisation add')
    const refused = await command('add', '--kind', 'ccas', ...who, 'ada')
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('adresse e-mail')])

    const added = await command('add', '--kind', 'ccas', ...who, 'ada@beta.example')
    expect(added.code, added.stderr).toBe(0)
    const { invitation } = JSON.parse(added.stdout) as { invitation: string }
    expect(await (await fetch(invitation)).text()).toContain('Ada Roche')

    const again = await command('add', '--kind', 'ccas', ...who, 'ada@beta.example')
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('porte déjà ce nom')])
    expect((await command('invite', ...who, 'bis@beta.example')).code).toBe(0)
    expect((await command('add', '--kind', 'mairie', ...who, 'ada@beta.example')).code).toBe(2)
  } finally {
    await throwAway(empty)
  }
})

async function demoButtons(): Promise<readonly string[]> {
  const html = await (await fetch(`${server.origin}/connexion`)).text()
  return [...html.matchAll(/name="agent_id" value="([^"]+)"/g)].map(([, id]) => id ?? '')
}
