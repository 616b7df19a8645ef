import { boxes, type Corpus } from './corpus.ts'

const dinum = '13002526500013'

export const sirets: Corpus = {
  name: 'siret',
  field: { type: 'siret' },
  valid: [
    ['130 025 265 00013', dinum],
    ['13002526500013', dinum],
    ['130.025.265.00013', dinum],
    ['130-025-265-00013', dinum],
    ['130 025 265 / 00013', dinum],
    ['130\u00A0025\u202F265\u00A000013', dinum],
    ['SIRET 130 025 265 00013', dinum],
    ['SIRET : 13002526500013', dinum],
    ['n° SIRET 130 025 265 00013', dinum],
    ['Siret n° 130 025 265 00013', dinum],
    ['13O O25 265 OOO13', dinum],
    ['l30 025 265 000l3', dinum],
    ['١٣٠٠٢٥٢٦٥٠٠٠١٣', dinum],
    ['13002526500013\u200B', dinum],
    [' 13002526500013 ', dinum],
    ['13002526500013.', dinum],
    ['732 829 320 00074', '73282932000074'],
    ['552 081 317 66522', '55208131766522'],
    ['443 061 841 00047', '44306184100047'],
    ['217 500 016 00019', '21750001600019'],
    ['356 000 000 00048', '35600000000048'],
    ['356 000 000 49837', '35600000049837'],
  ],
  invalid: [
    ['130 025 265 00014', 'siret-mistyped'],
    ['130 025 256 00013', 'siret-mistyped'],
    ['130 025 265 00031', 'siret-mistyped'],
    ['356 000 000 49838', 'siret-mistyped'],
    ['356 000 000 12345', 'siret-mistyped'],
    ['266 200 019 00018', 'siret-mistyped'],
    ['11111111111111', 'siret-mistyped'],
    ['00000000000000', 'siret-mistyped'],
    ['130 025 265', 'siret-is-siren'],
    ['732829320', 'siret-is-siren'],
    ['356 000 000', 'siret-is-siren'],
    ['130 025 266', 'siret-length'],
    ['130 025 265 0001', 'siret-length'],
    ['130 025 265 000130', 'siret-length'],
    ['12', 'siret-length'],
    ['06 39 98 12 34', 'siret-length'],
    ['CCAS de Lens', 'siret-length'],
    ['auto-entrepreneur', 'siret-length'],
    ['FR 12 130025265', 'siret-length'],
    ['130 025 265 00013 et 732 829 320 00074', 'siret-length'],
    ['treize', 'siret-length'],
    ['😀', 'siret-length'],
  ],
}

export const sirens: Corpus = {
  name: 'siren',
  field: { type: 'siren' },
  valid: [
    ['130 025 265', '130025265'],
    ['SIREN : 732 829 320', '732829320'],
    ['13002526500013', '130025265'],
    ['356000000', '356000000'],
  ],
  invalid: [
    ['130 025 266', 'siren-mistyped'],
    ['000 000 000', 'siren-mistyped'],
    ['130 025', 'siren-length'],
    ['13002526500014', 'siren-length'],
    ['la mairie', 'siren-length'],
  ],
}

export const associations: Corpus = {
  name: 'association-number',
  field: { type: 'association-number' },
  valid: [
    ['W123456789', 'W123456789'],
    ['w 123 456 789', 'W123456789'],
    ['RNA : W-123-456-789', 'W123456789'],
    ['W2A1000123', 'W2A1000123'],
    ['W9R1O04567', 'W9R1004567'],
    ['Ｗ１２３４５６７８９', 'W123456789'],
  ],
  invalid: [
    ['123456789', 'association-number'],
    ['W12345678', 'association-number'],
    ['W1234567890', 'association-number'],
    ['X123456789', 'association-number'],
    ['les amis du port', 'association-number'],
    ['😀', 'association-number'],
  ],
}

const full = { number: '1234567', letter: 'A' }

export const cafNumbers: Corpus = {
  name: 'caf-number',
  field: { type: 'caf-number' },
  valid: [
    ['1234567', { number: '1234567' }],
    ['1234567 A', full],
    ['1234567A', full],
    ['1234567-a', full],
    ['12 34 567 A', full],
    ['1.234.567 A', full],
    ['1234567\u00A0A', full],
    ['CAF 1234567 A', full],
    ['n° allocataire : 1234567 A', full],
    ['Numéro 1234567A', full],
    ['١٢٣٤٥٦٧', { number: '1234567' }],
    ['١٢٣٤٥٦٧ A', full],
    ['1234567\u200BA', full],
    ['123456', { number: '0123456' }],
    ['0123456', { number: '0123456' }],
    ['O123456', { number: '0123456' }],
    ['12345 B', { number: '0012345', letter: 'B' }],
    ['98765', { number: '0098765' }],
    ['1234567 O', { number: '1234567', letter: 'O' }],
    ['１２３４５６７', { number: '1234567' }],
    [boxes({ value: '1234567 A', postal: '62300' }), { ...full, postalCode: '62300' }],
    [boxes({ value: '1234567', postal: '62 300' }), { number: '1234567', postalCode: '62300' }],
    [boxes({ value: '1234567', postal: 'O1300' }), { number: '1234567', postalCode: '01300' }],
  ],
  invalid: [
    ['12345678', 'caf-number'],
    ['12345678 A', 'caf-number'],
    ['1234567 AB', 'caf-number'],
    ['A', 'caf-number'],
    ['A1234567B', 'caf-number'],
    ['0000000', 'caf-number'],
    ['0', 'caf-number'],
    ['1234 A 567', 'caf-number'],
    ['12 34 56 78 90', 'caf-number'],
    ['06 39 98 12 34', 'caf-number'],
    ['je ne sais pas', 'caf-number'],
    ['douze', 'caf-number'],
    ['-', 'caf-number'],
    ['😀', 'caf-number'],
    ['1234567 é', 'caf-number'],
    ['2 61 03 62 498 001 35', 'caf-is-nir'],
    ['2610362498001', 'caf-is-nir'],
    ['1 85 05 78 006 084 91', 'caf-is-nir'],
    [boxes({ postal: '62300' }), 'caf-number'],
    [boxes({ value: '1234567', postal: '62' }), 'postal-code'],
    [boxes({ value: '1234567', postal: 'Lens' }), 'postal-code'],
    [boxes({ value: '1234567', postal: '623000' }), 'postal-code'],
  ],
}

export const taxNumbers: Corpus = {
  name: 'tax-number',
  field: { type: 'tax-number' },
  valid: [
    ['30 23 217 600 053', '3023217600053'],
    ['3023217600053', '3023217600053'],
    ['07 01 987 765 493', '0701987765493'],
    ['O7 O1 987 765 493', '0701987765493'],
    ['30 23 217 600 054', '3023217600054'],
  ],
  invalid: [
    ['30 23 217 600 05', 'tax-number-length'],
    ['30 23 217 600 0533', 'tax-number-length'],
    ['mon numéro', 'tax-number-length'],
  ],
}

export const taxNotices: Corpus = {
  name: 'tax-notice',
  field: { type: 'tax-notice' },
  valid: [
    [
      boxes({ number: '30 23 217 600 053', reference: '25 59 A123456 78', income: '14 230 €', parts: '2,5' }),
      { number: '3023217600053', reference: '2559A12345678', income: 1_423_000, parts: 2.5 },
    ],
    [
      boxes({ number: '3023217600053', reference: '2559a12345678' }),
      { number: '3023217600053', reference: '2559A12345678' },
    ],
  ],
  invalid: [
    [boxes({ reference: '2559A12345678' }), 'tax-number-missing'],
    [boxes({ number: '3023217600053' }), 'tax-reference-missing'],
    [boxes({ number: '3023217600053', reference: '2559' }), 'tax-reference'],
    [boxes({ number: '30', reference: '2559A12345678' }), 'tax-number-length'],
    [boxes({ number: '3023217600053', reference: '2559A12345678', parts: '2,3' }), 'tax-parts'],
    [boxes({ number: '3023217600053', reference: '2559A12345678', parts: 'deux' }), 'tax-parts'],
    [boxes({ number: '3023217600053', reference: '2559A12345678', income: 'peu' }), 'amount-in-letters'],
  ],
}

export const quotients: Corpus = {
  name: 'family-quotient',
  field: { type: 'family-quotient' },
  valid: [
    ['645', { cents: 64_500, source: 'declared' }],
    ['QF : 645 €', { cents: 64_500, source: 'declared' }],
    ['0', { cents: 0, source: 'declared' }],
    [
      boxes({ value: '645,50', month: 'février', year: '2026', source: 'document' }),
      { cents: 64_550, month: '2026-02', source: 'document' },
    ],
  ],
  invalid: [
    ['six cents', 'amount-in-letters'],
    ['-645', 'amount-negative'],
    ['6 450 000', 'amount-too-large'],
    [boxes({ month: '2', year: '2026' }), 'line-amount-missing'],
    [boxes({ value: '645', month: '2', year: '2027' }), 'month-in-the-future'],
    [boxes({ value: '645', month: '13', year: '2025' }), 'month-unreadable'],
    [boxes({ value: '645', year: '2025' }), 'month-missing'],
    [boxes({ value: '645', month: '2' }), 'year-missing'],
  ],
}
