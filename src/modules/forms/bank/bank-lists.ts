import type { OptionList } from '../definition/definition.ts'

/** The lists that questions of the bank choose from; a definition that asks them carries them. */
export const bankLists: readonly OptionList[] = [
  {
    id: 'family-situations',
    options: [
      {
        code: 'single',
        label: { fr: 'Je vis seul', 'fr-simple': 'Je vis seul', en: 'I live alone', ar: 'أعيش وحدي' },
      },
      {
        code: 'couple',
        label: {
          fr: 'Je vis en couple',
          'fr-simple': 'Je vis en couple',
          en: 'I live with a partner',
          ar: 'أعيش مع شريك',
        },
      },
      {
        code: 'separated',
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
          fr: 'Je suis veuf ou veuve',
          'fr-simple': 'Mon mari ou ma femme est mort',
          en: 'I am widowed',
          ar: 'أرمل أو أرملة',
        },
      },
      {
        code: 'with-family',
        label: {
          fr: 'Je vis avec ma famille',
          'fr-simple': 'Je vis avec ma famille',
          en: 'I live with my family',
          ar: 'أعيش مع عائلتي',
        },
      },
    ],
  },
  {
    id: 'housing-situations',
    options: [
      {
        code: 'tenant',
        label: {
          fr: 'Je paie un loyer',
          'fr-simple': 'Je paie un loyer',
          en: 'I pay rent',
          ar: 'أدفع الإيجار',
        },
      },
      {
        code: 'owner',
        label: {
          fr: 'Je suis propriétaire',
          'fr-simple': 'Mon logement est à moi',
          en: 'I own my home',
          ar: 'أملك سكني',
        },
      },
      {
        code: 'hosted',
        label: {
          fr: 'Quelqu’un m’héberge',
          'fr-simple': 'J’habite chez quelqu’un',
          en: 'I live at somebody’s place',
          ar: 'أسكن عند شخص',
        },
      },
      {
        code: 'shelter',
        label: {
          fr: 'Je suis en foyer ou à l’hôtel',
          'fr-simple': 'Je suis en foyer ou à l’hôtel',
          en: 'I live in a shelter or a hotel',
          ar: 'أسكن في مأوى أو فندق',
        },
      },
      {
        code: 'nowhere',
        label: {
          fr: 'Je n’ai pas de logement',
          'fr-simple': 'Je n’ai pas de logement',
          en: 'I have no home',
          ar: 'ليس لي سكن',
        },
      },
    ],
  },
  {
    id: 'work-situations',
    options: [
      {
        code: 'employed',
        label: { fr: 'Je travaille', 'fr-simple': 'Je travaille', en: 'I work', ar: 'أعمل' },
      },
      {
        code: 'self-employed',
        label: {
          fr: 'Je travaille à mon compte',
          'fr-simple': 'Je travaille à mon compte',
          en: 'I work for myself',
          ar: 'أعمل لحسابي',
        },
      },
      {
        code: 'looking',
        label: {
          fr: 'Je cherche du travail',
          'fr-simple': 'Je cherche du travail',
          en: 'I am looking for work',
          ar: 'أبحث عن عمل',
        },
      },
      {
        code: 'retired',
        label: {
          fr: 'Je suis à la retraite',
          'fr-simple': 'Je suis à la retraite',
          en: 'I am retired',
          ar: 'متقاعد',
        },
      },
      {
        code: 'studying',
        label: {
          fr: 'J’étudie ou je suis en formation',
          'fr-simple': 'J’étudie',
          en: 'I study or I am training',
          ar: 'أدرس أو أتدرب',
        },
      },
      {
        code: 'unable',
        label: {
          fr: 'Je ne peux pas travailler',
          'fr-simple': 'Je ne peux pas travailler',
          en: 'I cannot work',
          ar: 'لا أستطيع العمل',
        },
      },
      {
        code: 'at-home',
        label: {
          fr: 'Je m’occupe de mon foyer',
          'fr-simple': 'Je m’occupe de mon foyer',
          en: 'I look after my home',
          ar: 'أهتم ببيتي',
        },
      },
    ],
  },
]
