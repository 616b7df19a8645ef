import type { Language } from '#kernel/language.ts'

/**
 * A text people read, in ICU MessageFormat (plurals). French is the source; a definition says which other
 * languages it is whole in, and its checker refuses a hole.
 */
export type Text = Readonly<Record<'fr', string> & Partial<Record<Language, string>>>

/** The text in a language, or in French where it is not written in it: then the page says the language. */
export function textIn(
  text: Text,
  language: Language,
): { readonly words: string; readonly language: Language } {
  const words = text[language]
  return words === undefined ? { words: text.fr, language: 'fr' } : { words, language }
}
