import { v7 } from 'uuid'
import {
  callNext,
  finishTicket,
  type LineTables,
  openCounter,
  startServing,
  takeTicket,
} from '#modules/queue/index.ts'
import { type Errand, runErrand } from '#platform/db/errand.ts'
import { type ASite, aSite } from '../test/support/a-site.ts'
import { auditLine } from '../test/support/line-audit.ts'
import { quantile, type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

/** Measures one place whose counters all call at once: `npx tsx bench/call-next.ts [counters] [tickets]`. */
const [counters = 30, tickets = 3_000] = process.argv.slice(2).map(Number)

interface Hall {
  readonly db: TemporaryDatabase<LineTables>
  readonly place: ASite
}

async function main(): Promise<void> {
  const db = await temporaryDatabase<LineTables>(counters + 4)
  try {
    const hall = { db, place: await aSite(db, { counters, services: 4 }) }
    await Promise.all(Array.from({ length: counters }, (_, index) => sitDown(hall, index)))
    await fillLine(hall)
    const rushes: Rush[] = []
    while (rushes.at(-1)?.calls.length !== 0) rushes.push(await rush(hall))
    const calls = rushes.flatMap((one) => one.calls)
    const seconds = rushes.reduce((sum, one) => sum + one.seconds, 0)
    const audit = await auditLine(db.owner.db, hall.place.site.id)
    console.log(`${counters} counters, ${tickets} tickets, one place, durable commits, row-level security on`)
    console.table({
      'double calls': audit.doubleCalls,
      'order inversions': audit.inversions,
      'missing events': audit.gaps,
      'people called': audit.calls,
      'calls a second': Math.round(audit.calls / seconds),
      'call, p50 ms': round(quantile(calls, 0.5)),
      'call, p99 ms': round(quantile(calls, 0.99)),
    })
  } finally {
    await db.close()
  }
}

function as<Answer>(
  { db, place }: Hall,
  index: number,
  work: (errand: Errand<LineTables>) => Promise<Answer>,
): Promise<Answer> {
  return runErrand({ db: db.app.db, surroundings: db.surroundings, asker: place.asAgent(index) }, work)
}

async function sitDown(hall: Hall, index: number): Promise<void> {
  const { place } = hall
  await as(hall, index, (errand) =>
    openCounter(errand, {
      siteId: place.site.id,
      counterId: place.counters[index]?.id ?? fail(),
      skills: place.services.map(({ id }) => id),
      requestId: v7(),
    }),
  )
}

async function fillLine(hall: Hall): Promise<void> {
  for (let count = 0; count < tickets; count += 1) {
    const service = hall.place.services[count % hall.place.services.length] ?? fail()
    await as(hall, 0, (errand) =>
      takeTicket(errand, {
        siteId: hall.place.site.id,
        serviceId: service.id,
        origin: 'desk',
        language: 'fr',
        legalPriority: count % 11 === 0,
        requestId: v7(),
      }),
    )
  }
}

/** All the counters press « Appeler le suivant » at the same instant; then, off the clock, they finish. Empty when nobody waits. */
async function rush(hall: Hall): Promise<Rush> {
  const began = performance.now()
  const calls = await Promise.all(
    Array.from({ length: counters }, async (_, index) => {
      const called = await as(hall, index, (errand) => callNext(errand, { requestId: v7() }))
      return { called, milliseconds: performance.now() - began }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  await Promise.all(
    calls.map(async ({ called }, index) => {
      if (!called.ok) return
      const order = { ticketId: called.value.ticketId, requestId: v7() }
      await as(hall, index, (errand) => startServing(errand, order))
      await as(hall, index, (errand) => finishTicket(errand, { ...order, outcome: 'resolved' }))
    }),
  )
  const answered = calls.filter(({ called }) => called.ok)
  return { seconds, calls: answered.map(({ milliseconds }) => milliseconds) }
}

interface Rush {
  readonly seconds: number
  /** Milliseconds until each person was called. */
  readonly calls: readonly number[]
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}

function fail(): never {
  throw new Error('the hall is not as it was built')
}

await main()
