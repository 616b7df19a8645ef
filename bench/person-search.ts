import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { dayIn } from '#kernel/day.ts'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { cardKey, type PeopleTables, searchPeople } from '#modules/people/index.ts'
import { type Connection, connect } from '#platform/db/connection.ts'
import { connectionTo, openEmbedded } from '#platform/db/embedded/embedded-postgres.ts'
import { type Asker, runErrand, type Surroundings } from '#platform/db/errand.ts'
import { keepAccessRights } from '#platform/db/access-rights.ts'
import { migrate } from '#platform/db/migrate.ts'
import { makeCode } from '#kernel/code.ts'
import { migrations } from '../migrations/index.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { type InventedPerson, inventPeople } from '../seeds/invented-people.ts'

/** Measures the one box that finds a person: `npx tsx bench/person-search.ts [people] [searches of each kind]`. */
const [people = 100_000, searches = 200] = process.argv.slice(2).map(Number)
const small = 1_000
const target = 20

interface Town {
  readonly organisationId: OrganisationId
  readonly people: readonly (InventedPerson & { readonly code: string })[]
}

const surroundings: Surroundings = {
  now: () => new Date('2026-03-03T09:00:00Z'),
  todayAt: (moment) => dayIn(moment, 'Europe/Paris'),
  newId: () => v7(),
  chance: (count) => randomBytes(count),
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-'))
  const cluster = await openEmbedded({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off' } })
  const owner = connect<PeopleTables>(
    connectionTo(cluster, { user: 'postgres', database: 'postgres' }),
    ignore,
    2,
  )
  // One connection, so that its process can be asked how long it computed.
  const app = connect<PeopleTables>(
    connectionTo(cluster, { user: 'cote_app', database: 'postgres' }),
    ignore,
    1,
  )
  try {
    await migrate(owner, migrations)
    await keepAccessRights(owner.db)
    const [large, , village] = await fill(owner, [people, Math.round(people / 5), small])
    if (!large || !village) throw new Error('no town')
    print(await measure(app, large), await measure(app, village))
  } finally {
    await app.close()
    await owner.close()
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function fill(owner: Connection<PeopleTables>, counts: readonly number[]): Promise<readonly Town[]> {
  const towns: Town[] = []
  const started = performance.now()
  for (const [index, count] of counts.entries()) {
    const draw = drawsFrom(20_260_303 + index)
    const organisationId = v7() as OrganisationId
    const invented = inventPeople(count, draw).map((person) => ({
      ...person,
      code: makeCode('CAC', randomBytes(7)),
    }))
    for (let from = 0; from < count; from += 5_000) {
      await insert(owner, organisationId, invented.slice(from, from + 5_000))
    }
    towns.push({ organisationId, people: invented })
  }
  await owner.pool.query('vacuum analyze')
  console.log(`${counts.join(' + ')} people in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return towns
}

async function insert(
  owner: Connection<PeopleTables>,
  organisationId: OrganisationId,
  slice: Town['people'],
): Promise<void> {
  const rows = slice.map((person) => ({
    ...person,
    ...person.birth,
    id: v7(),
    channel: v7(),
    card: v7(),
    hash: cardKey(person.code),
  }))
  const values = [JSON.stringify(rows), organisationId]
  const sent = `from json_to_recordset($1::json) as sent(id uuid, channel uuid, card uuid, hash text, code text,
    "firstNames" text, "usageName" text, "birthName" text, year int, month int, day int, phone text)`
  await owner.pool.query(
    `insert into person (id, organisation_id, first_names, usage_name, birth_name, birth_year, birth_month, birth_day, opened_at)
     select id, $2, "firstNames", "usageName", "birthName", year, month, day, now() ${sent}`,
    values,
  )
  await owner.pool.query(
    `insert into contact_channel (id, organisation_id, person_id, kind, value, typed, belongs_to, added_at)
     select channel, $2, id, 'phone', phone, phone, 'self', now() ${sent} where phone is not null`,
    values,
  )
  await owner.pool.query(
    `insert into person_code (id, organisation_id, person_id, code, code_hash, issued_at)
     select card, $2, id, code, hash, now() ${sent}`,
    values,
  )
}

type Box = (person: Town['people'][number], draw: () => number) => string | undefined

const boxes: Readonly<Record<string, Box>> = {
  // What the connection and the transaction cost, on a machine that may be busy.
  '(aller-retour seul)': () => '',
  'prénom et nom': (person) => `${person.firstNames} ${person.usageName}`,
  'nom puis prénom, sans accents': (person) => plain(`${person.usageName} ${person.firstNames}`),
  'nom seul': (person) => person.usageName,
  'prénom seul': (person) => person.firstNames,
  'nom de naissance et prénom': (person) => person.birthName && `${person.birthName} ${person.firstNames}`,
  'une faute dans le nom': (person, draw) => `${person.firstNames} ${slip(person.usageName, draw)}`,
  'une faute, nom seul': (person, draw) => slip(person.usageName, draw),
  'trois lettres de chaque': (person) => `${person.firstNames.slice(0, 3)} ${person.usageName.slice(0, 3)}`,
  'deux lettres': (person) => person.usageName.slice(0, 2),
  'prénom et année': (person) => `${person.firstNames} ${person.birth.year}`,
  'date de naissance': ({ birth }) => (birth.day ? `${birth.day}/${birth.month}/${birth.year}` : undefined),
  'année seule': ({ birth }) => String(birth.year),
  téléphone: (person) => person.phone?.replace(/^(\+33)(.)/, '$1 (0)$2 '),
  'fin du téléphone': (person) => person.phone?.slice(-6),
  carte: (person) => person.code.toLowerCase(),
  'nom inconnu': (_, draw) => `Xq${slip('zzyvwkrtplm', draw)} Wk${slip('jhhgfdqz', draw)}`,
}

interface Measured {
  readonly kind: string
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** 95th percentile of the time both processes computed: what a busy machine does not stretch. */
  readonly computing: number
  readonly found: number
}

async function measure(app: Connection<PeopleTables>, town: Town): Promise<readonly Measured[]> {
  const asker: Asker = {
    door: 'agent',
    organisationId: town.organisationId,
    agentId: v7() as AgentId,
    role: 'mediator',
  }
  const draw = drawsFrom(7)
  const { rows } = await app.pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  const backend = rows[0]?.pid ?? 0
  const measured: Measured[] = []
  // The first round of a hundred searches warms both processes up and is not shown.
  for (const [kind, box] of [...Object.entries(boxes).slice(0, 8), ...Object.entries(boxes)]) {
    const times: number[] = []
    const computing: number[] = []
    let found = 0
    while (times.length < searches) {
      const person = town.people[Math.floor(draw() * town.people.length)]
      const typed = person && box(person, draw)
      if (person === undefined || typed === undefined) continue
      const [started, computed] = [performance.now(), computedBy(backend)]
      const answer = await runErrand({ db: app.db, surroundings, asker }, (errand) =>
        searchPeople(errand, typed),
      )
      times.push(performance.now() - started)
      computing.push(computedBy(backend) - computed)
      if (answer.people.some(({ names }) => names.usageName === person.usageName)) found += 1
    }
    measured.push({
      kind,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      p99: quantile(times, 0.99),
      computing: quantile(computing, 0.95),
      found: found / searches,
    })
  }
  return measured.slice(8)
}

function print(large: readonly Measured[], village: readonly Measured[]): void {
  const columns = ['recherche', 'p50', 'p95', 'p99', 'calcul p95', 'trouvé', `p95 (${small})`, 'rapport']
  console.log(
    columns.map((column, index) => (index === 0 ? column.padEnd(32) : column.padStart(11))).join(''),
  )
  for (const [index, row] of large.entries()) {
    const reference = village[index]?.p95 ?? Number.NaN
    const figures = [
      row.p50.toFixed(1),
      row.p95.toFixed(1),
      row.p99.toFixed(1),
      row.computing.toFixed(1),
      `${Math.round(row.found * 100)} %`,
      reference.toFixed(1),
      (row.p95 / reference).toFixed(1),
    ]
    console.log(row.kind.padEnd(32) + figures.map((figure) => figure.padStart(11)).join(''))
  }
  const worst = (of: (row: Measured) => number): string => Math.max(...large.map(of)).toFixed(1)
  console.log(
    `pire p95 parmi ${people} : ${worst(({ p95 }) => p95)} ms, dont ${worst(({ computing }) => computing)} ms de calcul (but : ${target} ms ; charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs)`,
  )
}

/** Milliseconds that this process and PostgreSQL's spent on a processor (Linux; elsewhere, this process alone). */
function computedBy(backend: number): number {
  const { user, system } = process.cpuUsage()
  const schedule = `/proc/${backend}/schedstat`
  const nanoseconds = existsSync(schedule) ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) : 0
  return (user + system) / 1_000 + nanoseconds / 1_000_000
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** One letter dropped, doubled, replaced or exchanged with the next; the first letter is rarely the wrong one. */
function slip(text: string, draw: () => number): string {
  const at = 1 + Math.floor(draw() * (text.length - 2))
  const letter = text.charAt(at)
  const slips = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + (letter === 'e' ? 'a' : 'e') + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2),
  ]
  return slips[Math.floor(draw() * slips.length)] ?? text
}

function ignore(): void {
  // The server is stopped under idle connections at the end.
}

await main()
