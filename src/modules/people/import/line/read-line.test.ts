import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
import type { Cell } from '../sheet/sheet.ts'
import { communeFinder } from './commune-finder.ts'
import type { Line } from './line-reader.ts'
import { type ReadLine, readLine } from './read-line.ts'

const findCommune = communeFinder(listCommunes(), communeListYear)
const reading = { today: toDay('2026-03-03'), countsFrom1904: false, firstNameFirst: false, findCommune }

function read(line: Line, more: Partial<typeof reading> = {}): ReadLine {
  return readLine(line, { ...reading, ...more })
}

function withName(line: Line): ReadLine {
  return read({ 'first-names': 'Zoé', 'usage-name': 'Benali', ...line })
}

test.each<[Cell, string, string?]>([
  [{ day: '1950-03-03' }, '1950-3-3'],
  ['03/03/1950', '1950-3-3'],
  ['3/3/1950', '1950-3-3'],
  ['3-3-1950', '1950-3-3'],
  ['03.03.1950', '1950-3-3'],
  ['3 mars 1950', '1950-3-3'],
  ['1er août 1950', '1950-8-1'],
  ['vendredi 3 mars 1950', '1950-3-3'],
  ['née le 3 mars 1950', '1950-3-3'],
  ['1950-03-03', '1950-3-3'],
  ['1950-03-03T00:00:00Z', '1950-3-3'],
  ['03/03/1950 00:00', '1950-3-3'],
  ['٣/٣/١٩٥٠', '1950-3-3'],
  ['00/00/1950', '1950-?-?'],
  ['00/03/1950', '1950-3-?'],
  ['03/1950', '1950-3-?'],
  ['mars 1950', '1950-3-?'],
  ['1950', '1950-?-?'],
  [1950, '1950-?-?'],
  [18325, '1950-3-3', 'birth-from-number'],
  ['18325', '1950-3-3', 'birth-from-number'],
  [18325.5, '1950-3-3', 'birth-from-number'],
  [3031950, '1950-3-3'],
  ['19500303', '1950-3-3'],
  ['03/03/50', '1950-3-3'],
  ['03/03/15', '', 'birth-century-unsure'],
  ['30/02/1950', '', 'birth-not-a-date'],
  ['3/25/1950', '', 'birth-not-a-date'],
  ['03/03/1850', '', 'birth-too-old'],
  ['03/03/2050', '', 'birth-in-the-future'],
  ['72 ans', '', 'birth-unreadable'],
  ['mars', '', 'birth-unreadable'],
  ['#REF!', '', 'formula-error'],
  ['NC', ''],
  ['?', ''],
  ['00/00/0000', ''],
  ['0/0-', ''],
  ['0 0 ', ''],
])('a birth written %j is %s %s', (cell, birth, fault) => {
  const { draft, problems } = withName({ birth: cell })
  const { year, month = '?', day = '?' } = draft?.birth ?? { year: undefined }
  expect(year === undefined ? '' : [year, month, day].join('-')).toBe(birth)
  expect(problems.map((problem) => problem.fault)).toEqual(fault ? [fault] : [])
})

test('a number of days of an old Mac is counted from 1904', () => {
  expect(read({ 'usage-name': 'Benali', birth: 16863 }, { countsFrom1904: true }).draft?.birth).toEqual({
    year: 1950,
    month: 3,
    day: 3,
  })
})

test.each<[Cell, readonly string[], string?]>([
  [612345678, ['+33612345678']],
  ['612345678', ['+33612345678']],
  ['06.12.34.56.78', ['+33612345678']],
  ['33612345678', ['+33612345678']],
  ['06 12 34 56 78 / 03 21 12 34 56', ['+33612345678', '+33321123456']],
  ['0612345678 ou 0321123456', ['+33612345678', '+33321123456']],
  ['06 12 34', [], 'phone-unreadable'],
  ['06 12 34 56 78 / voisine', [], 'phone-unreadable'],
  ['pas de téléphone', []],
  ['0', []],
])('a telephone written %j is %j %s', (cell, numbers, fault) => {
  const { draft, problems } = withName({ phone: cell })
  expect(draft?.channels.map(({ value }) => value)).toEqual(numbers)
  expect(problems.map((problem) => problem.fault)).toEqual(fault ? [fault] : [])
})

test.each<[Line, string, string?]>([
  [{ commune: 'LENS', 'postal-code': 62300 }, 'Lens 62300'],
  [{ commune: '62300 Lens' }, 'Lens 62300'],
  [{ commune: 'Lens cedex', 'postal-code': '62307' }, 'Lens 62300'],
  [{ commune: 'l’abergement clemenciat' }, "L'Abergement-Clémenciat 01400"],
  [{ 'postal-code': 1400, commune: 'Abergement Clémenciat' }, "L'Abergement-Clémenciat 01400"],
  [{ 'commune-code': '62498' }, 'Lens 62300'],
  [{ commune: 'St Denis', 'postal-code': '93200' }, 'Saint-Denis 93200'],
  [{ commune: 'Zorglub' }, '', 'commune-unknown'],
  [{ 'postal-code': '01400' }, '', 'commune-several'],
  [{ commune: 'SDF' }, ''],
])('a place written %j is %s %s', (line, place, fault) => {
  const { draft, problems } = withName(line)
  const { commune } = draft?.home ?? {}
  expect(commune ? `${commune.name} ${commune.postalCode ?? ''}` : '').toBe(place)
  expect(problems.map((problem) => problem.fault)).toEqual(fault ? [fault] : [])
})

test.each<[Line, Record<string, string>, string?]>([
  [
    { 'first-names': ' Zoé ', 'usage-name': 'BEN  ALI' },
    { firstNames: 'Zoé', usageName: 'BEN ALI' },
  ],
  [
    { 'usage-name': 'DURAND née BENALI', 'first-names': 'Zoé' },
    { firstNames: 'Zoé', usageName: 'DURAND', birthName: 'BENALI' },
  ],
  [{ 'whole-name': 'BEN ALI Zoé Marie' }, { firstNames: 'Zoé Marie', usageName: 'BEN ALI' }],
  [{ 'whole-name': 'Zoé BENALI' }, { firstNames: 'Zoé', usageName: 'BENALI' }],
  [
    { 'whole-name': 'Mme DURAND née BENALI Zoé' },
    { firstNames: 'Zoé', usageName: 'DURAND', birthName: 'BENALI' },
  ],
  [{ 'whole-name': 'Benali Zoé' }, { firstNames: 'Zoé', usageName: 'Benali' }],
  [{ 'whole-name': 'Ben Ali Zoé' }, { firstNames: 'Ali Zoé', usageName: 'Ben' }, 'name-order-unsure'],
  [{ 'first-names': 'Aminata' }, { firstNames: 'Aminata' }],
  [
    { 'first-names': 'Na', 'usage-name': 'X' },
    { firstNames: 'Na', usageName: 'X' },
  ],
  [{ 'first-names': 'Zoé', 'usage-name': '=HYPERLINK("x")' }, { firstNames: 'Zoé' }, 'formula'],
  [{ 'first-names': 'Zoé', 'usage-name': 12 }, { firstNames: 'Zoé' }, 'name-without-letter'],
])('names written %j are %j %s', (line, names, fault) => {
  const { draft, problems } = read(line)
  const { hasSingleName: _, ...read_ } = draft!.names
  expect(Object.fromEntries(Object.entries(read_).filter(([, value]) => value !== undefined))).toEqual(names)
  expect(problems.map((problem) => problem.fault)).toEqual(fault ? [fault] : [])
})

test('« Prénom Nom » announces the other order', () => {
  expect(read({ 'whole-name': 'Zoé Benali' }, { firstNameFirst: true }).draft?.names).toMatchObject({
    firstNames: 'Zoé',
    usageName: 'Benali',
  })
})

test('without a name the line is left out, and the cell is named', () => {
  expect(read({ 'usage-name': '?', birth: '1950' })).toEqual({
    draft: undefined,
    problems: [{ field: 'usage-name', fault: 'name-missing', outcome: 'line-left-out', written: '' }],
  })
  expect(read({ 'usage-name': '=1+1' }).problems.map(({ fault }) => fault)).toEqual([
    'name-missing',
    'formula',
  ])
})

test('words of other tools are understood, and the others named', () => {
  const { draft, problems } = withName({
    civility: 'Mme',
    'social-status': 'Retraitée',
    languages: 'Arabe, français / klingon',
    gender: '2',
  })
  expect(draft).toMatchObject({ gender: 'feminin', socialStatus: 'retraite', spoken: ['ar', 'fr'] })
  expect(problems).toEqual([
    { field: 'gender', fault: 'gender-unknown', outcome: 'cell-left-empty', written: '2' },
    {
      field: 'languages',
      fault: 'language-unknown',
      outcome: 'read-as',
      readAs: 'arabe, français',
      written: 'Arabe, français / klingon',
    },
  ])
})

test('an address is kept with its town, and no secret in it', () => {
  const line = { address: '12 rue des Lilas', commune: 'Lens', 'postal-code': '62300' }
  expect(withName(line).draft?.channels).toMatchObject([
    { kind: 'letter', value: '12 rue des Lilas, 62300 Lens' },
  ])
  const secret = withName({ address: '12 rue X, mot de passe : Soleil2024!' })
  expect(secret.draft?.channels).toEqual([])
  expect(secret.problems.map(({ fault }) => fault)).toEqual(['holds-a-secret'])
  expect(withName({ address: 'SDF' }).draft).toMatchObject({
    home: { hasNoFixedAddress: true },
    channels: [],
  })
})
