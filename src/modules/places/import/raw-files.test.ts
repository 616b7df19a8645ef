import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Anomaly } from './anomaly.ts'
import { mappingFile, readMapping } from './mapping/mapping-file.ts'
import { openPlaces } from './read-file.ts'
import type { ReadRow } from './read-row.ts'

const folder = new URL('../../../../../shared/data/places/', import.meta.url)
const absent = !existsSync(folder)
const whenPresent = absent ? ' (skipped: ../shared/data/places is absent)' : ''
const rawFiles = absent ? [] : readdirSync(new URL('raw/', folder)).map((name) => `raw/${name}`)
const files = absent ? ['places.csv'] : [...rawFiles, 'places.csv']

// Postal codes without a name of commune: two out of three stand for several communes, and nobody may choose.
const withoutCommuneNames = ['raw/hist__aidants-connect.json']

async function read(file: string): Promise<readonly ReadRow[]> {
  const { rows } = await openPlaces(() => createReadStream(new URL(file, folder)), {
    today: toDay('2026-11-22'),
  })
  const all: ReadRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

const isError = ({ severity }: Anomaly): boolean => severity === 'error'

test.skipIf(absent).each(files)(
  `at most a tenth of %s is left out, and each line says why${whenPresent}`,
  async (file) => {
    const rows = await read(file)
    const left = rows.filter(({ place, isJoined }) => !place && !isJoined)
    expect(rows.length).toBeGreaterThan(30)
    expect(left.length / rows.length).toBeLessThanOrEqual(0.1)
    expect(left.filter(({ anomalies }) => !anomalies.some(isError))).toEqual([])
    expect(rows.filter(({ place, anomalies }) => place && anomalies.some(isError))).toEqual([])
    const told = rows
      .flatMap(({ place }) => place?.facts.commune ?? [])
      .filter(({ name, postalCode }) => name + postalCode)
    const coded = told.filter(({ code }) => code !== undefined)
    if (!withoutCommuneNames.includes(file)) expect(coded.length).toBeGreaterThanOrEqual(told.length * 0.98)
  },
  60_000,
)

test.skipIf(absent)(
  `the same file again has the same fingerprints, another day too${whenPresent}`,
  async () => {
    const prints = async (today: string): Promise<readonly (string | undefined)[]> => {
      const file = new URL('raw/head__la-creuse.json', folder)
      const { rows } = await openPlaces(() => createReadStream(file), { today: toDay(today) })
      const all: (string | undefined)[] = []
      for await (const { place } of rows) all.push(place?.fingerprint)
      return all
    }
    expect(await prints('2026-11-22')).toEqual(await prints('2027-01-03'))
  },
)

test.skipIf(absent)(
  `every mapping that producers write is read, and reads back the same${whenPresent}`,
  () => {
    const mappings = new URL('source-mappings/', folder)
    const texts = readdirSync(mappings).map((name) => readFileSync(new URL(name, mappings), 'utf8'))
    const mapped = texts.map((text) => readMapping(text))

    expect(mapped.filter(({ ok }) => !ok)).toEqual([])
    for (const each of mapped) {
      expect(each.ok && readMapping(JSON.stringify(mappingFile(each.value)))).toEqual(each)
    }
  },
)
