import { one, type Sample } from './example-sample.ts'

/** Numbers of offices, money, papers. */
export const officeSamples = {
  siret: [
    ['Le SIRET de l’employeur', 'The SIRET of the employer', 'رقم SIRET لصاحب العمل'],
    'siret-mistyped',
    one('130 025 265 00013'),
    { type: 'siret' },
  ],
  siren: [
    ['Le SIREN de l’employeur', 'The SIREN of the employer', 'رقم SIREN لصاحب العمل'],
    'siren-mistyped',
    one('130 025 265'),
    { type: 'siren' },
  ],
  'association-number': [
    ['Le numéro de l’association', 'The number of the association', 'رقم الجمعية'],
    'association-number',
    one('W123456789'),
    { type: 'association-number' },
  ],
  'national-number': [
    ['Votre numéro de sécurité sociale', 'Your social security number', 'رقم الضمان الاجتماعي'],
    'nir-mistyped',
    one('2 61 03 62 498 001 35'),
    { type: 'national-number' },
  ],
  'caf-number': [
    ['Votre numéro d’allocataire', 'Your CAF number', 'رقمك في CAF'],
    'caf-number',
    { value: ['1234567 A'], postal: ['62300'] },
    { type: 'caf-number' },
  ],
  'tax-number': [
    ['Votre numéro fiscal', 'Your tax number', 'رقمك الضريبي'],
    'not-understood',
    one('30 23 217 600 053'),
    { type: 'tax-number' },
  ],
  'tax-notice': [
    ['Votre avis d’impôt', 'Your tax notice', 'إشعار الضريبة'],
    'tax-reference',
    { number: ['30 23 217 600 053'], reference: ['25 59 A123456 78'] },
    { type: 'tax-notice' },
  ],
  'family-quotient': [
    ['Votre quotient familial', 'Your family quotient', 'حاصلك العائلي'],
    'not-an-amount',
    { value: ['612'], month: ['3'], year: ['2026'] },
    { type: 'family-quotient' },
  ],
  iban: [
    ['Sur quel compte vous payer ?', 'To which account shall we pay?', 'إلى أي حساب ندفع؟'],
    'iban-mistyped',
    { value: ['FR76 3000 6000 0112 3456 7890 189'], holder: ['Awa Benali'] },
    { type: 'iban' },
  ],
  resource: [
    ['Que recevez-vous ?', 'What do you receive?', 'ماذا تتلقى؟'],
    'line-amount-missing',
    { nature: ['food'], amount: ['635'], period: ['month'] },
    { type: 'resource', list: 'needs' },
  ],
  expense: [
    ['Que payez-vous ?', 'What do you pay?', 'ماذا تدفع؟'],
    'line-amount-missing',
    { nature: ['rent'], amount: ['412,50'], period: ['month'] },
    { type: 'expense', list: 'needs' },
  ],
  debt: [
    ['Que devez-vous ?', 'What do you owe?', 'ماذا عليك من دين؟'],
    'line-amount-missing',
    { nature: ['rent'], amount: ['900'] },
    { type: 'debt', list: 'needs' },
  ],
  relation: [
    ['Qui est cette personne pour vous ?', 'Who is this person to you?', 'من هو هذا الشخص بالنسبة إليك؟'],
    'choice-not-in-list',
    one('child'),
    { type: 'relation' },
  ],
  representative: [
    ['Qui agit avec vous ?', 'Who acts with you?', 'من يتصرف معك؟'],
    'representative-name-missing',
    { kind: ['relative'], name: ['Claire Petit'] },
    { type: 'representative' },
  ],
  appointment: [
    ['Quand pouvez-vous venir ?', 'When can you come?', 'متى يمكنك المجيء؟'],
    'time-missing',
    { day: ['27'], month: ['3'], year: ['2026'], time: ['14 h 30'] },
    { type: 'appointment' },
  ],
  'other-case': [
    ['Votre autre dossier', 'Your other case', 'ملفك الآخر'],
    'case-number',
    one('CAC-7F3K-92QX'),
    { type: 'other-case' },
  ],
  'map-point': [
    ['Où est-ce ?', 'Where is it?', 'أين هو؟'],
    'place-missing',
    { place: ['Devant l’école'] },
    { type: 'map-point' },
  ],
  'reference-list': [
    ['Quel mois ?', 'Which month?', 'أي شهر؟'],
    'choice-not-in-list',
    one('m3'),
    { type: 'reference-list', reference: 'months' },
  ],
  attachment: [
    ['Votre dernière facture', 'Your last bill', 'آخر فاتورة'],
    'choice-not-in-list',
    one('counter'),
    { type: 'attachment', neededFor: 'study', validMonths: 3 },
  ],
  'identity-document': [
    ['Votre pièce d’identité', 'Your identity document', 'وثيقة هويتك'],
    'choice-not-in-list',
    one('post'),
    { type: 'identity-document', neededFor: 'payment' },
  ],
  'handwritten-signature': [
    ['Votre signature', 'Your signature', 'توقيعك'],
    'signature-unreadable',
    one('at-counter'),
    { type: 'handwritten-signature' },
  ],
  hidden: [['Caché', 'Hidden', 'مخفي'], 'not-understood', one('guichet'), { type: 'hidden', of: 'text' }],
  'agent-note': [['Note', 'Note', 'ملاحظة'], 'text-too-long', one('À rappeler.'), { type: 'agent-note' }],
} as const satisfies Readonly<Record<string, Sample>>
