import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { startServer } from '../test/support/server.ts'

// Requests per second of the counter page with the line of the demo town, beside /health in the same run.
const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-'))
const server = await startServer({ dataDir })
try {
  const cookie = await signIn('Amina')
  const rows = []
  for (const [name, path] of [
    ['/health', '/health'],
    ['home', '/'],
    ['counter', '/guichet'],
  ] as const) {
    const { requests, latency, non2xx } = await autocannon({
      url: server.origin + path,
      connections: 8,
      duration: 6,
      headers: { cookie },
    })
    rows.push({ name, perSecond: requests.average, p50: latency.p50, p99: latency.p99, non2xx })
  }
  const base = rows[0]?.perSecond ?? 1
  console.log('page     | requests/s | ratio to /health | p50 ms | p99 ms | not 200')
  for (const { name, perSecond, p50, p99, non2xx } of rows) {
    console.log(
      `${name.padEnd(8)} | ${perSecond.toFixed(0).padStart(10)} | ${(perSecond / base).toFixed(3).padStart(16)} | ${String(p50).padStart(6)} | ${String(p99).padStart(6)} | ${non2xx}`,
    )
  }
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** A demo account, by its button on the sign-in page. */
async function signIn(name: string): Promise<string> {
  const page = await (await fetch(`${server.origin}/connexion`)).text()
  const value = new RegExp(`name="agent_id" value="([^"]+)">${name}`).exec(page)?.[1]
  if (!value) throw new Error(`no demo button for ${name}`)
  const answer = await fetch(`${server.origin}/connexion/demo`, {
    method: 'POST',
    headers: { origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ agent_id: value }),
    redirect: 'manual',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
