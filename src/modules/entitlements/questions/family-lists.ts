import type { OptionList } from '#modules/forms/index.ts'

/** How she lives with others, and which of them are a couple. */
export const unions: OptionList & { readonly couples: readonly string[] } = {
  id: 'unions',
  couples: ['married', 'pacs', 'cohabiting'],
  options: [
    {
      code: 'single',
      label: {
        fr: 'Je vis sans conjoint',
        'fr-simple': 'Je vis seul',
        en: 'No partner',
        ar: 'أعيش دون شريك',
      },
    },
    {
      code: 'divorced',
      label: {
        fr: 'Je suis séparé ou divorcé',
        'fr-simple': 'Je suis séparé ou divorcé',
        en: 'I am separated or divorced',
        ar: 'منفصل أو مطلق',
      },
    },
    {
      code: 'widowed',
      label: {
        fr: 'Mon conjoint est mort',
        'fr-simple': 'Mon mari ou ma femme est mort',
        en: 'I am widowed',
        ar: 'أرمل أو أرملة',
      },
    },
    {
      code: 'married',
      label: {
        fr: 'Nous sommes mariés',
        'fr-simple': 'Nous sommes mariés',
        en: 'We are married',
        ar: 'متزوج',
      },
    },
    {
      code: 'pacs',
      label: {
        fr: 'Nous sommes pacsés',
        'fr-simple': 'Nous avons un Pacs',
        en: 'We are in a civil partnership (Pacs)',
        ar: 'لدينا عقد Pacs',
      },
    },
    {
      code: 'cohabiting',
      label: {
        fr: 'Nous vivons en couple, sans mariage ni Pacs',
        'fr-simple': 'Nous vivons à deux, sans mariage',
        en: 'We live together, not married',
        ar: 'نعيش معا دون زواج',
      },
    },
  ],
}

const nationalityGroups: OptionList = {
  id: 'nationality-groups',
  options: [
    { code: 'french', label: { fr: 'Française', 'fr-simple': 'La France', en: 'French', ar: 'فرنسية' } },
    {
      code: 'european',
      label: {
        fr: 'Union européenne, Islande, Norvège, Liechtenstein ou Suisse',
        'fr-simple': 'Un pays d’Europe',
        en: 'European Union, Iceland, Norway, Liechtenstein or Switzerland',
        ar: 'الاتحاد الأوروبي أو سويسرا',
      },
    },
    {
      code: 'other',
      label: { fr: 'Une autre', 'fr-simple': 'Un autre pays', en: 'Another one', ar: 'جنسية أخرى' },
    },
  ],
}

const custodies: OptionList = {
  id: 'custodies',
  options: [
    {
      code: 'full',
      label: { fr: 'Chez vous', 'fr-simple': 'Chez vous', en: 'At your home', ar: 'عندك' },
    },
    {
      code: 'shared',
      label: {
        fr: 'Une semaine sur deux, chez vous puis chez l’autre parent',
        'fr-simple': 'Une semaine chez vous, une semaine chez l’autre parent',
        en: 'In turn with you and with the other parent',
        ar: 'بالتناوب عندك وعند الوالد الآخر',
      },
    },
  ],
}

const schools: OptionList = {
  id: 'schools',
  options: [
    {
      code: 'primary',
      label: { fr: 'L’école', 'fr-simple': 'L’école', en: 'Primary school', ar: 'الابتدائية' },
    },
    {
      code: 'middle',
      label: { fr: 'Le collège', 'fr-simple': 'Le collège', en: 'Collège', ar: 'الإعدادية' },
    },
    { code: 'high', label: { fr: 'Le lycée', 'fr-simple': 'Le lycée', en: 'Lycée', ar: 'الثانوية' } },
    {
      code: 'apprentice',
      label: {
        fr: 'Un apprentissage',
        'fr-simple': 'Un apprentissage',
        en: 'An apprenticeship',
        ar: 'التدريب المهني',
      },
    },
    {
      code: 'higher',
      label: {
        fr: 'Des études après le bac',
        'fr-simple': 'Des études après le bac',
        en: 'Higher education',
        ar: 'التعليم العالي',
      },
    },
    {
      code: 'none',
      label: {
        fr: 'Ni école, ni études',
        'fr-simple': 'Pas d’école',
        en: 'No school or studies',
        ar: 'لا مدرسة ولا دراسة',
      },
    },
  ],
}

/** The lists about the people of a household. */
export const familyLists: readonly OptionList[] = [
  { id: unions.id, options: unions.options },
  nationalityGroups,
  custodies,
  schools,
]
