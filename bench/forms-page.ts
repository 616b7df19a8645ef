import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formsOf } from '../test/support/found-forms.ts'
import { answerTo, longForm } from '../test/support/long-form.ts'
import { publishInto } from '../test/support/publish-into.ts'
import { seeded } from '../test/support/seeded.ts'
import { startServer } from '../test/support/server.ts'

// How long a question page takes while 200 people fill a form of 120 questions at once, beside /health in the same run.
const people = 200
const seconds = 40
/** What somebody takes to read a question and answer it: three to nine seconds. */
const thinking = { least: 3_000, most: 9_000 }

interface Taken {
  readonly page: number[]
  readonly save: number[]
  readonly health: number[]
  refused: number
}

const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-'))
const server = await startServer({ dataDir, env: { TRUST_PROXY: '1' } })
const random = seeded(20_261_122)
try {
  const start = await publishInto(server, longForm())
  const taken: Taken = { page: [], save: [], health: [], refused: 0 }
  const until = performance.now() + seconds * 1_000
  await Promise.all([
    ...Array.from({ length: people }, (_, index) => fill(start, index, { taken, until })),
    knock({ taken, until }),
  ])
  tell(taken)
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

interface Run {
  readonly taken: Taken
  readonly until: number
}

async function fill(start: string, index: number, { taken, until }: Run): Promise<void> {
  await pause(random() * thinking.most)
  const screen = { cookie: '', address: `10.0.${index >> 8}.${index & 255}` }
  const begun = await ask(start, screen, { request_id: crypto.randomUUID() })
  screen.cookie = begun.cookie
  let path = /\/reponses\/[0-9a-f-]{36}/.exec(begun.location)?.[0] ?? ''
  for (let turn = 0; performance.now() < until; turn += 1) {
    await pause(thinking.least + random() * (thinking.most - thinking.least))
    path = await onePage(path, turn, { screen, taken })
  }
}

interface Screen {
  cookie: string
  readonly address: string
}

async function onePage(
  path: string,
  turn: number,
  { screen, taken }: { readonly screen: Screen; readonly taken: Taken },
): Promise<string> {
  const page = await timed(taken.page, () => ask(path, screen))
  if (page.location !== '') return page.location
  const form = formsOf(page.html, path).find(
    ({ action }) => /\/(?:page|lignes)\//.test(action) && !action.endsWith('/ajout'),
  )
  if (!form) {
    taken.refused += 1
    return path
  }
  const saved = await timed(taken.save, () => ask(form.action, screen, filled(form.fields, turn)))
  if (saved.status !== 303) taken.refused += 1
  return saved.location === '' ? path : saved.location
}

function filled(
  fields: readonly { readonly name: string; readonly kind: string; readonly value: string }[],
  turn: number,
): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, kind, value }) => [
      name,
      name.startsWith('q.') && kind === 'text' ? answerTo({ type: 'whole-number' }, turn) : value,
    ]),
  )
}

/** The same machine, at the same time, without a form. */
async function knock({ taken, until }: Run): Promise<void> {
  while (performance.now() < until) {
    await timed(taken.health, () => ask('/health', { cookie: '', address: '10.9.9.9' }))
    await pause(100)
  }
}

interface Reply {
  readonly status: number
  readonly location: string
  readonly html: string
  readonly cookie: string
}

async function ask(
  path: string,
  { cookie, address }: Screen,
  fields?: Record<string, string>,
): Promise<Reply> {
  const answer = await fetch(server.origin + path, {
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    headers: { cookie, origin: server.origin, 'x-forwarded-for': address },
    redirect: 'manual',
  })
  const html = await answer.text()
  const given = answer.headers.getSetCookie().find((set) => set.startsWith('cote_reponses='))
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    html,
    cookie: given?.split(';')[0] ?? cookie,
  }
}

async function timed<Answer>(into: number[], work: () => Promise<Answer>): Promise<Answer> {
  const from = performance.now()
  const answer = await work()
  into.push(performance.now() - from)
  return answer
}

function tell({ page, save, health, refused }: Taken): void {
  const base = quantile(health, 0.95)
  console.log(
    `${people} people at once, ${thinking.least / 1_000} to ${thinking.most / 1_000} s a question, ${seconds} s`,
  )
  console.log('what         | requests | p50 ms | p95 ms | p95 over /health')
  for (const [name, times] of [
    ['/health', health],
    ['question', page],
    ['save', save],
  ] as const) {
    const p95 = quantile(times, 0.95)
    console.log(
      `${name.padEnd(12)} | ${String(times.length).padStart(8)} | ${quantile(times, 0.5).toFixed(1).padStart(6)} | ${p95.toFixed(1).padStart(6)} | ${(p95 / base).toFixed(2).padStart(16)}`,
    )
  }
  console.log(`not answered as wanted: ${refused}`)
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
