import type { Language } from '#kernel/language.ts'
import { sayIn } from '#platform/i18n/say.ts'
import { type Service, services } from '../../standard/terms.ts'
import { resident as ar } from './messages.ar.ts'
import { resident as en } from './messages.en.ts'
import { resident as fr } from './messages.fr.ts'
import { resident as simple } from './messages.fr-simple.ts'

/** A service as an address writes it: `?besoin=demarches`. */
export type ServiceSlug = keyof typeof fr

const slugs = {
  'Aide aux démarches administratives': 'demarches',
  'Maîtrise des outils numériques du quotidien': 'bases',
  'Insertion professionnelle via le numérique': 'travail',
  'Utilisation sécurisée du numérique': 'securite',
  'Parentalité et éducation avec le numérique': 'enfants',
  'Loisirs et créations numériques': 'loisirs',
  'Compréhension du monde numérique': 'comprendre',
  'Accès internet et matériel informatique': 'acces',
  'Acquisition de matériel informatique à prix solidaire': 'materiel',
} as const satisfies Record<Service, ServiceSlug>

export function slugOf(service: Service): ServiceSlug {
  return slugs[service]
}

/** The service of an address; nothing for a word that is none. */
export function serviceOfSlug(text: string | undefined): Service | undefined {
  return services.find((service) => slugs[service] === text)
}

/** « Faire mes démarches sur internet »: what somebody comes for, in her words rather than those of the standard. */
export function serviceInWords(service: Service, language: Language): string {
  return sayIn({ fr, 'fr-simple': simple, en, ar }, language)(slugs[service])
}
