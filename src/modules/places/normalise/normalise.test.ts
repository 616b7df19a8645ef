import { expect, test } from 'vitest'
import { resolveCommune } from '#platform/communes/resolve-commune.ts'
import type { Notice } from '../import/notice.ts'
import { services } from '../standard/terms.ts'
import { withoutHost } from './civility.ts'
import { fromLambert93 } from './lambert.ts'
import { peopleIn, personInName, withoutThem } from './person-in-name.ts'
import { holdsPeople, isNominative, readEmails, withoutPeople } from './personal.ts'
import { withoutMarkup } from './plain-cell.ts'
import { streetAlone } from './read-commune.ts'
import { readDate } from './read-date.ts'
import { readWebsites } from './read-links.ts'
import { readPhones } from './read-phones.ts'
import { readPair, readPosition } from './read-position.ts'
import { readTerms } from './read-terms.ts'
import { servicePatterns } from './term-patterns.ts'

const silent: Notice = () => undefined

test.each([
  ['SAINT ETIENNE', '42000', '42218'],
  ['ST DENIS', '97400', '97411'],
  ['St-Denis Cedex', '93205', '93066'],
  ['CARBET', '97221', '97204'],
  ['MARSEILLE 11', '13011', '13211'],
  ['Paris', '75012', '75112'],
  ['Lyon 8e arrondissement', '69008', '69388'],
  ['Romorantin', '41200', '41194'],
  ['KOUNGOUU', '97600', '97610'],
  ['Segré', '49500', '49331'],
  ['Saint-Maurice-sur-Adour', '40270', '40275'],
])('%s (%s) is %s today', (name, postalCode, code) => {
  expect(resolveCommune({ name, postalCode, code: '' })?.commune.code).toBe(code)
})

test('a code of a commune that was merged leads to the one of today; one that disagrees is not believed', () => {
  expect(resolveCommune({ name: 'Arboys', postalCode: '01300', code: '01340' })?.commune.code).toBe('01015')
  expect(resolveCommune({ name: 'Limoges', postalCode: '87000', code: '22207' })?.commune.code).toBe('87085')
  expect(resolveCommune({ name: 'Lens', postalCode: '62300', code: '00000' })?.commune.code).toBe('62498')
})

test('nobody chooses between the communes of a postal code', () => {
  expect(resolveCommune({ name: '', postalCode: '31320', code: '' })).toBeUndefined()
})

test('phones are written as the world dials them, overseas too, and mobiles are left out', () => {
  expect(readPhones('05.55.77.75.89 / ', false, silent).phones).toEqual(['+33555777589'])
  expect(readPhones('0596 78 00 40', false, silent).phones).toEqual(['+596596780040'])
  expect(readPhones('466345510', false, silent).phones).toEqual(['+33466345510'])
  expect(readPhones('01 42 76 40 40 ou 06 12 34 56 78', false, silent)).toEqual({
    phones: ['+33142764040'],
    mobiles: 1,
  })
  expect(readPhones('06 12 34 56 78', true, silent).phones).toEqual(['+33612345678'])
})

test.each([
  ['31/01/2024', '2024-01-31'],
  ['2020/06/30 14:16:50.898', '2020-06-30'],
  ['2023-09-04T10:00:00Z', '2023-09-04'],
  ['3 mars 2024', '2024-03-03'],
  ['1er août 2023', '2023-08-01'],
  ['45322', '2024-01-31'],
  ['31/02/2024', undefined],
])('%s is the day %s', (text, day) => {
  expect(readDate(text)).toBe(day)
})

test('Lambert-93 lands where it should: its origin, and Paris', () => {
  expect(fromLambert93(700_000, 6_600_000).longitude).toBeCloseTo(3, 6)
  expect(fromLambert93(700_000, 6_600_000).latitude).toBeCloseTo(46.5, 4)
  expect(fromLambert93(652_469.02, 6_862_035.26).latitude).toBeCloseTo(48.8566, 3)
})

test.each([
  ['47,4728 | -0,5396', '49000', { latitude: 47.4728, longitude: -0.5396 }],
  ['-0.5396 | 47.4728', '49000', { latitude: 47.4728, longitude: -0.5396 }],
  ['14.71217 | -61.183635', '97221', { latitude: 14.71217, longitude: -61.183635 }],
  ['6692424,50691385 | 475198,121680863', '49650', { latitude: 47.294016, longitude: 0.02466 }],
  ['0 | 0', '49000', undefined],
  ['43.7 | 7.3', '97221', undefined],
])('%s in %s', (written, postalCode, point) => {
  const [latitude = '', longitude = ''] = written.split(' | ')
  const read = readPosition({ latitude, longitude, postalCode, precision: 'unknown' }, silent)
  expect(read).toEqual(point && { ...point, precision: 'unknown' })
})

test.each([
  ['48.85 2.35', [48.85, 2.35]],
  ['48,85 / 2,35', [48.85, 2.35]],
  [`50°25'48"N 2°49'48"E`, [50.43, 2.83]],
  [`48°51'N, 2°21'O`, [48.85, -2.35]],
  ['500 001', undefined],
  ['4 048', undefined],
])('« %s » as two figures is %j: a thousand apart is one number', (text, pair) => {
  expect(readPair(text)).toEqual(pair)
})

test.each([
  ['62300', 6_522_000, 315_000, { latitude: 50.4, longitude: 2.8 }],
  ['13001', 5_360_000, 598_000, { latitude: 43.3, longitude: 5.4 }],
  ['29200', 6_171_000, -500_000, { latitude: 48.4, longitude: -4.5 }],
  ['62300', 7_037_000, 687_000, { latitude: 50.4, longitude: 2.8 }],
  ['34500', 6_250_000, 716_000, { latitude: 43.3, longitude: 3.2 }],
  ['87000', 6_528_000, 565_000, { latitude: 45.8, longitude: 1.3 }],
])(
  'metres at %s are those of a web map or of Lambert-93, whichever is there',
  (postalCode, ...[north, east, near]) => {
    const written = {
      latitude: String(north),
      longitude: String(east),
      postalCode,
      precision: 'unknown',
    } as const
    const point = readPosition(written, silent)
    expect(point?.latitude).toBeCloseTo(near.latitude, 0)
    expect(point?.longitude).toBeCloseTo(near.longitude, 0)
  },
)

test('a number that a sheet wrote with an exponent is read while no figure is lost', () => {
  expect(readPhones('3.21000001E8', false, silent).phones).toEqual(['+33321000001'])
  expect(readPhones('321000001.0', false, silent).phones).toEqual(['+33321000001'])
  expect(readPhones('3,21E+08', false, silent).phones).toEqual([])
})

test('an address of a person is left out, that of a place stays', () => {
  expect(isNominative('marie.durand@ville.fr', 'Mairie de Lens')).toBe(true)
  expect(isNominative('contact@ville.fr', '')).toBe(false)
  expect(isNominative('mediatheque.lens@ville.fr', '')).toBe(false)
  expect(isNominative('valserhone.bellegarde@ccpb.fr', 'France services de Valserhône')).toBe(false)
  const read = readEmails('marie.durand@ville.fr;accueil@ville.fr', { around: '', mayKeep: false }, silent)
  expect(read).toEqual({ emails: ['accueil@ville.fr'], nominative: 1 })
})

test.each([
  ['Naillat - Claire Martin', 'Naillat', 'Claire Martin'],
  ['ROUGNAT - Anne-Marie Krawice', 'ROUGNAT', 'Anne-Marie Krawice'],
  ['Gouzon - Association Numérique', 'Gouzon - Association Numérique', undefined],
  ['Crocq - Bus de Services', 'Crocq - Bus de Services', undefined],
  ['Médiathèque - Victor Hugo', 'Médiathèque - Victor Hugo', undefined],
  ['Paris - Emmaüs Connect', 'Paris - Emmaüs Connect', undefined],
  ['Lens - Secours Populaire', 'Lens - Secours Populaire', undefined],
  ['Bonnat - Le Chai', 'Bonnat - Le Chai', undefined],
])('a person written beside a commune leaves the name of the place: %s', (written, name, person) => {
  expect(personInName(written)).toEqual({ name, ...(person !== undefined && { person }) })
})

test('whoever was in the name leaves the texts too, with or without accents', () => {
  expect(withoutThem('Ateliers le vendredi, par Leïla  Bénard.', ['Leila Bénard'])).toBe(
    'Ateliers le vendredi, par ….',
  )
  expect(withoutThem('La rue Leila Bénardin reste.', ['Leila Bénard'])).toBe('La rue Leila Bénardin reste.')
})

test.each([
  ['Contact : Marie Dupont, 03 21 00 00 00', 'Contact : …, 03 21 00 00 00'],
  ['Votre référente Marie DUPONT vous accueille', 'Votre référente … vous accueille'],
  ['Demander Marie Dupont à l’accueil', 'Demander … à l’accueil'],
  ['Atelier animé par Jean-Pierre Martin', 'Atelier animé par …'],
  ['Responsable : Yseult KERMOR', 'Responsable : …'],
  ['Avec Sophie Petit et Karim Benali', 'Avec … et …'],
  ['Conseillère numérique Élodie de La Tour', 'Conseillère numérique …'],
])('« %s » leaves as « %s »', (text, freed) => {
  expect(withoutPeople(text, 'Mairie Lens').text).toBe(freed)
})

test.each([
  'Contact : Espace Simone Veil',
  'Rendez-vous avec Pôle Emploi ou France Travail',
  'Atelier animé par Emmaüs Connect, rue Jean Jaurès',
  'École Jules-Ferry, médiathèque Marguerite Duras',
  'Contact : Maison France Services',
  'Animé par Léo Lagrange',
  'Demander Pass Numérique',
  'Responsable : Mairie de Lens',
  'Avec Les Restos du Cœur',
  'En partenariat avec Saint Martin',
  'Avenue du Président René Coty, place du Conseiller Jean Petit',
])('« %s » names nobody', (text) => {
  expect(withoutPeople(text, 'Mairie Lens').text).toBe(text)
})

test('whoever gave her name to the place stays in its texts', () => {
  expect(withoutPeople('Contact : Claire Lacombe', 'Espace Claire Lacombe Lens').text).toBe(
    'Contact : Claire Lacombe',
  )
})

test('whoever lives at an address leaves it, a street named after somebody stays', () => {
  expect(withoutHost('chez M. Paul Durand, 3 rue X')).toEqual({ text: '3 rue X', count: 1 })
  expect(withoutHost('3 rue de Madame de Sévigné').text).toBe('3 rue de Madame de Sévigné')
})

test('two columns of people name her in both orders', () => {
  expect(peopleIn(['Jean', 'Dupont', '', 'CCAS de Lens'])).toEqual(['Jean Dupont', 'Dupont Jean'])
})

test('a column of people is known by its name', () => {
  expect(['Nom du responsable', 'prenom', 'aidants', 'referent_nom'].every(holdsPeople)).toBe(true)
  expect(["Nombre d'aidants", 'nom', 'services', 'adresse'].some(holdsPeople)).toBe(false)
})

test('web addresses are completed, and what is not one is left out', () => {
  expect(readWebsites('www.limoges.fr | http://https://isere.fr/', silent)).toEqual([
    'https://www.limoges.fr',
    'https://isere.fr/',
  ])
  expect(readWebsites('javascript:alert(1) http://mairie@bernay27.fr', silent)).toEqual([])
})

test('old terms and plain words become those of the standard', () => {
  const vocabulary = { terms: services, patterns: servicePatterns }
  expect(readTerms('Accéder à du matériel;S’équiper en matériel informatique', vocabulary, silent)).toEqual([
    'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire',
  ])
  expect(readTerms('numerique;numerique--creer-avec-le-numerique', vocabulary, silent)).toEqual([
    'Loisirs et créations numériques',
  ])
})

test('markup leaves, its text stays; a street leaves the commune that was stuck to it', () => {
  expect(withoutMarkup('<p>Aide &amp; conseil</p><script>x()</script><b>gratuit</b>')).toBe(
    'Aide & conseil\ngratuit',
  )
  expect(streetAlone('45 AVENUE MAGINOT---01000-BOURG EN BRESSE')).toBe('45 AVENUE MAGINOT')
  expect(streetAlone('12000 chemin de la Mer')).toBe('12000 chemin de la Mer')
})
