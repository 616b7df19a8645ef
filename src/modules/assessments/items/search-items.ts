import type { Item } from './item.ts'

/** Finding something on the internet. */
export const searchItems: readonly Item[] = [
  {
    id: 'search-hours',
    skill: 'search',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous trouver sur internet les horaires d’un service ?',
      'fr-simple': 'Savez-vous trouver des horaires sur internet ?',
      en: 'Can you find the opening hours of a service on the internet?',
      ar: 'هل تعرف كيف تجد مواعيد عمل مكتب على الإنترنت؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
  {
    id: 'search-open',
    skill: 'search',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous ouvrir internet sur un téléphone ou un ordinateur ?',
      'fr-simple': 'Savez-vous ouvrir internet ?',
      en: 'Can you open the internet on a phone or a computer?',
      ar: 'هل تعرف كيف تفتح الإنترنت على هاتف أو حاسوب؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
  {
    id: 'search-words',
    skill: 'search',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous taper quelques mots pour chercher quelque chose ?',
      'fr-simple': 'Savez-vous écrire des mots pour chercher ?',
      en: 'Can you type a few words to look for something?',
      ar: 'هل تعرف كيف تكتب بضع كلمات للبحث عن شيء ما؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
  {
    id: 'search-official',
    skill: 'search',
    difficulty: 'hard',
    label: {
      fr: 'Vous cherchez le site des impôts. Lequel choisissez-vous ?',
      'fr-simple': 'Vous cherchez le site des impôts. Lequel est le vrai ?',
      en: 'You look for the tax website. Which one do you choose?',
      ar: 'تبحث عن موقع الضرائب. أي موقع تختار؟',
    },
    situation: [
      {
        code: 'advertised',
        right: false,
        label: {
          fr: 'impots-remboursement-rapide.com',
          'fr-simple': 'impots-remboursement-rapide.com',
          en: 'impots-remboursement-rapide.com',
          ar: 'impots-remboursement-rapide.com',
        },
      },
      {
        code: 'official',
        right: true,
        label: {
          fr: 'impots.gouv.fr',
          'fr-simple': 'impots.gouv.fr',
          en: 'impots.gouv.fr',
          ar: 'impots.gouv.fr',
        },
      },
      {
        code: 'paid',
        right: false,
        label: {
          fr: 'aide-impots-service.net',
          'fr-simple': 'aide-impots-service.net',
          en: 'aide-impots-service.net',
          ar: 'aide-impots-service.net',
        },
      },
    ],
    inspiredBy: 'digcomp-1.2',
  },
  {
    id: 'search-route',
    skill: 'search',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous chercher un trajet en bus sur une carte en ligne ?',
      'fr-simple': 'Savez-vous chercher un trajet sur une carte ?',
      en: 'Can you look up a bus route on an online map?',
      ar: 'هل تعرف كيف تبحث عن طريق الحافلة على خريطة في الإنترنت؟',
    },
    inspiredBy: 'digcomp-1.1',
  },
]
