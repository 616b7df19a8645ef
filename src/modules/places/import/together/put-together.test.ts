import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { SaidFacts } from '../../place.ts'
import { openPlaces } from '../read-file.ts'
import { type ReadRow, readRow } from '../read-row.ts'
import { putTogether } from './put-together.ts'
import { repeatedRows } from './repeated-rows.ts'

const today = toDay('2026-11-22')
const header =
  'id;nom;adresse;code_postal;commune;services;telephone;horaires;presentation_detail;frais_a_charge;date_maj'
const library = 'Médiathèque;1 rue Haute;62300;Lens'

test('one row per service makes one place that offers them all', async () => {
  const rows = await rowsOf([
    `7;${library};Aide aux démarches administratives;0321000001;Mo 09:00-12:00;Des démarches.;Gratuit;2026-01-02`,
    `8;Mairie;2 rue Basse;62300;Lens;;;;;;2026-01-02`,
    `7;${library};Accès internet et matériel informatique;0321000002;Tu 14:00-17:00;Des postes.;Payant;2026-03-04`,
  ])

  expect(rows.map(({ place, isJoined }) => place?.rows ?? isJoined)).toEqual([1, true, 2])
  expect(placesOf(rows).find(({ name }) => name === 'Médiathèque')).toMatchObject({
    services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
    phones: ['+33321000001', '+33321000002'],
    fees: ['Gratuit', 'Payant'],
    hours: { osm: 'Mo 09:00-12:00; Tu 14:00-17:00' },
    description: 'Des démarches.\n\nDes postes.',
    updatedOn: '2026-03-04',
  })
  expect(rulesOf(rows[1])).toEqual(['row-joined', 'phone-written'].toSorted())
})

test('without an identifier, the same name at the same address is the same place', async () => {
  const rows = await rowsOf([
    `;${library};Aide aux démarches administratives;;;;;`,
    `;${library};Accès internet et matériel informatique;;;;;`,
    `;Médiathèque;9 rue Neuve;62300;Lens;;;;;;`,
  ])

  expect(placesOf(rows).map(({ services }) => services.length)).toEqual([2, 0])
})

test('what a row does not say, another completes', async () => {
  const [place] = placesOf(
    await rowsOf([
      `7;Médiathèque;;62300;Lens;;;;;;`,
      `7;Médiathèque;1 rue Haute;62300;Lens;;0321000001;;Un lieu.;;`,
    ]),
  )

  expect(place).toMatchObject({
    street: '1 rue Haute',
    phones: ['+33321000001'],
    description: 'Un lieu.',
    updatedOn: today,
  })
})

test('two rows that contradict each other keep the first value, and it is said', async () => {
  const rows = await rowsOf([
    `7;${library};;;Mo 09:00-12:00;;;`,
    `7;Bibliothèque;1 rue Haute;62300;Lens;;;Mo 10:00-12:00;;;`,
  ])

  expect(placesOf(rows)).toMatchObject([{ name: 'Médiathèque', hours: { osm: 'Mo 09:00-12:00' } }])
  const told = rows.flatMap(({ anomalies }) => anomalies).filter(({ rule }) => rule === 'row-disagrees')
  expect(told).toMatchObject([
    { line: 3, column: 'nom', value: 'Bibliothèque', severity: 'warning' },
    { line: 3, column: 'horaires', value: 'Mo 10:00-12:00' },
  ])
  expect(told[0]?.proposal).toBe(
    'Le même lieu est dit autrement plus haut : « Médiathèque (ligne 2) » est gardé. Corrigez l’une des deux.',
  )
})

test('another name at another address under the same identifier is left out and said so', async () => {
  const rows = await rowsOf([`7;${library};;;;;;`, `7;Mairie;2 rue Basse;62300;Lens;;;;;;`])

  expect(placesOf(rows)).toMatchObject([{ name: 'Médiathèque' }])
  expect(rows.flatMap(rulesOf)).toContain('id-repeated')
})

test.each([
  ['Mo 09:00-12:00', 'Mo 14:00-17:00', 'Mo 09:00-12:00,14:00-17:00'],
  ['Mo-Fr 09:00-12:00', 'Sa 10:00-12:00; PH off', 'Mo-Fr 09:00-12:00; Sa 10:00-12:00; PH off'],
  ['Mo 09:00-12:00', 'Th[1,3] 14:00-16:00', 'Mo 09:00-12:00; Th[1,3] 14:00-16:00'],
  ['week 2-52/2 Tu 09:00-12:00', 'Fr 14:00-16:00', 'week 2-52/2 Tu 09:00-12:00; Fr 14:00-16:00'],
  ['Mo 09:00-12:00', 'Mo[1] 14:00-16:00', 'Mo 09:00-12:00'],
  ['Mo 09:00-12:00', 'sur rendez-vous le samedi', 'Mo 09:00-12:00'],
])('hours « %s » and « %s » of one place are « %s »', async (one, other, osm) => {
  const [place] = placesOf(await rowsOf([`7;${library};;;"${one}";;;`, `7;${library};;;"${other}";;;`]))

  expect(place?.hours?.osm).toBe(osm)
})

test('rows too far apart to be held are told how to come closer, and the others are taken', async () => {
  const lines = [1, 2, 3, 1, 2, 3].map((id) => `${id};Lieu ${id};${id} rue Haute;62300;Lens;;;;;;`)
  const reading = { today, mapping: (await open(lines)).mapping, peopleColumns: [] }
  async function* raw() {
    for (const [rank, text] of lines.entries()) {
      const [id = '', nom = '', adresse = ''] = text.split(';')
      yield { line: rank + 2, cells: { id, nom, adresse, commune: 'Lens' } }
    }
  }
  async function* read(): AsyncGenerator<ReadRow> {
    for await (const row of raw()) yield readRow(row, reading)
  }
  const repeated = await repeatedRows(raw(), ({ cells }) => cells['id'] ?? '')
  const rows = await all(putTogether(read(), repeated, 900))

  expect(rows).toHaveLength(6)
  expect(placesOf(rows).map(({ name }) => name)).toEqual(['Lieu 1', 'Lieu 2', 'Lieu 3'])
  const far = rows.flatMap(({ anomalies }) => anomalies).filter(({ rule }) => rule === 'row-too-far')
  expect(far.length).toBeGreaterThan(0)
  expect(far[0]?.proposal).toContain('Triez le fichier par identifiant')
})

test('a thousand rows of one place keep nobody waiting', async () => {
  const lines = Array.from({ length: 1_500 }, (_, rank) => `7;${library};;;;${'Mot '.repeat(20)}${rank}.;;`)
  const before = process.cpuUsage().user
  const rows = await rowsOf(lines)

  expect(placesOf(rows)).toHaveLength(1)
  expect(process.cpuUsage().user - before).toBeLessThan(15_000_000)
})

function open(lines: readonly string[]) {
  const text = [header, ...lines].join('\n')
  return openPlaces(
    async function* bytes() {
      yield new TextEncoder().encode(text)
    },
    { today },
  )
}

async function rowsOf(lines: readonly string[]): Promise<readonly ReadRow[]> {
  return all((await open(lines)).rows)
}

async function all(rows: AsyncIterable<ReadRow>): Promise<readonly ReadRow[]> {
  const read: ReadRow[] = []
  for await (const row of rows) read.push(row)
  return read
}

function placesOf(rows: readonly ReadRow[]): readonly SaidFacts[] {
  return rows.flatMap(({ place }) => (place ? [place.facts] : []))
}

function rulesOf(row: ReadRow | undefined): readonly string[] {
  return (row?.anomalies ?? []).map(({ rule }) => rule).toSorted()
}
