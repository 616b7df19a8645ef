import type { LocalText } from '#kernel/language.ts'
import type { Role } from '#kernel/role.ts'

/** The demo town: Alpha, 100,000 inhabitants, three organisations, one hall. */
export const alpha = {
  townName: 'Alpha',
  ccasName: 'CCAS d’Alpha',
  phone: '01 99 00 12 34',
  address: ['Hôtel de ville', '1 place de la Mairie', '99000 Alpha'],
  openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
  accent: '#0d5c63',
  timeZone: 'Europe/Paris',
  contactEmail: 'accueil@ccas-alpha.example',
  privacyEmail: 'donnees@ccas-alpha.example',
  securityEmail: 'securite@ccas-alpha.example',
  publisher: 'CCAS d’Alpha, 1 place de la Mairie, 99000 Alpha',
  publicationDirector: 'La présidente du CCAS d’Alpha',
  host: 'Cette machine (démonstration)',
} as const

export interface DemoAgentOf {
  readonly name: string
  readonly email: string
  readonly role: Role
}

export const ccasAgents: readonly DemoAgentOf[] = [
  { name: 'Nadia Roussel', email: 'nadia@ccas-alpha.example', role: 'reception' },
  { name: 'Amina Belkacem', email: 'amina@ccas-alpha.example', role: 'mediator' },
  { name: 'Julien Morel', email: 'julien@ccas-alpha.example', role: 'mediator' },
  { name: 'Hélène Carpentier', email: 'helene@ccas-alpha.example', role: 'public-writer' },
  { name: 'Paul Mendy', email: 'paul@ccas-alpha.example', role: 'volunteer' },
  { name: 'Léa Tessier', email: 'lea@ccas-alpha.example', role: 'civic-service' },
  { name: 'Sophie Lambert', email: 'sophie@ccas-alpha.example', role: 'social-worker' },
  { name: 'Karim Haddad', email: 'karim@ccas-alpha.example', role: 'manager' },
  { name: 'Claire Vidal', email: 'claire@ccas-alpha.example', role: 'data-protection-officer' },
  { name: 'Marc Aubert', email: 'marc@ccas-alpha.example', role: 'administrator' },
]

export const libraryAgents: readonly DemoAgentOf[] = [
  { name: 'Inès Ferreira', email: 'ines@mediatheque-alpha.example', role: 'mediator' },
  { name: 'Bruno Keller', email: 'bruno@mediatheque-alpha.example', role: 'administrator' },
]

interface DemoService {
  readonly letter: string
  readonly pictogram: string
  readonly priorMinutes: number
  readonly label: LocalText
}

export const services: readonly DemoService[] = [
  {
    letter: 'A',
    pictogram: 'laptop',
    priorMinutes: 20,
    label: {
      fr: 'Une démarche sur internet',
      'fr-simple': 'Faire un papier sur internet',
      en: 'An online procedure',
      ar: 'إجراء إداري عبر الإنترنت',
    },
  },
  {
    letter: 'E',
    pictogram: 'letter',
    priorMinutes: 25,
    label: {
      fr: 'Écrire un courrier',
      'fr-simple': 'Écrire une lettre',
      en: 'Writing a letter',
      ar: 'كتابة رسالة',
    },
  },
  {
    letter: 'S',
    pictogram: 'hand',
    priorMinutes: 30,
    label: {
      fr: 'Une aide du CCAS',
      'fr-simple': 'Demander une aide',
      en: 'Help from the town',
      ar: 'مساعدة من البلدية',
    },
  },
  {
    letter: 'R',
    pictogram: 'info',
    priorMinutes: 4,
    label: {
      fr: 'Un renseignement',
      'fr-simple': 'Poser une question',
      en: 'A question',
      ar: 'سؤال',
    },
  },
]

export const counterCount = 5
