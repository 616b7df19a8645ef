import type { Text } from '../definition/text.ts'
import type { BankQuestion } from './bank-question.ts'

const toFindTheFile: Text = {
  fr: 'Pour retrouver votre dossier et ne pas le confondre avec un autre.',
  'fr-simple': 'Pour trouver votre dossier à vous.',
  en: 'To find your file and not mix it up with another one.',
  ar: 'لنجد ملفك ولا نخلطه بملف آخر.',
}

/** Who she is. */
export const identityQuestions = {
  civility: {
    label: {
      fr: 'Comment faut-il vous appeler ?',
      'fr-simple': 'Comment vous appeler ?',
      en: 'What should we call you?',
      ar: 'كيف نناديك؟',
    },
    whyWeAsk: {
      fr: 'Pour vous écrire comme vous le souhaitez.',
      'fr-simple': 'Pour vous écrire comme vous le souhaitez.',
      en: 'To write to you the way you wish.',
      ar: 'لنكتب لك كما تحب.',
    },
    need: 'optional',
    sensitivity: 'ordinary',
    mayTellAgent: true,
    field: { type: 'civility' },
  },
  'birth-name': {
    label: {
      fr: 'Quel est votre nom de naissance ?',
      'fr-simple': 'Quel est votre nom à la naissance ?',
      en: 'What was your family name at birth?',
      ar: 'ما هو لقبك عند الولادة؟',
    },
    hint: {
      fr: 'Comme sur votre acte de naissance ou votre carte.',
      'fr-simple': 'Regardez votre carte d’identité.',
      en: 'As on your birth certificate or your card.',
      ar: 'كما هو في شهادة ميلادك أو بطاقتك.',
    },
    whyWeAsk: toFindTheFile,
    need: 'expected',
    sensitivity: 'ordinary',
    field: { type: 'family-name' },
  },
  'usage-name': {
    label: {
      fr: 'Quel nom utilisez-vous ?',
      'fr-simple': 'Quel nom utilisez-vous ?',
      en: 'Which family name do you use?',
      ar: 'ما هو اللقب الذي تستعمله؟',
    },
    hint: {
      fr: 'S’il est différent de votre nom de naissance.',
      'fr-simple': 'S’il est différent de votre nom de naissance.',
      en: 'If it is not your family name at birth.',
      ar: 'إذا كان مختلفا عن لقبك عند الولادة.',
    },
    whyWeAsk: {
      fr: 'Pour écrire ce nom sur vos courriers.',
      'fr-simple': 'Pour écrire ce nom sur vos courriers.',
      en: 'To write this name on your letters.',
      ar: 'لنكتب هذا اللقب في رسائلك.',
    },
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'family-name' },
  },
  'first-names': {
    label: {
      fr: 'Quels sont vos prénoms ?',
      'fr-simple': 'Quel est votre prénom ?',
      en: 'What are your first names?',
      ar: 'ما هو اسمك الشخصي؟',
    },
    whyWeAsk: toFindTheFile,
    need: 'expected',
    sensitivity: 'ordinary',
    field: { type: 'first-names' },
  },
  'birth-date': {
    label: {
      fr: 'Quelle est votre date de naissance ?',
      'fr-simple': 'Quand êtes-vous né ou née ?',
      en: 'What is your date of birth?',
      ar: 'ما هو تاريخ ميلادك؟',
    },
    hint: {
      fr: 'Exemple : 27 3 1961. L’année suffit si vous ne savez pas le reste.',
      'fr-simple': 'Exemple : 27 3 1961. L’année suffit.',
      en: 'Example: 27 3 1961. The year is enough if you do not know the rest.',
      ar: 'مثال: 27 3 1961. السنة تكفي إذا كنت لا تعرف الباقي.',
    },
    whyWeAsk: toFindTheFile,
    need: 'expected',
    sensitivity: 'ordinary',
    field: { type: 'birth-date' },
  },
  birthplace: {
    label: {
      fr: 'Où êtes-vous né ou née ?',
      'fr-simple': 'Où êtes-vous né ou née ?',
      en: 'Where were you born?',
      ar: 'أين ولدت؟',
    },
    whyWeAsk: toFindTheFile,
    need: 'optional',
    sensitivity: 'ordinary',
    mayNotKnow: true,
    field: { type: 'birthplace' },
  },
  nationality: {
    label: {
      fr: 'Quelle est votre nationalité ?',
      'fr-simple': 'Quelle est votre nationalité ?',
      en: 'What is your nationality?',
      ar: 'ما هي جنسيتك؟',
    },
    whyWeAsk: {
      fr: 'Certaines aides en dépendent. La plupart n’en dépendent pas.',
      'fr-simple': 'Quelques aides en dépendent.',
      en: 'Some kinds of help depend on it. Most do not.',
      ar: 'بعض المساعدات تتعلق بها. أغلبها لا.',
    },
    need: 'optional',
    sensitivity: 'social',
    mayTellAgent: true,
    field: { type: 'nationality' },
  },
} as const satisfies Readonly<Record<string, BankQuestion>>
