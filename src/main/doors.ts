import type { Door } from '#modules/organisations/index.ts'
import { comeUrl } from '#modules/queue/index.ts'
import { findRightsDoor, rightsUrl } from '#modules/entitlements/index.ts'
import { hasPlaces, placesUrl } from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from './database.ts'

/** The doors of the home page that open today. */
export async function doors(errand: Errand<unknown>): Promise<readonly Door[]> {
  // The errand of a request sees every table; organisations only know their own.
  const whole = errand as Errand<Database>
  const hasRights = (await findRightsDoor(whole)) !== undefined
  const hasHelp = await hasPlaces(whole.db)
  return [...alwaysOpen, ...(hasRights ? [rightsDoor] : []), ...(hasHelp ? [helpDoor] : [])]
}

const alwaysOpen: readonly Door[] = [
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
  {
    href: '/ma-page',
    pictogram: 'papers',
    title: {
      fr: 'Mes démarches',
      'fr-simple': 'Où en sont mes papiers',
      en: 'My procedures',
      ar: 'معاملاتي',
    },
    text: {
      fr: 'Avec le code de la page qu’on vous a donnée',
      'fr-simple': 'Avec le code écrit sur votre feuille',
      en: 'With the code on the page you were given',
      ar: 'بالرمز المكتوب على الورقة التي أعطيناك إياها',
    },
  },
]

const rightsDoor: Door = {
  href: rightsUrl,
  pictogram: 'euro',
  title: {
    fr: 'Mes droits',
    'fr-simple': 'Mes droits',
    en: 'My rights',
    ar: 'حقوقي',
  },
  text: {
    fr: 'Chercher les aides que je peux demander',
    'fr-simple': 'Chercher des aides pour moi',
    en: 'Look for the benefits I can claim',
    ar: 'البحث عن المساعدات التي يمكنني طلبها',
  },
}

const helpDoor: Door = {
  href: placesUrl,
  pictogram: 'pin',
  title: {
    fr: 'Trouver de l’aide',
    'fr-simple': 'Trouver de l’aide',
    en: 'Find help',
    ar: 'إيجاد المساعدة',
  },
  text: {
    fr: 'Un lieu près de chez moi, ouvert, qui convient',
    'fr-simple': 'Un lieu ouvert près de chez moi',
    en: 'A place near me, open, that suits me',
    ar: 'مكان قريب مني، مفتوح، يناسبني',
  },
}
