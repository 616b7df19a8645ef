import { boxes, type Corpus } from './corpus.ts'

const promised = { words: 'Je dis la vérité.', language: 'fr', on: '2026-03-03' }

export const choiceCorpora: readonly Corpus[] = [
  {
    name: 'yes-no',
    field: { type: 'yes-no' },
    valid: [
      ['yes', true],
      ['Oui', true],
      ['نعم', true],
      ['no', false],
      ['NON', false],
      ['لا', false],
    ],
    invalid: [
      ['peut-être', 'yes-or-no'],
      ['2', 'yes-or-no'],
    ],
  },
  {
    name: 'commitment',
    field: { type: 'commitment', words: { fr: 'Je dis la vérité.' } },
    valid: [
      ['yes', promised],
      [boxes({ value: 'yes', on: '2026-02-01', language: 'fr' }), { ...promised, on: '2026-02-01' }],
      [boxes({ value: 'yes', on: '2027-02-01', language: 'zz' }), promised],
    ],
    invalid: [['peut-être', 'yes-or-no']],
  },
  {
    name: 'consent',
    field: { type: 'consent', purpose: { fr: 'Recevoir des nouvelles' } },
    valid: [
      ['oui', { given: true, purpose: 'Recevoir des nouvelles', language: 'fr', on: '2026-03-03' }],
      ['no', { given: false, purpose: 'Recevoir des nouvelles', language: 'fr', on: '2026-03-03' }],
    ],
    invalid: [['plus tard', 'yes-or-no']],
  },
  {
    name: 'one-choice',
    field: { type: 'one-choice', list: 'fruits', other: true },
    valid: [
      ['apple', { code: 'apple' }],
      ['pomme', { code: 'apple' }],
      ['PÊCHE', { code: 'peach' }],
      ['تفاحة', { code: 'apple' }],
      [boxes({ value: 'other', other: 'Figue' }), { code: 'other', other: 'Figue' }],
      [boxes({ other: 'Figue' }), { code: 'other', other: 'Figue' }],
    ],
    invalid: [
      ['potato', 'choice-not-in-list'],
      ['other', 'choice-other-missing'],
      [boxes({ value: 'other', other: 'x'.repeat(201) }), 'text-too-long'],
    ],
  },
  {
    name: 'several-choices',
    field: { type: 'several-choices', list: 'fruits', other: true },
    valid: [
      [{ value: ['pear', 'apple'] }, { codes: ['apple', 'pear'] }],
      [{ value: ['pear', 'pear'] }, { codes: ['pear'] }],
      [{ value: ['no-fruit'] }, { codes: ['no-fruit'] }],
      [
        { value: ['apple', 'other'], other: ['Figue'] },
        { codes: ['apple', 'other'], other: 'Figue' },
      ],
    ],
    invalid: [
      [{ value: ['apple', 'potato'] }, 'choice-not-in-list'],
      [{ value: ['apple', 'no-fruit'] }, 'choice-excludes-others'],
      [{ value: ['no-fruit'], other: ['Figue'] }, 'choice-excludes-others'],
      [{ value: ['other'] }, 'choice-other-missing'],
    ],
  },
  {
    name: 'ranking',
    field: { type: 'ranking', list: 'fruits' },
    valid: [
      [boxes({ pear: '1', apple: '2' }), ['pear', 'apple']],
      [boxes({ pear: '2e', apple: '1er' }), ['apple', 'pear']],
    ],
    invalid: [
      [boxes({ pear: '1', apple: '1' }), 'ranking-same-rank'],
      [boxes({ pear: '1', apple: '3' }), 'ranking-hole'],
      [boxes({ pear: 'premier' }), 'ranking-hole'],
    ],
  },
  {
    name: 'linked-choice',
    field: { type: 'linked-choice', list: 'districts', under: 'side' },
    valid: [
      ['harbour', { code: 'harbour' }],
      ['le port', { code: 'harbour' }],
    ],
    invalid: [
      ['station', 'choice-not-under'],
      ['moon', 'choice-not-in-list'],
    ],
  },
  {
    name: 'reference-list',
    field: { type: 'reference-list', reference: 'fruits' },
    valid: [['pear', { code: 'pear' }]],
    invalid: [['potato', 'choice-not-in-list']],
  },
  {
    name: 'scale',
    field: { type: 'scale', from: 1, to: 5, low: { fr: 'jamais' }, high: { fr: 'toujours' } },
    valid: [
      ['3', 3],
      ['٥', 5],
      ['4/5', 4],
    ],
    invalid: [
      ['0', 'mark-out-of-scale'],
      ['6', 'mark-out-of-scale'],
      ['2,5', 'mark-out-of-scale'],
      ['bien', 'mark-out-of-scale'],
    ],
  },
  {
    name: 'recommendation',
    field: { type: 'recommendation' },
    valid: [
      ['0', 0],
      ['10', 10],
      ['7 sur 10', 7],
    ],
    invalid: [
      ['11', 'mark-out-of-scale'],
      ['-1', 'mark-out-of-scale'],
    ],
  },
  {
    name: 'grid',
    field: { type: 'grid', lines: 'days', list: 'fruits' },
    valid: [
      [boxes({ monday: 'apple', tuesday: 'pear' }), { monday: 'apple', tuesday: 'pear' }],
      [boxes({ monday: 'Pomme' }), { monday: 'apple' }],
    ],
    invalid: [[boxes({ monday: 'potato' }), 'choice-not-in-list']],
  },
]

export const ownListCorpora: readonly Corpus[] = [
  {
    name: 'civility',
    field: { type: 'civility' },
    valid: [
      ['madam', 'madam'],
      ['Monsieur', 'sir'],
      ['السيدة', 'madam'],
    ],
    invalid: [['Docteur', 'choice-not-in-list']],
  },
  {
    name: 'contact-channel',
    field: { type: 'contact-channel' },
    valid: [
      ['sms', 'sms'],
      ['courrier', 'letter'],
    ],
    invalid: [['pigeon', 'choice-not-in-list']],
  },
  {
    name: 'spoken-language',
    field: { type: 'spoken-language' },
    valid: [
      ['ar', 'ar'],
      ['arabe', 'ar'],
      ['Arabic', 'ar'],
      ['العربية', 'ar'],
      ['soninké', 'snk'],
    ],
    invalid: [['klingon', 'choice-not-in-list']],
  },
  {
    name: 'help-needs',
    field: { type: 'help-needs' },
    valid: [
      [{ value: ['writing', 'reading'] }, ['reading', 'writing']],
      [{ value: ['none-needed'] }, ['none-needed']],
    ],
    invalid: [
      [{ value: ['reading', 'none-needed'] }, 'choice-excludes-others'],
      [{ value: ['money'] }, 'choice-not-in-list'],
    ],
  },
  {
    name: 'relation',
    field: { type: 'relation' },
    valid: [
      ['child', 'child'],
      ['enfant', 'child'],
    ],
    invalid: [['robot', 'choice-not-in-list']],
  },
  {
    name: 'attachment',
    field: { type: 'attachment', neededFor: 'study' },
    valid: [
      ['counter', 'counter'],
      ['post', 'post'],
      ['Je ne l’ai pas', 'missing'],
    ],
    invalid: [['demain', 'choice-not-in-list']],
  },
]
