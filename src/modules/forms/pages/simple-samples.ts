import { both, one, type Sample } from './example-sample.ts'

/** Texts, numbers, choices and days. */
export const simpleSamples = {
  'short-text': [
    ['Quel est votre métier ?', 'What is your job?', 'ما مهنتك؟'],
    'text-too-long',
    one('Cuisinière'),
    { type: 'short-text' },
  ],
  'long-text': [
    ['Qu’est-ce qui est difficile ?', 'What is difficult?', 'ما الصعب؟'],
    'text-too-long',
    one('Le loyer.\nEt le chauffage.'),
    { type: 'long-text', most: 300 },
  ],
  'formatted-text': [
    ['Votre numéro de bail', 'Your lease number', 'رقم عقد الإيجار'],
    'format',
    one('B-12'),
    {
      type: 'formatted-text',
      pattern: 'B-\\d+',
      example: 'B-12',
      problem: both(['Exemple : B-12', 'Example: B-12', 'مثال: B-12']),
    },
  ],
  'whole-number': [
    ['Combien êtes-vous à la maison ?', 'How many are you at home?', 'كم عددكم في البيت؟'],
    'number-not-whole',
    one('4'),
    { type: 'whole-number', least: 1, unit: both(['personnes', 'people', 'أشخاص']) },
  ],
  'decimal-number': [
    ['Combien d’heures par semaine ?', 'How many hours a week?', 'كم ساعة في الأسبوع؟'],
    'not-a-number',
    one('17,5'),
    { type: 'decimal-number' },
  ],
  amount: [
    ['Quel est votre loyer ?', 'What is your rent?', 'كم إيجارك؟'],
    'not-an-amount',
    one('412,50'),
    { type: 'amount', per: 'month' },
  ],
  'yes-no': [
    ['Avez-vous un emploi ?', 'Do you have a job?', 'هل لديك عمل؟'],
    'yes-or-no',
    one('yes'),
    { type: 'yes-no' },
  ],
  commitment: [
    ['Votre promesse', 'Your promise', 'وعدك'],
    'yes-or-no',
    { value: ['yes'], on: ['2026-03-03'], language: ['fr'] },
    {
      type: 'commitment',
      words: both(['Mes réponses sont vraies.', 'My answers are true.', 'إجاباتي صحيحة.']),
    },
  ],
  consent: [
    ['Êtes-vous d’accord ?', 'Do you agree?', 'هل توافق؟'],
    'yes-or-no',
    { value: ['no'], on: ['2026-03-03'], language: ['fr'] },
    {
      type: 'consent',
      purpose: both([
        'Nous pouvons appeler votre propriétaire.',
        'We may call your landlord.',
        'يمكننا الاتصال بصاحب البيت.',
      ]),
    },
  ],
  'one-choice': [
    ['Savez-vous envoyer un courriel ?', 'Can you send an e-mail?', 'هل تعرف إرسال بريد إلكتروني؟'],
    'choice-not-in-list',
    one('helped'),
    { type: 'one-choice', list: 'answers' },
  ],
  'several-choices': [
    ['De quoi avez-vous besoin ?', 'What do you need?', 'ماذا تحتاج؟'],
    'choice-excludes-others',
    { value: ['rent', 'food'] },
    { type: 'several-choices', list: 'needs', other: true },
  ],
  ranking: [
    ['Mettez dans l’ordre', 'Put in order', 'رتّب'],
    'ranking-same-rank',
    { rent: ['1'], food: ['2'] },
    { type: 'ranking', list: 'needs' },
  ],
  'linked-choice': [
    ['Pour quoi avez-vous de l’aide ?', 'What are you helped with?', 'في ماذا تُساعد؟'],
    'choice-not-under',
    one('food'),
    { type: 'linked-choice', list: 'kinds', under: 'one-choice' },
  ],
  scale: [
    ['Cette visite vous a-t-elle aidé ?', 'Did this visit help you?', 'هل ساعدتك هذه الزيارة؟'],
    'mark-out-of-scale',
    one('4'),
    {
      type: 'scale',
      from: 1,
      to: 5,
      low: both(['pas du tout', 'not at all', 'أبدًا']),
      high: both(['beaucoup', 'a lot', 'كثيرًا']),
    },
  ],
  recommendation: [
    ['Conseillez-vous ce lieu à un ami ?', 'Would you recommend this place?', 'هل تنصح صديقًا بهذا المكان؟'],
    'mark-out-of-scale',
    one('9'),
    { type: 'recommendation' },
  ],
  grid: [
    ['Que faites-vous en ligne ?', 'What do you do online?', 'ماذا تفعل على الإنترنت؟'],
    'choice-not-in-list',
    { rent: ['alone'], food: ['no'] },
    { type: 'grid', lines: 'needs', list: 'answers' },
  ],
  date: [
    ['Depuis quel jour ?', 'Since which day?', 'منذ أي يوم؟'],
    'date-month-missing',
    { day: ['27'], month: ['3'], year: ['2025'] },
    { type: 'date' },
  ],
  'open-period': [
    ['Quand avez-vous eu ce travail ?', 'When did you have this job?', 'متى كان لديك هذا العمل؟'],
    'period-start-missing',
    { 'from-day': ['1'], 'from-month': ['9'], 'from-year': ['2024'] },
    { type: 'open-period' },
  ],
  'month-year': [
    ['Depuis quel mois ?', 'Since which month?', 'منذ أي شهر؟'],
    'month-missing',
    { month: ['mars'], year: ['2024'] },
    { type: 'month-year' },
  ],
  time: [
    ['À quelle heure ?', 'At what time?', 'في أي ساعة؟'],
    'time-unreadable',
    one('14 h 30'),
    { type: 'time' },
  ],
  duration: [
    ['Depuis combien de temps ?', 'For how long?', 'منذ متى؟'],
    'duration-unit-missing',
    { value: ['3'], unit: ['months'] },
    { type: 'duration' },
  ],
  'birth-date': [
    ['Quelle est votre date de naissance ?', 'What is your date of birth?', 'ما تاريخ ميلادك؟'],
    'birth-year-missing',
    { day: [''], month: [''], year: ['1954'] },
    { type: 'birth-date' },
  ],
} as const satisfies Readonly<Record<string, Sample>>
