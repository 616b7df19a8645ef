import { isDeepStrictEqual } from 'node:util'
import type { Errand } from '#platform/db/errand.ts'
import type { ReadRow } from '../import/read-row.ts'
import type { PlaceField } from '../kept-place.ts'
import type { SaidFacts } from '../place.ts'
import type { PlacesTables } from '../tables.ts'
import type { Difference, FieldChange, ImportRequest } from './import-request.ts'
import { countPlaces, countRead, type Tally } from './import-tally.ts'
import { locksOf } from './place-batch-store.ts'
import { factsOfRows, type KnownRow, knownRows } from './row-store.ts'
import type { Source } from './source-store.ts'
import { changePlaces, createPlaces, type TakenRow } from './write-rows.ts'

/** An import under way. */
export interface Work {
  readonly request: ImportRequest
  readonly source: Source
  /** Whether what is found is written. */
  readonly isApplied: boolean
  readonly tally: Tally
}

/** Compares some rows of the file to what is known of their source, tells the difference, and writes it. */
export async function takeBatch(
  errand: Errand<PlacesTables>,
  { request, source, isApplied, tally }: Work,
  rows: readonly ReadRow[],
): Promise<void> {
  countRead(tally, rows)
  await request.onAnomalies?.(rows.flatMap(({ anomalies }) => anomalies))
  const taken = rows.filter((row): row is TakenRow => row.place !== undefined)
  const known = await knownRows(
    errand.db,
    source.id,
    taken.map(({ place }) => place.externalId),
  )
  const created = taken.filter(({ place }) => !known.has(place.externalId))
  const pairs = taken.flatMap((row) => {
    const before = known.get(row.place.externalId)
    return before ? [[row, before] as const] : []
  })
  const changed = pairs.filter(isChanged)
  const placesOf = (all: readonly TakenRow[]) => all.map(({ place }) => place)
  countPlaces(tally, 'created', placesOf(created))
  countPlaces(tally, 'changed', placesOf(changed.map(([row]) => row)))
  const others = pairs.filter((pair) => !isChanged(pair)).map(([row]) => row)
  countPlaces(tally, 'unchanged', placesOf(others))
  tally.stillThere += pairs.filter(([, { isVanished }]) => !isVanished).length
  await tellDifferences(errand, { request, source }, { created, changed })
  if (isApplied) {
    await createPlaces(errand, source, created)
    await changePlaces(errand, source, changed)
  }
  await request.onProgress?.(tally.read)
}

function isChanged([{ place }, before]: Pair): boolean {
  return before.isVanished || before.fingerprint !== place.fingerprint
}

async function tellDifferences(
  { db }: Errand<PlacesTables>,
  { request, source }: Pick<Work, 'request' | 'source'>,
  { created, changed }: { readonly created: readonly TakenRow[]; readonly changed: readonly Pair[] },
): Promise<void> {
  if (!request.onDifference) return
  for (const row of created) await request.onDifference(differenceOf(row))
  const ids = changed.map(([{ place }]) => place.externalId)
  const before = await factsOfRows(db, source.id, ids)
  const locks = await locksOf(
    db,
    changed.flatMap(([, { placeId }]) => placeId ?? []),
  )
  for (const [row, { placeId }] of changed) {
    const kept = placeId && locks.get(placeId)
    await request.onDifference(differenceOf(row, before.get(row.place.externalId), kept))
  }
}

type Pair = readonly [TakenRow, KnownRow]

function differenceOf(
  { place }: TakenRow,
  before?: SaidFacts,
  locks: readonly PlaceField[] = [],
): Difference {
  const { externalId, facts } = place
  return {
    kind: before ? 'changed' : 'created',
    externalId,
    name: facts.name,
    commune: facts.commune.name,
    fields: before ? changesBetween(before, facts).map((change) => held(change, locks)) : [],
  }
}

// What the town said itself stays, whatever the file says.
function held(change: FieldChange, locks: readonly PlaceField[]): FieldChange {
  return locks.includes(change.field) ? { ...change, isKept: true } : change
}

function changesBetween(before: SaidFacts, after: SaidFacts): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<PlaceField>
  return [...fields]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after))
}
