import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { StandardRow } from '../standard/columns.ts'
import { aComparedPlace } from './a-compared-place.ts'
import { pairsToCompare } from './blocks.ts'
import { type Duplicates, findDuplicates } from './find-duplicates.ts'
import { type ComparedPlace, profileOf } from './score-profile.ts'

const data = new URL('../../../../../shared/data/places/', import.meta.url)
const patience = 120_000
const labels = new URL('labelled-pairs.csv', import.meta.url)
const absent = !existsSync(data)
const whenPresent = absent ? ' (skipped: ../shared/data/places is absent)' : ''

test('two sources that tell the same place are linked without asking', async () => {
  const { pairs, groups } = await findDuplicates([aComparedPlace('a'), aComparedPlace('b')])

  expect(pairs).toMatchObject([{ a: 'a', b: 'b', score: 1, verdict: 'link' }])
  expect(groups).toEqual([['a', 'b']])
})

test('inside one source somebody always looks', async () => {
  const { pairs, groups } = await findDuplicates([
    aComparedPlace('a', { source: 'town' }),
    aComparedPlace('b', { source: 'town' }),
  ])

  expect(pairs).toMatchObject([{ verdict: 'review' }])
  expect(groups).toEqual([])
})

test('a name alone is looked at, never linked', async () => {
  const { position: _, ...nameAlone } = aComparedPlace('a', { street: '' })
  const { pairs } = await findDuplicates([nameAlone, { ...nameAlone, id: 'b', source: 'other' }])

  expect(pairs).toMatchObject([{ score: 1, verdict: 'review' }])
})

test('the same house and the same telephone with no street and no point are looked at, never linked', async () => {
  const told = { street: '', pivot: '13002526500013', phones: ['+33240000000'] }
  const { position: _, ...nowhere } = aComparedPlace('a', told)
  const { pairs } = await findDuplicates([nowhere, { ...nowhere, id: 'b', source: 'other' }])

  expect(pairs).toMatchObject([{ score: 1, verdict: 'review' }])
})

test('thousands of places whose commune nobody told are not compared each with each', () => {
  const { position: _, ...nowhere } = aComparedPlace('a', { commune: { name: '', postalCode: '' } })
  const profiles = Array.from({ length: 3000 }, (__, rank) => profileOf({ ...nowhere, id: `${rank}` }))

  expect([...pairsToCompare(profiles)]).toEqual([])
})

test('a telephone that a hundred doors share brings none of them together', () => {
  const { position: _, ...door } = aComparedPlace('a', { phones: ['+33800000000'] })
  const doors = (count: number) =>
    Array.from({ length: count }, (__, rank) =>
      profileOf({ ...door, id: `${rank}`, commune: { name: `Commune ${rank}`, postalCode: '18000' } }),
    )

  expect([...pairsToCompare(doors(101))]).toEqual([])
  expect([...pairsToCompare(doors(100))]).toHaveLength(4950)
})

test('what somebody called different is never proposed again', async () => {
  const places = [aComparedPlace('a'), aComparedPlace('b')]

  expect(await findDuplicates(places, () => 'different')).toEqual({ pairs: [], groups: [] })
})

test('what waits for somebody is not linked, not even through a third place', async () => {
  const places = [aComparedPlace('a'), aComparedPlace('b'), aComparedPlace('c')]
  const parted = new Set(['a b', 'b a'])

  const { groups } = await findDuplicates(places, (a, b) => (parted.has(`${a} ${b}`) ? 'unsure' : undefined))

  expect(groups).toHaveLength(1)
  expect(groups[0]).toHaveLength(2)
  expect(groups[0]).toContain('c')
})

test('what somebody called the same is linked, whatever the penalties', async () => {
  const places = [aComparedPlace('a', { isItinerant: true }), aComparedPlace('b', { isFixed: true })]

  expect((await findDuplicates(places)).pairs).toMatchObject([{ verdict: 'review' }])
  expect((await findDuplicates(places, () => 'same')).groups).toEqual([['a', 'b']])
})

test('Paris and its arrondissement are one commune', async () => {
  const { position: _, ...known } = aComparedPlace('a')
  const { pairs } = await findDuplicates([
    { ...known, commune: { name: 'Paris', postalCode: '75011', code: '75056' } },
    { ...known, id: 'b', source: 'b', commune: { name: 'Paris 11e', postalCode: '75011', code: '75111' } },
  ])

  expect(pairs).toHaveLength(1)
})

test('two cells of the grid that touch are compared', async () => {
  const near = (id: string, longitude: number): ComparedPlace =>
    aComparedPlace(id, {
      position: { latitude: 48, longitude, precision: 'address' },
      commune: { name: id, postalCode: '18000' },
    })

  expect((await findDuplicates([near('a', 2.0099), near('b', 2.0101)])).pairs).toHaveLength(1)
})

test.skipIf(absent)(
  `real producers: duplicates known for certain are found in time${whenPresent}`,
  { timeout: patience },
  async () => {
    const { places, pairs, groups, milliseconds } = await realDuplicates()
    const ids = new Set(places.map(({ id }) => id))
    const certain = rowsOf<{ id_a: string; id_b: string }>('duplicates.csv').filter(
      ({ id_a, id_b }) => ids.has(id_a) && ids.has(id_b),
    )

    const found = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
    const recall = certain.filter(({ id_a, id_b }) => found.has(`${id_a} ${id_b}`)).length / certain.length
    const largest = Math.max(...groups.map((group) => group.length))
    const linked = pairs.filter(({ verdict }) => verdict === 'link').length
    process.stdout.write(
      `duplicates: ${places.length} places, ${pairs.length} pairs (${linked} linked), recall ${recall.toFixed(4)} ` +
        `on ${certain.length}, largest group ${largest}, ${Math.round(milliseconds)} ms of processor\n`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.99)
    expect(largest).toBeLessThanOrEqual(8)
    expect(milliseconds).toBeLessThan(10_000)
  },
)

test.skipIf(absent)(
  `two hundred pairs labelled before any score: what is linked is one place${whenPresent}`,
  { timeout: patience },
  async () => {
    const { pairs } = await realDuplicates()
    const linked = new Set(
      pairs.filter(({ verdict }) => verdict === 'link').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
    )
    const labelled = parse<Labelled>(readFileSync(labels), { columns: true })
    const judged = labelled.filter(({ a, b }) => linked.has(`${a} ${b}`))
    const precision = judged.filter(({ label }) => label === 'same').length / judged.length

    process.stdout.write(
      `duplicates: ${judged.length} of ${labelled.length} labelled pairs linked, precision ${precision.toFixed(4)}\n`,
    )
    expect(labelled).toHaveLength(200)
    expect(judged.length).toBeGreaterThan(80)
    expect(precision).toBeGreaterThanOrEqual(0.99)
  },
)

interface Real extends Duplicates {
  readonly places: readonly ComparedPlace[]
  readonly milliseconds: number
}

let real: Real | undefined

/** The real places compared once for every test; counted in time of processor, whoever else is at work on the machine. */
async function realDuplicates(): Promise<Real> {
  if (real) return real
  const places = rowsOf<StandardRow>('places.csv').map(comparedPlace)
  const before = process.cpuUsage()
  const found = await findDuplicates(places)
  const { user, system } = process.cpuUsage(before)
  real = { ...found, places, milliseconds: (user + system) / 1000 }
  return real
}

interface Labelled {
  readonly a: string
  readonly b: string
  readonly label: 'same' | 'different'
}

function rowsOf<Row>(file: string): Row[] {
  return parse(readFileSync(new URL(file, data)), { columns: true, bom: true })
}

function comparedPlace(row: StandardRow): ComparedPlace {
  const code = row.code_insee
  return {
    id: row.id,
    source: row.id.split('__')[0] ?? '',
    name: row.nom,
    commune: { name: row.commune, postalCode: row.code_postal, ...(code && { code }) },
    street: row.adresse,
    phones: row.telephone ? [row.telephone] : [],
    emails: row.courriels ? row.courriels.split('|') : [],
    isItinerant: row.itinerance.includes('Itinérant'),
    isFixed: row.itinerance.includes('Fixe'),
    ...(/[1-9A-Z]/.test(row.pivot) && { pivot: row.pivot }),
    ...(row.latitude && {
      position: { latitude: Number(row.latitude), longitude: Number(row.longitude), precision: 'unknown' },
    }),
  }
}
