import type { LocalText } from '#kernel/language.ts'
import type { Raw } from '../answers/answer.ts'
import type { Definition, Option, OptionList } from '../definition/definition.ts'
import type { Field, FieldType, Question } from '../definition/question.ts'
import type { Problem } from '../fields/problem.ts'

/** One question of each type of field, with an answer that is read and the problem of one that is not. */
export interface ExampleQuestion {
  readonly question: Question
  readonly raw: Raw
  readonly problem: Problem
}

type Words = readonly [fr: string, en: string, ar: string]

const both = ([fr, en, ar]: Words): LocalText => ({ fr, 'fr-simple': fr, en, ar })

const helpWords: Readonly<Record<string, Words>> = {
  rent: ['Payer le loyer', 'Paying the rent', 'دفع الإيجار'],
  energy: ['Payer l’énergie', 'Paying for energy', 'دفع الطاقة'],
  food: ['Manger', 'Food', 'الطعام'],
  health: ['Me soigner', 'Health care', 'العلاج'],
}
const answerWords: Readonly<Record<string, Words>> = {
  alone: ['Oui, seul', 'Yes, alone', 'نعم، وحدي'],
  helped: ['Avec de l’aide', 'With help', 'بمساعدة'],
  no: ['Non', 'No', 'لا'],
}
const pictograms: Readonly<Record<string, string>> = {
  rent: 'home',
  energy: 'sound',
  food: 'family',
  health: 'hand',
}

const lists: readonly OptionList[] = [
  {
    id: 'needs',
    options: [
      ...optionsOf(helpWords),
      { code: 'nothing', label: both(['Aucun', 'None', 'لا شيء']), exclusive: true },
    ],
  },
  { id: 'answers', options: optionsOf(answerWords) },
  { id: 'kinds', options: optionsOf(helpWords).map((option) => ({ ...option, under: 'alone' })) },
  {
    id: 'months',
    options: Array.from({ length: 12 }, (_, index) => ({
      code: `m${index + 1}`,
      label: both([monthName(index, 'fr'), monthName(index, 'en'), monthName(index, 'ar')]),
    })),
  },
]

function optionsOf(words: Readonly<Record<string, Words>>): readonly Option[] {
  return Object.entries(words).map(([code, said]) => {
    const pictogram = pictograms[code]
    return { code, label: both(said), ...(pictogram && { pictogram }) }
  })
}

function monthName(index: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, index, 15),
  )
}

type Sample = readonly [label: Words, problem: Problem, raw: Raw, field: Field]

const one = (value: string): Raw => ({ value: [value] })

const samples: { readonly [T in FieldType]: Sample } = {
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
  civility: [
    ['Comment vous appeler ?', 'How shall we call you?', 'كيف نناديك؟'],
    'choice-not-in-list',
    one('madam'),
    { type: 'civility' },
  ],
  'family-name': [
    ['Votre nom de famille', 'Your family name', 'اسم العائلة'],
    'name-without-letter',
    one('Benali'),
    { type: 'family-name' },
  ],
  'first-names': [
    ['Vos prénoms', 'Your first names', 'أسماؤك الشخصية'],
    'name-without-letter',
    one('Awa'),
    { type: 'first-names' },
  ],
  commune: [
    ['Dans quelle commune habitez-vous ?', 'In which town do you live?', 'في أي بلدية تسكن؟'],
    'commune-several',
    one('Saint-Denis'),
    { type: 'commune' },
  ],
  birthplace: [
    ['Où êtes-vous né ?', 'Where were you born?', 'أين وُلدت؟'],
    'commune-unknown',
    { value: [''], country: ['Algérie'], town: ['Oran'] },
    { type: 'birthplace' },
  ],
  country: [
    ['Dans quel pays ?', 'In which country?', 'في أي بلد؟'],
    'country-unknown',
    one('Maroc'),
    { type: 'country' },
  ],
  nationality: [
    ['Votre nationalité', 'Your nationality', 'جنسيتك'],
    'nationality-unknown',
    one('Maroc'),
    { type: 'nationality' },
  ],
  address: [
    ['Où habitez-vous ?', 'Where do you live?', 'أين تسكن؟'],
    'not-understood',
    { value: [''], line: ['12 rue du Port'], postal: ['62300'] },
    { type: 'address', withoutHome: true },
  ],
  phone: [
    ['Votre téléphone', 'Your phone', 'هاتفك'],
    'phone-too-short',
    { value: ['06 39 98 12 34'], owner: ['self'], message: ['yes'] },
    { type: 'phone' },
  ],
  email: [
    ['Votre adresse électronique', 'Your e-mail address', 'بريدك الإلكتروني'],
    'email-without-at',
    one('awa@exemple.fr'),
    { type: 'email' },
  ],
  'contact-channel': [
    ['Comment vous joindre ?', 'How to reach you?', 'كيف نتصل بك؟'],
    'choice-not-in-list',
    one('phone'),
    { type: 'contact-channel' },
  ],
  'spoken-language': [
    [
      'Quelle langue parlez-vous le mieux ?',
      'Which language do you speak best?',
      'ما اللغة التي تتكلمها أفضل؟',
    ],
    'choice-not-in-list',
    one('ar'),
    { type: 'spoken-language' },
  ],
  'help-needs': [
    ['De quelle aide avez-vous besoin ?', 'What help do you need?', 'ما المساعدة التي تحتاجها؟'],
    'choice-excludes-others',
    { value: ['interpreter'] },
    { type: 'help-needs' },
  ],
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
}

/** One question of every type, in the order of the list of fields. */
export const exampleQuestions: readonly ExampleQuestion[] = Object.entries(samples).map(
  ([type, [label, problem, raw, field]]) => ({
    question: questionOf(type, both(label), field),
    raw,
    problem,
  }),
)

/** The example of one type. */
export function exampleOf(type: FieldType): ExampleQuestion {
  const [label, problem, raw, field] = samples[type]
  return { question: questionOf(type, both(label), field), raw, problem }
}

/** A form that asks them all. */
export const exampleDefinition: Definition = {
  format: 1,
  id: 'exemple',
  kind: 'procedure',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title: both(['Demander une aide pour le loyer', 'Ask for help with the rent', 'طلب مساعدة للإيجار']),
  purpose: both([
    'Vos réponses servent à calculer votre aide. Un agent les lit avec vous.',
    'Your answers are used to work out your help. A member of staff reads them with you.',
    'تُستعمل إجاباتك لحساب المساعدة. يقرؤها موظف معك.',
  ]),
  policies: {
    identity: 'code',
    legalBasis: { ground: 'public-task', reference: 'Code de l’action sociale et des familles, art. L123-5' },
    retention: 'one-year',
    draftDays: 90,
    order: 'tasks',
    checkAnswers: true,
  },
  lists,
  sections: [
    section('you', ['Vous', 'You', 'أنت'], ['birth-date', 'family-name', 'phone']),
    section('home', ['Votre logement', 'Your home', 'سكنك'], ['address', 'amount']),
    section('rest', ['Le reste', 'The rest', 'الباقي'], ['several-choices', 'grid']),
  ],
  rules: [],
  results: [{ id: 'end', title: both(['Merci', 'Thank you', 'شكرًا']) }],
}

function section(id: string, title: Words, types: readonly FieldType[]): Definition['sections'][number] {
  return {
    id,
    title: both(title),
    steps: types.map((type) => ({ step: 'page', id: `page-${type}`, nodes: [exampleOf(type).question] })),
  }
}

function questionOf(id: string, label: LocalText, field: Field): Question {
  return {
    node: 'question',
    id,
    label,
    // Written in French only: a page in another language says so.
    whyWeAsk: { fr: 'Cette réponse sert à calculer votre aide. Rien d’autre.' },
    need: 'blocking',
    sensitivity: 'ordinary',
    mayNotKnow: true,
    mayTellAgent: true,
    field,
  }
}
