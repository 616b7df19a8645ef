import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PlaceFacts } from '#modules/places/place.ts'
import type { PlacesTables } from '#modules/places/tables.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { manyPlaces } from './many-places.ts'
import { fill } from './places-database.ts'
import { quantile, type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

/**
 * Measures the directory as it is served, by `bin/cote serve` itself on a base of many places: the memory of that
 * process when nobody asks, after mixed requests and after a rush, and what those who come all at once are answered.
 * An answer 422 is one to a commune that the file misspells; 429 and 503 are those of a rush, who may come again.
 * `npx tsx bench/places-served.ts [places] [requests] [file of places]`; Linux alone tells the memory.
 */
const [places = 100_000, requests = 1_000] = process.argv.slice(2, 4).map(Number)
const file = process.argv[4] ?? '../shared/data/places/places.csv'
const command = fileURLToPath(new URL('../bin/cote', import.meta.url))
const port = 3495
const site = `http://127.0.0.1:${port}`
const atOnce = 4
const rush = 50

const draw = drawsFrom(20_261_122)

async function main(): Promise<void> {
  const database = await temporaryDatabase<PlacesTables>(2)
  const all = await manyPlaces(places, file, draw)
  const ids = [...(await fill(database, all)).keys()]
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-bench-served-'))
  const served = await serve(database, dataDir)
  try {
    tellMemory('au repos', served)
    await ask(requests, () => mixed(all, ids))
    tellMemory(`après ${requests} demandes`, served)
    for (const [name, path] of Object.entries(rushes)) await hurry(name, () => path(pick(all)))
    tellMemory('après la presse', served)
    console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)
  } finally {
    served.kill('SIGTERM')
    await new Promise((done) => served.once('exit', done))
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The product in a process of its own, which outlives its first pages. */
async function serve(
  { appReach: { host, port: socket, database } }: TemporaryDatabase<PlacesTables>,
  dataDir: string,
): Promise<ChildProcess> {
  const reach = new URL(`postgresql://postgres@localhost:${socket}/${database}`)
  reach.searchParams.set('host', host ?? '')
  const served = spawn(command, ['serve'], {
    env: {
      ...process.env,
      DATABASE_URL: reach.href,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${site}/lieux`).catch(() => undefined)
    if (answer?.ok) {
      await answer.text()
      // What is read once, after the start, is read.
      await pause(5_000)
      return served
    }
    await pause(200)
  }
  served.kill('SIGTERM')
  throw new Error('bin/cote serve did not start')
}

type Path = (place: PlaceFacts) => string

const inTown: Path = ({ commune }) => `ou=${encodeURIComponent(`${commune.name} (${commune.postalCode})`)}`
const words: Path = ({ name }) => `mots=${encodeURIComponent(name.split(' ').slice(0, 3).join(' '))}`

// Of twenty requests, in these shares: those of people, then those of software.
const shares: readonly (readonly [number, Path])[] = [
  [6, (place) => `/lieux?${inTown(place)}&besoin=demarches`],
  [3, (place) => `/lieux?${inTown(place)}&ouvert=1&gratuit=1`],
  [2, (place) => `/lieux?${words(place)}`],
  [1, (place) => `/lieux/guide/papier?besoin=demarches&commune=${place.commune.code ?? '18033'}`],
  [
    1,
    ({ position: at }) => `/api/lieux?lat=${at?.latitude ?? 47}&lon=${at?.longitude ?? 2}&ouvert=maintenant`,
  ],
  [1, (place) => `/api/lieux?${words(place)}`],
]

function mixed(all: readonly PlaceFacts[], ids: readonly string[]): string {
  const [share] = [Math.floor(draw() * 20)]
  let before = 0
  for (const [count, path] of shares) {
    before += count
    if (share < before) return path(pick(all))
  }
  return `/lieux/${pick(ids)}${share === 19 ? '/trajet' : ''}`
}

const rushes: Readonly<Record<string, Path>> = {
  'la liste d’une commune': (place) => `/lieux?${inTown(place)}`,
  'des mots': (place) => `/lieux?${words(place)}`,
  '200 lieux par l’API': () => '/api/lieux?nombre=200&ouvert=maintenant',
  'des mots par l’API': (place) => `/api/lieux?${words(place)}`,
  'le guide en PDF': ({ commune }) => `/lieux/guide/guide.pdf?commune=${commune.code ?? '18033'}`,
}

interface Asked {
  readonly status: number
  readonly milliseconds: number
}

async function askOne(path: string): Promise<Asked> {
  const started = performance.now()
  const answer = await fetch(site + path, { redirect: 'manual' })
  await answer.arrayBuffer()
  return { status: answer.status, milliseconds: performance.now() - started }
}

async function ask(count: number, path: () => string): Promise<void> {
  const answers: Asked[] = []
  const oneByOne = async (): Promise<void> => {
    while (answers.length < count) answers.push(await askOne(path()))
  }
  await Promise.all(Array.from({ length: atOnce }, oneByOne))
  tell(`${answers.length} demandes, ${atOnce} à la fois`, answers)
}

async function hurry(name: string, path: () => string): Promise<void> {
  tell(`${rush} à la fois : ${name}`, await Promise.all(Array.from({ length: rush }, () => askOne(path()))))
}

function tell(name: string, answers: readonly Asked[]): void {
  const times = answers.map(({ milliseconds }) => milliseconds)
  const counts = new Map<number, number>()
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
  const counted = [...counts].map(([status, count]) => `${status} × ${count}`).join(', ')
  const [middle, late] = [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(0))
  console.log(`${name.padEnd(44)} p50 ${middle} ms, p95 ${late} ms ; ${counted}`)
}

function tellMemory(when: string, { pid }: ChildProcess): void {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [now, most] = ['VmRSS', 'VmHWM'].map((name) => {
    const [, kilobytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(status) ?? []
    return Math.round(Number(kilobytes) / 1024)
  })
  console.log(`mémoire de bin/cote serve ${when} : ${now} Mo (au plus ${most} Mo)`)
}

function pick<One>(list: readonly One[]): One {
  const one = list[Math.floor(draw() * list.length)]
  if (one === undefined) throw new Error('an empty list')
  return one
}

await main()
