import { nationalNames } from './result/level-names.ts'

/** The codes of this module, in the words of the copy of her data. */
export const codes: Readonly<Record<string, string>> = {
  'origin-link': 'par un lien',
  'origin-kiosk': 'à la borne',
  'origin-counter': 'au guichet',
  'origin-paper': 'sur papier',
  'language-fr': 'français',
  'language-fr-simple': 'français simplifié',
  'language-en': 'anglais',
  'language-ar': 'arabe',
  ...Object.fromEntries(Object.entries(nationalNames).map(([code, name]) => [`level-${code}`, name])),
}
