import type { Frame } from './frame.ts'
import type { TownLook } from './town-look.ts'

const town: TownLook = {
  name: 'CCAS d’Alpha',
  homeHref: '/',
  phone: '04 00 00 00 00',
  address: ['1 place de la Mairie', '01000 Alpha'],
  openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
}

/** A French frame for galleries and tests of pages. */
export const frenchFrame: Frame = {
  language: 'fr',
  path: '/',
  town,
  words: {
    skipToContent: 'Aller au contenu',
    errorPrefix: 'Erreur : ',
    problemHeading: 'Il y a un problème',
    languageMenu: 'Langue',
    mainMenu: 'Menu',
    moreMenu: 'Plus',
    listen: 'Écouter',
    stopListening: 'Arrêter la lecture',
    noVoice: 'Cet appareil n’a pas de voix française.',
    phone: 'Téléphone :',
    legalMenu: 'Informations légales',
  },
  legal: {
    accessibility: { href: '/accessibilite', text: 'Accessibilité : non conforme' },
    legalNotice: { href: '/mentions-legales', text: 'Mentions légales' },
    personalData: { href: '/donnees-personnelles', text: 'Données personnelles' },
    siteMap: { href: '/plan-du-site', text: 'Plan du site' },
  },
  languages: [
    { language: 'fr', name: 'Français', href: '/?langue=fr' },
    { language: 'fr-simple', name: 'Simplifié', href: '/?langue=fr-simple' },
    { language: 'en', name: 'English', href: '/?langue=en' },
    { language: 'ar', name: 'العربية', href: '/?langue=ar' },
  ],
  assetUrl: (name) => `/assets/${name}`,
}

/** The same town in Arabic, right to left. */
export const arabicFrame: Frame = {
  ...frenchFrame,
  language: 'ar',
  words: {
    skipToContent: 'انتقل إلى المحتوى',
    errorPrefix: 'خطأ: ',
    problemHeading: 'هناك مشكلة',
    languageMenu: 'اللغة',
    mainMenu: 'القائمة',
    moreMenu: 'المزيد',
    listen: 'استمع',
    stopListening: 'أوقف القراءة',
    noVoice: 'لا يوجد صوت عربي على هذا الجهاز.',
    phone: 'الهاتف:',
    legalMenu: 'معلومات قانونية',
  },
  legal: {
    accessibility: { href: '/accessibilite', text: 'إمكانية الوصول: غير مطابق' },
    legalNotice: { href: '/mentions-legales', text: 'الإشعارات القانونية' },
    personalData: { href: '/donnees-personnelles', text: 'البيانات الشخصية' },
    siteMap: { href: '/plan-du-site', text: 'خريطة الموقع' },
  },
}
