import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#kernel/language.ts'

/** Sentences by key, in ICU MessageFormat; French is the source, so its keys are the keys. */
export type Messages = Readonly<Record<string, string>>

export type Values = Readonly<Record<string, string | number | boolean | Date>>

/** Says a sentence in the language it was made for. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/** A module's resident sentences: every language has every key, or it does not compile. */
export type Translations<French extends Messages> = Readonly<
  Record<Language, Readonly<Record<keyof French, string>>>
>

const compiled = new Map<string, IntlMessageFormat>()

/** The voice of a module in one language. */
export function sayIn<French extends Messages>(
  translations: Translations<French>,
  language: Language,
): Say<keyof French & string> {
  const messages = translations[language]
  return (key, values) => phrase(messages[key], locale(language), values)
}

/** The voice of pages that exist in French only (agents). */
export function sayInFrench<French extends Messages>(messages: French): Say<keyof French & string> {
  return (key, values) => phrase(messages[key] ?? '', 'fr-FR', values)
}

/** The BCP 47 tag used for dates and numbers; Arabic keeps the digits that French forms use. */
export function locale(language: Language): string {
  if (language === 'ar') return 'ar-u-nu-latn'
  return language === 'en' ? 'en-GB' : 'fr-FR'
}

function phrase(text: string, tag: string, values?: Values): string {
  const key = `${tag} ${text}`
  const known = compiled.get(key) ?? new IntlMessageFormat(text, tag, undefined, { ignoreTag: true })
  compiled.set(key, known)
  return String(known.format(values))
}
