import type { LocalText } from '#kernel/language.ts'
import type { Section } from '#modules/forms/index.ts'
import { eurosAMonth, eurosAYear, pageOf, yesNo } from './ask.ts'
import { isOneOf, isYes } from './conditions.ts'
import { toCountMoney } from './why-texts.ts'
import { inCouple } from './you-questions.ts'

const toReadTheNotice: LocalText = {
  fr: 'Les aides pour les enfants regardent les revenus d’il y a deux ans.',
  'fr-simple': 'Les aides regardent l’argent d’il y a deux ans.',
  en: 'Family benefits look at income of two years ago.',
  ar: 'مساعدات الأطفال تنظر إلى دخل ما قبل سنتين.',
}

const taxableHint: LocalText = {
  fr: 'Dans l’avis d’impôt : « salaires » et « pensions ». En 2026, l’année 2024. Écrivez 0 si rien.',
  'fr-simple': 'Regardez l’avis d’impôt. Écrivez 0 si rien.',
  en: 'On the tax notice: “salaires” and “pensions”. In 2026, for 2024. Write 0 if none.',
  ar: 'في إشعار الضريبة: « salaires » و « pensions ». اكتب 0 إذا لم يكن شيء.',
}

const referenceHint: LocalText = {
  fr: 'Il est en haut de l’avis d’impôt, à gauche. Exemple : 9 850.',
  'fr-simple': 'Il est en haut de l’avis d’impôt. Exemple : 9 850.',
  en: 'At the top of the tax notice, on the left. Example: 9850.',
  ar: 'تجده في أعلى إشعار الضريبة. مثال: 9850.',
}

const toReadIncome: LocalText = {
  fr: 'Le chèque énergie et l’aide juridictionnelle en dépendent.',
  'fr-simple': 'Le chèque énergie en dépend.',
  en: 'The energy voucher and legal aid depend on it.',
  ar: 'يتعلق به شيك الطاقة والمساعدة القضائية.',
}

/** What she pays to others, the tax notice, and savings. */
export const moneySection: Section = {
  id: 'money',
  title: {
    fr: 'Impôts et épargne',
    'fr-simple': 'Impôts et épargne',
    en: 'Tax and savings',
    ar: 'الضرائب والادخار',
  },
  steps: [
    pageOf({
      id: 'maintenance-paid',
      pictogram: 'euro',
      label: {
        fr: 'Combien versez-vous par mois de pension alimentaire ?',
        'fr-simple': 'Combien payez-vous de pension alimentaire par mois ?',
        en: 'How much maintenance do you pay a month?',
        ar: 'كم تدفع نفقة في الشهر؟',
      },
      hint: {
        fr: 'Écrivez 0 si vous n’en versez pas.',
        'fr-simple': 'Écrivez 0 si vous n’en payez pas.',
        en: 'Write 0 if you pay none.',
        ar: 'اكتب 0 إذا كنت لا تدفع.',
      },
      why: toCountMoney,
      field: eurosAMonth,
    }),
    pageOf({
      id: 'my-taxable',
      pictogram: 'papers',
      label: {
        fr: 'Combien avez-vous déclaré aux impôts il y a deux ans ?',
        'fr-simple': 'Combien d’argent il y a deux ans, pour les impôts ?',
        en: 'How much income did you declare for two years ago?',
        ar: 'كم صرحت للضرائب عن دخل ما قبل سنتين؟',
      },
      hint: taxableHint,
      why: toReadTheNotice,
      field: eurosAYear,
    }),
    pageOf({
      id: 'partner-taxable',
      pictogram: 'papers',
      visible: inCouple,
      label: {
        fr: 'Combien votre conjoint a-t-il déclaré il y a deux ans ?',
        'fr-simple': 'Et votre conjoint, combien il y a deux ans ?',
        en: 'How much did your partner declare for two years ago?',
        ar: 'كم صرح شريكك عن دخل ما قبل سنتين؟',
      },
      hint: taxableHint,
      why: toReadTheNotice,
      field: eurosAYear,
    }),
    pageOf({
      id: 'reference-income',
      pictogram: 'papers',
      label: {
        fr: 'Quel est le revenu fiscal de référence de votre dernier avis ?',
        'fr-simple': 'Quel est le revenu fiscal de référence ?',
        en: 'What is the “revenu fiscal de référence” of your last tax notice?',
        ar: 'ما هو الدخل المرجعي في آخر إشعار ضريبة؟',
      },
      hint: referenceHint,
      why: toReadIncome,
      field: eurosAYear,
    }),
    pageOf({
      id: 'partner-reference-income',
      pictogram: 'papers',
      visible: isOneOf('couple', 'cohabiting'),
      label: {
        fr: 'Quel est le revenu fiscal de référence de votre conjoint ?',
        'fr-simple': 'Quel est le revenu fiscal de votre conjoint ?',
        en: 'What is your partner’s “revenu fiscal de référence”?',
        ar: 'ما هو الدخل المرجعي لشريكك؟',
      },
      hint: referenceHint,
      why: toReadIncome,
      field: eurosAYear,
    }),
    pageOf({
      id: 'has-savings',
      pictogram: 'euro',
      label: {
        fr: 'Votre foyer a-t-il plus de 30 000 € d’épargne ?',
        'fr-simple': 'Avez-vous plus de 30 000 euros à la banque ?',
        en: 'Does your household have more than €30,000 in savings?',
        ar: 'هل تدخر أسرتك أكثر من 30 000 يورو؟',
      },
      why: toCountMoney,
      field: yesNo,
    }),
    pageOf({
      id: 'savings',
      pictogram: 'euro',
      visible: isYes('has-savings'),
      label: {
        fr: 'Quel est le total de cette épargne ?',
        'fr-simple': 'Combien d’argent à la banque en tout ?',
        en: 'What is the total of these savings?',
        ar: 'ما مجموع هذا الادخار؟',
      },
      hint: {
        fr: 'Livrets, compte courant, placements. Exemple : 35 000.',
        'fr-simple': 'Tous les livrets et les comptes. Exemple : 35 000.',
        en: 'Savings books, current account, investments. Example: 35000.',
        ar: 'الدفاتر والحسابات. مثال: 35000.',
      },
      why: toCountMoney,
      field: { type: 'amount', per: 'once', least: 0, most: 1_000_000_000 },
    }),
  ],
}
