import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { query } from '#platform/db/db.ts'
import { testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { commands } from '../src/main/commands/all-commands.ts'
import { listRoutes } from '../src/main/app.tsx'
import { settings } from '../src/main/config.ts'
import type { Database } from '../src/main/database.ts'
import { subscriptions } from '../src/main/subscriptions.ts'
import { steps } from '../tools/ci-steps.ts'
import { architecturePage } from '../tools/draw-architecture.ts'
import { glossaryPage } from '../tools/write-glossary.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const modules = readdirSync(join(root, 'src/modules'))
const db = testDatabase<Database>()
const app = testApp(db)

test('the glossary is the one of the modules, and each module gives it its words', async () => {
  expect(read('docs/glossary.md')).toBe(await glossaryPage())
  for (const name of modules) expect(read(`src/modules/${name}/README.md`), name).toMatch(/^## Mots$/m)
})

test('every module, table and word of an address is in the glossary', async () => {
  const glossary = read('docs/glossary.md')
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'`.execute(
    query(db.owner.db),
  )
  const words = listRoutes(app().services).flatMap(({ path }) =>
    path.split('/').filter((part) => /^[a-z]/.test(part)),
  )
  const missing = [...modules, ...rows.map(({ name }) => name), ...new Set(words)].filter(
    (word) => !glossary.includes(word),
  )
  expect(missing).toEqual([])
})

test('the architecture page shows the modules as they are', { timeout: 90_000 }, async () => {
  expect(read('docs/architecture.md')).toBe(await architecturePage())
})

test('every setting is explained in .env.example, and nothing else is', () => {
  const explained = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(explained.toSorted()).toEqual([...settings].toSorted())
})

test('every command is in the README, which names no other', () => {
  const readme = read('README.md')
  for (const { name } of commands) expect(readme, name).toMatch(new RegExp(`\`${name}\\b`))
})

test('the README and .ci/run say the same test command', () => {
  expect(read('.ci/run')).toContain('npm test')
  expect(read('README.md')).toContain('npm test')
  expect(steps.map(({ name }) => name)).toContain('journeys')
})

test('every announced event has its line in the table of subscriptions', () => {
  const announced = new Set<string>()
  for (const file of readdirSync(join(root, 'src/modules'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.test\./.test(file)) continue
    const text = read(join('src/modules', file))
    if (!/announce|Announcement/.test(text)) continue
    for (const [, name] of text.matchAll(/name: '([a-z]+\.[a-z-]+)'/g)) if (name) announced.add(name)
  }
  expect(Object.keys(subscriptions).toSorted()).toEqual([...announced].toSorted())
})

test('every decision has the next number and says when it was taken', () => {
  const files = readdirSync(join(root, 'docs/decisions')).toSorted()
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1))
  for (const file of files)
    expect(read(`docs/decisions/${file}`), file).toMatch(/^# \d+\. .+\n\n\d{4}-\d{2}-\d{2} · /)
})
