import { expect, test } from 'vitest'
import { openRows } from './open-rows.ts'
import type { Openable, RawRow } from './raw-row.ts'

const written = (text: string): Openable => inBytes(new TextEncoder().encode(text))

function inBytes(bytes: Uint8Array): Openable {
  return async function* pieces() {
    for (let from = 0; from < bytes.length; from += 11) yield bytes.subarray(from, from + 11)
  }
}

async function rowsOf(open: Openable): Promise<readonly (RawRow['cells'] | string)[]> {
  const rows: (RawRow['cells'] | string)[] = []
  for await (const row of (await openRows(open)).rows()) rows.push('cells' in row ? row.cells : row.broken)
  return rows
}

test('the title above a table and the total below it are no rows of it', async () => {
  const text = [
    'Points d’accueil du territoire;;;',
    'Mise à jour : septembre 2025;;;',
    ';;;',
    'Nom;Adresse;CP;Ville',
    'Médiathèque;1 rue Haute;71000;Mâcon',
    'Canton de Cluny;;;',
    'CCAS;2 rue du Merle;71250;Cluny',
    'Nom;Adresse;CP;Ville',
    'TOTAL;2;;',
  ]
  expect(await rowsOf(written(text.join('\r\n')))).toEqual([
    { Nom: 'Médiathèque', Adresse: '1 rue Haute', CP: '71000', Ville: 'Mâcon' },
    'row-note',
    { Nom: 'CCAS', Adresse: '2 rue du Merle', CP: '71250', Ville: 'Cluny' },
    'row-note',
    'row-note',
  ])
})

test.each([
  ['Structure;;Lundi;;Mardi;\nNom;Ville;matin;après-midi;matin;après-midi\n', 'the names below'],
  ['Nom;Ville;Lundi;;Mardi;\n;;matin;après-midi;matin;après-midi\n', 'the names above'],
])('a header on two lines names each column once: %s', async (header) => {
  expect(await rowsOf(written(`${header}CCAS;Lens;9h-12h;;;14h-17h\n`))).toEqual([
    {
      Nom: 'CCAS',
      Ville: 'Lens',
      'Lundi matin': '9h-12h',
      'Lundi après-midi': '',
      'Mardi matin': '',
      'Mardi après-midi': '14h-17h',
    },
  ])
})

test('a spreadsheet that says its own separator is read under that line', async () => {
  expect(await rowsOf(written('sep=;\r\n"Nom";"Ville";\r\n"CCAS ""Le Pont""";"Sète";\r\n'))).toEqual([
    { Nom: 'CCAS "Le Pont"', Ville: 'Sète', 'colonne 3': '' },
  ])
})

test('lines may end as on an old Macintosh, in its encoding', async () => {
  const old = Buffer.from(
    'nom;ville\rM\u008Ddiath\u008Fque;S\u008Des\r'.replaceAll('\u008D', '\u008E'),
    'latin1',
  )
  expect(await rowsOf(inBytes(old))).toEqual([{ nom: 'Médiathèque', ville: 'Sées' }])
})

test('UTF-16 that does not say so is read', async () => {
  const wide = Buffer.from('nom;ville\nMairie d’Évian;Évian-les-Bains\n', 'utf16le')
  expect(await rowsOf(inBytes(wide))).toEqual([{ nom: 'Mairie d’Évian', ville: 'Évian-les-Bains' }])
})

test('names of columns that were read twice on their way are put right', async () => {
  expect(await rowsOf(written('nom;tÃ©lÃ©phone\nCCAS;03\n'))).toEqual([{ nom: 'CCAS', téléphone: '03' }])
})

const place = { nom: 'CCAS', commune: 'Lens' }

test.each([
  ['lines of JSON', `${JSON.stringify(place)}\n${JSON.stringify(place)}\n`, 2],
  ['an object by identifier', JSON.stringify({ a: { ...place, jours: [{ j: 1 }] }, b: place }), 2],
  ['one place alone', JSON.stringify(place), 1],
  ['an answer with links', JSON.stringify({ links: [{ rel: 'self' }], data: [place, place] }), 2],
  [
    'a layer with its fields first',
    JSON.stringify({ fields: [{ name: 'nom' }], features: [{ attributes: place }, { attributes: place }] }),
    2,
  ],
  ['a portal’s records', JSON.stringify([{ recordid: 'x', fields: place }]), 1],
  [
    'records inside records',
    JSON.stringify({
      links: [{ rel: 'self' }],
      records: [{ links: [], record: { id: 'h', timestamp: 't', size: 9, fields: place } }],
    }),
    1,
  ],
])('%s', async (_, text, count) => {
  const rows = await rowsOf(written(text))
  expect(rows).toHaveLength(count)
  for (const row of rows) expect(row).toMatchObject(place)
  expect(JSON.stringify(rows)).not.toContain('"id"')
})

test('OpenStreetMap numbers its nodes and its ways apart, and a way has a middle', async () => {
  const elements = [
    { type: 'node', id: 7, lat: 47.4, lon: -0.5, tags: { name: 'Bibliothèque' } },
    { type: 'way', id: 7, center: { lat: 47.5, lon: -0.6 }, tags: { name: 'Centre' } },
  ]
  expect(await rowsOf(written(JSON.stringify({ osm3s: { copyright: 'ODbL' }, elements })))).toEqual([
    { id: 'node/7', lat: '47.4', lon: '-0.5', name: 'Bibliothèque' },
    { id: 'way/7', lat: '47.5', lon: '-0.6', name: 'Centre' },
  ])
})

test('an area of GeoJSON is at its middle', async () => {
  const area = [
    [
      [2, 48],
      [4, 48],
      [4, 50],
      [2, 50],
    ],
  ] as const
  const geometry = { type: 'Polygon', coordinates: area }
  const text = JSON.stringify({ features: [{ type: 'Feature', properties: place, geometry }] })
  expect(await rowsOf(written(text))).toMatchObject([
    { 'geometry.coordinates.longitude': '3', 'geometry.coordinates.latitude': '49' },
  ])
})
