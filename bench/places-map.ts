import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { askNeeds } from '#modules/places/needs/ask-needs.ts'
import { departmentMap } from '#modules/places/needs/department-map.ts'
import { warmNeeds } from '#modules/places/needs/warm-needs.ts'
import type { PlacesTables } from '#modules/places/tables.ts'
import { connect } from '#platform/db/connection.ts'
import { runErrand } from '#platform/db/errand.ts'
import { formOf } from '#platform/http/form.ts'
import { openTerritory } from '#platform/territory/open-territory.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { manyPlaces } from './many-places.ts'
import { backendOf, computedBy, fill } from './places-database.ts'
import { quantile, temporaryDatabase } from './temporary-database.ts'

/**
 * Measures the map of every department that has contours, beside its needs, pinned to one core; tells the slowest:
 * `taskset -c 0 npx tsx bench/places-map.ts [places] [maps] [reference folder] [file of places]`.
 * Each time is that of the whole answer but the network: its transaction, the offers, the distances, the drawing. What
 * the service reads when it starts is read before, and told apart.
 */
const [places = 100_000, maps = 20] = process.argv.slice(2, 4).map(Number)
const folder = process.argv[4] ?? '../shared/data/territory'
const file = process.argv[5] ?? '../shared/data/places/places.csv'
const departments = readdirSync(join(folder, 'communes-by-department')).map(
  (name) => name.split('.')[0] ?? '',
)

const told = 12

type Draw = (department: string) => Promise<string>

async function main(): Promise<void> {
  const database = await temporaryDatabase<PlacesTables>(2)
  const territory = openTerritory(folder, {
    warn: ({ path, why }) => console.error(path, why),
    now: Date.now,
  })
  try {
    await fill(database, await manyPlaces(places, file, drawsFrom(20_261_122)))
    const app = connect<PlacesTables>(database.appReach, ignore, 1)
    const { surroundings } = database
    const draw: Draw = async (department) =>
      runErrand({ db: app.db, surroundings, asker: { door: 'visitor' } }, async (errand) => {
        const { needs } = await askNeeds(errand, { form: formOf([]), department, territory })
        return departmentMap(needs, 'distance', territory) ?? ''
      })
    const started = performance.now()
    await warmNeeds(territory)
    console.log(`fichiers de référence lus en ${(performance.now() - started).toFixed(0)} ms, au démarrage`)
    const backend = await backendOf(app)
    const measured: Measured[] = []
    for (const department of departments) measured.push(await measure(department, draw, backend))
    tell(measured)
    await app.close()
    const memory = Math.round(process.memoryUsage().rss / 1_048_576)
    console.log(`buts : 200 ms, 200 ko ; mémoire de ce processus : ${memory} Mo`)
    console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)
  } finally {
    await database.close()
  }
}

interface Measured {
  readonly department: string
  readonly figures: Readonly<Record<(typeof heads)[number], number>>
}

const heads = ['1re ms', 'p50 ms', 'p95 ms', 'calcul p50', 'calcul p95', 'ko'] as const

async function measure(department: string, draw: Draw, backend: number): Promise<Measured> {
  const [times, computing, sizes]: [number[], number[], number[]] = [[], [], []]
  for (let map = 0; map < maps; map++) {
    const [started, computed] = [performance.now(), computedBy(backend)]
    const drawn = await draw(department)
    times.push(performance.now() - started)
    computing.push(computedBy(backend) - computed)
    sizes.push(Buffer.byteLength(drawn))
  }
  return {
    department,
    figures: {
      '1re ms': times[0] ?? Number.NaN,
      'p50 ms': quantile(times, 0.5),
      'p95 ms': quantile(times, 0.95),
      'calcul p50': quantile(computing, 0.5),
      'calcul p95': quantile(computing, 0.95),
      ko: Math.max(...sizes) / 1_000,
    },
  }
}

function tell(measured: readonly Measured[]): void {
  console.log(`${'carte'.padEnd(14)}${heads.map((head) => head.padStart(12)).join('')}`)
  const slowest = measured.toSorted((one, other) => other.figures['p95 ms'] - one.figures['p95 ms'])
  for (const { department, figures } of slowest.slice(0, told)) {
    const line = heads.map((head) => figures[head].toFixed(0).padStart(12)).join('')
    console.log(department.padEnd(14) + line)
  }
  const most = heads.map((head) => Math.max(...measured.map(({ figures }) => figures[head])))
  console.log(
    `les ${measured.length}`.padEnd(14) + most.map((figure) => figure.toFixed(0).padStart(12)).join(''),
  )
}

function ignore(): void {
  // The server is stopped under idle connections at the end.
}

await main()
