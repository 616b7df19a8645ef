import type { Language } from '#kernel/language.ts'
import { isSpokenLanguage, languageName } from '#kernel/spoken-language.ts'
import { locale } from '#platform/i18n/say.ts'

/** Languages in the reader’s own: « français, arabe et anglais ». */
export function spokenInWords(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => spokenName(code, language))
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(names)
}

/** One language in the reader’s own: « arabe », “Arabic”. */
export function spokenName(code: string, language: Language): string {
  const french = isSpokenLanguage(code) ? languageName(code) : code
  if (locale(language) === 'fr-FR') return french
  const own = new Intl.DisplayNames(locale(language), { type: 'language', fallback: 'none' })
  return own.of(code) ?? french
}
