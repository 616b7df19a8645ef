import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import {
  callNext,
  finishTicket,
  type LineTables,
  openCounter,
  startServing,
  takeTicket,
} from '#modules/queue/index.ts'
import { query } from '#platform/db/db.ts'
import { type Errand, runErrand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '../test/support/a-site.ts'
import type { Heard } from './displays-screens.ts'
import { quantile, type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

/**
 * Measures from a change to the screens, over two web processes, with the bell killed, the screens cut and a process
 * killed on the way: `npx tsx bench/displays.ts [screens] [seconds] [changes a second]`.
 */
const [screens = 1_000, seconds = 40, pace = 20] = process.argv.slice(2).map(Number)
const counters = 10

async function main(): Promise<void> {
  const db = await temporaryDatabase<LineTables>(16)
  const hall: Hall = { db, place: await aSite(db, { counters, services: 1 }) }
  const nodes = ports.map((port) => startNode(db, port))
  await Promise.all(nodes.map((node) => ready(node)))
  const watchers = startChild('displays-screens.ts', [hall.place.site.id, String(screens), ports.join(',')])
  try {
    await ready(watchers)
    const changes = keepBusy(hall)
    await disturb(db, { nodes, watchers })
    print(await changes.stop(), await whatWasHeard(hall, watchers))
  } finally {
    watchers.kill()
    for (const node of nodes) node.kill('SIGKILL')
    await db.close()
  }
}

const ports = [41_301, 41_302]

/** What goes wrong on the way, five times a calm moment apart. */
async function disturb(
  db: TemporaryDatabase<LineTables>,
  { nodes, watchers }: { nodes: ChildProcess[]; watchers: ChildProcess },
): Promise<void> {
  const calm = (): Promise<void> => pause(seconds * 200)
  await calm()
  console.log(`bell killed: ${await killTheBells(db)} connections`)
  await calm()
  watchers.send('cut')
  console.log('all screens cut at once')
  await calm()
  nodes[1]?.kill('SIGKILL')
  nodes[1] = startNode(db, ports[1] ?? 0)
  await ready(nodes[1])
  console.log('one web process killed and started again')
  await calm()
  watchers.send('cut')
  console.log(`all screens cut and bell killed together: ${await killTheBells(db)} connections`)
  await calm()
}

function startNode(db: TemporaryDatabase<LineTables>, port: number): ChildProcess {
  return startChild('displays-node.ts', [JSON.stringify(db.appReach), String(port)])
}

function startChild(file: string, parameters: readonly string[]): ChildProcess {
  return fork(new URL(file, import.meta.url).pathname, parameters, { execArgv: process.execArgv })
}

interface Hall {
  readonly db: TemporaryDatabase<LineTables>
  readonly place: ASite
}

function as<Answer>(
  { db, place }: Hall,
  index: number,
  work: (errand: Errand<LineTables>) => Promise<Answer>,
): Promise<Answer> {
  return runErrand({ db: db.app.db, surroundings: db.surroundings, asker: place.asAgent(index) }, work)
}

/** People come, are called, served and done, a steady number of changes a second. */
function keepBusy(hall: Hall): { stop(): Promise<number> } {
  const over = new AbortController()
  const all = Promise.all(Array.from({ length: counters }, (_, index) => workAt(hall, index, over.signal)))
  return {
    stop: async () => {
      over.abort()
      return (await all).reduce((sum, made) => sum + made, 0)
    },
  }
}

async function workAt(hall: Hall, index: number, over: AbortSignal): Promise<number> {
  const { site, counters: desks, services } = hall.place
  const [counterId, serviceId] = [desks[index]?.id, services[0]?.id]
  if (!counterId || !serviceId) throw new Error('the hall is not as it was built')
  let made = 0
  const step = async <Answer>(change: (errand: Errand<LineTables>) => Promise<Answer>): Promise<Answer> => {
    const next = pause((1000 * counters) / pace)
    const answer = await as(hall, index, change)
    made += 1
    await next
    return answer
  }
  const opening = { siteId: site.id, counterId, skills: [serviceId] }
  await step((errand) => openCounter(errand, { ...opening, requestId: v7() }))
  while (!over.aborted) {
    const wish = { siteId: site.id, serviceId, legalPriority: false, language: 'fr', origin: 'desk' } as const
    await step((errand) => takeTicket(errand, { ...wish, requestId: v7() }))
    const called = await step((errand) => callNext(errand, { requestId: v7() }))
    if (!called.ok) continue
    const order = { ticketId: called.value.ticketId, requestId: v7() }
    await step((errand) => startServing(errand, order))
    await step((errand) => finishTicket(errand, { ...order, outcome: 'resolved' }))
  }
  return made
}

async function killTheBells({ owner }: TemporaryDatabase<LineTables>): Promise<number> {
  const { rows } =
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'`.execute(
      query(owner.db),
    )
  return rows.length
}

/** Asks the screens once they have all caught up, or after fifteen seconds. */
async function whatWasHeard({ db, place }: Hall, watchers: ChildProcess): Promise<Heard> {
  const { seq } = await query(db.owner.db)
    .selectFrom('site')
    .select('seq')
    .where('id', '=', place.site.id)
    .executeTakeFirstOrThrow()
  const answer = new Promise<Heard>((resolve) => watchers.once('message', (heard) => resolve(heard as Heard)))
  watchers.send({ last: seq })
  return answer
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`a process ended with ${code}`)))
  })
}

function print(made: number, heard: Heard): void {
  console.log(`${screens} screens, 2 web processes, ${pace} changes a second for ${seconds} s`)
  console.table({
    'changes made': made,
    'messages delivered': heard.delivered,
    'screens behind at the end': heard.behind,
    lost: heard.lost,
    'heard twice': heard.twice,
    'snapshots after the first': heard.restarts,
    'from the change to the screen, p50 ms': quantile(heard.delays, 0.5),
    'p95 ms': quantile(heard.delays, 0.95),
    'p99 ms': quantile(heard.delays, 0.99),
    'p95 ms, not counting catch-up after a cut': quantile(heard.calmDelays, 0.95),
    'p99 ms, not counting catch-up after a cut': quantile(heard.calmDelays, 0.99),
    'longest catch-up after a cut, ms': heard.longestCatchUp,
  })
}

await main()
