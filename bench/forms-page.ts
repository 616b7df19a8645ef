import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { formsOf } from '../test/support/found-forms.ts'
import { answerTo, longForm } from '../test/support/long-form.ts'
import { publishInto } from '../test/support/publish-into.ts'
import { seeded } from '../test/support/seeded.ts'
import { startServer } from '../test/support/server.ts'

// How long a question page takes while 200 people fill a form of 120 questions at once, beside /health in the same run;
// and what it costs the processor, which does not depend on what else this machine does.
const people = 200
const seconds = 40
/** Plans are made and code is warmed during the first seconds: they are not measured. */
const warming = 15
/** Milliseconds of a tick of the processor, as Linux counts it for programs. */
const tick = 10
/** What somebody takes to read a question and answer it: three to nine seconds. */
const thinking = { least: 3_000, most: 9_000 }

interface Taken {
  readonly page: number[]
  readonly save: number[]
  readonly health: number[]
  /** What was not answered as wanted, by what was answered. */
  readonly odd: Map<string, number>
}

const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-'))
const server = await startServer({ dataDir, env: { TRUST_PROXY: '1' } })
const random = seeded(20_261_122)
try {
  const start = await publishInto(server, longForm())
  const from = performance.now() + warming * 1_000
  const run: Run = {
    taken: { page: [], save: [], health: [], odd: new Map() },
    from,
    until: from + seconds * 1_000,
  }
  const processor = costOf(run)
  await Promise.all([...Array.from({ length: people }, (_, index) => fill(start, index, run)), knock(run)])
  tell(run.taken, await processor)
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

interface Run {
  readonly taken: Taken
  readonly from: number
  readonly until: number
}

async function fill(start: string, index: number, run: Run): Promise<void> {
  await pause(random() * thinking.most)
  const screen = { cookie: '', address: `10.0.${index >> 8}.${index & 255}` }
  let path = ''
  // Turned away while the server is full, she tries again.
  while (path === '' && performance.now() < run.until) {
    const begun = await ask(start, screen, { request_id: crypto.randomUUID() })
    screen.cookie = begun.cookie
    path = /\/reponses\/[0-9a-f-]{36}/.exec(begun.location)?.[0] ?? ''
    if (path === '') noteOdd(run, `${begun.status} instead of a beginning`)
  }
  for (let turn = 0; performance.now() < run.until; turn += 1) {
    await pause(thinking.least + random() * (thinking.most - thinking.least))
    path = await onePage(path, turn, { screen, run })
  }
}

interface Screen {
  cookie: string
  readonly address: string
}

async function onePage(
  path: string,
  turn: number,
  { screen, run }: { readonly screen: Screen; readonly run: Run },
): Promise<string> {
  const page = await timed(run, 'page', () => ask(path, screen))
  if (page.location !== '') return page.location
  const form = formsOf(page.html, path).find(
    ({ action }) => /\/(?:page|lignes)\//.test(action) && !action.endsWith('/ajout'),
  )
  if (!form) {
    noteOdd(run, `${page.status} instead of a question`)
    return path
  }
  const saved = await timed(run, 'save', () => ask(form.action, screen, filled(form.fields, turn)))
  if (saved.status !== 303) noteOdd(run, `${saved.status} instead of saved`)
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
async function knock(run: Run): Promise<void> {
  while (performance.now() < run.until) {
    await timed(run, 'health', () => ask('/health', { cookie: '', address: '10.9.9.9' }))
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

async function timed<Answer>(
  { taken, from }: Run,
  into: 'page' | 'save' | 'health',
  work: () => Promise<Answer>,
): Promise<Answer> {
  const begun = performance.now()
  const answer = await work()
  if (begun >= from) taken[into].push(performance.now() - begun)
  return answer
}

function noteOdd({ taken: { odd } }: Run, what: string): void {
  odd.set(what, (odd.get(what) ?? 0) + 1)
}

interface Spent {
  /** Milliseconds of processor. */
  readonly node: number
  readonly postgres: number
}

/** What the server and its PostgreSQL spend while it is measured. */
async function costOf({ from, until }: Run): Promise<Spent> {
  await pause(from - performance.now())
  const before = spent()
  await pause(until - performance.now())
  const after = spent()
  return { node: after.node - before.node, postgres: after.postgres - before.postgres }
}

function spent(): Spent {
  const all = readdirSync('/proc').flatMap((name) => processOf(name) ?? [])
  const below = (pid: number): number =>
    all
      .filter(({ parent }) => parent === pid)
      .reduce((sum, one) => sum + one.own + one.ended + below(one.pid), 0)
  const node = all.find(({ pid }) => pid === server.process.pid)
  return { node: node?.own ?? 0, postgres: below(server.process.pid ?? 0) }
}

// See proc(5): fields 4, 14 to 17 of `stat`, counted after the name, which may hold anything.
function processOf(name: string) {
  if (!/^\d+$/.test(name)) return undefined
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [own, ended] = [11, 13].map((at) => ((fields[at] ?? 0) + (fields[at + 1] ?? 0)) * tick)
    return { pid: Number(name), parent: fields[1], own: own ?? 0, ended: ended ?? 0 }
  } catch {
    return undefined
  }
}

function tell({ page, save, health, odd }: Taken, processor: Spent): void {
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
  const pages = page.length + save.length
  const each = (cost: number): string => (cost / pages).toFixed(1)
  console.log(
    `processor, a page or a saving: ${each(processor.node)} ms in Node, ${each(processor.postgres)} ms in PostgreSQL`,
  )
  console.log(
    `not answered as wanted: ${[...odd].map(([what, times]) => `${times} × ${what}`).join(', ') || 'none'}`,
  )
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`)
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
