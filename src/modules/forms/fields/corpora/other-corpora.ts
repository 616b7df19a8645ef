import { boxes, type Corpus, dayBoxes } from './corpus.ts'

export const otherCorpora: readonly Corpus[] = [
  {
    name: 'short-text',
    field: { type: 'short-text', least: 2, most: 10 },
    valid: [
      ['  un   mot ', 'un mot'],
      ['e\u0301te\u0301', 'été'],
      ['a\uFFFCb\u00AD', 'ab'],
      ['😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀😀'],
    ],
    invalid: [
      ['a', 'text-too-short'],
      ['onze signes', 'text-too-long'],
    ],
  },
  {
    name: 'long-text',
    field: { type: 'long-text' },
    valid: [['une ligne\r\nune autre', 'une ligne\nune autre']],
    invalid: [['x'.repeat(5001), 'text-too-long']],
  },
  {
    name: 'formatted-text',
    field: {
      type: 'formatted-text',
      pattern: '[A-Z]{2}-\\d+',
      example: 'AB-12',
      problem: { fr: 'Deux lettres.' },
    },
    valid: [['AB-12', 'AB-12']],
    invalid: [
      ['ab-12', 'format'],
      ['AB-12x', 'format'],
      ['A'.repeat(201), 'text-too-long'],
    ],
  },
  {
    name: 'agent-note',
    field: { type: 'agent-note' },
    valid: [['à revoir', 'à revoir']],
    invalid: [['x'.repeat(5001), 'text-too-long']],
  },
  {
    name: 'family-name',
    field: { type: 'family-name' },
    valid: [
      ['Benali', 'Benali'],
      ['de la Tour', 'de la Tour'],
      ["O'Brien", "O'Brien"],
      ['N’Guyên-Đỗ', 'N’Guyên-Đỗ'],
      ['Œuvrard', 'Œuvrard'],
      ['بن علي', 'بن علي'],
      ['Jean 2', 'Jean 2'],
      [boxes({ none: 'yes' }), ''],
    ],
    invalid: [
      ['12', 'name-without-letter'],
      ['-', 'name-without-letter'],
      ['x'.repeat(101), 'name-too-long'],
      [boxes({ value: 'Benali', none: 'yes' }), 'name-and-none'],
    ],
  },
  {
    name: 'first-names',
    field: { type: 'first-names' },
    valid: [
      ['Marie Anne', 'Marie Anne'],
      [boxes({ none: 'on' }), ''],
    ],
    invalid: [['…', 'name-without-letter']],
  },
  {
    name: 'representative',
    field: { type: 'representative' },
    valid: [
      [boxes({ kind: 'tutelle', name: 'Claire Petit' }), { kind: 'tutelle', name: 'Claire Petit' }],
      [
        boxes({ kind: 'Père ou mère', name: 'Ali', contact: '06 39 98 12 34' }),
        { kind: 'parent', name: 'Ali', contact: '06 39 98 12 34' },
      ],
    ],
    invalid: [
      [boxes({ name: 'Claire Petit' }), 'representative-kind-missing'],
      [boxes({ kind: 'tutelle' }), 'representative-name-missing'],
      [boxes({ kind: 'voyante', name: 'Claire' }), 'choice-not-in-list'],
      [boxes({ kind: 'tutelle', name: 'Claire', contact: 'x'.repeat(201) }), 'text-too-long'],
    ],
  },
  {
    name: 'appointment',
    field: { type: 'appointment' },
    valid: [
      [
        { ...dayBoxes('10|3|2026'), time: ['14 h 30'] },
        { day: '2026-03-10', time: '14:30' },
      ],
    ],
    invalid: [
      [{ ...dayBoxes('2|3|2026'), time: ['14h'] }, 'date-too-early'],
      [dayBoxes('10|3|2026'), 'time-missing'],
      [{ ...dayBoxes('10|3|2026'), time: ['tôt'] }, 'time-unreadable'],
      [boxes({ time: '14h' }), 'date-day-missing'],
    ],
  },
  {
    name: 'other-case',
    field: { type: 'other-case' },
    valid: [['cac-7f3k-92qx', 'CAC-7F3K-92QX']],
    invalid: [
      ['!', 'case-number'],
      ['x'.repeat(41), 'case-number'],
    ],
  },
  {
    name: 'map-point',
    field: { type: 'map-point' },
    valid: [
      [boxes({ place: 'devant l’école' }), { place: 'devant l’école' }],
      [
        boxes({ place: 'devant l’école', latitude: '50.43', longitude: '2,83' }),
        { place: 'devant l’école', latitude: 50.43, longitude: 2.83 },
      ],
    ],
    invalid: [
      [boxes({ latitude: '50.43', longitude: '2.83' }), 'place-missing'],
      [boxes({ place: 'ici', latitude: '95', longitude: '2' }), 'point-unreadable'],
      [boxes({ place: 'ici', latitude: 'nord' }), 'point-unreadable'],
      [boxes({ place: 'x'.repeat(201) }), 'text-too-long'],
    ],
  },
  {
    name: 'handwritten-signature',
    field: { type: 'handwritten-signature' },
    valid: [
      ['at-counter', { kind: 'at-counter' }],
      ['M10 20 L30 40 L-5 0', { kind: 'drawn', path: 'M10 20 L30 40 L-5 0' }],
    ],
    invalid: [
      ['M10 20', 'signature-unreadable'],
      [`M1 1${' L1 1'.repeat(5000)}`, 'signature-unreadable'],
      ['<svg onload=x>', 'signature-unreadable'],
    ],
  },
  {
    name: 'hidden number',
    field: { type: 'hidden', of: 'number' },
    valid: [
      ['12.5', 12.5],
      ['-3', -3],
    ],
    invalid: [['douze', 'not-understood']],
  },
  {
    name: 'hidden boolean',
    field: { type: 'hidden', of: 'boolean' },
    valid: [
      ['true', true],
      ['false', false],
    ],
    invalid: [['oui', 'not-understood']],
  },
  {
    name: 'hidden text',
    field: { type: 'hidden', of: 'text' },
    valid: [['facebook', 'facebook']],
    invalid: [['x'.repeat(2001), 'not-understood']],
  },
]
