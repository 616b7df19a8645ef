import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { nothingLocal } from '../bare-place.ts'
import { openPlaces } from '../import/read-file.ts'
import type { LocalFacts, PlaceFacts, SaidFacts } from '../place.ts'
import { placeTypes } from '../standard/place-types.ts'
import {
  accessModes,
  audiences,
  fees,
  programmes,
  services,
  specialCares,
  supportModes,
  trainingLabels,
} from '../standard/terms.ts'
import { extendedRow } from './extended-row.ts'
import { placeFeature } from './geojson.ts'
import { extendedHead, extendedLine, standardHead, standardLine } from './standard-csv.ts'
import { standardRow } from './standard-row.ts'

const today = toDay('2026-11-22')

test('a place that leaves in the extended file comes back exactly the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aPlace(), { minLength: 1, maxLength: 5 }), async (places) => {
      const lines = places.map(({ facts, local }, rank) =>
        extendedLine(extendedRow(`p${rank}`, facts, local)),
      )
      expect(await factsIn(extendedHead + lines.join(''))).toEqual(places.map(said))
    }),
    { numRuns: 50 },
  )
}, 60_000)

test('a place that leaves in GeoJSON comes back exactly the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aPlace(), { minLength: 1, maxLength: 5 }), async (places) => {
      const features = places.map(({ facts, local }, rank) => placeFeature(`p${rank}`, facts, local))
      const text = JSON.stringify({ type: 'FeatureCollection', features })
      expect(await factsIn(text)).toEqual(places.map(said))
    }),
    { numRuns: 50 },
  )
}, 60_000)

test('the strict file loses what the standard has no room for, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aPlace(), { minLength: 1, maxLength: 5 }), async (places) => {
      const lines = places.map(({ facts }, rank) => standardLine(standardRow(`p${rank}`, facts)))
      expect(await factsIn(standardHead + lines.join(''))).toEqual(places.map(({ facts }) => strict(facts)))
    }),
    { numRuns: 50 },
  )
}, 60_000)

/** One telephone and no short one, a point without its precision, hours in OSM alone, a bar or a semicolon in no label. */
function strict({ phones, position, hours, otherLabels, ...facts }: PlaceFacts): SaidFacts {
  return {
    ...facts,
    phones: phones.filter((phone) => phone.startsWith('+')).slice(0, 1),
    otherLabels: [...new Set(otherLabels.map((label) => label.replaceAll('|', '/').replaceAll(';', ',')))],
    ...(position && { position: { ...position, precision: 'unknown' } }),
    ...(hours && { hours: hours.osm === undefined ? hours : { raw: hours.osm, osm: hours.osm } }),
  }
}

/** What a file can say of a place: nothing of an empty list that a town adds. */
function said({ facts, local }: Generated): SaidFacts {
  const told = Object.entries(local).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return { ...facts, ...Object.fromEntries(told) }
}

interface Generated {
  readonly facts: PlaceFacts
  readonly local: LocalFacts
}

function aPlace(): fc.Arbitrary<Generated> {
  return fc.record({ facts: someFacts(), local: someLocal() })
}

const words = fc
  .array(
    fc.constantFrom(
      'Espace',
      'Simone',
      'Veil',
      'l’œuvre',
      'à',
      '« Clé »',
      'n°',
      '3,',
      '"bis"',
      'Été',
      "d'ici",
      'b&c',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(' '))
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const street = fc.constantFrom('3 rue du Moulin', '12 bis avenue de la Paix, bâtiment B', 'Place d’Armes', '')
const commune = fc.constantFrom(
  { name: 'Lens', postalCode: '62300', code: '62498' },
  { name: 'Paris', postalCode: '75011', code: '75111' },
  { name: 'Bué', postalCode: '18300', code: '18039' },
)
const phone = fc.constantFrom('3949', '+33321000001', '+33148000002', '+262262000003', '115')
const position = fc.record({
  latitude: fc.integer({ min: 42_500_000, max: 50_500_000 }).map(inDegrees),
  longitude: fc.integer({ min: -4_000_000, max: 7_500_000 }).map(inDegrees),
  precision: fc.constantFrom('address', 'street', 'unknown'),
})
const hours = fc.constantFrom(
  { raw: 'lundi 9h-12h', osm: 'Mo 09:00-12:00' },
  { raw: 'Mo-Fr 09:00-17:00; PH off', osm: 'Mo-Fr 09:00-17:00; PH off' },
  { raw: 'Mardi 9h-12h semaines paires', osm: 'week 2-52/2 Tu 09:00-12:00' },
  { raw: 'Jeudi 9h-12h sur rendez-vous', osm: 'Th 09:00-12:00 "sur rendez-vous"' },
  { raw: 'un mardi sur deux' },
  { raw: '24/7', osm: '24/7' },
)
const label = fc.constantFrom('QPV', 'ZRR', 'Pass | Bus', 'Label ; or', String.raw`C:\\lieu`, 'Été, hiver')

function inDegrees(micro: number): number {
  return micro / 1e6
}

function someOf<Term>(terms: readonly Term[]): fc.Arbitrary<readonly Term[]> {
  return fc.subarray([...terms])
}

function someFacts(): fc.Arbitrary<PlaceFacts> {
  const maybe = { requiredKeys: [...required] }
  return fc
    .record(
      {
        pivot: fc.constantFrom('21180197200015', 'W751234567'),
        name: words.map((more) => `Espace ${more}`),
        commune,
        street,
        addressComplement: words,
        position,
        types: someOf(placeTypes),
        phones: fc.uniqueArray(phone, { maxLength: 3 }),
        emails: someOf(['contact@moulin.example', 'accueil@moulin.example']),
        websites: someOf(['https://moulin.example/', 'https://moulin.example/a?b=1&c=2']),
        hours,
        summary: text,
        description: text,
        collectedBy: words,
        isItinerant: fc.constant(true),
        isFixed: fc.constant(true),
        parentOrganisation: words,
        updatedOn: fc.constantFrom(toDay('2024-02-29'), today),
        services: someOf(services),
        audiences: someOf(audiences),
        specialCares: someOf(specialCares),
        fees: someOf(fees),
        programmes: someOf(programmes),
        trainingLabels: someOf(trainingLabels),
        otherLabels: fc.uniqueArray(label, { maxLength: 3 }),
        accessModes: someOf(accessModes),
        supportModes: someOf(supportModes),
        accessibilitySheet: fc.constant('https://acceslibre.beta.gouv.fr/app/lieu/'),
        bookingPage: fc.constant('https://rdv.example/moulin'),
      },
      maybe,
    )
    .map((facts) => facts as PlaceFacts)
}

const required = [
  'name',
  'commune',
  'street',
  'types',
  'phones',
  'emails',
  'websites',
  'updatedOn',
  'services',
  'audiences',
  'specialCares',
  'fees',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'accessModes',
  'supportModes',
] as const

function someLocal(): fc.Arbitrary<LocalFacts> {
  return fc
    .record(
      {
        closures: fc.constantFrom([], [{ from: today, to: today, reason: 'Pont | férié ; fermé' }]),
        languages: someOf(['ar', 'fsl']),
        accessDetails: someOf(['step-free', 'lift'] as const),
        seats: fc.integer({ min: 0, max: 999 }),
        saturation: fc.constantFrom('low', 'moderate', 'high'),
      },
      { requiredKeys: [] },
    )
    .map((local) => ({ ...nothingLocal, ...local }))
}

async function factsIn(file: string): Promise<readonly SaidFacts[]> {
  const { rows } = await openPlaces(
    async function* bytes() {
      yield new TextEncoder().encode(file)
    },
    { today },
  )
  const all: SaidFacts[] = []
  for await (const { place } of rows) if (place) all.push(place.facts)
  return all
}
