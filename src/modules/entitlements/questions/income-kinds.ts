import type { LocalText } from '#kernel/language.ts'
import type { OptionList } from '#modules/forms/index.ts'
import type { IncomeKind } from '../facts/household.ts'

/** The kinds of income that are asked of each adult; maintenance is asked apart. */
export const askedKinds = [
  'salary',
  'self-employment',
  'unemployment',
  'pension',
  'invalidity-pension',
  'daily-allowance',
  'training',
  'solidarity-allowance',
  'rent-received',
  'other',
] as const satisfies readonly IncomeKind[]

export type AskedKind = (typeof askedKinds)[number]

export const kindNames: Readonly<Record<AskedKind, LocalText>> = {
  salary: { fr: 'Salaire', 'fr-simple': 'Salaire', en: 'Pay', ar: 'الأجر' },
  'self-employment': {
    fr: 'Travail à son compte',
    'fr-simple': 'Travail à son compte',
    en: 'Self-employment',
    ar: 'العمل للحساب الخاص',
  },
  unemployment: {
    fr: 'Allocation de chômage',
    'fr-simple': 'Chômage',
    en: 'Unemployment benefit',
    ar: 'تعويض البطالة',
  },
  pension: {
    fr: 'Retraite ou réversion',
    'fr-simple': 'Retraite',
    en: 'Retirement or survivor’s pension',
    ar: 'معاش التقاعد',
  },
  'invalidity-pension': {
    fr: 'Pension d’invalidité',
    'fr-simple': 'Pension d’invalidité',
    en: 'Invalidity pension',
    ar: 'معاش العجز',
  },
  'daily-allowance': {
    fr: 'Indemnités d’arrêt maladie ou de maternité',
    'fr-simple': 'Argent de la Sécu si vous êtes malade',
    en: 'Sick or maternity pay',
    ar: 'تعويض المرض أو الأمومة',
  },
  training: {
    fr: 'Rémunération de formation',
    'fr-simple': 'Argent de la formation',
    en: 'Training pay',
    ar: 'أجر التدريب',
  },
  'solidarity-allowance': {
    fr: 'Allocation de solidarité spécifique (ASS)',
    'fr-simple': 'Aide ASS',
    en: 'Specific solidarity allowance (ASS)',
    ar: 'منحة التضامن ASS',
  },
  'rent-received': {
    fr: 'Loyer d’un bien que l’on loue à d’autres',
    'fr-simple': 'Loyer que l’on vous paie',
    en: 'Rent paid by tenants',
    ar: 'إيجار يدفعه مستأجرون',
  },
  other: {
    fr: 'Autre argent, sans les aides de la Caf',
    'fr-simple': 'Autre argent, sans la Caf',
    en: 'Other money, without Caf benefits',
    ar: 'مال آخر، دون مساعدات CAF',
  },
}

/** What an adult received; « rien » stands alone. */
export const incomeKinds: OptionList = {
  id: 'income-kinds',
  options: [
    ...askedKinds.map((code) => ({ code, label: kindNames[code] })),
    {
      code: 'none',
      label: { fr: 'Rien de tout cela', 'fr-simple': 'Rien de tout cela', en: 'None of these', ar: 'لا شيء' },
      exclusive: true,
    },
  ],
}
