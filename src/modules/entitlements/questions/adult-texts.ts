import type { LocalText } from '#kernel/language.ts'
import { type AskedKind, kindNames } from './income-kinds.ts'

/** The adults of a household, as questions name them. */
export type Adult = 'my' | 'partner'

export const sectionTitles: Readonly<Record<Adult, LocalText>> = {
  my: {
    fr: 'Votre travail et votre argent',
    'fr-simple': 'Votre travail et votre argent',
    en: 'Your work and your money',
    ar: 'عملك ومالك',
  },
  partner: {
    fr: 'Le travail et l’argent de votre conjoint',
    'fr-simple': 'Le travail de votre conjoint',
    en: 'Your partner’s work and money',
    ar: 'عمل شريكك وماله',
  },
}

type ByAdult = Readonly<Record<Adult, LocalText>>

export const workLabels: ByAdult = {
  my: {
    fr: 'Quelle est votre situation aujourd’hui ?',
    'fr-simple': 'Que faites-vous aujourd’hui ?',
    en: 'What is your situation today?',
    ar: 'ما هي وضعيتك اليوم؟',
  },
  partner: {
    fr: 'Quelle est la situation de votre conjoint aujourd’hui ?',
    'fr-simple': 'Que fait votre conjoint aujourd’hui ?',
    en: 'What is your partner’s situation today?',
    ar: 'ما هي وضعية شريكك اليوم؟',
  },
}

export const workSinceLabels: ByAdult = {
  my: {
    fr: 'Depuis quand faites-vous ce travail ?',
    'fr-simple': 'Depuis quand faites-vous ce travail ?',
    en: 'Since when have you done this work?',
    ar: 'منذ متى تقوم بهذا العمل؟',
  },
  partner: {
    fr: 'Depuis quand votre conjoint fait-il ce travail ?',
    'fr-simple': 'Depuis quand votre conjoint fait-il ce travail ?',
    en: 'Since when has your partner done this work?',
    ar: 'منذ متى يقوم شريكك بهذا العمل؟',
  },
}

export const joblessSinceLabels: ByAdult = {
  my: {
    fr: 'Depuis quand êtes-vous sans emploi ?',
    'fr-simple': 'Depuis quand êtes-vous sans travail ?',
    en: 'Since when have you been out of work?',
    ar: 'منذ متى أنت دون عمل؟',
  },
  partner: {
    fr: 'Depuis quand votre conjoint est-il sans emploi ?',
    'fr-simple': 'Depuis quand votre conjoint est-il sans travail ?',
    en: 'Since when has your partner been out of work?',
    ar: 'منذ متى شريكك دون عمل؟',
  },
}

export const incomesLabels: ByAdult = {
  my: {
    fr: 'Quel argent avez-vous reçu ces cinq derniers mois ?',
    'fr-simple': 'Quel argent avez-vous reçu depuis cinq mois ?',
    en: 'What money did you receive in the last five months?',
    ar: 'ما المال الذي تلقيته في الأشهر الخمسة الأخيرة؟',
  },
  partner: {
    fr: 'Quel argent votre conjoint a-t-il reçu ces cinq derniers mois ?',
    'fr-simple': 'Quel argent votre conjoint a-t-il reçu depuis cinq mois ?',
    en: 'What money did your partner receive in the last five months?',
    ar: 'ما المال الذي تلقاه شريكك في الأشهر الخمسة الأخيرة؟',
  },
}

export const paySameLabels: ByAdult = {
  my: {
    fr: 'Votre salaire est-il le même chaque mois ?',
    'fr-simple': 'Votre salaire est-il le même chaque mois ?',
    en: 'Is your pay the same every month?',
    ar: 'هل أجرك هو نفسه كل شهر؟',
  },
  partner: {
    fr: 'Le salaire de votre conjoint est-il le même chaque mois ?',
    'fr-simple': 'Le salaire de votre conjoint est-il le même chaque mois ?',
    en: 'Is your partner’s pay the same every month?',
    ar: 'هل أجر شريكك هو نفسه كل شهر؟',
  },
}

export const payMonthsTitles: ByAdult = {
  my: {
    fr: 'Votre salaire, mois par mois',
    'fr-simple': 'Votre salaire, mois par mois',
    en: 'Your pay, month by month',
    ar: 'أجرك، شهرا بشهر',
  },
  partner: {
    fr: 'Le salaire de votre conjoint, mois par mois',
    'fr-simple': 'Le salaire de votre conjoint, mois par mois',
    en: 'Your partner’s pay, month by month',
    ar: 'أجر شريكك، شهرا بشهر',
  },
}

/** The month so many months ago. */
export const monthsAgo: readonly LocalText[] = [
  { fr: 'Le mois dernier', 'fr-simple': 'Le mois dernier', en: 'Last month', ar: 'الشهر الماضي' },
  { fr: 'Il y a deux mois', 'fr-simple': 'Il y a deux mois', en: 'Two months ago', ar: 'قبل شهرين' },
  { fr: 'Il y a trois mois', 'fr-simple': 'Il y a trois mois', en: 'Three months ago', ar: 'قبل ثلاثة أشهر' },
  {
    fr: 'Il y a quatre mois',
    'fr-simple': 'Il y a quatre mois',
    en: 'Four months ago',
    ar: 'قبل أربعة أشهر',
  },
  { fr: 'Il y a cinq mois', 'fr-simple': 'Il y a cinq mois', en: 'Five months ago', ar: 'قبل خمسة أشهر' },
]

/** « Salaire : combien recevez-vous par mois ? » */
export function amountLabel(adult: Adult, kind: AskedKind): LocalText {
  const name = kindNames[kind]
  return adult === 'my'
    ? {
        fr: `${name.fr} : combien recevez-vous par mois ?`,
        'fr-simple': `${name['fr-simple']} : combien par mois ?`,
        en: `${name.en}: how much do you get a month?`,
        ar: `${name.ar}: كم تتلقى في الشهر؟`,
      }
    : {
        fr: `${name.fr} : combien votre conjoint reçoit-il ?`,
        'fr-simple': `${name['fr-simple']} de votre conjoint : combien ?`,
        en: `${name.en}: how much does your partner get a month?`,
        ar: `${name.ar}: كم يتلقى شريكك في الشهر؟`,
      }
}

export const disabilityLabels: ByAdult = {
  my: {
    fr: 'Avez-vous un taux de handicap reconnu par la MDPH ?',
    'fr-simple': 'La MDPH vous a-t-elle donné un taux de handicap ?',
    en: 'Has the MDPH recognised a disability rate for you?',
    ar: 'هل اعترفت لك MDPH بنسبة إعاقة؟',
  },
  partner: {
    fr: 'Votre conjoint a-t-il un taux de handicap reconnu par la MDPH ?',
    'fr-simple': 'Votre conjoint a-t-il un taux de handicap ?',
    en: 'Has the MDPH recognised a disability rate for your partner?',
    ar: 'هل اعترفت MDPH لشريكك بنسبة إعاقة؟',
  },
}

export const restrictionLabels: ByAdult = {
  my: {
    fr: 'La MDPH a-t-elle écrit que le handicap vous empêche de travailler ?',
    'fr-simple': 'La MDPH dit-elle que vous ne pouvez pas travailler ?',
    en: 'Did the MDPH write that the disability keeps you from working?',
    ar: 'هل كتبت MDPH أن الإعاقة تمنعك من العمل؟',
  },
  partner: {
    fr: 'La MDPH a-t-elle écrit que le handicap l’empêche de travailler ?',
    'fr-simple': 'La MDPH dit-elle qu’il ne peut pas travailler ?',
    en: 'Did the MDPH write that the disability keeps your partner from working?',
    ar: 'هل كتبت MDPH أن الإعاقة تمنع شريكك من العمل؟',
  },
}

export const unfitLabels: ByAdult = {
  my: {
    fr: 'Êtes-vous reconnu inapte au travail ?',
    'fr-simple': 'Un médecin dit-il que vous ne pouvez plus travailler ?',
    en: 'Are you recognised as unfit for work?',
    ar: 'هل أنت معترف بعجزك عن العمل؟',
  },
  partner: {
    fr: 'Votre conjoint est-il reconnu inapte au travail ?',
    'fr-simple': 'Un médecin dit-il qu’il ne peut plus travailler ?',
    en: 'Is your partner recognised as unfit for work?',
    ar: 'هل شريكك معترف بعجزه عن العمل؟',
  },
}
