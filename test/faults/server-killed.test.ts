import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SiteId } from '#modules/queue/index.ts'
import { query } from '#platform/db/db.ts'
import { type Client, type Filled, type Reply, signInAs } from '#test/support/demo-client.ts'
import { type FoundForm, formsOf } from '#test/support/found-forms.ts'
import { lookInto } from '#test/support/demo-records.ts'
import { auditLine, type LineAudit } from '#test/support/line-audit.ts'
import { type RunningServer, runCote, startServer, throwAway } from '#test/support/server.ts'

const wanted = 200
let server: RunningServer
let siteId: SiteId
let reception: Client
let counters: readonly Client[]
let kills = 0

beforeAll(async () => {
  server = await startServer()
  reception = await signInAs(server, 'Nadia Roussel')
  counters = await Promise.all(
    ['Amina Belkacem', 'Julien Morel', 'Hélène Carpentier', 'Léa Tessier'].map((name) =>
      signInAs(server, name),
    ),
  )
  siteId = (await reception.get('/file')).location.split('/').at(-1) as SiteId
})

afterAll(() => throwAway(server))

test('the server killed three times in the middle of 200 calls: no ticket is lost, nobody is called twice', async () => {
  const before = await lineNow()
  const given = new Map<string, string>()
  const called = new Map<string, string>()
  const twice: string[] = []
  await Promise.all(counters.map(beginFresh))

  await meanwhile(
    killAt([40, 100, 160], () => called.size),
    [
      ...Array.from({ length: 4 }, () => giveTickets(given)),
      ...counters.map((counter) => callAndServe(counter, { called, twice })),
    ],
  )

  const after = await lineNow()
  expect(kills).toBe(3)
  expect(twice).toEqual([])
  expect(called.size).toBe(wanted)
  expect(after.audit).toMatchObject({ doubleCalls: 0, gaps: 0, calls: before.audit.calls + called.size })
  expect(after.tickets).toBe(before.tickets + given.size)
  expect(new Set(given.values()).size).toBe(given.size)
  expect([...given.values()].filter((label) => !after.labels.has(label))).toEqual([])
  expect([...called.keys()].filter((ticketId) => after.states.get(ticketId) !== 'done')).toEqual([])
})

test('the server killed three times in the middle of 200 visits: each is there, once', async () => {
  const before = await visitsNow()
  const acknowledged = new Map<string, string>()
  kills = 0

  await meanwhile(
    killAt([40, 100, 160], () => acknowledged.size),
    counters.map((agent) => recordVisits(agent, acknowledged)),
  )

  expect(kills).toBe(3)
  expect(acknowledged.size).toBe(wanted)
  const after = await visitsNow()
  expect([...acknowledged.values()].filter((visitId) => !after.has(visitId))).toEqual([])
  expect(after.size).toBe(before.size + wanted)
  expect((await runCote(['journal', 'verify'], { DATA_DIR: server.dataDir })).code).toBe(0)
})

test('the same visit sent again after all that is the same visit', async () => {
  const agent = counters[0]!
  const fields = aVisit('sent twice')
  const first = await agent.post('/visites', fields)
  await killAndStartAgain()
  expect(await agent.post('/visites', fields)).toMatchObject({ status: 303, location: first.location })
  const same = await Promise.all(Array.from({ length: 8 }, () => agent.post('/visites', fields)))
  expect(new Set(same.map(({ location }) => location))).toEqual(new Set([first.location]))
})

/** Gives tickets at the desk until enough people have come. */
async function giveTickets(given: Map<string, string>): Promise<void> {
  const { fields } = await formTo(reception, '/ticket')
  const service = fields.find(({ name }) => name === 'service')?.value ?? ''
  while (given.size < wanted + 20) {
    const requestId = v7()
    given.set(requestId, 'asked')
    const answer = await reception.insist(`/file/${siteId}/ticket`, {
      request_id: requestId,
      service,
      langue: 'fr',
    })
    given.set(
      requestId,
      new URL(answer.location, 'http://here').searchParams.get('ticket') ?? answer.location,
    )
  }
}

interface Calls {
  /** Ticket by ticket, the request that called it; written once the server has answered. */
  readonly called: Map<string, string>
  readonly twice: string[]
}

async function callAndServe(counter: Client, { called, twice }: Calls): Promise<void> {
  let left = wanted / counters.length
  while (left > 0) {
    const requestId = v7()
    const answer = await counter.insist(`/file/${siteId}/appel`, {
      request_id: requestId,
      retour: '/guichet',
    })
    if (answer.location.includes('refus=nobody-waiting')) continue
    const ticketId = ticketIn(await look(counter))
    if (!ticketId) throw new Error(`${counter.name} called and nobody is there: ${answer.location}`)
    if (called.has(ticketId)) twice.push(ticketId)
    called.set(ticketId, requestId)
    await finish(counter, ticketId)
    left -= 1
  }
}

async function finish(counter: Client, ticketId: string): Promise<void> {
  await counter.insist(`/file/ticket/${ticketId}/accueil`, { request_id: v7(), retour: '/guichet' })
  await counter.insist(`/file/ticket/${ticketId}/fin`, {
    request_id: v7(),
    retour: '/guichet',
    issue: 'resolved',
  })
}

async function recordVisits(agent: Client, acknowledged: Map<string, string>): Promise<void> {
  for (let left = wanted / 4; left > 0; left -= 1) {
    const fields = aVisit(`${agent.name} ${left}`)
    const answer = await agent.insist('/visites', fields)
    if (answer.status !== 303) throw new Error(`refused: ${answer.status}`)
    acknowledged.set(fields['request_id'] ?? '', answer.location.split('/').at(-1) ?? '')
  }
}

function aVisit(notes: string): Filled {
  return {
    request_id: v7(),
    acts: '1',
    act1_theme: 'email',
    act1_mode: 'avec',
    minutes: '12',
    channel: 'phone',
    notes,
  }
}

/** Kills the server with -9 each time the count has passed one of these. */
function killAt(counts: readonly number[], count: () => number): () => Promise<void> {
  return async () => {
    for (const passed of counts) {
      while (count() < passed) await pause(2)
      await killAndStartAgain()
      kills += 1
    }
  }
}

async function killAndStartAgain(): Promise<void> {
  await server.kill()
  server = await startServer({ dataDir: server.dataDir, port: server.port })
}

async function meanwhile(trouble: () => Promise<void>, work: readonly Promise<void>[]): Promise<void> {
  await Promise.all([trouble(), ...work])
}

/** At a counter of her own, with nobody in front. */
async function beginFresh(counter: Client): Promise<void> {
  const page = await look(counter)
  const ticketId = ticketIn(page)
  if (ticketId) return finish(counter, ticketId)
  if (page.html.includes(`/file/${siteId}/appel`)) return
  const sitting = await formTo(counter, '/guichet')
  await counter.post(
    sitting.action,
    Object.fromEntries(sitting.fields.map(({ name, value }) => [name, value])),
  )
}

/** The form of the agents' page of the hall that leads there. */
async function formTo(agent: Client, ending: string): Promise<FoundForm> {
  const path = `/file/${siteId}`
  const form = formsOf((await agent.get(path)).html, path).find(({ action }) => action === path + ending)
  if (!form) throw new Error(`no form leads to ${ending}`)
  return form
}

async function look(counter: Client): Promise<Reply> {
  for (;;) {
    const page = await counter.get('/guichet').catch(() => undefined)
    if (page?.status === 200) return page
    await pause(100)
  }
}

/** The person in front, by the form that is about her. */
function ticketIn({ html }: Reply): string | undefined {
  return /name="ticket" value="([0-9a-f-]{36})"/.exec(html)?.[1]
}

interface LineNow {
  readonly audit: LineAudit
  readonly tickets: number
  readonly labels: ReadonlySet<string>
  readonly states: ReadonlyMap<string, string>
}

function lineNow(): Promise<LineNow> {
  return lookInto(server, async ({ db }) => {
    const rows = await query(db).selectFrom('ticket').select(['id', 'letter', 'number', 'state']).execute()
    return {
      audit: await auditLine(db, siteId),
      tickets: rows.length,
      labels: new Set(rows.map(({ letter, number }) => `${letter}${number}`)),
      states: new Map(rows.map(({ id, state }) => [id, state])),
    }
  })
}

function visitsNow(): Promise<ReadonlySet<string>> {
  return lookInto(server, async ({ db }) => {
    const rows = await query(db).selectFrom('visit').select('id').execute()
    return new Set(rows.map(({ id }) => id))
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
