import type { OptionList } from '#modules/forms/index.ts'
import { incomeKinds } from './income-kinds.ts'

const activities: OptionList = {
  id: 'activities',
  options: [
    {
      code: 'employed',
      label: { fr: 'Salarié', 'fr-simple': 'Travail avec un salaire', en: 'Employee', ar: 'أجير' },
    },
    {
      code: 'self-employed',
      label: { fr: 'À son compte', 'fr-simple': 'À son compte', en: 'Self-employed', ar: 'عمل حر' },
    },
    {
      code: 'unemployed',
      label: { fr: 'Sans emploi', 'fr-simple': 'Sans travail', en: 'Out of work', ar: 'دون عمل' },
    },
    {
      code: 'retired',
      label: { fr: 'À la retraite', 'fr-simple': 'À la retraite', en: 'Retired', ar: 'متقاعد' },
    },
    {
      code: 'student',
      label: {
        fr: 'En études ou en formation',
        'fr-simple': 'En études',
        en: 'Studying or training',
        ar: 'طالب أو متدرب',
      },
    },
    {
      code: 'inactive',
      label: {
        fr: 'Au foyer, ou ne peut pas travailler',
        'fr-simple': 'À la maison',
        en: 'At home, or unable to work',
        ar: 'في البيت، أو لا يستطيع العمل',
      },
    },
  ],
}

const disabilities: OptionList = {
  id: 'disabilities',
  options: [
    {
      code: 'none',
      label: {
        fr: 'Pas de taux reconnu',
        'fr-simple': 'Pas de taux',
        en: 'No rate recognised',
        ar: 'لا توجد نسبة',
      },
    },
    {
      code: 'below-50',
      label: { fr: 'Moins de 50 %', 'fr-simple': 'Moins de 50', en: 'Below 50%', ar: 'أقل من 50%' },
    },
    {
      code: 'from-50',
      label: { fr: 'De 50 à 79 %', 'fr-simple': 'De 50 à 79', en: '50% to 79%', ar: 'من 50 إلى 79%' },
    },
    {
      code: 'from-80',
      label: { fr: '80 % ou plus', 'fr-simple': '80 ou plus', en: '80% or more', ar: '80% أو أكثر' },
    },
  ],
}

/** The lists about the work and health of an adult. */
export const adultLists: readonly OptionList[] = [activities, incomeKinds, disabilities]
