import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type Client, signInAs } from '#test/support/demo-client.ts'
import { lookInto } from '#test/support/demo-records.ts'
import { type RunningServer, startServer, throwAway } from '#test/support/server.ts'

const people = 6_000
let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => throwAway(server))

test('the server killed while it writes an import: nobody is there, then, once it is back, everybody is', async () => {
  const manager = await signInAs(server, 'Karim Haddad')
  const before = await filesNow()
  const path = await tried(manager)
  await manager.post(`${path}/confirmation`, {})
  await until(manager, path, /<progress[^>]*value="[1-9]/)
  await server.kill()

  server = await startServer({ dataDir: server.dataDir, port: server.port })
  expect(await filesNow(), 'nothing is half imported').toBe(before)
  await until(await signInAs(server, 'Karim Haddad'), path, /L’import est fait/)
  expect(await filesNow()).toBe(before + people)
}, 600_000)

async function tried(manager: Client): Promise<string> {
  const lines = Array.from({ length: people }, (_, index) => `${letters(index)};Zélie;${1930 + (index % 70)}`)
  const form = new FormData()
  form.append('file', new Blob([`Nom;Prénom;Année de naissance\n${lines.join('\n')}`]), 'liste.csv')
  const { location: path } = await manager.send('/personnes/import', form)
  await until(manager, path, /Que contient chaque colonne/)
  const columns = { column_0: 'usage-name', column_1: 'first-names', column_2: 'birth-year' }
  await manager.post(`${path}/colonnes`, columns)
  await until(manager, path, /L’essai est terminé/)
  await manager.post(`${path}/ressemblances`, { all: 'open' })
  return path
}

function letters(index: number): string {
  return [...String(index).padStart(5, '0')]
    .map((figure) => 'BRTLMSVNPK'.charAt(Number(figure)) + 'aeiou'.charAt(index % 5))
    .join('')
}

async function filesNow(): Promise<number> {
  return lookInto(server, async ({ db }) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from person`.execute(
      query(db),
    )
    return rows[0]?.count ?? 0
  })
}

// Work whose process died is taken up again within two minutes.
async function until(client: Client, path: string, said: RegExp): Promise<void> {
  const limit = performance.now() + 240_000
  for (;;) {
    const { html } = await client.get(path).catch(() => ({ html: '' }))
    if (said.test(html)) return
    if (performance.now() > limit) throw new Error(`never said ${said}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}
