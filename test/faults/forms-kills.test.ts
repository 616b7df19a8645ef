import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#platform/db/db.ts'
import { lookInto } from '#test/support/demo-records.ts'
import { longForm } from '#test/support/long-form.ts'
import { publishInto } from '#test/support/publish-into.ts'
import { seeded } from '#test/support/seeded.ts'
import { type RunningServer, startServer, throwAway } from '#test/support/server.ts'
import { KeptByTheServer, StubbornFiller } from '#test/support/stubborn-filler.ts'

/** In every run; the proof asks for 500, which take a quarter of an hour: `FORMS_KILLS=500`. */
const killsInCi = 16
const kills = Number(process.env['FORMS_KILLS'] ?? killsInCi)
const fillers = 6
const env = { TRUST_PROXY: '1' }

let server: RunningServer
let start: string

beforeAll(async () => {
  server = await startServer({ env })
  start = await publishInto(server, longForm())
})

afterAll(() => throwAway(server))

test(
  `the server killed, the line cut, the session lost, ${kills} times while six people fill: no saved answer is lost`,
  async () => {
    const seed = Number(process.env['FORMS_SEED'] ?? 20_261_122)
    const random = seeded(seed)
    const kept = new KeptByTheServer()
    const people = Array.from(
      { length: fillers },
      () => new StubbornFiller({ port: server.port, start, kept, random }),
    )
    await Promise.all(people.map((person) => person.open()))
    const done = { server: 0, line: 0, session: 0 }
    let isOver = false
    await Promise.all([
      ...people.map((person) => person.fillUntil(() => isOver)),
      trouble(people, { random, done, kept }).finally(() => {
        isOver = true
      }),
    ])
    await Promise.all(people.map((person) => person.close()))
    console.log(
      `forms: ${kills} kills (seed ${seed}: ${JSON.stringify(done)}), ${kept.size} answers acknowledged; all of them: FORMS_KILLS=500 npx vitest run --project faults test/faults/forms-kills.test.ts`,
    )
    expect(kept.size).toBeGreaterThan(kills)
    expect(kept.lost(await answersThere())).toEqual([])
  },
  45 * 60_000,
)

interface Trouble {
  readonly random: () => number
  readonly kept: KeptByTheServer
  readonly done: { server: number; line: number; session: number }
}

async function trouble(people: readonly StubbornFiller[], { random, done, kept }: Trouble): Promise<void> {
  for (let left = kills; left > 0; left -= 1) {
    await afterSomeAnswers(kept, random)
    if (left % 50 === 0) console.log(`forms: ${left} kills to go, ${kept.size} answers acknowledged`)
    const draw = random()
    const person = people[Math.floor(random() * people.length)]
    if (draw < 0.15) {
      await server.kill()
      server = await startServer({ dataDir: server.dataDir, port: server.port, env })
      done.server += 1
    } else if (draw < 0.65) {
      await person?.cutLine(random() * 60)
      done.line += 1
    } else {
      person?.loseSession()
      done.session += 1
    }
  }
}

// A few answers come through between two troubles, then the trouble comes at any moment of the next ones.
async function afterSomeAnswers(kept: KeptByTheServer, random: () => number): Promise<void> {
  const wanted = kept.size + 1 + Math.floor(random() * 4)
  while (kept.size < wanted) await new Promise((then) => setTimeout(then, 5))
  await new Promise((then) => setTimeout(then, random() * 120))
}

/** What the database holds: by draft, question and row. */
function answersThere(): Promise<ReadonlyMap<string, string>> {
  return lookInto(server, async ({ db }) => {
    const rows = await query(db)
      .selectFrom('form_answer')
      .select(['draft_id', 'question', 'row_id', 'raw'])
      .execute()
    return new Map(
      rows.map((row) => [
        [row.draft_id, row.question, row.row_id ?? ''].join(' '),
        String(Reflect.get(Object(row.raw), 'value')?.[0] ?? ''),
      ]),
    )
  })
}
