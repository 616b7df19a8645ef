import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { Anomaly } from '../import/anomaly.ts'
import { anomalyOf } from '../import/notice.ts'
import type { LocalFacts, Stop } from '../place.ts'
import { type ExtensionColumn, extensionColumns } from './columns.ts'
import { cellOfObjects } from './from-json.ts'
import { extensionRow } from './extension-row.ts'
import { type ReadExtension, readExtension } from './read-extension.ts'

const holidays = { from: toDay('2026-12-24'), to: toDay('2027-01-02') }
const market: Stop = {
  commune: { name: 'Lens', postalCode: '62300', code: '62498' },
  street: 'Place du Marché',
  weekday: 2,
  weeks: 'even',
  opensAt: 540,
  closesAt: 720,
}

const everything: LocalFacts = {
  closures: [
    { from: toDay('2026-11-30'), to: toDay('2026-11-30') },
    { ...holidays, reason: 'Congés : au 3 janvier | ou au 4 ; voir \\ la porte' },
    { from: toDay('2027-05-14'), to: toDay('2027-05-14'), reason: 'Pont' },
  ],
  stops: [
    { ...market, opensAt: 0, closesAt: 1440, weeks: 'every', street: '' },
    { ...market, position: { latitude: 50.4325, longitude: 2.83, precision: 'street' } },
    {
      ...market,
      weekday: 5,
      weeks: 'odd',
      street: '3 ; 5 rue | du Moulin, 2e étage',
      position: { latitude: 50.43, longitude: 2.8, precision: 'unknown' },
      from: toDay('2026-09-01'),
      to: toDay('2027-06-30'),
    },
    { ...market, weekday: 6, from: toDay('2026-09-01') },
    { ...market, weekday: 7, to: toDay('2027-06-30') },
  ],
  languages: ['fr', 'swb', 'fsl', 'uk'],
  seats: 0,
  saturation: 'moderate',
  accessDetails: ['step-free', 'induction-loop', 'parking-nearby', 'quiet-place'],
}

test('what is written is read again the same, without a remark', () => {
  expect(read(extensionRow(everything))).toMatchObject({ local: everything, anomalies: [] })
  expect(Object.keys(read(extensionRow({})).local)).toEqual([])
  for (const saturation of ['low', 'high'] as const) {
    expect(read(extensionRow({ saturation })).local).toEqual({ saturation })
  }
})

test('the middle of a commune is ours: it is not written as the point of a stop', () => {
  const position = { latitude: 50.4, longitude: 2.8, precision: 'commune' } as const

  expect(extensionRow({ stops: [{ ...market, position }] }).arrets).toBe(
    'mardi semaines paires 09:00-12:00 ; Place du Marché ; 62300 Lens ; insee 62498',
  )
})

test.each([
  ['24/12/2026', '2026-12-24'],
  ['2026-12-24 00:00:00', '2026-12-24'],
  ['46380', '2026-12-24'],
  ['le 1er mai 2027', '2027-05-01'],
  ['du 24/12/2026 au 02/01/2027 : congés', '2026-12-24/2027-01-02 : congés'],
  ['Fermeture du 24 décembre au 2 janvier 2027 (congés)', '2026-12-24/2027-01-02 : congés'],
  ['du 24 au 31 décembre 2026', '2026-12-24/2026-12-31'],
  ['du 24 décembre 2026 au 2 janvier', '2026-12-24/2027-01-02'],
  ['2026-12-24 au 2027-01-02, inventaire', '2026-12-24/2027-01-02 : inventaire'],
  ['24/12/2026 ; 31/12/2026', '2026-12-24|2026-12-31'],
  ['24/12/2026, 31/12/2026', '2026-12-24|2026-12-31'],
  ['14/05/2027\n24/12/2026', '2026-12-24|2027-05-14'],
])('a town writes « %s » for closed days', (text, written) => {
  const { local, anomalies } = read({ fermetures: text })

  expect(extensionRow(local).fermetures).toBe(written)
  expect(anomalies).toMatchObject([{ rule: 'extension-written', column: 'fermetures' }])
})

test.each([
  'congés d’été',
  'du 24 décembre au 2 janvier',
  '2027-01-02/2026-12-24',
  '30/02/2027',
  '24/12/2026 et le 31/12/2026',
  `${'du 24 '.repeat(300)}au`,
])('« %s » is no closure: it is told, and the rest of the cell is read', (text) => {
  const { local, anomalies } = read({ fermetures: `${text}|2027-05-14` })

  expect(local.closures).toEqual([{ from: '2027-05-14', to: '2027-05-14' }])
  expect(anomalies).toContainEqual(
    expect.objectContaining({ rule: 'closure-unread', column: 'fermetures', severity: 'warning' }),
  )
})

test.each([
  ['mardi des semaines paires de 9h à 12h, place du Marché, 62300 Lens', { weeks: 'even' }],
  ['Mardi 9 h - 12 h ; place du Marché ; 62300 Lens', { weeks: 'every' }],
  ['les mardis 9h-midi ; place du Marché, 62300 Lens', { weeks: 'every' }],
  ['mar. sem. impaires 9-12h ; place du Marché ; Lens', { weeks: 'odd' }],
  ['mardi semaines paires et impaires 9:00-12:00 ; place du Marché ; 62300 Lens', { weeks: 'every' }],
])('a town writes « %s » for a stop', (text, said) => {
  const [stop] = read({ arrets: text }).local.stops ?? []

  expect(stop).toMatchObject({ ...said, weekday: 2, opensAt: 540, closesAt: 720, street: 'place du Marché' })
  expect(stop?.commune).toMatchObject({ name: 'Lens', code: '62498' })
})

test('several days and hours of one stop are as many stops', () => {
  const { local } = read({ arrets: 'mardi et jeudi 9h-12h et 14h-17h30, place du Marché, 62300 Lens' })

  expect(local.stops?.map(({ weekday, opensAt, closesAt }) => [weekday, opensAt, closesAt])).toEqual([
    [2, 540, 720],
    [2, 840, 1050],
    [4, 540, 720],
    [4, 840, 1050],
  ])
})

test.each([
  ['2e mardi du mois 9h-12h ; place du Marché ; 62300 Lens', 'le jour ou les heures'],
  ['un mardi sur deux 9h-12h ; place du Marché ; 62300 Lens', 'le jour ou les heures'],
  ['mardi 12h-9h ; place du Marché ; 62300 Lens', 'le jour ou les heures'],
  ['mardi 9h-12h ; place du Marché', 'la commune'],
  ['mardi 9h-12h ; place du Marché ; 62300 Lens ; sauf en août', 'ce qui suit la commune'],
  [`mardi 9h-12h${','.repeat(2000)}`, 'le jour ou les heures'],
])('« %s » is no stop, and it is said why', (text, why) => {
  const { local, anomalies } = read({ arrets: `${text}|${extensionRow({ stops: [market] }).arrets}` })

  expect(local.stops).toEqual([market])
  const unread = anomalies.find(({ rule }) => rule === 'stop-unread')
  expect(unread?.proposal).toContain(`(${why})`)
})

test('languages are read by name, by code and by what people call them', () => {
  const { local, anomalies } = read({ langues: 'Arabe, EN / LSF ; comorien, mahorais | klingon' })

  expect(local.languages).toEqual(['ar', 'en', 'fsl', 'swb'])
  expect(anomalies).toContainEqual(
    expect.objectContaining({ rule: 'language-unknown', column: 'langues', value: 'klingon' }),
  )
})

test('an arrangement that is not there is not announced', () => {
  const { local, anomalies } = read({ acces_detaille: 'plain-pied, pas d’ascenseur, WC PMR' })

  expect(local.accessDetails).toEqual(['step-free', 'accessible-toilet'])
  expect(anomalies.map(({ rule }) => rule)).toContain('access-unknown')
})

test.each([
  ['capacite', '12 postes', { seats: 12 }, 'extension-written'],
  ['capacite', 'une douzaine', {}, 'capacity-unread'],
  ['capacite', '-3', {}, 'capacity-unread'],
  ['capacite', '5000', {}, 'capacity-unread'],
  ['saturation', 'complet', { saturation: 'high' }, 'extension-written'],
  ['saturation', 'low', { saturation: 'low' }, 'extension-written'],
  ['saturation', '??', {}, 'saturation-unread'],
] as const)('%s « %s » is %j', (...[column, text, local, rule]) => {
  expect(read({ [column]: text })).toMatchObject({ local, anomalies: [{ rule, column }] })
  expect(Object.keys(read({ [column]: text }).local)).toEqual(Object.keys(local))
})

test('a mobile written in the reason of a closure is left out and counted', () => {
  const { local, dropped } = read({ fermetures: '2027-05-14 : appelez le 06 12 34 56 78' })

  expect(local.closures?.[0]?.reason).toBe('appelez le …')
  expect(dropped.personalMobiles).toBe(1)
})

test('the objects of our own public API are cells of these columns', () => {
  const closures = cellOfObjects('fermetures', [
    { du: '2026-12-24', au: '2027-01-02', motif: 'a|b' },
    { du: '2027-05-14' },
  ])
  const told = { commune: 'Lens', code_postal: '62300', code_insee: '62498', adresse: market.street }
  const stops = cellOfObjects('arrets', [{ ...told, jour: 2, semaines: 'paires', de: '09:00', a: '12:00' }])

  expect(read({ fermetures: closures ?? '', arrets: stops ?? '' }).local).toEqual({
    closures: [
      { ...holidays, reason: 'a|b' },
      { from: '2027-05-14', to: '2027-05-14' },
    ],
    stops: [market],
  })
  expect(cellOfObjects('arrets', [{ jour: 'mardi' }])).toBeUndefined()
  expect(cellOfObjects('services', [{ nom: 'x' }])).toBeUndefined()
})

interface Read extends ReadExtension {
  readonly anomalies: readonly Anomaly[]
}

function read(cells: Partial<Record<ExtensionColumn, string>>): Read {
  const anomalies: Anomaly[] = []
  const all = Object.fromEntries(extensionColumns.map((column) => [column, cells[column] ?? '']))
  const said = readExtension(all as Record<ExtensionColumn, string>, {
    mayKeepPeople: false,
    tell: (rule, column, told) => anomalies.push(anomalyOf(rule, { line: 2, column }, told)),
  })
  return { ...said, anomalies }
}
