import type { LocalText } from '#kernel/language.ts'
import type { Skill } from './item.ts'

/** The name of each skill, as a person says it. */
export const skillNames: Readonly<Record<Skill, LocalText>> = {
  pointing: {
    fr: 'La souris et l’écran tactile',
    'fr-simple': 'La souris et l’écran',
    en: 'Mouse and touch screen',
    ar: 'الفأرة والشاشة اللمسية',
  },
  keyboard: { fr: 'Le clavier', 'fr-simple': 'Le clavier', en: 'The keyboard', ar: 'لوحة المفاتيح' },
  email: { fr: 'Les e-mails', 'fr-simple': 'Les e-mails', en: 'E-mail', ar: 'البريد الإلكتروني' },
  account: {
    fr: 'Les comptes et les mots de passe',
    'fr-simple': 'Les mots de passe',
    en: 'Accounts and passwords',
    ar: 'الحسابات وكلمات المرور',
  },
  search: {
    fr: 'Chercher sur internet',
    'fr-simple': 'Chercher sur internet',
    en: 'Searching the internet',
    ar: 'البحث على الإنترنت',
  },
  'online-form': {
    fr: 'Les formulaires en ligne',
    'fr-simple': 'Les formulaires sur internet',
    en: 'Online forms',
    ar: 'الاستمارات على الإنترنت',
  },
  document: {
    fr: 'Les papiers et les photos',
    'fr-simple': 'Les papiers et les photos',
    en: 'Papers and photos',
    ar: 'الأوراق والصور',
  },
  security: {
    fr: 'La sécurité',
    'fr-simple': 'Se protéger sur internet',
    en: 'Staying safe',
    ar: 'الأمان',
  },
  rights: {
    fr: 'Mes droits en ligne',
    'fr-simple': 'Mes droits sur internet',
    en: 'My rights online',
    ar: 'حقوقي على الإنترنت',
  },
}

/** Pictogram that goes with each skill. */
export const skillPictograms: Readonly<Record<Skill, string>> = {
  pointing: 'hand',
  keyboard: 'laptop',
  email: 'letter',
  account: 'key',
  search: 'search',
  'online-form': 'check',
  document: 'papers',
  security: 'alert',
  rights: 'euro',
}
