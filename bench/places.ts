import { cpus, loadavg } from 'node:os'
import type { PlaceFacts } from '#modules/places/place.ts'
import type { FoundPlaces, PlaceCriteria } from '#modules/places/search/criteria.ts'
import { searchPlaces } from '#modules/places/search/search-places.ts'
import type { PlacesTables } from '#modules/places/tables.ts'
import { connect } from '#platform/db/connection.ts'
import { runErrand } from '#platform/db/errand.ts'
import { fold } from '#kernel/plain-text.ts'
import { drawsFrom } from '../seeds/draws-from.ts'
import { manyPlaces } from './many-places.ts'
import { backendOf, computedBy, fill } from './places-database.ts'
import { quantile, type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts'

/**
 * Measures the search of places, pinned to one core: `taskset -c 0 npx tsx bench/places.ts [places] [searches] [file]`.
 * Each time is that of the whole errand: its transaction, who asks, and the search. The file is one of the national
 * standard; invented places stand for it where it is absent.
 */
const [places = 100_000, searches = 300] = process.argv.slice(2, 4).map(Number)
const file = process.argv[4] ?? '../shared/data/places/places.csv'
// A Tuesday of an odd week, in the afternoon: half of the doors are open.
const moment = new Date('2026-03-10T14:30:00Z')

type Database = TemporaryDatabase<PlacesTables>

interface Kind {
  readonly name: string
  readonly target: number
  readonly criteria: (place: PlaceFacts) => PlaceCriteria | undefined
  /** What a name found must hold; the whole name of the place when absent. */
  readonly sought?: (name: string) => string
}

const draw = drawsFrom(20_261_122)

const kinds: readonly Kind[] = [
  {
    // The first of these is the first question after the start: nothing was asked before.
    name: 'ouvert maintenant, France, 24',
    target: 180,
    criteria: () => ({ openAt: 'now', pageSize: 24 }),
  },
  {
    name: '15 km, un service, par distance',
    target: 10,
    criteria: (place) => near(place, 15),
  },
  {
    name: '30 km, service, gratuit, ouvert',
    target: 30,
    criteria: (place) => {
      const around = near(place, 30)
      return around && { ...around, isFree: true, openAt: 'now' }
    },
  },
  {
    name: 'une commune',
    target: 10,
    criteria: ({ commune: { code } }) => (code === undefined ? undefined : { communes: [code] }),
  },
  { name: 'le nom, une faute', target: 50, criteria: ({ name }) => ({ words: slip(name) }) },
  {
    name: 'le nom et la commune, une faute',
    target: 50,
    criteria: ({ name, commune }) => ({ words: slip(`${name} ${commune.name}`) }),
  },
  {
    name: 'un mot du nom, une faute',
    target: 50,
    criteria: ({ name }) => ({ words: slip(longest(name)) }),
    sought: longest,
  },
  { name: 'le nom, sans faute', target: 50, criteria: ({ name }) => ({ words: name }) },
  { name: 'toute la France par nom', target: 180, criteria: () => ({}) },
]

async function main(): Promise<void> {
  const database = await temporaryDatabase<PlacesTables>(2)
  try {
    const all = await manyPlaces(places, file, draw)
    const ids = await fill(database, all)
    // A new connection, as after a start: it knows no table and has no plan.
    const app = connect<PlacesTables>(database.appReach, ignore, 1)
    console.log(
      'recherche'.padEnd(36) +
        ['1re', 'p50', 'p95', '1er calcul', 'calcul p95', 'but', 'rappel@10']
          .map((word) => word.padStart(11))
          .join(''),
    )
    for (const kind of kinds) await measure({ ...database, app }, kind, { all, ids })
    await app.close()
    console.log('but : ms au p95, première recherche comprise ; rappel@10 de 0,95 au moins')
    await printSizes(database)
  } finally {
    await database.close()
  }
}

async function measure(
  { app, surroundings }: Database,
  { name, target, criteria, sought = fold }: Kind,
  { all, ids }: { readonly all: readonly PlaceFacts[]; readonly ids: ReadonlyMap<string, string> },
): Promise<void> {
  const times: number[] = []
  const computing: number[] = []
  const backend = await backendOf(app)
  let recalled = 0
  while (times.length < searches) {
    const place = all[Math.floor(draw() * all.length)]
    const asked = place && criteria(place)
    if (!asked) continue
    const [started, computed] = [performance.now(), computedBy(backend)]
    const found = await runErrand(
      { db: app.db, surroundings: { ...surroundings, now: () => moment }, asker: { door: 'visitor' } },
      (errand) => searchPlaces(errand, asked),
    )
    times.push(performance.now() - started)
    computing.push(computedBy(backend) - computed)
    if (asked.words !== undefined && recalls(found, sought(place.name), ids)) recalled += 1
  }
  const cells = [
    (times[0] ?? Number.NaN).toFixed(1),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
    (computing[0] ?? Number.NaN).toFixed(1),
    quantile(computing, 0.95).toFixed(1),
    String(target),
    recalled === 0 ? '' : (recalled / searches).toFixed(3),
  ]
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(11)).join(''))
}

// Sheets of one name are one answer: nobody can tell which of two hundred « France Services » was meant.
function recalls({ places: found }: FoundPlaces, sought: string, ids: ReadonlyMap<string, string>): boolean {
  return found.slice(0, 10).some(({ id }) => ids.get(id)?.includes(sought))
}

async function printSizes({ owner }: Database): Promise<void> {
  const { rows } = await owner.pool.query<{ name: string; size: string }>(
    `select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
     where relname in ('place', 'place_hours', 'place_spot', 'place_text', 'place_word') order by 1`,
  )
  console.log(rows.map(({ name, size }) => `${name} ${size}`).join(', '))
  const memory = Math.round(process.memoryUsage().rss / 1_048_576)
  console.log(
    `mémoire de ce processus : ${memory} Mo ; charge ${loadavg()[0]?.toFixed(1)} sur ${cpus().length} processeurs`,
  )
}

function near({ position, services }: PlaceFacts, withinKm: number): PlaceCriteria | undefined {
  const [service] = services
  return position && service && { near: { ...position, withinKm }, services: [service] }
}

function longest(name: string): string {
  return (
    fold(name)
      .split(' ')
      .toSorted((one, other) => other.length - one.length)[0] ?? name
  )
}

/** One letter dropped, doubled, replaced or exchanged with the next, in a word of four letters or more. */
function slip(text: string): string {
  const words = fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
  const long = words.flatMap((word, index) => (/^\p{L}{4,}$/u.test(word) ? [index] : []))
  const chosen = long[Math.floor(draw() * long.length)]
  return words.map((word, index) => (index === chosen ? slipIn(word) : word)).join(' ')
}

function slipIn(word: string): string {
  const at = Math.floor(draw() * (word.length - 1))
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + (word.charAt(at) === 'e' ? 'a' : 'e') + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]
  return slips[Math.floor(draw() * slips.length)] ?? word
}

function ignore(): void {
  // The server is stopped under idle connections at the end.
}

await main()
