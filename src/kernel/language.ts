/** The languages of every resident page; `fr-simple` is plain French, not yet checked by readers (FALC). */
export const languages = ['fr', 'fr-simple', 'en', 'ar'] as const

export type Language = (typeof languages)[number]

/** One text in every resident language. */
export type LocalText = Readonly<Record<Language, string>>

/** The writing direction of a language. */
export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
