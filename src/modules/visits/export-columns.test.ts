import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { type ExportRow, type ExportScope, exportCells, exportHeaders } from './export-columns.ts'

const own: ExportScope = { whose: 'own', withSource: false, timeZone: 'Europe/Paris' }
const others: ExportScope = { ...own, whose: 'others' }

const before = ['Date', 'Enregistré le', 'Dernière modification le']
const agent = ['Prénom du médiateur', 'Nom du médiateur', 'Rôle', 'ID - Conum']
const activity = [
  'Canaux d’accompagnement',
  'Nom du lieu',
  'Adresse',
  'Commune',
  'Code postal',
  'Code Insee',
  'Durée (min)',
  'Nom de l’atelier',
  'Matériel numérique utilisé',
  'Thématique(s) d’accompagnement',
  'Tags',
  'Nom de la démarche administrative',
  'Niveau d’autonomie (ou de l’atelier)',
  'Bénéficiaire réorienté',
  'Structure de redirection',
  'Commune du bénéficiaire',
  'Code postal du bénéficiaire',
  'Code Insee du bénéficiaire',
  'Genre du bénéficiaire',
  'Tranche d’âge du bénéficiaire',
  'Statut du bénéficiaire',
]

const row: ExportRow = {
  id: '0198a7d2-0000-7000-8000-000000000001',
  day: toDay('2026-03-03'),
  recordedAt: new Date('2026-03-03T23:30:00Z'),
  changedAt: null,
  agent: { firstName: 'Inès', lastName: 'Morel', conumId: null },
  type: 'individuel',
  participant: { rank: 1, of: 1 },
  placeType: 'lieu_activite',
  place: {
    name: 'Maison des services',
    address: '3 rue de la Paix',
    commune: 'Cachan',
    postcode: '94230',
    inseeCode: '94016',
  },
  minutes: 42,
  workshopName: '',
  equipment: ['ordinateur', 'telephone'],
  themes: ['email', 'aide_aux_demarches_administratives'],
  administrativeThemes: ['social_sante'],
  tags: ['CSS'],
  procedureName: 'Renouveler la Complémentaire santé solidaire',
  level: 'partiellement_autonome',
  referred: true,
  referredTo: 'aide_sociale',
  person: {
    name: 'Amina B.',
    commune: 'Cachan',
    postcode: '94230',
    inseeCode: '94016',
    gender: 'feminin',
    ageBand: 'soixante_soixante_neuf',
    socialStatus: 'retraite',
  },
  notes: 'Revient jeudi',
  source: 'Côte à Côte',
  personCode: '0011223344556677',
  isFirst: true,
  hadFile: true,
  modes: ['avec'],
}

function cellsByHeader(from: ExportRow, scope: ExportScope): Record<string, string | number> {
  const cells = exportCells(from, scope)
  return Object.fromEntries(exportHeaders(scope).map((header, index) => [header, cells[index] ?? 'missing']))
}

test('an agent’s own file has the national columns in the national order', () => {
  expect(exportHeaders(own)).toEqual([
    ...before,
    'Type',
    'Participants',
    'Bénéficiaire',
    ...activity,
    'Notes supplémentaires',
    'ID CRA',
  ])
})

test('a file about other agents names them, and gives neither the residents’ names nor the notes', () => {
  expect(exportHeaders(others)).toEqual([...before, ...agent, 'Type', 'Participants', ...activity, 'ID CRA'])
  expect(exportCells(row, others)).not.toContain('Amina B.')
  expect(exportCells(row, others)).not.toContain('Revient jeudi')
})

test('the source comes just before the identifier, only when asked', () => {
  expect(exportHeaders({ ...own, withSource: true }).slice(-2)).toEqual(['Source de la donnée', 'ID CRA'])
  expect(exportHeaders(own)).not.toContain('Source de la donnée')
})

test('a row is written with the official labels', () => {
  expect(exportCells(row, own)).toEqual([
    '03/03/2026',
    '04/03/2026 à 00:30',
    '',
    'Accompagnement individuel',
    '1/1',
    'Amina B.',
    'Lieu d’activité',
    'Maison des services',
    '3 rue de la Paix',
    'Cachan',
    '94230',
    '94016',
    42,
    '',
    'Ordinateur\nTéléphone',
    'E-mail\nAide aux démarches administratives\nSocial - Santé',
    'CSS',
    'Renouveler la Complémentaire santé solidaire',
    '2/3',
    'Oui',
    'Structure d’aide sociale (maison des solidarités, centre social…)',
    'Cachan',
    '94230',
    '94016',
    'Féminin',
    '60 - 69 ans',
    'Retraité',
    'Revient jeudi',
    '0198a7d2-0000-7000-8000-000000000001',
  ])
})

test('the third of ten participants of a beginners’ workshop is 3/10, at level 1/3', () => {
  const cells = cellsByHeader(
    { ...row, type: 'collectif', participant: { rank: 3, of: 10 }, level: 'debutant' },
    own,
  )
  expect(cells['Participants']).toBe('3/10')
  expect(cells['Niveau d’autonomie (ou de l’atelier)']).toBe('1/3')
  expect(cells['Type']).toBe('Atelier collectif')
})

test('what was not asked stays empty, and a plain no is said', () => {
  const unasked = cellsByHeader({ ...row, level: null, referred: null, referredTo: null }, own)
  expect(unasked['Niveau d’autonomie (ou de l’atelier)']).toBe('')
  expect(unasked['Bénéficiaire réorienté']).toBe('')
  expect(unasked['Structure de redirection']).toBe('')
  expect(cellsByHeader({ ...row, referred: false }, own)['Bénéficiaire réorienté']).toBe('Non')
})

test('a change is dated, and a digital adviser is told from another mediator by the identifier', () => {
  const changed = cellsByHeader(
    {
      ...row,
      changedAt: new Date('2026-07-01T08:05:00Z'),
      agent: { firstName: 'Inès', lastName: 'Morel', conumId: '4521' },
    },
    others,
  )
  expect(changed['Dernière modification le']).toBe('01/07/2026 à 10:05')
  expect(changed['Rôle']).toBe('Conseiller Numérique')
  expect(changed['ID - Conum']).toBe('4521')
  expect(cellsByHeader(row, others)['Rôle']).toBe('Médiateur')
})

test('every header has its cell, whoever asks', () => {
  expect(exportCells(row, own)).toHaveLength(exportHeaders(own).length)
  expect(exportCells(row, { ...others, withSource: true })).toHaveLength(activity.length + 11)
})
