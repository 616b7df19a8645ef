import type { Text } from '../definition/text.ts'
import type { BankQuestion } from './bank-question.ts'

const toKnowWhatHelp: Text = {
  fr: 'Pour savoir à quelles aides vous avez droit.',
  'fr-simple': 'Pour chercher des aides pour vous.',
  en: 'To know which help you may get.',
  ar: 'لنعرف المساعدات التي يمكن أن تحصل عليها.',
}

/** How she lives. */
export const lifeQuestions = {
  'family-situation': {
    label: {
      fr: 'Quelle est votre situation de famille ?',
      'fr-simple': 'Vivez-vous seul ou à deux ?',
      en: 'What is your family situation?',
      ar: 'ما هي حالتك العائلية؟',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    mayTellAgent: true,
    field: { type: 'one-choice', list: 'family-situations' },
  },
  'household-size': {
    label: {
      fr: 'Combien de personnes vivent dans votre logement ?',
      'fr-simple': 'Combien êtes-vous à la maison ?',
      en: 'How many people live in your home?',
      ar: 'كم شخصا يسكن في بيتك؟',
    },
    hint: {
      fr: 'Comptez-vous aussi. Exemple : 3.',
      'fr-simple': 'Comptez-vous aussi. Exemple : 3.',
      en: 'Count yourself too. Example: 3.',
      ar: 'احسب نفسك أيضا. مثال: 3.',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    field: { type: 'whole-number', least: 1, most: 30 },
  },
  'children-count': {
    label: {
      fr: 'Combien d’enfants sont à votre charge ?',
      'fr-simple': 'De combien d’enfants vous occupez-vous ?',
      en: 'How many children depend on you?',
      ar: 'كم طفلا تعيل؟',
    },
    hint: {
      fr: 'Écrivez 0 si vous n’en avez pas.',
      'fr-simple': 'Écrivez 0 si vous n’en avez pas.',
      en: 'Write 0 if you have none.',
      ar: 'اكتب 0 إذا لم يكن لك أطفال.',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    field: { type: 'whole-number', least: 0, most: 20 },
  },
  'housing-situation': {
    label: {
      fr: 'Quel est votre logement ?',
      'fr-simple': 'Où dormez-vous en ce moment ?',
      en: 'What is your housing situation?',
      ar: 'ما هو سكنك؟',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    mayTellAgent: true,
    field: { type: 'one-choice', list: 'housing-situations' },
  },
  'work-situation': {
    label: {
      fr: 'Quelle est votre situation aujourd’hui ?',
      'fr-simple': 'Que faites-vous aujourd’hui ?',
      en: 'What is your situation today?',
      ar: 'ما هي وضعيتك اليوم؟',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    mayTellAgent: true,
    field: { type: 'one-choice', list: 'work-situations' },
  },
  'monthly-income': {
    label: {
      fr: 'Combien d’argent reçoit votre foyer chaque mois ?',
      'fr-simple': 'Combien d’argent recevez-vous chaque mois ?',
      en: 'How much money does your household get each month?',
      ar: 'كم تتلقى أسرتك كل شهر؟',
    },
    hint: {
      fr: 'Tout compris : salaires, aides, pensions. Exemple : 1 200.',
      'fr-simple': 'Exemple : 1 200.',
      en: 'All included: wages, benefits, pensions. Example: 1200.',
      ar: 'كل المداخيل: الأجور والمساعدات والمعاشات. مثال: 1200.',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    mayNotKnow: true,
    mayTellAgent: true,
    field: { type: 'amount', per: 'month' },
  },
  rent: {
    label: {
      fr: 'Combien payez-vous pour votre logement chaque mois ?',
      'fr-simple': 'Combien coûte votre logement chaque mois ?',
      en: 'How much do you pay for your home each month?',
      ar: 'كم تدفع للسكن كل شهر؟',
    },
    hint: {
      fr: 'Le loyer et les charges. Exemple : 450.',
      'fr-simple': 'Exemple : 450.',
      en: 'The rent and the service charges. Example: 450.',
      ar: 'الإيجار والتكاليف. مثال: 450.',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'expected',
    sensitivity: 'social',
    mayNotKnow: true,
    field: { type: 'amount', per: 'month' },
  },
  'caf-number': {
    label: {
      fr: 'Quel est votre numéro d’allocataire ?',
      'fr-simple': 'Quel est votre numéro à la CAF ?',
      en: 'What is your CAF number?',
      ar: 'ما هو رقمك في CAF؟',
    },
    hint: {
      fr: 'Il est en haut des lettres de la CAF. Exemple : 1234567 A.',
      'fr-simple': 'Il est en haut des lettres de la CAF. Exemple : 1234567 A.',
      en: 'It is at the top of letters from the CAF. Example: 1234567 A.',
      ar: 'تجده في أعلى رسائل CAF. مثال: 1234567 A.',
    },
    whyWeAsk: {
      fr: 'Pour parler de votre dossier avec la CAF.',
      'fr-simple': 'Pour parler de votre dossier avec la CAF.',
      en: 'To talk about your file with the CAF.',
      ar: 'لنتكلم عن ملفك مع CAF.',
    },
    need: 'optional',
    sensitivity: 'social',
    mayNotKnow: true,
    field: { type: 'caf-number' },
  },
  'family-quotient': {
    label: {
      fr: 'Quel est votre quotient familial ?',
      'fr-simple': 'Quel est votre quotient familial ?',
      en: 'What is your family quotient?',
      ar: 'ما هو المعامل العائلي؟',
    },
    hint: {
      fr: 'Il est sur l’attestation de la CAF. Exemple : 645.',
      'fr-simple': 'Regardez le papier de la CAF. Exemple : 645.',
      en: 'It is on the certificate from the CAF. Example: 645.',
      ar: 'تجده في شهادة CAF. مثال: 645.',
    },
    whyWeAsk: toKnowWhatHelp,
    need: 'optional',
    sensitivity: 'social',
    mayNotKnow: true,
    field: { type: 'family-quotient' },
  },
} as const satisfies Readonly<Record<string, BankQuestion>>
