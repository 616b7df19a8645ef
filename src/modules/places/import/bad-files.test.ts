import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { mappingFile, readMapping } from './mapping/mapping-file.ts'
import type { Mapping } from './mapping/mapping.ts'
import { openPlaces } from './read-file.ts'
import type { ReadRow } from './read-row.ts'
import { longestRow, type Openable } from './rows/raw-row.ts'

const today = toDay('2026-11-22')

function inPieces(bytes: Uint8Array, size = 7): Openable {
  return async function* pieces() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
}

const written = (text: string): Openable => inPieces(new TextEncoder().encode(text))

async function rowsOf(open: Openable, mapping?: Mapping): Promise<readonly ReadRow[]> {
  const { rows } = await openPlaces(open, { today, mapping })
  const all: ReadRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

const namesOf = (rows: readonly ReadRow[]): readonly string[] =>
  rows.flatMap(({ place }) => place?.facts.name ?? [])
const rulesOf = (row: ReadRow | undefined): readonly string[] =>
  (row?.anomalies ?? []).map(({ rule }) => rule)

test('a file of Windows-1252 and one with a byte order mark keep their accents', async () => {
  const line = 'id;nom;commune;code_postal\n1;Médiathèque d’Étréchy;Étréchy;91580\n'
  const windows = Buffer.from(line.replace('’', '\u0092'), 'latin1')
  expect(namesOf(await rowsOf(inPieces(windows)))).toEqual(['Médiathèque d’Étréchy'])
  expect(namesOf(await rowsOf(written(`\uFEFF${line}`)))).toEqual(['Médiathèque d’Étréchy'])
  expect(namesOf(await rowsOf(inPieces(Buffer.from(`\uFEFF${line}`, 'utf16le'))))).toEqual([
    'Médiathèque d’Étréchy',
  ])
})

test('a JSON file that is cut gives what precedes, and says that it is cut', async () => {
  const rows = await rowsOf(written('[{"id":1,"nom":"Mairie","commune":"Lens"},{"id":2,"nom":"Méd'))
  expect(namesOf(rows)).toEqual(['Mairie'])
  expect(rulesOf(rows[1])).toEqual(['file-truncated'])
})

test('a bad row in the middle never stops the file', async () => {
  const rows = await rowsOf(
    written('{"x":{"y":[1]},"lieux":[{"id":1,"nom":"Mairie [1}"},{"id":,},{"id":3,"nom":"CCAS"}]}'),
  )
  expect(namesOf(rows)).toEqual(['Mairie [1}', 'CCAS'])
  expect(rulesOf(rows[1])).toEqual(['row-unreadable'])
})

test('a row without end is left out, and not held in memory', async () => {
  const long = `[{"id":1,"nom":"Mairie","x":"${'x'.repeat(longestRow + 10)}"},{"id":2,"nom":"CCAS"}]`
  const rows = await rowsOf(inPieces(new TextEncoder().encode(long), 65_536))
  expect(rulesOf(rows[0])).toEqual(['row-too-long'])
  expect(namesOf(rows)).toEqual(['CCAS'])
})

test('a quote left open in a CSV file gives what precedes, and says so', async () => {
  const rows = await rowsOf(written('id,nom,commune\n1,Mairie,Lens\n2,"CCAS,Lens\n3,MJC,Lens\n'))
  expect(namesOf(rows)).toEqual(['Mairie'])
  expect(rulesOf(rows.at(-1))).toContain('file-truncated')
})

test.each([
  ['2,CCAS,Le', ['Mairie'], true],
  ['2,CCAS,Lens,Tu 09:00', ['Mairie', 'CCAS'], false],
  ['2,CCAS,Lens\n', ['Mairie', 'CCAS'], false],
  ['Total,1', ['Mairie'], false],
])('a CSV file that ends on « %s » gives %j; said to be cut: %s', async (end, names, isCut) => {
  const rows = await rowsOf(written(`id,nom,commune,horaires\n1,Mairie,Lens,Mo 09:00-12:00\n${end}`))
  expect(namesOf(rows)).toEqual(names)
  expect(rows.flatMap(rulesOf).includes('file-truncated')).toBe(isCut)
})

test('a formula stays a text, an identifier of two other places is left out and said so', async () => {
  const rows = await rowsOf(written('id,nom,commune\n1,=cmd|calc,Lens\n1,Mairie,Lens\n'))
  const ofLine = (line: number): readonly string[] => rulesOf(rows.find((row) => row.line === line))
  expect(namesOf(rows)).toEqual(['=cmd|calc'])
  expect(ofLine(2)).toContain('formula-like')
  expect(ofLine(3)).toContain('id-repeated')
})

test('mobiles, addresses of people and columns of people never reach a place', async () => {
  const [row] = await rowsOf(
    written(
      'id;nom;commune;telephone;courriel;prenom;description\n1;Mairie;Lens;06 12 34 56 78;lea.martin@lens.fr;Léa;Appelez le 06.12.34.56.78\n',
    ),
  )
  expect(row?.dropped).toEqual({ names: 1, nominativeEmails: 1, personalMobiles: 2 })
  expect(JSON.stringify(row)).not.toMatch(/12.?34.?56|martin|Léa/)
})

test('whoever a column names leaves the texts of her row, and whoever lives at the address leaves it', async () => {
  const [row] = await rowsOf(
    written(
      [
        'id;nom;commune;adresse;Prénom médiateur;Nom médiateur;contact;presentation_detail',
        '1;EPN;Lens;chez M. Paul Durand, 3 rue Haute;Jeanne;Dupont;Marie CURIEN;Venez voir Jeanne Dupont ou Marie Curien.',
      ].join('\n'),
    ),
  )
  expect(row?.place?.facts).toMatchObject({ street: '3 rue Haute', description: 'Venez voir … ou ….' })
  expect(row?.dropped.names).toBe(4)
})

test('a mapping file is read as producers write it: parts, joins, words and days', async () => {
  const mapping = readMapping(
    JSON.stringify({
      nom: { colonne: 'T' },
      adresse: { joindre: { colonnes: ['n', 'voie'], séparateur: ' ' } },
      latitude: { dissocier: { colonne: 'pt', séparateur: ',', partie: 0 } },
      longitude: { dissocier: { colonne: 'pt', séparateur: ',', partie: 1 } },
      services: [
        { colonnes: ['aide'], termes: ['oui'], sauf: ['non'], cible: 'Aide aux démarches administratives' },
      ],
      horaires: { jours: [{ colonne: 'lu', osm: 'Mo' }] },
    }),
  )
  if (!mapping.ok) throw new Error('the mapping should be read')
  const [row] = await rowsOf(
    written('T;n;voie;pt;aide;lu\nCCAS;3;rue X;50.43,2.83;Oui;9h-12h\n'),
    mapping.value,
  )
  expect(row?.place?.facts).toMatchObject({
    name: 'CCAS',
    street: '3 rue X',
    position: { latitude: 50.43, longitude: 2.83 },
    services: ['Aide aux démarches administratives'],
    hours: { osm: 'Mo 09:00-12:00' },
  })
})

test('a mapping that goes in circles, or says something else, is refused', () => {
  expect(readMapping('{"nom": {"colonne": {"nom": {"colonne": "nom"}}}}')).toMatchObject({ ok: false })
  expect(readMapping('{"nom": {"colonne": "nom"}, "adresse": {"mapping": "adresse"}}')).toMatchObject({
    ok: false,
  })
  expect(readMapping('{')).toMatchObject({ ok: false })
})

test('the mapping that was proposed is a file that reads back as the same mapping', async () => {
  const open = written(
    'Identifiant;Nom structure;CP;Ville;lundi;mardi;mercredi;jeudi;wifi\n7;CCAS;62300;Lens;9h-12h;9h-12h;fermé;14h-17h;Oui\n',
  )
  const { mapping } = await openPlaces(open, { today })
  const again = readMapping(JSON.stringify(mappingFile(mapping)))
  expect(again).toEqual({ ok: true, value: mapping })
  expect(Object.keys(mapping.rules)).toEqual(['id', 'nom', 'commune', 'code_postal', 'horaires', 'services'])
})

test.each([
  ['description', 'x'.repeat(400_000)],
  ['description', '<a'.repeat(200_000)],
  ['adresse', `rue ${'-'.repeat(400)} a`],
  ['horaires', 'lundi 9h-12h '.repeat(20_000)],
])('a text without end in « %s » is cut and said so, and keeps nobody waiting', async (column, text) => {
  const before = process.cpuUsage().user
  const rows = await rowsOf(
    written(JSON.stringify([{ id: 1, nom: 'Mairie', commune: 'Lens', [column]: text }])),
  )

  expect(namesOf(rows)).toEqual(['Mairie'])
  expect(rulesOf(rows[0]).includes('cell-cut')).toBe(text.length > 10_000)
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000)
})
