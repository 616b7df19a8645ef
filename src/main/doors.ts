import type { Door } from '#modules/organisations/index.ts'
import { comeUrl } from '#modules/queue/index.ts'

/** The doors of the home page that open today. */
export const doors: readonly Door[] = [
  {
    href: comeUrl,
    pictogram: 'counter',
    title: {
      fr: 'Venir au guichet',
      'fr-simple': 'Venir nous voir',
      en: 'Come and see us',
      ar: 'المجيء إلى الشباك',
    },
    text: {
      fr: 'Où, quand, et combien de temps attendre',
      'fr-simple': 'Où venir. Quand venir. Combien de temps attendre.',
      en: 'Where, when, and how long you would wait',
      ar: 'أين ومتى وكم تنتظر',
    },
  },
]
