import { one, type Sample } from './example-sample.ts'

/** Who she is, where she lives, how to reach her. */
export const personSamples = {
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
} as const satisfies Readonly<Record<string, Sample>>
