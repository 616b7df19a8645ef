import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { type Client, type Filled, passerBy, type Reply, signInAs } from '#test/support/demo-client.ts'
import { lookInto, postmasterOf } from '#test/support/demo-records.ts'
import { formsOf } from '#test/support/found-forms.ts'
import { type RunningServer, startServer, throwAway } from '#test/support/server.ts'

let server: RunningServer
let mediator: Client
let resident: Client
let written: Written[]
let seen: Seen[]

/** A visit somebody was writing, and every answer she got. */
interface Written {
  readonly fields: Filled
  readonly answers: Reply[]
}

interface Seen {
  readonly at: number
  readonly status: number
  readonly html: string
}

beforeAll(async () => {
  server = await startServer()
  mediator = await signInAs(server, 'Amina Belkacem')
  resident = passerBy(server)
})

afterAll(() => throwAway(server))

test('PostgreSQL killed under load comes back by itself, and the server never leaves', async ({
  annotate,
}) => {
  const before = await visits()
  written = []
  seen = []
  const load = new AbortController()
  const working = [
    write(load.signal),
    write(load.signal),
    read('/', load.signal),
    read('/guichet', load.signal),
  ]
  await pause(1_500)

  const killedAt = performance.now()
  process.kill(postmasterOf(server), 'SIGKILL')
  const recovered = await timeOfFirstAnswerAfterTrouble(killedAt)
  await pause(500)
  load.abort()
  await Promise.all(working)

  await annotate(
    `recovered ${Math.round(recovered)} ms after the kill; ${seen.length} pages read, ${written.length} visits written`,
  )
  // Five seconds on a machine of its own; a merge is checked on one that does ten things at once.
  expect(recovered).toBeLessThan(15_000)
  expect(await visits()).toBe(before + written.length)
}, 120_000)

test('meanwhile nobody got anything but her page or the page that says to wait', () => {
  const all = [...seen, ...written.flatMap(({ answers }) => answers)]
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 303, 503]))
  const pauses = seen.filter(({ status }) => status === 503)
  expect(pauses.length).toBeGreaterThan(0)
  for (const { html } of pauses) expect(html).toContain('Un instant')
})

test('the page that says to wait holds the whole form: one press sends it again, and it is written once', async () => {
  const paused = written.filter(({ answers }) => answers.some(({ status }) => status === 503))
  expect(paused.length).toBeGreaterThan(0)
  const before = await visits()
  for (const { fields, answers } of paused) {
    const waiting = answers.find(({ status }) => status === 503)
    const form = formsOf(waiting?.html ?? '', '/visites').find(({ action }) => action === '/visites')
    const kept = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]))
    expect(kept).toEqual(fields)
    expect(await mediator.post('/visites', kept)).toMatchObject({
      status: 303,
      location: answers.at(-1)?.location,
    })
  }
  expect(await visits()).toBe(before)
})

/** Writes visits one after the other, each sent again until it is there. */
async function write(until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const request_id = v7()
    const notes = `Dossier « ${request_id} »,\n<b>à revoir</b> & à signer`
    const fields = {
      request_id,
      acts: '1',
      act1_theme: 'email',
      act1_mode: 'avec',
      minutes: '12',
      channel: 'phone',
      notes,
    }
    const visit: Written = { fields, answers: [] }
    written.push(visit)
    while (visit.answers.at(-1)?.status !== 303) {
      visit.answers.push(await mediator.post('/visites', fields))
      await pause(20)
    }
  }
}

async function read(path: string, until: AbortSignal): Promise<void> {
  const reader = path === '/' ? resident : mediator
  while (!until.aborted) {
    const { status, html } = await reader.get(path)
    seen.push({ at: performance.now(), status, html })
    await pause(20)
  }
}

/** Milliseconds from the kill to the first page shown after a page that says to wait. */
async function timeOfFirstAnswerAfterTrouble(killedAt: number): Promise<number> {
  for (;;) {
    const trouble = seen.find(({ at, status }) => at > killedAt && status === 503)
    const shown = trouble && seen.find(({ at, status }) => at > trouble.at && status === 200)
    if (shown) return shown.at - killedAt
    if (performance.now() > killedAt + 60_000) throw new Error('no page says to wait, or none is shown again')
    await pause(10)
  }
}

function visits(): Promise<number> {
  return lookInto(server, async ({ db }) => {
    const rows = await query(db).selectFrom('visit').select('id').execute()
    return rows.length
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
