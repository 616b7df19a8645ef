import type { Text } from '../definition/text.ts'
import type { BankQuestion } from './bank-question.ts'

const toAnswer: Text = {
  fr: 'Pour vous répondre. Nous ne le donnons à personne d’autre.',
  'fr-simple': 'Pour vous répondre.',
  en: 'To answer you. We give it to nobody else.',
  ar: 'لنجيبك. لا نعطيه لأي شخص آخر.',
}

/** Where she lives and how she is reached. */
export const reachQuestions = {
  address: {
    label: {
      fr: 'Quelle est votre adresse ?',
      'fr-simple': 'Où habitez-vous ?',
      en: 'What is your address?',
      ar: 'ما هو عنوانك؟',
    },
    hint: {
      fr: 'Exemple : 12 rue du Port, 62300 Lens.',
      'fr-simple': 'Exemple : 12 rue du Port, 62300 Lens.',
      en: 'Example: 12 rue du Port, 62300 Lens.',
      ar: 'مثال: 12 rue du Port, 62300 Lens.',
    },
    whyWeAsk: {
      fr: 'Pour vous écrire, et pour savoir si vous habitez la commune.',
      'fr-simple': 'Pour vous écrire.',
      en: 'To write to you, and to know whether you live in the town.',
      ar: 'لنكتب لك، ولنعرف هل تسكن في البلدية.',
    },
    need: 'expected',
    sensitivity: 'ordinary',
    mayTellAgent: true,
    field: { type: 'address', withoutHome: true },
  },
  'home-commune': {
    label: {
      fr: 'Dans quelle commune habitez-vous ?',
      'fr-simple': 'Dans quelle ville habitez-vous ?',
      en: 'Which town do you live in?',
      ar: 'في أي بلدية تسكن؟',
    },
    hint: {
      fr: 'Son nom ou son code postal. Exemple : 62300.',
      'fr-simple': 'Son nom ou son code postal. Exemple : 62300.',
      en: 'Its name or its postcode. Example: 62300.',
      ar: 'اسمها أو رمزها البريدي. مثال: 62300.',
    },
    whyWeAsk: {
      fr: 'Certaines aides sont pour les habitants d’une commune.',
      'fr-simple': 'Certaines aides sont pour les habitants d’une commune.',
      en: 'Some kinds of help are for people who live in a town.',
      ar: 'بعض المساعدات لسكان بلدية معينة.',
    },
    need: 'expected',
    sensitivity: 'ordinary',
    field: { type: 'commune' },
  },
  phone: {
    label: {
      fr: 'Quel est votre numéro de téléphone ?',
      'fr-simple': 'Quel est votre numéro de téléphone ?',
      en: 'What is your telephone number?',
      ar: 'ما هو رقم هاتفك؟',
    },
    hint: {
      fr: 'Exemple : 06 39 98 12 34. Le numéro d’un proche convient aussi.',
      'fr-simple': 'Exemple : 06 39 98 12 34.',
      en: 'Example: 06 39 98 12 34. The number of a relative is fine too.',
      ar: 'مثال: 06 39 98 12 34. يمكن أن يكون رقم قريب لك.',
    },
    whyWeAsk: toAnswer,
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'phone' },
  },
  email: {
    label: {
      fr: 'Quelle est votre adresse e-mail ?',
      'fr-simple': 'Quelle est votre adresse e-mail ?',
      en: 'What is your e-mail address?',
      ar: 'ما هو بريدك الإلكتروني؟',
    },
    hint: {
      fr: 'Exemple : prenom.nom@exemple.fr. Vous pouvez ne pas en avoir.',
      'fr-simple': 'Exemple : prenom.nom@exemple.fr.',
      en: 'Example: prenom.nom@exemple.fr. You may have none.',
      ar: 'مثال: prenom.nom@exemple.fr. يمكن ألا يكون لك بريد.',
    },
    whyWeAsk: toAnswer,
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'email' },
  },
  'contact-channel': {
    label: {
      fr: 'Comment préférez-vous être contacté ?',
      'fr-simple': 'Comment vous contacter ?',
      en: 'How do you prefer to be reached?',
      ar: 'كيف تفضل أن نتصل بك؟',
    },
    whyWeAsk: {
      fr: 'Pour vous joindre comme cela vous arrange.',
      'fr-simple': 'Pour vous joindre facilement.',
      en: 'To reach you in the way that suits you.',
      ar: 'لنتصل بك بالطريقة التي تناسبك.',
    },
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'contact-channel' },
  },
  'spoken-language': {
    label: {
      fr: 'Quelle langue parlez-vous le mieux ?',
      'fr-simple': 'Quelle langue parlez-vous le mieux ?',
      en: 'Which language do you speak best?',
      ar: 'ما هي اللغة التي تتكلمها أفضل؟',
    },
    whyWeAsk: {
      fr: 'Pour trouver quelqu’un qui la parle, ou un interprète.',
      'fr-simple': 'Pour trouver un interprète.',
      en: 'To find somebody who speaks it, or an interpreter.',
      ar: 'لنجد من يتكلمها، أو مترجما.',
    },
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'spoken-language' },
  },
  'help-needs': {
    label: {
      fr: 'De quelle aide avez-vous besoin pour vos démarches ?',
      'fr-simple': 'De quoi avez-vous besoin ?',
      en: 'What help do you need with paperwork?',
      ar: 'ما هي المساعدة التي تحتاجها؟',
    },
    whyWeAsk: {
      fr: 'Pour vous recevoir dans de bonnes conditions.',
      'fr-simple': 'Pour bien vous recevoir.',
      en: 'To receive you well.',
      ar: 'لنستقبلك جيدا.',
    },
    need: 'optional',
    sensitivity: 'social',
    mayTellAgent: true,
    field: { type: 'help-needs' },
  },
} as const satisfies Readonly<Record<string, BankQuestion>>
