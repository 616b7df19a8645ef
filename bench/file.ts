import { loadavg, cpus } from 'node:os'
import type { PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import { fileUrl } from '#modules/people/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { declarations } from '../src/main/declarations.ts'
import { drawCopy } from '../src/modules/privacy/copy/draw-copy.ts'
import { type BigTown, bigTown, lastDay, type Size, somePeople } from './big-town.ts'
import { quantile } from './temporary-database.ts'

/**
 * Measures the opening of a file by those who open it, and the copy a person is given of all we hold of her:
 * `npx tsx bench/file.ts [people] [visits] [openings]`.
 */
const [people = 100_000, visits = 1_000_000, openings = 300] = process.argv.slice(2).map(Number)
const targets = { file: 50, copy: 2_000 }
const readers = ['manager', 'mediator', 'social-worker'] as const satisfies readonly Role[]

const large = await measure({ people, visits })
const small = await measure({ people: people / 100, visits: visits / 100 })
console.log(['ce qu’on fait'.padEnd(28), 'p50', 'p95', 'p99', 'p95 au centième', 'rapport'].join(' | '))
for (const [name, times] of large) {
  const [p95, reference] = [quantile(times, 0.95), quantile(small.get(name) ?? [], 0.95)]
  const figures = [quantile(times, 0.5), p95, quantile(times, 0.99), reference].map(
    (time) => `${time.toFixed(1)} ms`,
  )
  console.log([name.padEnd(28), ...figures, (p95 / reference).toFixed(1)].join(' | '))
}
console.log(
  `but : un dossier ${targets.file} ms, une copie ${targets.copy} ms (p95) ; charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`,
)

async function measure(size: Size): Promise<ReadonlyMap<string, readonly number[]>> {
  const town = await bigTown(size)
  try {
    const measured = new Map<string, readonly number[]>()
    for (const [role, times] of await openFiles(town)) measured.set(`dossier, ${role}`, times)
    measured.set('copie de ses données', await drawCopies(town))
    return measured
  } finally {
    await town.close()
  }
}

async function drawCopies(town: BigTown): Promise<readonly number[]> {
  const [manager] = town.agents
  if (!manager) throw new Error('no manager')
  const { app, surroundings } = town.database
  const times: number[] = []
  for (const personId of somePeople(town, 50)) {
    const started = performance.now()
    const copy = await runErrand({ db: app.db, surroundings, asker: manager }, (errand) =>
      drawCopy(
        errand,
        { files: [personId], catalogue: declarations },
        { kind: 'agent', agentId: manager.agentId, role: manager.role, departed: new Set() },
      ),
    )
    times.push(performance.now() - started)
    if (copy.tables.length === 0) throw new Error('an empty copy')
  }
  return times.slice(5)
}

/** Each reader opens files of her own, in turns: what the machine does meanwhile falls on all of them alike. */
async function openFiles(town: BigTown): Promise<ReadonlyMap<Role, readonly number[]>> {
  const times = new Map<Role, number[]>(readers.map((role) => [role, []]))
  const chosen = somePeople(town, (openings + 20) * readers.length)
  for (const role of readers) await sayWhy(town, { role, people: chosen })
  for (const [at, personId] of chosen.entries()) {
    const role = readers[at % readers.length] ?? 'manager'
    times.get(role)?.push(await openFile(town, role, personId))
  }
  // The first ones warm both processes up.
  return new Map([...times].map(([role, all]) => [role, all.slice(20)]))
}

async function openFile(town: BigTown, role: Role, personId: PersonId): Promise<number> {
  const request = new Request(`http://127.0.0.1:3000${fileUrl(personId)}`, {
    headers: { cookie: town.cookieOf(role) },
  })
  const started = performance.now()
  const answer = await town.app.fetch(request)
  const page = await answer.text()
  const spent = performance.now() - started
  if (answer.status !== 200 || !page.includes('Prénom')) throw new Error(`${answer.status} for a ${role}`)
  return spent
}

/** The reason is given before: what is measured is the file. */
async function sayWhy(
  { database, agents, organisationId }: BigTown,
  { role, people: chosen }: { readonly role: Role; readonly people: readonly string[] },
): Promise<void> {
  const agent = agents.find((one) => one.role === role)
  await database.owner.pool.query(
    `insert into file_opening (id, organisation_id, person_id, agent_id, agent_name, agent_role, reason, opened_on, opened_at)
     select gen_random_uuid(), $1, person_id, $2, 'Agent', $3, 'called-me', $4::date, $4::date + interval '10 hours'
     from (select distinct unnest($5::uuid[]) as person_id) chosen`,
    [organisationId, agent?.agentId, role, lastDay, chosen],
  )
}
