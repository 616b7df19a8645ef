import { cpus, loadavg } from 'node:os'
import { askNeeds } from '#modules/places/needs/ask-needs.ts'
import { departmentMap } from '#modules/places/needs/department-map.ts'
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
 * Measures the map of a department beside its needs, pinned to one core:
 * `taskset -c 0 npx tsx bench/places-map.ts [places] [maps] [reference folder] [file of places]`.
 * Each time is that of the whole answer but the network: its transaction, the offers, the distances, the drawing.
 */
const [places = 100_000, maps = 20] = process.argv.slice(2, 4).map(Number)
const folder = process.argv[4] ?? '../shared/data/territory'
const file = process.argv[5] ?? '../shared/data/places/places.csv'

// The most communes, the heaviest contours, a mountain, the densest, an island, overseas.
const departments = ['62', '80', '38', '71', '75', '2A', '974']

type Draw = (department: string) => Promise<string>

async function main(): Promise<void> {
  const database = await temporaryDatabase<PlacesTables>(2)
  const territory = openTerritory(folder, ({ path, why }) => console.error(path, why))
  try {
    await fill(database, await manyPlaces(places, file, drawsFrom(20_261_122)))
    const app = connect<PlacesTables>(database.appReach, ignore, 1)
    const { surroundings } = database
    const draw: Draw = async (department) =>
      runErrand({ db: app.db, surroundings, asker: { door: 'visitor' } }, async (errand) => {
        const { needs } = await askNeeds(errand, { form: formOf([]), department, territory })
        return departmentMap(needs, 'distance', territory) ?? ''
      })
    console.log(`${'carte'.padEnd(14)}${heads.map((head) => head.padStart(12)).join('')}`)
    const backend = await backendOf(app)
    for (const department of departments) await measure(department, draw, backend)
    await app.close()
    const memory = Math.round(process.memoryUsage().rss / 1_048_576)
    console.log(`buts : 200 ms, 200 ko ; mémoire de ce processus : ${memory} Mo`)
    console.log(`charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`)
  } finally {
    await database.close()
  }
}

async function measure(department: string, draw: Draw, backend: number): Promise<void> {
  const [times, computing, sizes]: [number[], number[], number[]] = [[], [], []]
  for (let map = 0; map < maps; map++) {
    const [started, computed] = [performance.now(), computedBy(backend)]
    const drawn = await draw(department)
    times.push(performance.now() - started)
    computing.push(computedBy(backend) - computed)
    sizes.push(drawn.length)
  }
  const figures = [
    times[0] ?? Number.NaN,
    quantile(times, 0.5),
    quantile(times, 0.95),
    quantile(computing, 0.5),
    quantile(computing, 0.95),
    Math.max(...sizes) / 1_000,
  ]
  console.log(department.padEnd(14) + figures.map((figure) => figure.toFixed(0).padStart(12)).join(''))
}

const heads = ['1re ms', 'p50 ms', 'p95 ms', 'calcul p50', 'calcul p95', 'ko']

function ignore(): void {
  // The server is stopped under idle connections at the end.
}

await main()
